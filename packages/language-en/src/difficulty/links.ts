import type { ChainWord } from '@aiqyn/core'

/** Names of units of an act, as references have them. */
export const unitName: RegExp =
  /^(?:sub-?)?(?:article|chapter|clause|item|paragraph|part|point|regulation|rule|schedule|section|title)s?$/u

/** Whether a word between two `of` parts them: it belongs to a name, a reference, a set phrase or a verb. */
export function partsChain({ lower, isCapitalised, isNumber }: ChainWord): boolean {
  return (
    isCapitalised || isNumber || chainParts.has(lower) || unitName.test(lower) || isVerbal(lower)
  )
}

/** `Of settling claims of`: a verb, which breaks a chain. */
function isVerbal(word: string): boolean {
  return /...ing$/u.test(word) && !nounsInIng.has(word)
}

const nounsInIng: ReadonlySet<string> = new Set([
  'building',
  'engineering',
  'filing',
  'finding',
  'fishing',
  'funding',
  'hearing',
  'housing',
  'listing',
  'manufacturing',
  'marketing',
  'meeting',
  'mining',
  'nursing',
  'offering',
  'planning',
  'proceeding',
  'rating',
  'screening',
  'spending',
  'testing',
  'training',
  'warning',
])

/** Words that stand between two `of` of a name, a reference or a set phrase. */
const chainParts: ReadonlySet<string> = new Set([
  'all',
  'and',
  'any',
  'as',
  'avoiding',
  'because',
  'billions',
  'by',
  'call',
  'cent',
  'consist',
  'consisting',
  'consists',
  'date',
  'day',
  'dozens',
  'each',
  'enactment',
  'event',
  'for',
  'from',
  'house',
  'hundreds',
  'in',
  'instead',
  'majority',
  'millions',
  'most',
  'number',
  'on',
  'one',
  'or',
  'out',
  'percent',
  'purpose',
  'purposes',
  'respect',
  'result',
  'some',
  'tens',
  'that',
  'thousands',
  'to',
  'under',
  'whether',
  'which',
  'who',
  'whom',
  'with',
])
