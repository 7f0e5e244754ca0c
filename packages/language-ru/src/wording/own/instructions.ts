import type { WordingRule } from '@aiqyn/core'

/** What an instruction names, in a form that only an object has: `пункта 12` says where. */
const unit =
  'абзацы?|главу|графу|заголовок|наименование|подпункты?|подразделы?|позицию|преамбулу|предложение|приложение|примечание|пункты?|разделы?|слов[оа]|статью|строку|таблицу|цифр[уы]|часть'
/** The same at the start of a sentence, where nothing else can be meant. */
const units = `${unit}|буквы|главы|графы|знаки|позиции|предложения|приложения|примечания|статьи|строки|таблицы|части`
const rest = String.raw`(?!\p{L})(?:(?:[^«"\n.:;]|«[^«»\n]{1,300}»|"[^"\n]{1,300}"){1,300}?)?`
/** Where it works, if it says so before, and what it names. */
const named = String.raw`(?:(?<where>[Вв]о? (?:[^«"\n.:;]|«[^«»\n]{1,200}»|"[^"\n]{1,200}"){2,200}? )(?<obj>(?:${unit})${rest})|(?<first>(?:${units})${rest}))`
/** Two instructions in one sentence are told as they stand. */
const second =
  /^(?:[^«"]|«[^»]*»|"[^"]*"){0,600}?(?<!\p{L})(?:изложить|исключить|дополнить|заменить|признать)(?!\p{L})(?:[^«"]|«[^»]*»|"[^"]*"){1,600}?(?<!\p{L})(?:изложить|исключить|дополнить|заменить|признать)(?!\p{L})/u

/** `Строку 13 исключить` is what is ordered; a reader is told what is done. In the order in which it is tried. */
export const instructions: ReadonlyArray<WordingRule> = [
  {
    id: 'row-number',
    pattern:
      /(?<=(?<!\p{L})[Сс]трок(?:у|и|ой|ами)), порядков(?:ый номер|ые номера) (?<n>\d[\d-]{0,8}(?:(?:, | и |, и | – )\d[\d-]{0,8}){0,20}),?/dgu,
    put: ' {n}',
    types: ['amendment'],
    why: 'Порядковый номер строки и есть её номер.',
    examples: {
      before: 'Строку, порядковый номер 13-1, исключить. Где:\n– в перечне.',
      after: 'Строку 13-1 исключить. Где:\n– в перечне.',
      kept: 'Строку, порядковый номер которой пропущен, исключить. Где:\n– в перечне.',
    },
  },
  {
    id: 'told-restated',
    pattern: new RegExp(
      String.raw`^${named},? изложить (?:так|в (?:следующей|новой) редакции)(?=:| \()`,
      'dgiu',
    ),
    put: '{where^}меняют {obj}{first_}. Новый текст',
    unless: second,
    types: ['amendment'],
    why: 'Новая редакция – это новый текст вместо старого.',
    examples: {
      before: 'Строку 12 изложить в следующей редакции: «12. Дом ремонта». Где:\n– в перечне.',
      after: 'Меняют строку 12. Новый текст: «12. Дом ремонта». Где:\n– в перечне.',
      kept: 'Строку 12 изложить в редакции приложения. Где:\n– в перечне.',
    },
  },
  {
    id: 'told-left-out',
    pattern: new RegExp(`^${named},? исключить(?=[.;])`, 'dgiu'),
    put: '{where^}убирают {obj}{first_}',
    unless: second,
    types: ['amendment'],
    why: 'Что велено сделать, сказано как то, что делают.',
    examples: {
      before: 'Строку 13 исключить. Где:\n– в перечне.',
      after: 'Убирают строку 13. Где:\n– в перечне.',
      kept: 'Строка 13 исключается. Где:\n– в перечне.',
    },
  },
  {
    id: 'told-replaced',
    pattern: new RegExp(
      String.raw`^${named},? заменить (?<by>(?:соответственно )?(?:на )?(?:слов|цифр|букв|знак)\p{L}{1,3} [^\n:;]{2,400})(?=\.(?: Где:|$))`,
      'dgiu',
    ),
    put: '{where^}заменяют {obj}{first_} {by}',
    unless: second,
    types: ['amendment'],
    why: 'Что велено сделать, сказано как то, что делают.',
    examples: {
      before: 'Слова «дом быта» заменить словами «дом ремонта». Где:\n– в перечне.',
      after: 'Заменяют слова «дом быта» словами «дом ремонта». Где:\n– в перечне.',
      kept: 'Слова «дом быта» заменяются словами «дом ремонта». Где:\n– в перечне.',
    },
  },
  {
    id: 'told-repealed',
    pattern: new RegExp(
      String.raw`^${named},? признать (?<lost>утратившими? силу)(?=\.(?: Где:|$))`,
      'dgiu',
    ),
    put: '{where^}признают {lost} {obj}{first_}',
    unless: second,
    types: ['amendment'],
    why: 'Что велено сделать, сказано как то, что делают.',
    examples: {
      before: 'Пункт 13 признать утратившим силу. Где:\n– в перечне.',
      after: 'Признают утратившим силу пункт 13. Где:\n– в перечне.',
      kept: 'Пункт 13 утрачивает силу. Где:\n– в перечне.',
    },
  },
  {
    id: 'told-unit-added',
    pattern: new RegExp(
      `^${named} дополнить (?<by>\\p{Ll}{3,20}(?:ом|ем|ой|ей|ью|ами|ями|ием)(?!\\p{L}))`,
      'dgiu',
    ),
    put: '{where^}дополняют {obj}{first_} {by}',
    unless: second,
    types: ['amendment'],
    why: 'Что велено сделать, сказано как то, что делают.',
    examples: {
      before: 'Пункт 13 дополнить подпунктом 2). Где:\n– в перечне.',
      after: 'Дополняют пункт 13 подпунктом 2). Где:\n– в перечне.',
      kept: 'Пункт 13 дополняется подпунктом 2). Где:\n– в перечне.',
    },
  },
  {
    id: 'told-added',
    pattern: /^(?<where>[Вв]о? [^«"\n.:;]{2,160}? )?[Дд]ополнить (?=\p{Ll})/dgu,
    // What is added to has no name of its own in the instruction.
    put: '{where^}текст дополняют ',
    unless: second,
    types: ['amendment'],
    why: 'Что велено сделать, сказано как то, что делают.',
    examples: {
      before: 'Дополнить строкой 13. Где:\n– в перечне.',
      after: 'Текст дополняют строкой 13. Где:\n– в перечне.',
      kept: 'Строка 13 дополняется словами «и склад». Где:\n– в перечне.',
    },
  },
]
