import type { DifficultyPatterns } from '@aiqyn/core'
import { actors, notActors, sources } from './difficulty/actors.ts'
import { commonWords } from './difficulty/common-words.ts'
import { deeds, manners } from './difficulty/impersonals.ts'
import { chainNames, genitives, notGenitives } from './difficulty/links.ts'
import { actions, notActions, plainVerbs } from './difficulty/nominalisations.ts'
import { notParticiples } from './difficulty/participles.ts'

const either = (stems: ReadonlyArray<string>): string => stems.join('|')

const actionNoun = new RegExp(
  `^(?:${either(actions)})(?:[аеуыияюь]|о[йм]|е[йм]|ам|ями?|ами|ах|ях|ов|и[яюий]|иям|иями|иях)?$`,
  'u',
)
const notActionStems = new Set(notActions)
/** Adjectives (`внутренние`), and compounds with a noun that names no action (`водоснабжение`). */
const noActionSuffix =
  /(?:внутрен|внеш|послед|сред|край|даль|ближ|домаш|верх|ниж|перед|зад|осен|весен|лет|зим|ран|позд|сосед|сторон|вечер|утрен|древ|преж|лиш|сегодняш)ни$|(?:пользован|снабжен|учрежден|нарушен|образован|отношен|отведен)и$/u

const genitiveSet = new Set(genitives)
const notGenitiveSet = new Set(notGenitives)
/** Infinitives in `-сти` are none (`внести`). */
const genitiveEnding =
  /(?:[нтв]ия|[нтвц]ий|ции|(?<![внмр]е|блю|ра|па)сти|стей|ств|ства|тел(?:я|ей)|(?:ник|чик|щик)(?:а|ов)|нт(?:а|ов)|[тс]ор(?:а|ов)|[бвгдзклмнпрстфхц]ов|[нцй]ев)$/u
const genitiveAttribute = /(?:[ео]го|ой|[щн]ей|ых|их)$/u

const softParticiple = /^(\p{L}+(?:[юуая]щ|вш))(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ую|ем)$/u
const hardParticiple =
  /^(\p{L}+(?:[ая]нн|енн|[еи]м|[нжъ]ят|крыт|жит|шит|лит|нут))(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)$/u
const notParticipleStems = new Set(notParticiples)

const deed = `(?:${either(deeds)})(?:[еёиюя]т|ут|ат|и?ть)ся|подлеж[иа]т|надлежит|вед[еёу]тся`
const wholeDeed = new RegExp(`^(?:${deed})$`, 'u')
/**
 * Nobody is missing where nothing must be done (`не взимается`, `может проводиться`), where a clause only describes
 * (`в зале, где проводятся`), where the words tell how, not that, something is done (`проводится в форме`), and before a
 * list, which may name who acts.
 */
const missing = new RegExp(
  `(?<!\\p{L}|(?<!\\p{L})(?:автоматически|не|где|котор\\p{L}{2,3}(?:\\s\\p{L}{1,30})?|мо(?:жет|гут)\\)?)\\s)(?:${deed})(?!\\p{L}|:|\\s+(?:${either(manners)}))`,
  'giu',
)
const actor = new RegExp(`^(?:${either(actors)}|${either(sources)})(?:ом|ем|ой|ей|ами|ями)$`, 'u')
const actorSuffix = /^(\p{L}{2,}(?:[аи]тел|ник|чик|щик))(?:ем|ями|ом|ами)$/u
const notActorStems = new Set(notActors)

const commonWord = new RegExp(`^(?:${either(commonWords)})`, 'u')

/** Words are asked as written with `е`: `ведётся` is `ведется`. */
function folded(test: (word: string) => boolean): (word: string) => boolean {
  return (word) => test(word.replaceAll('ё', 'е'))
}

/** What makes a Russian act hard to read. */
export const difficulty: DifficultyPatterns = {
  marks: {
    nominalisation: folded((word) => {
      const stem = /^(\p{L}{3,}[нт]и)(?:е|я|ю|ем|и|й|ям|ями|ях)$/u.exec(word)?.[1]
      // `с учётом` only means `with`.
      if (stem === undefined) return word !== 'учетом' && actionNoun.test(word)
      return !notActionStems.has(stem) && !noActionSuffix.test(stem)
    }),
    lightVerb: folded((word) =>
      /^(?:осуществ(?:ля(?:[ею]т(?:ся)?|ть(?:ся)?|л[аио]?(?:сь)?|ющ\p{L}{2,3})|[ия]т|ить|лен[аоы]?)|произв(?:од(?:[ия]т(?:ся)?|ить(?:ся)?|ящ\p{L}{2,3})|ести|ед(?:[еу]т|ен[аоы]?))|пров(?:од(?:[ия]т(?:ся)?|ить(?:ся)?|ящ\p{L}{2,3})|ести|ед(?:[еу]т|ен[аоы]?))|оказыва(?:[ею]т(?:ся)?|ть(?:ся)?|ющ\p{L}{2,3})|оказ(?:ать|ан[аоы]?)|окаж(?:ет|ут)|вед[еу]т(?:ся)?|вести(?:сь)?|ведущ\p{L}{2,3})$/u.test(
        word,
      ),
    ),
    link: folded(
      (word) => genitiveSet.has(word) || (!notGenitiveSet.has(word) && genitiveEnding.test(word)),
    ),
    participle: folded((word) => {
      const stem = softParticiple.exec(word)?.[1] ?? hardParticiple.exec(word)?.[1]
      return stem !== undefined && !notParticipleStems.has(stem) && !/ственн$/u.test(stem)
    }),
    subordinator: folded((word) =>
      /^(?:если|котор(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)|чтобы|когда|поскольку|хотя|пока|где|куда|откуда|ибо|что|чь(?:я|е|и|его|ей|их|ему|им|ими|ем|ю)|чей)$/u.test(
        word,
      ),
    ),
    // `ни` only goes with another negation, and makes it no double one (`никто не`, `ни один не`).
    negation: (word) => /^(?:не|нет|нельзя)$/u.test(word),
    impersonal: folded((word) => wholeDeed.test(word)),
    agent: folded((word) => {
      if (actor.test(word) || /^(?:ими?|ею)$/u.test(word)) return true
      const stem = actorSuffix.exec(word)?.[1]
      return stem !== undefined && !notActorStems.has(stem)
    }),
    // `ст.` is left out: acts write the word, and mean a page of the gazette by it (`№ 25, ст. 311`).
    unitName: (word) =>
      /^(?:стат(?:ь[яиею]|ь[её]й|ьями?|ьях|ей)|(?:под)?пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|част(?:ь|и|ью|ей|ям|ями|ях)|абзац(?:а|у|ем|е|ы|ев|ам|ами|ах)?|глав(?:а|ы|е|у|ой|ам|ами|ах)?|(?:под)?раздел(?:а|у|ом|е|ы|ов|ам|ами|ах)?|параграф(?:а|у|ом|е|ы|ов|ам|ами|ах)?|п|пп|подп|ч|абз|гл)$/u.test(
        word,
      ),
    common: folded((word) => commonWord.test(word)),
  },
  // Words of six syllables and more are a tenth of the words of an act; of five, a fifth, most of them of daily use.
  hardWordSyllables: 6,
  // Only an attribute in the genitive stands inside a chain: `защиты законных интересов`.
  chain: {
    links: 4,
    between: 2,
    subjectLooksAlike: true,
    parts: ({ lower, isCapitalised }) => isCapitalised || !genitiveAttribute.test(lower),
    names: chainNames,
  },
  // Between the verb and its noun stands an attribute or a pronoun: `ведёт отдельный учёт`, not `проводится с учётом`.
  lightVerb: {
    side: 'before',
    between: 1,
    // `Государственный надзор`, `общественный мониторинг`, `обязательное гарантирование` are terms of law.
    parts: (word) =>
      /^(?:государственн|общественн|обязательн)/u.test(word) ||
      !/(?:[ыои]й|[ое]е|ая|яя|[ую]ю|[ыи]е|[ыи]х|его|её|свою|свой|свои|сво[её])$/u.test(word),
    plainVerbs,
  },
  impersonalPhrase: missing,
  dutySign:
    /(?<!\p{L})(?:подлеж[иа]т|надлежит|долж(?:ен|на|но|ны)|в течение|не позднее|в срок|ежегодно|ежеквартально|ежемесячно|ежедневно|незамедлительно|немедленно|до истечения)(?!\p{L})/iu,
  participleSigns: ',',
  formula:
    /^Утвердить\s(?:прилагаем|согласно)|^Законодательство\s[^.]{0,300}\sосновывается\sна\sКонституции/u,
  noCommaBehind: ['а', 'и', 'или', 'либо', 'но', 'также', 'что'],
  doubleNegation: { between: 1 },
  // As below a formula: `где: ПР – прямые расходы`.
  abbreviationMeaning: /(?:^|[:;]\s{1,3})(\p{Lu}[\p{L}\p{N}]{1,9})\s{1,3}[–—-]\s/gu,
  // Also words that acts write in capitals (`РЕШИЛ`), and the name of the official gazette in citations.
  knownAbbreviations: [
    'HTML',
    'IP',
    'PDF',
    'QR',
    'SMS',
    'USB',
    'XML',
    'АО',
    'АЭС',
    'ГОСТ',
    'ЗАГС',
    'ЗАГСа',
    'ОАО',
    'ООН',
    'РЕШИЛ',
    'РЕШИЛА',
    'РЕШИЛИ',
    'РЕШИЛО',
    'РК',
    'САПП',
    'СМИ',
    'СНГ',
    'СТ',
    'США',
    'ТОО',
    'СССР',
    'ССР',
  ],
}
