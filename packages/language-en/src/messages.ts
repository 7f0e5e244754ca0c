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
  bill: 'bill',
  code: 'code',
  constitution: 'constitution',
  decision: 'decision',
  decree: 'decree',
  directive: 'directive',
  law: 'act',
  order: 'order',
  regulation: 'regulation',
  resolution: 'resolution',
  rules: 'set of rules',
  unknown: 'document',
}

/** A text that does not tell whether it is adopted is not said to be. */
function kindOf(kind: ActKind, status: 'draft' | 'adopted' | null): string {
  const name = actKinds[kind]
  if (kind === 'bill' || kind === 'unknown') return name
  if (status === 'draft') return `draft ${name}`
  if (status === 'adopted') return name
  return kind === 'law' ? `${name} or a bill` : `${name} or a draft of one`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const events: Readonly<Record<NonNullable<StartRule['event']>, string>> = {
  appointment: 'a day that is still to be set',
  enactment: 'the day it becomes law',
  entryIntoForce: 'the day it comes into force',
  firstOfficialPublication: 'the day it is published in the official journal',
  publication: 'the day it is published',
  registration: 'the day it is registered',
  signature: 'the day it is signed',
}

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}\u00a0${months[(month ?? 1) - 1]} ${year}`
}

function period({ amount, timeUnit, calendar }: NonNullable<StartRule['offset']>): string {
  const units: Readonly<Record<TimeUnit, string>> = {
    day: 'day',
    hour: 'hour',
    month: 'month',
    week: 'week',
    year: 'year',
  }
  const unit = calendar === null ? units[timeUnit] : `${calendar} ${units[timeUnit]}`
  return plural(amount, unit)
}

/** A title within a sentence: `the Social Security Act`, but `title 38, United States Code`. */
function withArticle(title: string): string {
  if (/^The /.test(title)) return `the${title.slice(3)}`
  return /^\p{Lu}/u.test(title) && !/^(?:Public Law|An Act) /.test(title) ? `the ${title}` : title
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** When something begins: `on 1 January 2026`, `20 days after the day it is published`. */
function onWhen({ date, event, offset }: StartRule): string {
  if (date) return `on ${formatDate(date)}`
  if (!event) return 'when the text says'
  if (!offset) return `on ${events[event]}`
  if (offset.including) return `${period(offset)} from ${events[event]}, that day included`
  if (!offset.onDay) return `when ${period(offset)} have passed after ${events[event]}`
  const isNext = offset.amount === 1 && offset.timeUnit === 'day'
  return isNext ? `on the day after ${events[event]}` : `${period(offset)} after ${events[event]}`
}

const daysUnknown: Readonly<Record<MissingDay, string>> = {
  actDate: 'The exact date depends on the day it is passed or signed, which the text does not say.',
  event: 'The exact date cannot be computed: the text does not say when this will happen.',
  publicationDate: 'The exact date depends on the day of publication.',
  startDate: 'The exact date depends on when the document itself comes into force.',
  workingDays:
    'The exact date cannot be computed: the period is in working days, which takes a calendar of holidays.',
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)

/** Everything Aiqyn says in English. */
export const messages: Messages = {
  verification: verificationMessages,
  questions: {
    what: 'What is this?',
    who: 'Who does it concern?',
    changes: 'What changes?',
    must: 'What must be done?',
    may: 'What is allowed?',
    mustNot: 'What is forbidden?',
    deadlines: 'What are the time limits?',
    money: 'What does it cost, and who pays?',
    sanctions: 'What if someone breaks it?',
    start: 'From when does it apply?',
    comment: 'How can I comment?',
  },
  labels: {
    summary: 'Summary',
    overview: 'Main points',
    touches: 'Touches',
    questions: 'Questions and answers',
    timeline: 'What begins and ends when',
    glossary: 'Words that the document explains',
    readability: 'How hard it is to read',
    findings: 'What to know about this text',
    leftOut: 'What is not told here',
    contents: 'Contents',
    source: 'Source',
    notStated: 'No answer was found in the text.',
    disclaimer:
      'This summary was made automatically and has no legal force. Only the text of the document itself counts.',
    where: 'Where it says so',
    words: 'Words',
    sentences: 'Sentences',
    wordsPerSentence: 'Words per sentence',
    longestSentence: 'Longest sentence, words',
    schoolYears: 'years of school',
    noBand: 'No estimate in years of school: the formulas are not proven for such texts.',
    original: 'The document',
    thisSummary: 'This summary',
    term: 'Word',
    meaning: 'Meaning',
    date: 'Date',
    event: 'Event',
    outOfRange: 'outside the range it was tested for',
    measure: 'Measure',
    value: 'Value',
    formula: 'Formula',
    status: { adapted: 'adapted', experimental: 'experimental', validated: 'validated' },
    shortFor: 'short for',
    unanswered: 'No answer to these questions was found in the text',
    unansweredAmending:
      'New text that goes into other acts is not read here: the answer may stand in it.',
    back: 'Back to the text',
    skip: 'Skip to the text',
    actStatus: { adopted: 'Adopted', draft: 'Draft' },
    events: {
      application: 'Begins to apply',
      entryIntoForce: 'Comes into force',
      publication: 'Published',
      repeal: 'Repeals another act',
      retroactivity: 'Applies to the past',
      signature: 'Signed',
      suspension: 'Suspended',
      sunset: 'Stops applying',
    },
    explained: 'an explanation, not part of the law',
    uses: 'Times used in the text',
    severity: { error: 'Error', info: 'Note', warning: 'Warning' },
    findingCounts: { error: 'Errors', info: 'Notes', warning: 'Warnings' },
    noFindings: 'Nothing to remark.',
    line: 'line',
    paragraph: 'paragraph',
    page: 'page',
    ignored: 'Ignored',
    known: 'Known from the baseline',
    instead: 'You could write',
    formulas: 'Formulas and their sources',
    range: 'holds for values',
    driversHeading: 'What makes it hard',
    drivers: {
      'ambiguous-terms': 'One term for two things',
      'double-negations': 'Double negation',
      'hard-words': 'Long rare words',
      'light-verbs': 'Empty verbs (“make a decision”)',
      'long-lead-ins': 'Long openings of lists (share of lists)',
      'long-sentences': 'Long sentences',
      'missing-actor': 'Nobody is named who must act',
      negations: 'Many negations',
      'nested-clauses': 'Clauses within clauses',
      nominalisations: 'Actions told as nouns',
      'noun-chains': 'Chains of nouns',
      'participial-clauses': 'Relative clauses',
      references: 'Many references to other provisions',
      'undefined-abbreviations': 'Abbreviations that are not explained',
    },
    advice: {
      'ambiguous-terms': 'give each term one meaning',
      'double-negations': 'remove the double negation',
      'hard-words': 'replace or explain long words',
      'light-verbs': 'write “decide” for “make a decision”, and so on',
      'long-lead-ins': 'shorten the openings of lists',
      'long-sentences': 'split the long sentences',
      'missing-actor': 'name who must act',
      negations: 'say it positively',
      'nested-clauses': 'give conditions a sentence of their own',
      nominalisations: 'say actions by verbs',
      'noun-chains': 'break the chains of nouns by a verb',
      'participial-clauses': 'turn relative clauses into sentences',
      references: 'cut references, or say what they are about',
      'undefined-abbreviations': 'spell out abbreviations',
    },
    helpsMost: 'What would help most',
    typical: 'on average in enacted acts',
    counting: {
      listAware: 'Here',
      classic: 'Usual count',
      withoutNames: 'Without names',
    },
    languageShares: 'Languages of the text',
    unitDifficulty: 'How hard each part is',
    unit: 'Part',
    unitLevel: 'Level',
    unitLevels: { easy: 'Easy', middle: 'Medium', hard: 'Hard' },
    hardestUnits: 'Hardest units',
    figures: 'Figures and formulas',
    decimalSign: '.',
    excluded: 'What was not counted',
    excludedKinds: {
      headings: 'headings',
      notes: 'notes',
      numbers: 'numbers of sections and paragraphs',
      quotations: 'texts that go into other acts',
      tables: 'tables',
    },
  },
  rules: ruleDescriptions,
  ruleFamilies,
  findings: {
    lookAlikeLetter: (word, mended) =>
      `“${word}” mixes Latin and Cyrillic letters; it was read as “${mended}”.`,
    invisibleCharacters: (count) =>
      `The text has ${plural(count, 'special space or invisible character', 'special spaces or invisible characters')}; they were read as ordinary spaces.`,
    otherPlaces: (count) =>
      count === 1 ? 'The same at 1 other place.' : `The same at ${count} other places.`,
    lookAlikeWords: (count) =>
      `${plural(count, 'more word mixes', 'more words mix')} Latin and Cyrillic letters; they were read in the same way.`,
    droppedCharacters: (count) =>
      `The text has ${plural(count, 'soft hyphen, stress mark or other character', 'soft hyphens, stress marks or other characters')} of no width; reading leaves them out.`,
    fontHackLetters: (count) =>
      `Kazakh letters were typed as letters of another alphabet (a font of the 1990s): ${plural(count, 'time')}. They were read as Kazakh.`,
    numberSigns: (count) =>
      `N or No stands for the sign №: ${plural(count, 'time')}. It was read as №.`,
    hyphensForDashes: (count) =>
      `A hyphen stands for a dash: ${plural(count, 'time')}. It was read as a dash.`,
    latinKazakh: () =>
      'The text is Kazakh in Latin script. It was not turned into Cyrillic, so only part of it was understood.',
    otherLanguage: (language) => `This part is in another language (${language}) than the whole.`,
    duplicateNumber: (unit) => `This number occurs twice: ${unit}. Check the numbering.`,
    numberGap: (expected, found) =>
      `${expected} was expected here, but the number is ${found}. Check the numbering.`,
    noUnits: () => 'No sections, articles or numbered paragraphs were found.',
    languageUnsure: (language) =>
      `The language is not certain; it was read as ${language}. Name it yourself.`,
    longSentence: (words, limit) =>
      `Long sentence: ${words} words. Divide it so that each has ${limit} or fewer.`,
    longLeadIn: (words, limit) =>
      `${words} words before the list. Readers must hold them in mind to its end; ${limit} should do.`,
    nestedClauses: () =>
      'The sentence holds clauses within clauses. Give conditions and explanations sentences of their own.',
    manyReferences: (count) =>
      `${count} references to other provisions in one sentence. Say what they are about, or split the sentence.`,
    manyNominalisations: (count) =>
      `Actions are told as nouns ${count} times. Use verbs where you can.`,
    lightVerb: (words) => `“${words}”: the verb is empty. Say it with one verb.`,
    nounChain: (words) => `“${words}”: a chain of nouns. Break it by a verb.`,
    participialClauses: (count) =>
      `${count} relative clauses in one sentence. Turn them into sentences.`,
    missingActor: (word) => `“${word}”: nobody is named who does it. Say who must act.`,
    wording: (rule, words, plainer) =>
      `${rule}: “${words}”.${plainer === undefined ? '' : plainer === '' ? ' Leave it out.' : ` Write “${plainer}”.`}`,
    doubleNegation: (words) => `“${words}”: a double negation. Say it positively.`,
    undefinedAbbreviation: (abbreviation) =>
      `The abbreviation ${abbreviation} is not explained. Spell it out where it first stands.`,
    ambiguousTerm: (term) =>
      `The term “${term}” has two different meanings. Keep one, or take another word.`,
    twoNames: (name, other) =>
      `The same thing is called both “${name}” and “${other}”. Keep one name.`,
    lateName: (name) => `“${name}” is used before it is given. Give the name here.`,
    lateAbbreviation: (abbreviation) =>
      `The abbreviation ${abbreviation} stands before it is explained. Explain it here.`,
    unusedTerm: (term) => `“${term}” is defined, but not used after that.`,
    definedTwice: (term) => `“${term}” is defined twice.`,
    repealedNote: () =>
      'A note under the title says that the document was repealed. It is no longer in force.',
    unclosedQuotation: () =>
      'A quotation is opened and not closed: it is unclear where the new text ends.',
    ignoreWithoutReason: () =>
      'This comment does not say why findings are ignored. Write the reason behind a colon.',
    unknownRule: (ruleId, nearest) =>
      nearest === undefined
        ? `There is no rule “${ruleId}”.`
        : `There is no rule “${ruleId}”. Did you mean “${nearest}”?`,
    unusedIgnore: (ruleId) =>
      ruleId === undefined
        ? 'This comment changes nothing. It can be removed.'
        : `This comment changes nothing for the rule “${ruleId}”. The name of the rule can be removed.`,
    unknownComment: (word, known) =>
      `This comment is not understood: “${word}”. Write one of: ${known.join(', ')}.`,
    damagedXml: () =>
      'The document is damaged or is no Akoma Ntoso: it was read as plain text, without its markup.',
    brokenReference: (cited, nearest) =>
      `“${cited}” leads nowhere: there is no such provision${nearest ? `; the last number here is ${nearest}` : ''}.`,
    removedReference: (cited) => `“${cited}” leads to a unit that has been taken out.`,
  },
  actKinds,
  topics: {
    agriculture: 'farming and food',
    business: 'business and trade',
    culture: 'culture and sport',
    defence: 'defence and veterans',
    digital: 'digital life and data',
    education: 'education and science',
    energy: 'energy and mining',
    environment: 'nature and environment',
    finance: 'banks and finance',
    foreign: 'foreign relations and migration',
    government: 'state and public service',
    health: 'health',
    housing: 'housing, building and land',
    justice: 'justice and rights',
    labour: 'work and pay',
    'public-finance': 'budget and taxes',
    safety: 'public safety',
    social: 'family and social support',
    transport: 'transport',
  },
  whatIs: (kind, title, status) => {
    const name = kindOf(kind, status)
    return title === '' ? `This is ${article(name)}.` : `This is ${article(name)}: “${title}”.`
  },
  extent: (counts, attachments, kind) => {
    const parts = counts.map(({ kind, count }) => plural(count, unitNames[kind]))
    if (attachments > 0) parts.push(plural(attachments, 'annex', 'annexes'))
    const last = parts.pop()
    if (last === undefined) return `The ${actKinds[kind]} has no numbered units.`
    return `The ${actKinds[kind]} has ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}.`
  },
  concerns: (parties, kind) => listed(`Among those whom the ${actKinds[kind]} names`, parties),
  starts: (rule, kind) => `The ${actKinds[kind]} comes into force ${onWhen(rule)}.`,
  startsComputed: (date, publicationDate, kind) =>
    `If it is published on ${formatDate(publicationDate)}, the ${actKinds[kind]} comes into force on ${formatDate(date)}.`,
  startsExcept: () => 'Some parts of the document start at another time.',
  partStarts: (cited, rule) => {
    const [only = ''] = cited
    const when = onWhen(rule).replace(' it ', ' the document ')
    if (cited.length === 1 && !only.includes(','))
      return `${capital(only)} comes into force ${when}.`
    const come = cited.length > 1 ? 'come' : 'comes'
    return listed(`The following ${come} into force ${when}`, cited)
  },
  suspended: (cited, until) =>
    `The following ${cited.length > 1 ? 'are' : 'is'} suspended until ${formatDate(until)}: ${cited.join('; ')}.`,
  appliesFrom: (date, kind) => `The ${actKinds[kind]} applies from ${formatDate(date)}.`,
  ends: (date, kind) => `The ${actKinds[kind]} applies until ${formatDate(date)}.`,
  appliesSince: (date, kind) =>
    `The ${actKinds[kind]} also applies to what happened from ${formatDate(date)} on.`,
  indexSum: (multiple, from, value) => {
    const times =
      from === undefined ? figures(multiple) : `${figures(from)} to ${figures(multiple)}`
    const sum =
      from === undefined
        ? figures(multiple * value)
        : `${figures(from * value)} to ${figures(multiple * value)}`
    return `${times}\u00a0MCI is ${sum}\u00a0tenge (at ${figures(value)}\u00a0tenge for one MCI).`
  },
  indexUnknown: () =>
    'MCI is the monthly calculation index of Kazakhstan. What it comes to in tenge depends on its value this year.',
  dayUnknown: (missing) => daysUnknown[missing],
  startsPart: (date, words) =>
    `Part of the document has another date, ${formatDate(date)}: “${words}”.`,
  amends: (acts, titles, kind, how = 'changes') => {
    const [only] = titles
    const does = { both: 'changes or repeals', changes: 'changes', repeals: 'repeals' }[how]
    const changes = `The ${actKinds[kind]} ${does}`
    if (acts === 1 && only !== undefined) return `${changes} ${withArticle(only)}.`
    const said = `${changes} ${plural(acts, 'other act')}`
    return titles.length === 0 ? `${said}.` : listed(said, titles)
  },
  newText: () => 'the new text stands in the document itself',
  sectionTells: (place, heading) => `${capital(place)}: ${heading}.`,
  moreItems: () => 'part of the list',
  changedIn: () => 'Where',
  newTextOf: (title, isNamed = false) => {
    if (isNamed) return 'New rules in the changed act'
    return title === undefined ? 'New rules in another act' : `New rules in another act (${title})`
  },
  inShort: (place, words, _, party) =>
    `${capital(place)}${party === undefined ? '' : ` (${party})`}: “${words}”.`,
  see: (places, words) => {
    const where = places.map((place) => `“${place}”`).join(', ')
    return words === undefined ? `See ${where}.` : `The text says: “${words}”. See ${where}.`
  },
  seeText: (places) => `See ${places.join('; ')}.`,
  cite,
  change,
  formatDate,
  rank: (percent, acts) =>
    percent === 0
      ? `Easier to read than the enacted acts that it is compared with (${acts} acts).`
      : `Harder to read than ${percent}\u00a0% of enacted acts (compared with ${acts} acts).`,
  band: (low, high) =>
    low === high
      ? `By validated formulas a reader needs ${high} years of school for this text.`
      : `By validated formulas a reader needs ${low} to ${high} years of school for this text.`,
  more: (count) => `${plural(count, 'more statement')} in the full summary`,
}
