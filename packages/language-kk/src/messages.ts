import type { ActKind, Messages, MissingDay, StartRule, TimeUnit } from '@aiqyn/core'
import { change } from './changes.ts'
import { cite, unitNames } from './cite.ts'
import { figures } from './figures.ts'
import { listed } from './listed.ts'
import { plural } from './plural.ts'
import { ruleDescriptions } from './rule-descriptions.ts'
import { ruleFamilies } from './rule-families.ts'
import { verificationMessages } from './verification-messages.ts'

const actKinds: Readonly<Record<ActKind, string>> = {
  bill: 'заң жобасы',
  code: 'кодекс',
  constitution: 'конституция',
  decision: 'шешім',
  decree: 'жарлық',
  directive: 'директива',
  law: 'заң',
  order: 'бұйрық',
  regulation: 'регламент',
  resolution: 'қаулы',
  rules: 'қағидалар',
  unknown: 'құжат',
}

/** `заң` → `заңның жобасы`: what the draft is a draft of, without the genitive, as titles have it. */
const drafts: Readonly<Record<ActKind, string>> = {
  bill: 'заң жобасы',
  code: 'кодекс жобасы',
  constitution: 'конституция жобасы',
  decision: 'шешім жобасы',
  decree: 'жарлық жобасы',
  directive: 'директива жобасы',
  law: 'заң жобасы',
  order: 'бұйрық жобасы',
  regulation: 'регламент жобасы',
  resolution: 'қаулы жобасы',
  rules: 'қағидалар жобасы',
  unknown: 'құжат жобасы',
}

const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

/** Months in the ablative: the day from which something applies. */
const fromMonths = [
  'қаңтардан',
  'ақпаннан',
  'наурыздан',
  'сәуірден',
  'мамырдан',
  'маусымнан',
  'шілдеден',
  'тамыздан',
  'қыркүйектен',
  'қазаннан',
  'қарашадан',
  'желтоқсаннан',
]

/** Months in the dative: the day until which something applies. */
const toMonths = [
  'қаңтарға',
  'ақпанға',
  'наурызға',
  'сәуірге',
  'мамырға',
  'маусымға',
  'шілдеге',
  'тамызға',
  'қыркүйекке',
  'қазанға',
  'қарашаға',
  'желтоқсанға',
]

const timeUnits: Readonly<Record<TimeUnit, string>> = {
  day: 'күн',
  hour: 'сағат',
  month: 'ай',
  week: 'апта',
  year: 'жыл',
}

const afterEvents: Readonly<Record<NonNullable<StartRule['event']>, string>> = {
  appointment: 'кейін белгіленетін күннен',
  enactment: 'қабылданған күнінен',
  entryIntoForce: 'қолданысқа енгізілген күнінен',
  firstOfficialPublication: 'алғаш рет ресми жарияланған күнінен',
  publication: 'жарияланған күнінен',
  registration: 'мемлекеттік тіркелген күнінен',
  signature: 'қол қойылған күнінен',
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}\u00a0жылғы ${day}\u00a0${months[(month ?? 1) - 1]}`
}

function fromDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}\u00a0жылғы ${day}\u00a0${fromMonths[(month ?? 1) - 1]} бастап`
}

function untilDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}\u00a0жылғы ${day}\u00a0${toMonths[(month ?? 1) - 1]} дейін`
}

function period({ amount, timeUnit, calendar }: NonNullable<StartRule['offset']>): string {
  const counted = plural(amount, timeUnits[timeUnit])
  if (calendar === 'working') return `${amount}\u00a0жұмыс күні`
  return calendar === 'calendar' ? `күнтізбелік ${counted}` : counted
}

/** From when something holds, with the verb, which stands last. */
function applies({ date, event, offset }: StartRule): string {
  if (date) return `${fromDate(date)} қолданылады`
  if (!event) return 'мәтінде көрсетілген мерзімнен бастап қолданылады'
  if (!offset) return `${afterEvents[event]} бастап қолданылады`
  if (offset.onDay && offset.timeUnit === 'day')
    return offset.amount === 1
      ? `${afterEvents[event]} кейінгі күннен бастап қолданылады`
      : `${afterEvents[event]} кейін ${offset.amount}-күні қолданыла бастайды`
  if (offset.including)
    return `${afterEvents[event]} бастап (осы күнді қоса есептегенде) ${period(offset)} өткен соң қолданыла бастайды`
  return `${afterEvents[event]} кейін ${period(offset)} өткен соң қолданыла бастайды`
}

const daysUnknown: Readonly<Record<MissingDay, string>> = {
  actDate:
    'Нақты күні қол қойылатын немесе қабылданатын күнге байланысты: ол мәтінде көрсетілмеген.',
  event: 'Нақты күнін есептеуге болмайды: бұл оқиғаның қашан болатыны мәтінде айтылмаған.',
  publicationDate: 'Нақты күні жарияланған күнге байланысты.',
  startDate: 'Нақты күні құжаттың өзі қашан қолданыла бастайтынына байланысты.',
  workingDays:
    'Нақты күнін есептеуге болмайды: мерзім жұмыс күндерімен есептеледі, ол үшін мереке күндерінің күнтізбесі керек.',
}

/** Everything Aiqyn says in Kazakh. */
export const messages: Messages = {
  verification: verificationMessages,
  questions: {
    what: 'Бұл қандай құжат?',
    who: 'Бұл кімге қатысты?',
    changes: 'Не өзгереді?',
    must: 'Не істеу керек?',
    may: 'Не істеуге болады?',
    mustNot: 'Не істеуге болмайды?',
    deadlines: 'Қандай мерзімдер белгіленген?',
    money: 'Бұл қанша тұрады және кім төлейді?',
    sanctions: 'Бұзса, не болады?',
    start: 'Қашаннан бастап қолданылады?',
    comment: 'Өз пікірімді қалай айтамын?',
  },
  labels: {
    summary: 'Қысқаша мазмұны',
    overview: 'Ең бастысы',
    touches: 'Өмір салалары',
    questions: 'Сұрақтар мен жауаптар',
    timeline: 'Не қашан басталады және аяқталады',
    glossary: 'Құжатта түсіндірілген сөздер',
    readability: 'Оқуға қаншалықты қиын',
    findings: 'Назар аударыңыз',
    leftOut: 'Мұнда айтылмаған тұстар',
    contents: 'Мазмұны',
    source: 'Дереккөз',
    notStated: 'Мәтіннен жауап табылмады.',
    disclaimer:
      'Бұл қысқаша мазмұн автоматты түрде жасалған, оның заң күші жоқ. Құжаттың өз мәтіні ғана қолданылады.',
    where: 'Қай жерде айтылған',
    words: 'Сөз саны',
    sentences: 'Сөйлем саны',
    wordsPerSentence: 'Бір сөйлемдегі сөз саны',
    longestSentence: 'Ең ұзын сөйлемдегі сөз саны',
    schoolYears: 'жыл оқу',
    noBand: 'Қазақ тілі үшін тексерілген формула жоқ, сондықтан оқу жылымен баға берілмейді.',
    original: 'Құжат',
    thisSummary: 'Осы қысқаша мазмұн',
    term: 'Сөз',
    meaning: 'Мағынасы',
    date: 'Күні',
    event: 'Оқиға',
    outOfRange: 'тексерілген шектен тыс',
    measure: 'Көрсеткіш',
    value: 'Мәні',
    formula: 'Формула',
    status: { adapted: 'бейімделген', experimental: 'сынақ ретінде', validated: 'тексерілген' },
    shortFor: 'толық атауы',
    unanswered: 'Мәтіннен мына сұрақтарға жауап табылмады',
    unansweredAmending:
      'Басқа актілерге енгізілетін жаңа мәтін мұнда талданбаған: жауап соның ішінде болуы мүмкін.',
    back: 'Мәтінге оралу',
    skip: 'Мәтінге өту',
    actStatus: { adopted: 'Қабылданған', draft: 'Жоба' },
    events: {
      application: 'Қолданыла бастауы',
      entryIntoForce: 'Қолданысқа енгізілуі',
      publication: 'Жариялануы',
      repeal: 'Басқа актінің күші жойылады',
      retroactivity: 'Кері күші',
      signature: 'Қол қойылуы',
      suspension: 'Тоқтата тұру',
      sunset: 'Қолданылуының аяқталуы',
    },
    explained: 'құжаттың нормасы емес, түсіндірме',
    uses: 'Мәтінде кездесу саны',
    severity: { error: 'Қате', info: 'Кеңес', warning: 'Ескерту' },
    findingCounts: { error: 'Қателер', info: 'Кеңестер', warning: 'Ескертулер' },
    noFindings: 'Ескертпелер жоқ.',
    line: 'жол',
    paragraph: 'абзац',
    page: 'бет',
    ignored: 'Мәтінде өшірілгені',
    known: 'Бастапқы тізімнен белгілі',
    instead: 'Былай жазуға болады',
    formulas: 'Формулалар және олардың дереккөздері',
    range: 'тексерілген мәндері',
    driversHeading: 'Оқуды не қиындатады',
    drivers: {
      'ambiguous-terms': 'Бір терминнің екі мағынасы',
      'double-negations': 'Қос болымсыздық',
      'hard-words': 'Ұзын сирек сөздер',
      'light-verbs': 'Өз мағынасы жоқ етістік («бақылауды жүзеге асыру»)',
      'long-lead-ins': 'Тізбе алдындағы мәтін ұзын (тізбелердің үлесі)',
      'long-sentences': 'Ұзын сөйлемдер',
      'missing-actor': 'Кім әрекет ететіні айтылмаған',
      negations: 'Болымсыз сөздер көп',
      'nested-clauses': 'Қабаттасқан оралымдар',
      nominalisations: 'Әрекет зат есіммен аталған',
      'noun-chains': 'Қатар тұрған ілік септіктері',
      'participial-clauses': 'Есімше оралымдары',
      references: 'Басқа нормаларға сілтемелер көп',
      'undefined-abbreviations': 'Түсіндірілмеген қысқартулар',
    },
    advice: {
      'ambiguous-terms': 'әр терминге бір мағына беру',
      'double-negations': 'қос болымсыздықты алып тастау',
      'hard-words': 'ұзын сөздерді ауыстыру немесе түсіндіру',
      'light-verbs': '«бақылауды жүзеге асыру» орнына «бақылау» деп жазу және сол сияқтылар',
      'long-lead-ins': 'тізбелердің басын қысқарту',
      'long-sentences': 'ұзын сөйлемдерді бөлу',
      'missing-actor': 'кім әрекет етуге тиіс екенін атау',
      negations: 'болымды түрде айту',
      'nested-clauses': 'шарттар мен түсіндірмелерді бөлек сөйлемге шығару',
      nominalisations: 'әрекетті етістікпен айту',
      'noun-chains': 'ілік септіктерін қатар қоймау',
      'participial-clauses': 'есімше оралымдарын бөлек сөйлеммен айту',
      references: 'сілтемелерді азайту немесе норманың не туралы екенін айту',
      'undefined-abbreviations': 'қысқартуларды түсіндіру',
    },
    helpsMost: 'Ең тиімдісі',
    typical: 'қабылданған актілерде орта есеппен',
    counting: {
      listAware: 'Осында',
      classic: 'Әдеттегі санау',
      withoutNames: 'Атауларсыз',
    },
    languageShares: 'Мәтіннің тілдері',
    unitDifficulty: 'Әр бөліктің қиындығы',
    unit: 'Бөлік',
    unitLevel: 'Бағасы',
    unitLevels: { easy: 'Оңай', middle: 'Орташа', hard: 'Қиын' },
    hardestUnits: 'Оқуға ең қиын баптар мен тармақтар',
    figures: 'Көрсеткіштер мен формулалар',
    decimalSign: ',',
    excluded: 'Есепке алынбағандар',
    excludedKinds: {
      headings: 'тақырыптар',
      notes: 'сілтеме ескертпелер',
      numbers: 'баптар мен тармақтардың нөмірлері',
      quotations: 'басқа актілерге енгізілетін мәтіндер',
      tables: 'кестелер',
    },
  },
  rules: ruleDescriptions,
  ruleFamilies,
  findings: {
    lookAlikeLetter: (word, mended) =>
      `«${word}» сөзінде латын және кирилл әріптері араласқан; «${mended}» деп оқылды.`,
    invisibleCharacters: (count) =>
      `Мәтінде ${plural(count, 'ерекше бос орын немесе көрінбейтін белгі')} бар; олар кәдімгі бос орын деп оқылды.`,
    otherPlaces: (count) => `Тағы ${count}\u00a0жерде де солай.`,
    lookAlikeWords: (count) =>
      `Латын және кирилл әріптері араласқан тағы ${plural(count, 'сөз')} бар; олар да солай оқылды.`,
    droppedCharacters: (count) =>
      `Мәтінде ${plural(count, 'жұмсақ тасымал, екпін немесе ені жоқ басқа белгі')} бар; оқығанда олар қалдырылды.`,
    fontHackLetters: (count) =>
      `Қазақ әріптері басқа әліпбидің әріптерімен терілген (1990-жылдардың қарпі): ${plural(count, 'рет')}. Олар қазақ әріптері деп оқылды.`,
    numberSigns: (count) =>
      `№ белгісінің орнында N не No тұр: ${plural(count, 'рет')}. Олар № деп оқылды.`,
    hyphensForDashes: (count) =>
      `Сызықша орнында дефис тұр: ${plural(count, 'рет')}. Олар сызықша деп оқылды.`,
    latinKazakh: () =>
      'Мәтін латын әліпбиіндегі қазақ тілінде. Ол кириллицаға көшірілмеді, сондықтан ішінара ғана оқылды.',
    otherLanguage: (language) => `Бұл бөлік бүкіл мәтіннен басқа тілде (${language}).`,
    duplicateNumber: (unit) => `Нөмір қайталанады: ${unit}. Нөмірлеуді тексеріңіз.`,
    numberGap: (expected, found) =>
      `Бұл жерде ${expected} нөмірі күтілген, бірақ ${found} тұр. Нөмірлеуді тексеріңіз.`,
    noUnits: () => 'Мәтіннен бап та, тармақ та табылмады.',
    languageUnsure: (language) =>
      `Мәтіннің тілі нақты анықталмады: ${language}. Тілді өзіңіз көрсетіңіз.`,
    longSentence: (words, limit) =>
      `Ұзын сөйлем: ${plural(words, 'сөз')}. Оны бөліңіз: әр сөйлем ${plural(limit, 'сөзден')} аспасын.`,
    longLeadIn: (words, limit) =>
      `Тізбенің алдында ${plural(words, 'сөз')} тұр. Оқырман оларды тізбе біткенше есте ұстайды; ${plural(limit, 'сөз')} жеткілікті.`,
    nestedClauses: () =>
      'Сөйлемде қабаттасқан оралым көп. Шарттар мен түсіндірмелерді бөлек сөйлемге шығарыңыз.',
    manyReferences: (count) =>
      `Бір сөйлемде басқа нормаларға ${count} сілтеме бар. Олардың не туралы екенін айтыңыз немесе сөйлемді бөліңіз.`,
    manyNominalisations: (count) =>
      `Әрекет ${count} рет зат есіммен аталған. Мүмкін жерде етістікпен айтыңыз.`,
    lightVerb: (words) =>
      `«${words.replace(/жүзеге$/u, 'жүзеге асыру')}»: мұндағы етістіктің өз мағынасы жоқ. Осы сөздердің орнына бір етістік жазыңыз.`,
    nounChain: (words) =>
      `«${words}»: ілік септігі қатар тұр. Алдыңғы сөзді жалғаусыз айтыңыз немесе етістікпен бөліңіз.`,
    participialClauses: (count) =>
      `Сөйлемде ${count} есімше оралымы бар. Оларды бөлек сөйлемге шығарыңыз.`,
    missingActor: (word) =>
      `«${word}»: мұны кім істейтіні айтылмаған. Кім әрекет етуге тиіс екенін атаңыз.`,
    wording: (rule, words, plainer) =>
      `${rule}: «${words}».${plainer === undefined ? '' : plainer === '' ? ' Бұл сөздерді алып тастаңыз.' : ` «${plainer}» деп жазыңыз.`}`,
    doubleNegation: (words) => `«${words}»: қос болымсыздық. Болымды түрде айтыңыз.`,
    undefinedAbbreviation: (abbreviation) =>
      `«${abbreviation}» қысқартуы мәтінде түсіндірілмеген. Алғаш қолданылған жерде толық жазыңыз.`,
    ambiguousTerm: (term) =>
      `«${term}» термині екі жерде екі түрлі анықталған. Бір мағынасын қалдырыңыз немесе басқа сөз алыңыз.`,
    twoNames: (name, other) =>
      `Бір нәрсе әрі «${name}», әрі «${other}» деп аталған. Бір атауын қалдырыңыз.`,
    lateName: (name) => `«${name}» деген атау енгізілгенінен бұрын тұр. Оны осы жерде енгізіңіз.`,
    lateAbbreviation: (abbreviation) =>
      `«${abbreviation}» қысқартуы түсіндірілгенінен бұрын тұр. Оны осы жерде түсіндіріңіз.`,
    unusedTerm: (term) => `«${term}» термині анықталған, бірақ мәтінде бұдан әрі кездеспейді.`,
    definedTwice: (term) => `«${term}» термині екі рет анықталған.`,
    repealedNote: () =>
      'Тақырыпқа берілген ескертуде құжаттың күші жойылғаны айтылған. Ол енді қолданылмайды.',
    unclosedQuotation: () =>
      'Тырнақша ашылған, бірақ жабылмаған: жаңа мәтіннің қай жерде аяқталатыны белгісіз.',
    ignoreWithoutReason: () =>
      'Түсініктемеде ескертулердің неге өшірілгені айтылмаған. Себебін қос нүктеден кейін жазыңыз.',
    unknownRule: (ruleId, nearest) =>
      nearest === undefined
        ? `«${ruleId}» деген қағида жоқ.`
        : `«${ruleId}» деген қағида жоқ. Мүмкін, «${nearest}» болар.`,
    unusedIgnore: (ruleId) =>
      ruleId === undefined
        ? 'Бұл түсініктеме ештеңені өзгертпейді. Оны алып тастауға болады.'
        : `Бұл түсініктеме «${ruleId}» қағидасы үшін ештеңені өзгертпейді. Қағиданың атын алып тастауға болады.`,
    unknownComment: (word, known) =>
      `Түсініктеме түсініксіз: «${word}». Мына сөздердің бірін жазыңыз: ${known.join(', ')}.`,
    damagedXml: () =>
      'Құжат бүлінген немесе Akoma Ntoso емес: ол белгілеусіз, жай мәтін ретінде оқылды.',
    brokenReference: (cited, nearest) =>
      `«${cited}» сілтемесі ешқайда апармайды: құжатта мұндай норма жоқ${nearest ? `, соңғысының нөмірі – ${nearest}` : ''}.`,
    removedReference: (cited) => `«${cited}» сілтемесі алып тасталған нормаға апарады.`,
  },
  actKinds,
  topics: {
    agriculture: 'ауыл шаруашылығы және азық-түлік',
    business: 'бизнес және сауда',
    culture: 'мәдениет және спорт',
    defence: 'қорғаныс және әскери қызмет',
    digital: 'цифрлық технологиялар және деректер',
    education: 'білім және ғылым',
    energy: 'энергетика және жер қойнауы',
    environment: 'табиғат және экология',
    finance: 'банктер және қаржы',
    foreign: 'халықаралық қатынастар және көші-қон',
    government: 'мемлекет және мемлекеттік қызмет',
    health: 'денсаулық',
    housing: 'тұрғын үй, құрылыс және жер',
    justice: 'сот және құқықтар',
    labour: 'еңбек және жұмыспен қамту',
    'public-finance': 'бюджет және салық',
    safety: 'қоғамдық қауіпсіздік',
    social: 'отбасы және әлеуметтік қолдау',
    transport: 'көлік',
  },
  whatIs: (kind, title, status) => {
    const isUnsure = status === null && kind !== 'unknown' && kind !== 'bill'
    const name = isUnsure
      ? `${actKinds[kind]} немесе ${drafts[kind]}`
      : status === 'draft'
        ? drafts[kind]
        : actKinds[kind]
    if (title === '') return `Бұл – ${name}.`
    // A code is named by its kind already.
    if (/ кодексі$/iu.test(title) && (kind === 'code' || kind === 'unknown'))
      return `Бұл – ${title}${status === 'draft' ? ' (жоба)' : isUnsure ? ' немесе оның жобасы' : ''}.`
    return `Бұл – «${title}» атты ${name}.`
  },
  extent: (counts, attachments) => {
    const parts = counts.map(({ kind, count }) => plural(count, unitNames[kind]))
    if (attachments > 0) parts.push(plural(attachments, unitNames.attachment))
    const last = parts.pop()
    if (last === undefined) return 'Құжатта бап та, тармақ та жоқ.'
    return `Құжатта ${parts.length > 0 ? `${parts.join(', ')} және ` : ''}${last} бар.`
  },
  concerns: (parties) => listed('Құжатта аталғандар арасында', parties),
  starts: (rule, kind) => `${capital(actKinds[kind])} ${applies(rule)}.`,
  startsComputed: (date, publicationDate, kind) =>
    `Егер жарияланған күні ${formatDate(publicationDate)} болса, ${actKinds[kind]} ${fromDate(date)} қолданылады.`,
  startsExcept: () => 'Құжаттың жекелеген бөліктері үшін басқа мерзім белгіленген.',
  partStarts: (cited, rule) => {
    const [only = ''] = cited
    if (cited.length === 1 && !only.includes(',')) return `${capital(only)} ${applies(rule)}.`
    return listed(capital(applies(rule)), cited)
  },
  suspended: (cited, until) =>
    `${untilDate(until)} қолданылуы тоқтатыла тұрады: ${cited.join('; ')}.`,
  appliesFrom: (date, kind) => `${capital(actKinds[kind])} ${fromDate(date)} қолданылады.`,
  ends: (date, kind) => `${capital(actKinds[kind])} ${untilDate(date)} қолданылады.`,
  appliesSince: (date, kind) =>
    `${capital(actKinds[kind])} ${fromDate(date)} туындаған қатынастарға да қолданылады.`,
  indexSum: (multiple, from, value) => {
    const times = from === undefined ? figures(multiple) : `${figures(from)}–${figures(multiple)}`
    const sum =
      from === undefined
        ? figures(multiple * value)
        : `${figures(from * value)}–${figures(multiple * value)}`
    return `${times}\u00a0АЕК – ${sum}\u00a0теңге (1\u00a0АЕК – ${figures(value)}\u00a0теңге болғанда).`
  },
  indexUnknown: () =>
    'АЕК – айлық есептік көрсеткіш. Оның теңгемен қанша екені көрсеткіштің осы жылғы мөлшеріне байланысты.',
  dayUnknown: (missing) => daysUnknown[missing],
  startsPart: (date, words) =>
    `Құжаттың бір бөлігі үшін мерзім басқа – ${formatDate(date)}: «${words}».`,
  amends: (acts, titles, _, how = 'changes') => {
    const [only] = titles
    const object = how === 'repeals' ? 'актінің күшін' : 'актіні'
    const does = {
      both: 'өзгертеді немесе олардың күшін жояды',
      changes: 'өзгертеді',
      repeals: 'жояды',
    }[how]
    if (acts === 1 && only !== undefined) return `Құжат басқа ${object} ${does} – «${only}».`
    const said = `Құжат басқа ${plural(acts, object)} ${does}`
    return titles.length === 0
      ? `${said}.`
      : listed(
          said,
          titles.map((title) => `«${title}»`),
        )
  },
  newText: () => 'жаңа мәтін құжаттың өзінде келтірілген',
  sectionTells: (place, heading) => `${capital(place)}: ${heading}.`,
  moreItems: () => 'мұнда – тізімнің бір бөлігі',
  changedIn: () => 'Қайда',
  newTextOf: (title, isNamed = false) => {
    if (isNamed) return 'Өзгертілетін актідегі жаңа нормалар'
    return title === undefined
      ? 'Басқа актідегі жаңа нормалар'
      : `Басқа актідегі жаңа нормалар (${title})`
  },
  inShort: (place, words, _, party) =>
    `${capital(place)}${party === undefined ? '' : ` (${party})`}: «${words}».`,
  see: (places, words) => {
    const where = places.map((place) => `«${place}»`).join(', ')
    return words === undefined
      ? `Бұл туралы мына жерде де айтылады: ${where}.`
      : `Мәтінде былай делінген: «${words}». Толығырақ: ${where}.`
  },
  seeText: (places) => `Бұл туралы мәтінде айтылған: ${places.join('; ')}.`,
  cite,
  change,
  formatDate,
  rank: (percent, acts) =>
    percent === 0
      ? `Бұл мәтінді оқу салыстырылған қабылданған актілердің бәрінен оңай (${acts} акт).`
      : `Бұл мәтінді оқу қабылданған актілердің ${percent}\u00a0%\u2011ынан қиын (${acts} актімен салыстырылды).`,
  band: (low, high) =>
    low === high
      ? `Тексерілген формулалар бойынша бұл мәтінді түсіну үшін мектептің ${high} сыныбы керек.`
      : `Тексерілген формулалар бойынша бұл мәтінді түсіну үшін мектептің ${low}–${high} сыныбы керек.`,
  more: (count) => `тағы ${count} тұжырым толық нұсқада`,
}
