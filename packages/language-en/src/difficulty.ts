import type { DifficultyPatterns } from '@aiqyn/core'
import { agentWords } from './difficulty/actors.ts'
import { isCommon } from './difficulty/common-words.ts'
import { impersonalPhrase } from './difficulty/impersonals.ts'
import { partsChain, unitName } from './difficulty/links.ts'
import { nounsOfThings, otherNounsOfAction, plainVerbs } from './difficulty/nominalisations.ts'
import { relativePronouns } from './difficulty/participles.ts'
import { stopWords } from './stop-words.ts'

/** What makes an English act hard to read. */
export const difficulty: DifficultyPatterns = {
  marks: {
    nominalisation: isNounOfAction,
    lightVerb: (word) => lightVerbs.has(word),
    link: (word) => word === 'of',
    participle: (word) => relativePronouns.has(word),
    subordinator: (word) => subordinators.has(word),
    negation: (word) => negations.has(word),
    // `Not … no` and `no … without` stand side by side without undoing each other; `not … unless` means `only if`.
    counterNegation: (word) => word === 'unless',
    // Seen alone these words say nothing; they tell when `impersonalPhrase` is worth trying.
    impersonal: (word) => word === 'shall' || word === 'must' || word === 'is' || word === 'are',
    agent: (word) => agentWords.has(word),
    unitName: (word) => unitName.test(word),
    common: isCommon,
  },
  // Four syllables would name `regulation`, `authority`, `applicable`: words of every act. Six leave out `remuneration`.
  hardWordSyllables: 5,
  chain: {
    links: 3,
    between: 3,
    isJoint: true,
    parts: partsChain,
  },
  // With two words between, `make a deprivation order` and the like would be found: the noun only describes another.
  lightVerb: {
    side: 'before',
    between: 1,
    parts: (word) => lightVerbParts.has(word),
    plainVerbs,
    isFreeBefore: (word) => stops.has(word) || /(?:ed|ing)$/u.test(word),
  },
  // `The day on which` opens a clause that nobody stumbles over: two of them are no burden.
  participles: 3,
  // Acts of the United Kingdom and the United States cite every unit by number; three are no burden.
  references: 4,
  sparesItems: true,
  impersonalPhrase,
  formula:
    /^It is the sense of (?:the )?Congress|paid out of (?:the )?moneys (?:provided|appropriated) by|^Nothing in this |in the same manner, by the same means/u,
  doubleNegation: { between: 3 },
  // Acts in English also write companies, codes, plots and gazettes in capitals; what they speak of they repeat.
  abbreviationUses: 3,
  abbreviationMeaning:
    /(?:as|or|term)(?<!\p{L}(?:as|or|term))\s(?:the\s)?([\p{Lu}\p{N}&-]{2,12})(?:\)|(?:\s\p{L}{1,20}){0,4}?\s(?:has\sthe\smeaning|means)(?!\p{L}))/gu,
  knownAbbreviations: [
    'AD',
    'AIDS',
    'AM',
    'BC',
    'CD',
    'CFR',
    'CO2',
    'DC',
    'DDT',
    'DNA',
    'DVD',
    'EC',
    'ECSC',
    'EEA',
    'EEC',
    'EU',
    'GDP',
    'GPS',
    'GS',
    'HIV',
    'ID',
    'IQ',
    'IT',
    'NASA',
    'NATO',
    'NE',
    'NHS',
    'NI',
    'NW',
    'PDF',
    'PIN',
    'PM',
    'POW',
    'RNA',
    'SE',
    'SIM',
    'SW',
    'TV',
    'UK',
    'UN',
    'UNESCO',
    'UNICEF',
    'UPS',
    'URL',
    'US',
    'USA',
    'USB',
    'VAT',
    'VIP',
    'WC',
    'WTO',
  ],
}

/** Words that part a light verb from a noun: it belongs to them (`make or consider representations`). */
const lightVerbParts: ReadonlySet<string> = new Set([
  'and',
  'available',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'to',
  'under',
  'with',
])

const lightVerbs: ReadonlySet<string> = new Set([
  'conduct',
  'conducted',
  'conducting',
  'conducts',
  'give',
  'gives',
  'giving',
  'make',
  'makes',
  'making',
  'perform',
  'performing',
  'performs',
  'undertake',
  'undertakes',
  'undertaking',
])

/** What may stand behind a noun that stands free, participles apart. */
const stops: ReadonlySet<string> = new Set([
  ...stopWords,
  'concerning',
  'necessary',
  'pursuant',
  'regarding',
  'under',
  'upon',
  'whether',
  'within',
  'without',
])

const subordinators: ReadonlySet<string> = new Set([
  'although',
  'because',
  'if',
  'unless',
  'until',
  'when',
  'whenever',
  'where',
  'whereas',
  'whereby',
  'wherever',
  'whether',
  'while',
])

const negations: ReadonlySet<string> = new Set([
  'cannot',
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'not',
  'nothing',
  'unless',
  'without',
])

function isNounOfAction(word: string): boolean {
  const singular = word.replace(/s$/u, '')
  if (otherNounsOfAction.has(singular)) return true
  return (
    /(?:[ts]ion|ment|ance|ence)$/u.test(singular) &&
    singular.length > 7 &&
    !nounsOfThings.has(singular)
  )
}
