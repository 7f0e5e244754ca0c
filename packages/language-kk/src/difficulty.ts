import type { DifficultyPatterns } from '@aiqyn/core'
import { agentWords } from './difficulty/actors.ts'
import { commonWords } from './difficulty/common-words.ts'
import { activeStems, agentlessStems } from './difficulty/impersonals.ts'
import { pronounLinks } from './difficulty/links.ts'
import { actionlessNouns, functionNames } from './difficulty/nominalisations.ts'
import { nounsLikeParticiples, setParticiples } from './difficulty/participles.ts'

/**
 * A verbal noun in a possessive or a case. Two forms are left out: the bare noun, which makes names and lists of tasks
 * (`бақылау органы`, `жинау, сақтау`), and the plain dative (`беруге`), which is the infinitive of a duty or a right
 * before `тиіс`, `міндетті`, `құқылы`.
 */
const verbalNoun =
  /^(\p{L}[\p{L}-]*[ую])(?:д[ыі]|д[ыі]ң|д[ае]|д[ае]н|мен|ы|і|[ыі]н|[ыі]на|[ыі]не|[ыі]н[ыі]ң|[ыі]нд[ае]|[ыі]н[ае]н|[ыі]мен)$/u
const actionless = new Set([...actionlessNouns, ...functionNames])

/** Units of acts in the genitive: the form of a citation, which no one can write in another way. */
const citedUnit = /^(?:бап|баб|тарма[қғ]|бөлі[кг]|бөлім|абзац|тарау|қосымша|кодекс|заң)(?!нама)/u
const genitive = /[ндт][ыі]ң$/u
const pronouns = new Set(pronounLinks)

const participle = /[ғқ]ан$|[гк]ен$|[аеийю]т[ыі]н$/u
const setWords = new Set(setParticiples)
const habitNouns = new Set(nounsLikeParticiples)

const clauseWords = new Set([
  'есептемегенде',
  'өйткені',
  'отырып',
  'қарамастан',
  'қоспағанда',
  'себебі',
])
/** A verb as time or cause: `алғанда`, `алғаннан`, `алғанға`, `алғандықтан`, `алғанша`, `алмайынша`. */
const clauseVerb =
  /(?:[ғқ]ан|[гк]ен)(?:да|де|нан|нен|ға|ге|ша|ше|дықтан|діктен)$|[мбп][ае]й[ыі]нш[ае]$/u
/** Behind `ы`, `і` it is a converb: `келісе`, `қатыса`. */
const condition = /^\p{L}+[^ыі]с[ае]$/u
/** Words that end like a condition: nouns, conjunctions, adverbs. */
const notConditions = new Set([
  'аса',
  'баса',
  'касса',
  'кеңсе',
  'кесе',
  'қоса',
  'масса',
  'немесе',
  'пьеса',
  'такса',
  'тоса',
  'трасса',
])

const denialWords = new Set(['емес', 'жоқ'])
const denial =
  /^(\p{L}+[мбп][ае])(?:й|йд[ыі]|йт[ыі]н|йт[ыі]ндар|йт[ыі]ндер|[ғг][ае]н|[ғг][ае]нд[ае]|д[ыі]|с[ае]|у|у[ыі]|у[ыі]н|у[ғг][ае]|уд[ыі]|уд[ыі]ң|й[ыі]нш[ае])$/u
/** A denial that closes a clause. */
const closingDenial = /^\p{L}{2,}[мбп][ае](?:йд[ыі]|й[ыі]нш[ае])$/u
/** What stands between two denials that undo each other: a set word, or a converb (`жүре алмайды`). */
const betweenDenials =
  /^(?:деп|жағдай\p{L}{0,8}|жол|құқы\p{L}{0,6}|мүмкін|рұқсат|тиіс)$|[^ғқг][ае]$|[ыі]?п$/u
/** Beginnings of words that look denied (`сипа-йды`, `жаппай`), or whose denial has become a name (`жылжымайтын мүлік`). */
const notDenied = new Set([
  'болғызба',
  'болдырма',
  'бураба',
  'жаппа',
  'жылжыма',
  'қама',
  'неме',
  'сипа',
  'тамашала',
  'тапа',
])

/**
 * A passive of the present, or of a duty: `беріледі`, `берілуге` (тиіс). Denied (`берілмейді`), it forbids everyone, and
 * nobody is missing.
 */
const passive = /^(\p{L}*[аәеиоөуұүыі][лн])(ады|еді|уға|уге)$/u
const active = new Set(activeStems)
const agentless = new Set(agentlessStems)

/**
 * The same within a sentence. As a duty the passive is followed by `тиіс`, and nothing by it: `жарамсыз деп танылуға
 * тиіс шот` is no duty. That an act `ресми жариялануға тиіс` is the formula of its entry into force.
 */
const impersonalPhrase = new RegExp(
  `(?<!\\p{L})(?:(?!(?:${[...activeStems, ...agentlessStems].join('|')})(?:ады|еді)(?!\\p{L}))\\p{L}{1,24}[лн](?:ады|еді)|(?!(?:${[...activeStems, 'жариялан'].join('|')})у[ғг][ае])\\p{L}{1,24}[лн]у[ғг][ае]\\s{1,3}тиіс(?!\\s{0,3}\\p{L}))(?!\\p{L})`,
  'giu',
)

/** Bodies as the one who acts: in the nominative, or in the instrumental of a passive sentence. */
const body =
  /^(?:орган|министр|министрлі[кг]|комитет|ведомство|инспекция|департамент|басқарма|әкім|әкімді[кг]|мәслихат|сот|үкімет|парламент|президент|кеңес|комиссия|оператор|корпорация)(?:тер|тар|дар|дер|лар|лер)?(?:[ыі]|с[ыі])?(?:[мбп]ен)?$/u
/** A person or an office in the instrumental is who acts, too: `тікелей басшымен анықталады`. */
const byPerson =
  /^(?:адам|басшы|бөлім|директор|жұмыскер|қызмет|қызметкер|қызметші|лауазымды|маман|мекеме|нотариус|сарапшы|төраға|тұлға|ұйым|хатшы)(?:тар|тер|дар|дер|лар|лер)?(?:[ыі]|с[ыі])?[мбп]ен$/u
/** Whose decision, work or meeting it is (`комиссияның шешімі қабылданады`), is who acts. */
const owner =
  /^(?:орган|комиссия|комитет|кеңес|әкімді[кг]|мәслихат|департамент|басқарма)(?:тар|дар|дер|лар|лер)?(?:[ыі]|с[ыі])?[ндт][ыі]ң$/u
/** An act, a decision or a law in the instrumental names its maker: `Үкіметтің қаулысымен бекітіледі`. */
const byAct =
  /^(?:заң|заңнама|кодекс|конституция|қағида|ереже|стандарт|регламент|шарт|келісім|хаттама|қаулы|шешім|бұйры[қғ]|жарлы[қғ]|акт|актіс|нұсқаулы[қғ])\p{L}{0,8}[мбп]ен$/u
const actors = new Set(agentWords)

const unitName =
  /^(?:\d{1,4}(?:-\d{1,3})?-)?(?!бапта[лу])(?:бап|баб|тармақ|тармағ|тармақша|бөлік|бөліг|бөлім|абзац|тарау)(?:[ыіғгқкндт]\p{L}{0,10}|ша\p{L}{0,10}|та|лар\p{L}{0,8}|тар\p{L}{0,8})?$/u
const known = new RegExp(`^(?:${commonWords.join('|')})`, 'u')

const joiners: ReadonlyArray<string> = ['әрі', 'және', 'не', 'немесе']

/** What makes a Kazakh act hard to read. */
export const difficulty: DifficultyPatterns = {
  marks: {
    nominalisation: (word) => {
      const noun = verbalNoun.exec(word)?.[1]
      return noun !== undefined && noun.length > 2 && !actionless.has(noun)
    },
    lightVerb: (word) => word === 'жүзеге' || /^жүргіз(?!уші)/u.test(word),
    link: (word) =>
      genitive.test(word) && !pronouns.has(word) && !citedUnit.test(word) && !/^\d/.test(word),
    participle: (word) =>
      participle.test(word) && !setWords.has(word) && !habitNouns.has(word.slice(0, -2)),
    subordinator: (word) =>
      clauseWords.has(word) ||
      clauseVerb.test(word) ||
      (condition.test(word) && !notConditions.has(word)),
    negation: (word) => {
      if (denialWords.has(word)) return true
      const stem = denial.exec(word)?.[1]
      return stem !== undefined && stem.length > 3 && !notDenied.has(stem)
    },
    // «бермеуге құқылы емес», «келмей болмайды»: what closes a clause. Two participles (`алынбаған немесе өтелмеген`) undo nothing.
    counterNegation: (word) =>
      denialWords.has(word) || word === 'қоспағанда' || closingDenial.test(word),
    impersonal: (word) => {
      const [, stem, ending] = passive.exec(word) ?? []
      if (stem === undefined || ending === undefined || active.has(stem)) return false
      return ending.startsWith('у') || !agentless.has(stem)
    },
    agent: (word) =>
      actors.has(word) ||
      body.test(word) ||
      byPerson.test(word) ||
      owner.test(word) ||
      byAct.test(word),
    unitName: (word) => unitName.test(word),
    common: (word) => known.test(word),
  },
  // Endings alone make a word of five syllables (`органдарының`). In acts one word in fourteen has six or more.
  hardWordSyllables: 6,
  // A link that hangs on another one has the ending of possession before that of the genitive.
  chain: { links: 2, between: 0, follows: (word) => /[ыіi]н[ыіi]ң$/u.test(word) },
  // Every relative clause of Kazakh is a participle, two are no burden.
  participles: 3,
  relativeParticiples: {
    joiners,
    auxiliaries: ['болады', 'болса', 'еді', 'емес'],
  },
  // «бақылауды жүзеге асырады»: the noun stands right before.
  lightVerb: {
    side: 'behind',
    between: 0,
    second: 'асыр',
    termBefore:
      /(?<!\p{L})(?:\p{L}{2,30}(?:[лдт][ыі]қ|[лдт][ыі]к)|өзін-өзі|міндетті|ішкі|сыртқы)\s{1,3}$|-\s(?:және|немесе)(?:\s\(немесе\))?\s$/iu,
  },
  impersonalPhrase,
  dutySign:
    /(?<!\p{L})(?:тиіс|ішінде|кешіктірмей|кешіктірілмей|сайын|дереу|кідіріссіз|мерзімде|мерзімнен)(?!\p{L})/iu,
  seams: {
    inSeries: /[ндт][ыі]ң\)?$/u,
    joint: /(?:[ае]д[ыі]|йд[ыі]|у[ғг][ае])\s(?:ал|бірақ|және)\s/gu,
  },
  // An act that opens with its own name says it twice, and nobody can say it shorter.
  formula:
    /бекітілсін[.;]?$|Конституциясына\sнегізделеді|^Осы\s(?!.{0,1200}әзірленді).{1,600}\(бұдан\sәрі\s[–-]\s(?:Әдістеме|Ереже|Қағидалар|Нұсқаулық|Стандарт)\)\s.{1,600}\sайқындайды[.;]?$/u,
  doubleNegation: {
    between: 1,
    // A noun between the two is what the first tells of: `сәйкес келмейтін хабарлар қаралмайды` denies once.
    parts: (word) => joiners.includes(word) || !betweenDenials.test(word),
  },
  knownAbbreviations: [
    'HTML',
    'IP',
    'PDF',
    'QR',
    'SMS',
    'USB',
    'XML',
    'АҚ',
    'АҚШ',
    'БҰҰ',
    'ЖШС',
    'ҚР',
    'ҚРЗ',
    // Collections of acts, as every amendment cites them, and the editor of the consolidated texts.
    'ПҮАЖ',
    'ПҮАЖ-ы',
    'ПҮКЖ',
    'ПҮКЖ-ы',
    'РҚАО',
    'РҚАО-ның',
    'ТМД',
    // Roman numbers in Kazakh letters.
    'ІІ',
    'ІІІ',
    // Words that enact an act, or head a draft, are written in capitals.
    'БҰЙЫРАМЫН',
    'БҰЙРЫҚ',
    'БҰЙРЫҒЫ',
    'ЕТЕДІ',
    'ЕТЕМІН',
    'ЕТТІ',
    'ЖОБА',
    'ҚАУЛЫ',
    'ҚАУЛЫСЫ',
    'ШЕШІМ',
    'ШЕШІМІ',
    'КСР',
    'КСРО',
    'ПУКЖ',
    'ПУКЖ-ы',
  ],
}
