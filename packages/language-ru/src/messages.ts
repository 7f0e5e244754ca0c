import type { ActKind, Messages, MissingDay, StartRule, TimeUnit, UnitKind } from '@aiqyn/core'
import { change } from './changes.ts'
import { cite } from './cite.ts'
import { figures } from './figures.ts'
import { listed } from './listed.ts'
import { plural } from './plural.ts'
import { ruleDescriptions } from './rule-descriptions.ts'
import { ruleFamilies } from './rule-families.ts'
import { verificationMessages } from './verification-messages.ts'

type Forms = readonly [string, string, string]

const actKinds: Readonly<Record<ActKind, string>> = {
  bill: 'законопроект',
  code: 'кодекс',
  constitution: 'конституция',
  decision: 'решение',
  decree: 'указ',
  directive: 'директива',
  law: 'закон',
  order: 'приказ',
  regulation: 'регламент',
  resolution: 'постановление',
  rules: 'правила',
  unknown: 'документ',
}

const genitives: Readonly<Record<ActKind, string>> = {
  bill: 'законопроекта',
  code: 'кодекса',
  constitution: 'конституции',
  decision: 'решения',
  decree: 'указа',
  directive: 'директивы',
  law: 'закона',
  order: 'приказа',
  regulation: 'регламента',
  resolution: 'постановления',
  rules: 'правил',
  unknown: 'документа',
}

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

const unitForms: Partial<Readonly<Record<UnitKind, Forms>>> = {
  article: ['статья', 'статьи', 'статей'],
  chapter: ['глава', 'главы', 'глав'],
  paragraph: ['пункт', 'пункта', 'пунктов'],
  part: ['часть', 'части', 'частей'],
  section: ['раздел', 'раздела', 'разделов'],
}

const timeForms: Readonly<Record<TimeUnit, Forms>> = {
  day: ['день', 'дня', 'дней'],
  hour: ['час', 'часа', 'часов'],
  month: ['месяц', 'месяца', 'месяцев'],
  week: ['неделю', 'недели', 'недель'],
  year: ['год', 'года', 'лет'],
}

const calendarForms: Readonly<Record<'working' | 'calendar', Forms>> = {
  calendar: ['календарный', 'календарных', 'календарных'],
  working: ['рабочий', 'рабочих', 'рабочих'],
}

const events: Readonly<Record<NonNullable<StartRule['event']>, string>> = {
  appointment: 'дня, который назначат отдельно',
  enactment: 'дня принятия',
  entryIntoForce: 'дня введения в действие',
  firstOfficialPublication: 'дня первого официального опубликования',
  publication: 'дня опубликования',
  registration: 'дня государственной регистрации',
  signature: 'дня подписания',
}

const daysUnknown: Readonly<Record<MissingDay, string>> = {
  actDate: 'Точная дата зависит от дня подписания или принятия: в тексте его нет.',
  event: 'Точную дату вычислить нельзя: когда это произойдёт, в тексте не сказано.',
  publicationDate: 'Точная дата зависит от дня опубликования.',
  startDate: 'Точная дата зависит от того, когда начнёт действовать сам документ.',
  workingDays:
    'Точную дату вычислить нельзя: срок считают в рабочих днях, а для этого нужен календарь праздников.',
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}\u00a0${months[(month ?? 1) - 1]} ${year}\u00a0года`
}

function period({ amount, timeUnit, calendar }: NonNullable<StartRule['offset']>): string {
  const counted = plural(amount, timeForms[timeUnit])
  if (calendar === null) return counted
  const [, adjective] = plural(amount, calendarForms[calendar]).split('\u00a0')
  const [number, noun] = counted.split('\u00a0')
  return `${number}\u00a0${adjective} ${noun}`
}

/** From when something holds: `с 1 января 2026 года`, `через 10 дней после дня опубликования`. */
function fromWhen({ date, event, offset }: StartRule): string {
  if (date) return `с ${formatDate(date)}`
  if (!event) return 'в срок, который указан в тексте'
  if (!offset) return `со ${events[event]}`
  if (offset.onDay && offset.timeUnit === 'day')
    return offset.amount === 1
      ? `на следующий день после ${events[event]}`
      : `на ${offset.amount}-й день после ${events[event]}`
  if (offset.including) return `через ${period(offset)}, считая со ${events[event]}`
  return `через ${period(offset)} после ${events[event]}`
}

function begins(kind: ActKind): string {
  return `${capital(actKinds[kind])} ${kind === 'rules' ? 'начинают' : 'начинает'} действовать`
}

/** Everything Aiqyn says in Russian. */
export const messages: Messages = {
  verification: verificationMessages,
  questions: {
    what: 'Что это за документ?',
    who: 'Кого это касается?',
    changes: 'Что меняется?',
    must: 'Что нужно делать?',
    may: 'Что можно делать?',
    mustNot: 'Чего делать нельзя?',
    deadlines: 'Какие установлены сроки?',
    money: 'Сколько это стоит и кто платит?',
    sanctions: 'Что будет за нарушение?',
    start: 'С какого времени это действует?',
    comment: 'Как высказать своё мнение?',
  },
  labels: {
    summary: 'Краткое изложение',
    overview: 'Главное',
    touches: 'Сферы жизни',
    questions: 'Вопросы и ответы',
    timeline: 'Когда что начинается и кончается',
    glossary: 'Слова, которые объясняет документ',
    readability: 'Насколько трудно это читать',
    findings: 'На что обратить внимание',
    leftOut: 'О чём здесь не рассказано',
    contents: 'Содержание',
    source: 'Источник',
    notStated: 'Ответа в тексте не найдено.',
    disclaimer:
      'Изложение составлено автоматически и не имеет юридической силы. Действует только текст самого документа.',
    where: 'Где это сказано',
    words: 'Слов',
    sentences: 'Предложений',
    wordsPerSentence: 'Слов в предложении',
    longestSentence: 'Самое длинное предложение, слов',
    schoolYears: 'лет обучения в школе и вузе',
    noBand: 'Оценки в годах обучения нет: формулы не проверены на таких текстах.',
    original: 'Документ',
    thisSummary: 'Это изложение',
    term: 'Слово',
    meaning: 'Что означает',
    date: 'Дата',
    event: 'Событие',
    outOfRange: 'за пределами проверенного диапазона',
    measure: 'Показатель',
    value: 'Значение',
    formula: 'Формула',
    status: { adapted: 'приспособлена', experimental: 'пробная', validated: 'проверена' },
    shortFor: 'сокращённо от',
    unanswered: 'На эти вопросы ответа в тексте не найдено',
    unansweredAmending:
      'Новый текст, который вносится в другие акты, здесь не разобран: ответ может быть в нём.',
    back: 'Вернуться к тексту',
    skip: 'Перейти к тексту',
    actStatus: { adopted: 'Принятый документ', draft: 'Проект' },
    events: {
      application: 'Начало применения',
      entryIntoForce: 'Введение в действие',
      publication: 'Опубликование',
      repeal: 'Другой акт утрачивает силу',
      retroactivity: 'Обратная сила',
      signature: 'Подписание',
      suspension: 'Приостановление',
      sunset: 'Окончание действия',
    },
    explained: 'пояснение, а не норма документа',
    uses: 'Встречается в тексте, раз',
    severity: { error: 'Ошибка', info: 'Замечание', warning: 'Предупреждение' },
    findingCounts: { error: 'Ошибок', info: 'Замечаний', warning: 'Предупреждений' },
    noFindings: 'Замечаний нет.',
    line: 'строка',
    paragraph: 'абзац',
    page: 'страница',
    ignored: 'Отключено в тексте',
    known: 'Известно из базового списка',
    instead: 'Можно написать так',
    formulas: 'Формулы и их источники',
    range: 'действует для значений',
    driversHeading: 'Что мешает читать',
    drivers: {
      'ambiguous-terms': 'Одно слово – два значения',
      'double-negations': 'Двойное отрицание',
      'hard-words': 'Длинные редкие слова',
      'light-verbs': 'Глагол, который ничего не добавляет («осуществлять контроль»)',
      'long-lead-ins': 'Длинное начало перечня (доля перечней)',
      'long-sentences': 'Длинные предложения',
      'missing-actor': 'Не сказано, кто действует',
      negations: 'Много отрицаний',
      'nested-clauses': 'Вложенные обороты и придаточные',
      nominalisations: 'Действия названы существительными',
      'noun-chains': 'Цепочки родительных падежей',
      'participial-clauses': 'Причастные обороты',
      references: 'Много отсылок к другим нормам',
      'undefined-abbreviations': 'Сокращения без расшифровки',
    },
    advice: {
      'ambiguous-terms': 'дать каждому термину одно значение',
      'double-negations': 'убрать двойное отрицание',
      'hard-words': 'заменить или объяснить длинные слова',
      'light-verbs': 'заменить «осуществлять контроль» на «контролировать» и тому подобное',
      'long-lead-ins': 'сократить начало перечней',
      'long-sentences': 'разделить длинные предложения',
      'missing-actor': 'назвать, кто должен действовать',
      negations: 'сказать утвердительно',
      'nested-clauses': 'вынести придаточные в отдельные предложения',
      nominalisations: 'заменить отглагольные существительные глаголами',
      'noun-chains': 'разорвать цепочки родительных падежей глаголом или предлогом',
      'participial-clauses': 'заменить причастные обороты отдельными предложениями',
      references: 'сократить отсылки или сказать, о чём норма',
      'undefined-abbreviations': 'расшифровать сокращения',
    },
    helpsMost: 'Что поможет больше всего',
    typical: 'в принятых актах в среднем',
    counting: {
      listAware: 'Здесь',
      classic: 'Обычный счёт',
      withoutNames: 'Без названий',
    },
    languageShares: 'Языки текста',
    unitDifficulty: 'Насколько трудна каждая часть',
    unit: 'Часть',
    unitLevel: 'Оценка',
    unitLevels: { easy: 'Легко', middle: 'Средне', hard: 'Трудно' },
    hardestUnits: 'Самые трудные статьи и пункты',
    figures: 'Показатели и формулы',
    decimalSign: ',',
    excluded: 'Что не считалось',
    excludedKinds: {
      headings: 'заголовки',
      notes: 'сноски',
      numbers: 'номера статей и пунктов',
      quotations: 'тексты, которые вносятся в другие акты',
      tables: 'таблицы',
    },
  },
  rules: ruleDescriptions,
  ruleFamilies,
  findings: {
    lookAlikeLetter: (word, mended) =>
      `В слове «${word}» смешаны латинские и русские буквы; прочитано как «${mended}».`,
    invisibleCharacters: (count) =>
      `В тексте ${plural(count, ['особый пробел или невидимый знак', 'особых пробела или невидимых знака', 'особых пробелов или невидимых знаков'])}; они прочитаны как обычные пробелы.`,
    otherPlaces: (count) =>
      `То же ещё в ${count}\u00a0${count % 10 === 1 && count % 100 !== 11 ? 'месте' : 'местах'}.`,
    lookAlikeWords: (count) =>
      `Ещё ${plural(count, ['слово', 'слова', 'слов'])} со смешанными латинскими и русскими буквами; прочитаны так же.`,
    droppedCharacters: (count) =>
      `В тексте ${plural(count, ['мягкий перенос, знак ударения или другой знак без ширины', 'мягких переноса, знака ударения или других знака без ширины', 'мягких переносов, знаков ударения или других знаков без ширины'])}; при чтении они опущены.`,
    fontHackLetters: (count) =>
      `Казахские буквы набраны буквами другого алфавита (шрифт 1990-х годов): ${plural(count, ['раз', 'раза', 'раз'])}. Прочитаны как казахские.`,
    numberSigns: (count) =>
      `Вместо знака № стоит N или No: ${plural(count, ['раз', 'раза', 'раз'])}. Программа прочла его как №.`,
    hyphensForDashes: (count) =>
      `Вместо тире стоит дефис: ${plural(count, ['раз', 'раза', 'раз'])}. Программа прочла его как тире.`,
    latinKazakh: () =>
      'Текст на казахском языке латиницей. Он не переведён в кириллицу, поэтому прочитан лишь частично.',
    otherLanguage: (language) => `Эта часть на другом языке (${language}), чем весь текст.`,
    duplicateNumber: (unit) => `Номер повторяется: ${unit}. Проверьте нумерацию.`,
    numberGap: (expected, found) =>
      `Здесь ожидался номер ${expected}, а стоит ${found}. Проверьте нумерацию.`,
    noUnits: () => 'В тексте не найдено ни статей, ни пунктов.',
    languageUnsure: (language) =>
      `Язык текста определён неуверенно: ${language}. Укажите его сами.`,
    longSentence: (words, limit) =>
      `Длинное предложение: ${plural(words, ['слово', 'слова', 'слов'])}. Разделите его так, чтобы в каждом было не больше ${limit}.`,
    longLeadIn: (words, limit) =>
      `Перед перечнем ${plural(words, ['слово', 'слова', 'слов'])}. Читатель держит их в уме до конца перечня; хватило бы ${limit}.`,
    nestedClauses: () =>
      'В предложении много вложенных оборотов. Вынесите условия и пояснения в отдельные предложения.',
    manyReferences: (count) =>
      `В одном предложении ${plural(count, ['отсылка', 'отсылки', 'отсылок'])} к другим нормам. Скажите, о чём они, или разделите предложение.`,
    manyNominalisations: (count) =>
      `Действия названы существительными: ${plural(count, ['раз', 'раза', 'раз'])}. Замените их глаголами, где можно.`,
    lightVerb: (words) =>
      `«${words}»: глагол здесь ничего не добавляет. Часто хватает одного глагола: «проверяет», а не «проводит проверку».`,
    nounChain: (words) =>
      `«${words}»: цепочка родительных падежей. Разорвите её глаголом или предлогом.`,
    participialClauses: (count) =>
      `В предложении ${plural(count, ['причастный оборот', 'причастных оборота', 'причастных оборотов'])}. Скажите об этом отдельными предложениями.`,
    missingActor: (word) => `«${word}»: не сказано, кто должен это сделать. Назовите его.`,
    wording: (rule, words, plainer) =>
      `${rule}: «${words}».${plainer === undefined ? '' : plainer === '' ? ' Уберите эти слова.' : ` Напишите «${plainer}».`}`,
    doubleNegation: (words) => `«${words}»: двойное отрицание. Скажите утвердительно.`,
    undefinedAbbreviation: (abbreviation) =>
      `Сокращение ${abbreviation} в тексте не расшифровано. Расшифруйте его там, где оно встречается впервые.`,
    ambiguousTerm: (term) =>
      `Термин «${term}» определён по-разному в двух местах. Оставьте одно значение или возьмите другое слово.`,
    twoNames: (name, other) =>
      `Одно и то же названо и «${name}», и «${other}». Оставьте одно название.`,
    lateName: (name) => `Название «${name}» стоит раньше, чем введено. Введите его здесь.`,
    lateAbbreviation: (abbreviation) =>
      `Сокращение ${abbreviation} стоит раньше, чем расшифровано. Расшифруйте его здесь.`,
    unusedTerm: (term) => `Термин «${term}» определён, но дальше в тексте не встречается.`,
    definedTwice: (term) => `Термин «${term}» определён дважды.`,
    repealedNote: () =>
      'В примечании к заголовку сказано, что документ утратил силу. Он больше не действует.',
    unclosedQuotation: () => 'Кавычка открыта, но не закрыта: неясно, где кончается новый текст.',
    ignoreWithoutReason: () =>
      'Комментарий не объясняет, почему замечания отключены. Напишите причину после двоеточия.',
    unknownRule: (ruleId, nearest) =>
      nearest === undefined
        ? `Правила «${ruleId}» нет.`
        : `Правила «${ruleId}» нет. Возможно, имелось в виду «${nearest}».`,
    unusedIgnore: (ruleId) =>
      ruleId === undefined
        ? 'Комментарий ничего не меняет. Его можно убрать.'
        : `Для правила «${ruleId}» комментарий ничего не меняет. Имя правила можно убрать.`,
    unknownComment: (word, known) =>
      `Комментарий не понятен: «${word}». Напишите одно из слов: ${known.join(', ')}.`,
    damagedXml: () =>
      'Документ повреждён или это не Akoma Ntoso: он прочитан как простой текст, без разметки.',
    brokenReference: (cited, nearest) =>
      `Ссылка «${cited}» ведёт в никуда: в документе нет такой нормы${nearest ? `, последний номер – ${nearest}` : ''}.`,
    removedReference: (cited) => `Ссылка «${cited}» ведёт к норме, которая исключена.`,
  },
  actKinds,
  topics: {
    agriculture: 'сельское хозяйство и продовольствие',
    business: 'бизнес и торговля',
    culture: 'культура и спорт',
    defence: 'оборона и военная служба',
    digital: 'цифровые технологии и данные',
    education: 'образование и наука',
    energy: 'энергетика и недра',
    environment: 'природа и экология',
    finance: 'банки и финансы',
    foreign: 'международные отношения и миграция',
    government: 'государство и государственная служба',
    health: 'здоровье',
    housing: 'жильё, строительство и земля',
    justice: 'суд и права',
    labour: 'труд и занятость',
    'public-finance': 'бюджет и налоги',
    safety: 'общественная безопасность',
    social: 'семья и социальная поддержка',
    transport: 'транспорт',
  },
  whatIs: (kind, title, status) => {
    const draft = `проект ${genitives[kind]}`
    const isUnsure = status === null && kind !== 'unknown' && kind !== 'bill'
    const name = isUnsure
      ? `${actKinds[kind]} или ${draft}`
      : status === 'draft'
        ? draft
        : actKinds[kind]
    if (title === '') return `Это ${name}.`
    // A code is named by its kind already.
    if (/(?<!\p{L})кодекс(?!\p{L})/iu.test(title) && (kind === 'code' || kind === 'unknown'))
      return `Это ${title}${status === 'draft' ? ' (проект)' : isUnsure ? ' или его проект' : ''}.`
    return `Это ${name} «${title}».`
  },
  extent: (counts, attachments) => {
    const parts = counts.flatMap(({ kind, count }) => {
      const forms = unitForms[kind]
      return forms ? [plural(count, forms)] : []
    })
    if (attachments > 0) parts.push(plural(attachments, ['приложение', 'приложения', 'приложений']))
    const last = parts.pop()
    return `В документе ${parts.length > 0 ? `${parts.join(', ')} и ` : ''}${last ?? 'нет статей и пунктов'}.`
  },
  concerns: (parties) =>
    listed(
      'Среди тех, кто назван в документе',
      // `организационно - правовых`: a hyphen that stands apart.
      parties.map((party) => party.replace(/(?<=\p{L}о) [–-] (?=\p{Ll})/gu, '-')),
    ),
  starts: (rule, kind) => `${begins(kind)} ${fromWhen(rule)}.`,
  startsComputed: (date, publicationDate, kind) =>
    `Если день опубликования – ${formatDate(publicationDate)}, то ${actKinds[kind]} ${kind === 'rules' ? 'начинают' : 'начинает'} действовать ${formatDate(date)}.`,
  startsExcept: () => 'Для отдельных частей документа срок другой.',
  partStarts: (cited, rule) => {
    const [only = ''] = cited
    if (cited.length === 1 && !only.includes(','))
      return `${capital(only)} начинает действовать ${fromWhen(rule)}.`
    const begin = cited.length > 1 ? 'начинают' : 'начинает'
    return listed(`${capital(fromWhen(rule))} ${begin} действовать`, cited)
  },
  suspended: (cited, until) =>
    `До ${formatDate(until)} приостановлено действие: ${cited.join('; ')}.`,
  appliesFrom: (date, kind) =>
    `${capital(actKinds[kind])} ${kind === 'rules' ? 'применяются' : 'применяется'} с ${formatDate(date)}.`,
  ends: (date, kind) =>
    `${capital(actKinds[kind])} ${kind === 'rules' ? 'действуют' : 'действует'} до ${formatDate(date)}.`,
  appliesSince: (date, kind) =>
    `${capital(actKinds[kind])} ${kind === 'rules' ? 'касаются' : 'касается'} и тех отношений, которые возникли с ${formatDate(date)}.`,
  indexSum: (multiple, from, value) => {
    const times =
      from === undefined ? figures(multiple) : `от ${figures(from)} до ${figures(multiple)}`
    const sum =
      from === undefined
        ? figures(multiple * value)
        : `от ${figures(from * value)} до ${figures(multiple * value)}`
    return `${capital(times)}\u00a0МРП – это ${sum}\u00a0тенге (при МРП ${figures(value)}\u00a0тенге).`
  },
  indexUnknown: () =>
    'МРП – месячный расчётный показатель. Сколько это в тенге, зависит от его размера в этом году.',
  dayUnknown: (missing) => daysUnknown[missing],
  startsPart: (date, words) => `Для части документа срок другой – ${formatDate(date)}: «${words}».`,
  amends: (acts, titles, _, how = 'changes') => {
    const [only] = titles
    const does = { both: 'меняет или отменяет', changes: 'меняет', repeals: 'отменяет' }[how]
    if (acts === 1 && only !== undefined) return `Документ ${does} другой акт – «${only}».`
    const said = `Документ ${does} ${plural(acts, ['другой акт', 'других акта', 'других актов'])}`
    return titles.length === 0
      ? `${said}.`
      : listed(
          said,
          titles.map((title) => `«${title}»`),
        )
  },
  newText: () => 'новый текст приведён в самом документе',
  sectionTells: (place, heading) => `${capital(place)}: ${heading}.`,
  moreItems: () => 'здесь – часть перечня',
  changedIn: () => 'Где',
  newTextOf: (title, isNamed = false) => {
    if (isNamed) return 'Новые правила в изменяемом акте'
    return title === undefined
      ? 'Новые правила в другом акте'
      : `Новые правила в другом акте (${title})`
  },
  inShort: (place, words, _, party) =>
    `${capital(place)}${party === undefined ? '' : ` (${party})`}: «${words}».`,
  see: (places, words) => {
    const where = places.map((place) => `«${place}»`).join(', ')
    return words === undefined
      ? `Об этом говорится и здесь: ${where}.`
      : `В тексте сказано: «${words}». Подробнее: ${where}.`
  },
  seeText: (places) => `Об этом говорится в тексте: ${places.join('; ')}.`,
  cite,
  change,
  formatDate,
  rank: (percent, acts) =>
    percent === 0
      ? `Читать легче, чем принятые акты, с которыми его сравнили (${plural(acts, ['акт', 'акта', 'актов'])}).`
      : `Читать труднее, чем ${percent}\u00a0% принятых актов (сравнение с ${plural(acts, ['актом', 'актами', 'актами'])}).`,
  band: (low, high) =>
    low === high
      ? `По проверенным формулам, чтобы понять этот текст, нужно ${plural(high, ['класс', 'класса', 'классов'])} школы.`
      : `По проверенным формулам, чтобы понять этот текст, нужно от ${low} до ${plural(high, ['класса', 'классов', 'классов'])} школы.`,
  more: (count) =>
    `ещё ${plural(count, ['утверждение', 'утверждения', 'утверждений'])} в полном изложении`,
}
