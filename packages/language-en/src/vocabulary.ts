import type { Vocabulary } from '@aiqyn/core'
import { daleChall } from 'dale-chall'
import { syllables } from './syllables.ts'

/** Familiar adjectives that are compared by an ending; a noun in `-er` (`lender`) is not familiar for its verb's sake. */
const compared: ReadonlySet<string> = new Set([
  'able',
  'angry',
  'bad',
  'big',
  'black',
  'bold',
  'brave',
  'bright',
  'broad',
  'busy',
  'calm',
  'cheap',
  'clean',
  'clear',
  'clever',
  'close',
  'cold',
  'cool',
  'cruel',
  'damp',
  'dark',
  'deaf',
  'dear',
  'deep',
  'dirty',
  'dry',
  'dull',
  'early',
  'easy',
  'fair',
  'faint',
  'false',
  'fast',
  'fat',
  'few',
  'fine',
  'firm',
  'flat',
  'fond',
  'free',
  'fresh',
  'full',
  'funny',
  'gay',
  'gentle',
  'glad',
  'grand',
  'great',
  'green',
  'happy',
  'hard',
  'healthy',
  'heavy',
  'high',
  'hot',
  'huge',
  'hungry',
  'icy',
  'ill',
  'keen',
  'kind',
  'lame',
  'large',
  'late',
  'lazy',
  'light',
  'little',
  'live',
  'lone',
  'long',
  'loose',
  'loud',
  'low',
  'mad',
  'mean',
  'mild',
  'near',
  'neat',
  'new',
  'nice',
  'noisy',
  'odd',
  'old',
  'pale',
  'plain',
  'poor',
  'pretty',
  'proud',
  'pure',
  'quick',
  'quiet',
  'rare',
  'raw',
  'rich',
  'ripe',
  'rough',
  'round',
  'sad',
  'safe',
  'same',
  'sharp',
  'short',
  'sick',
  'simple',
  'slow',
  'small',
  'smart',
  'smooth',
  'soft',
  'soon',
  'sore',
  'sour',
  'steep',
  'stiff',
  'still',
  'straight',
  'strange',
  'strong',
  'sure',
  'sweet',
  'swift',
  'tall',
  'tame',
  'thick',
  'thin',
  'tight',
  'tiny',
  'true',
  'ugly',
  'warm',
  'weak',
  'wealthy',
  'wet',
  'white',
  'wicked',
  'wide',
  'wild',
  'wise',
  'young',
])

const familiar: ReadonlySet<string> = new Set(daleChall)

/** The words that Gunning's fog and Dale–Chall count as hard. */
export const vocabulary: Vocabulary = { isComplex, isFamiliar }

/**
 * Whether Gunning counts a word of three syllables: not a verb form whose ending makes the third (`created`,
 * `purposes`), and not a compound of short easy words (`bookkeeper`). Whoever counts leaves names out.
 */
function isComplex(word: string): boolean {
  const parts = word.split(/[-‐‑]/)
  if (parts.length > 1) return parts.some((part) => syllables(part) >= 3 && isComplex(part))
  return !endingMakesThird(word) && !isCompound(word)
}

/** `-ing` is a syllable of its own; `-ed` only behind `t` and `d`, `-es` only behind a hiss. */
const endingWithSyllable = /(?:ing|[dt]ed|[cgsxz]es|[cs]hes)$/
/** Easy words that only end a word: `reason-able` is no compound. */
const suffixes: ReadonlySet<string> = new Set(['able', 'age', 'ant', 'hood', 'ship'])

function endingMakesThird(word: string): boolean {
  return endingWithSyllable.test(word) && syllables(word) === 3
}

function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++)
    if (isShortAndEasy(word.slice(0, at)) && isShortAndEasy(word.slice(at)))
      return !suffixes.has(word.slice(at))
  return false
}

function isShortAndEasy(word: string): boolean {
  return familiar.has(word) && syllables(word) <= 2
}

/**
 * Whether a word is on the Dale–Chall list by its authors' rules: as it is, as a regular form of a word that is (`-s`,
 * `-ed`, `-ing`, `-n`, `-ly`, `-er` and `-est` of adjectives, possessives), or of several such words joined by hyphens.
 * A noun in `-er`, an adjective in `-y` and anything else that is derived must be on the list itself.
 */
function isFamiliar(word: string): boolean {
  const plain = word.replaceAll('’', "'")
  if (familiar.has(plain)) return true
  const parts = plain.split(/[-‐‑]/)
  if (parts.length > 1) return parts.every((part) => part === '' || isFamiliar(part))
  const owner = plain.replace(/'s?$/, '')
  return isFormOfFamiliar(owner)
}

function isFormOfFamiliar(word: string): boolean {
  if (familiar.has(word)) return true
  const has = (base: string): boolean => familiar.has(base)
  const isAdjective = (base: string): boolean => compared.has(base)
  if (word.endsWith('s') && !word.endsWith('ss') && has(word.slice(0, -1))) return true
  if (/[ew]n$/.test(word) && has(word.slice(0, -1))) return true
  if (word.endsWith('ly')) return has(word.slice(0, -2))
  for (const ending of ['es', 'ed', 'ing'])
    if (word.endsWith(ending) && basesOf(word, ending).some(has)) return true
  for (const ending of ['er', 'est'])
    if (word.endsWith(ending) && basesOf(word, ending).some(isAdjective)) return true
  return false
}

/** What an ending may have been added to: `tax-es`, `mak(e)-ing`, `ru(n)n-ing`, `carr(y)i-ed`. */
function basesOf(word: string, ending: string): Array<string> {
  const left = word.slice(0, -ending.length)
  const bases = [left, `${left}e`]
  if (left.at(-1) === left.at(-2)) bases.push(left.slice(0, -1))
  if (left.endsWith('i')) bases.push(`${left.slice(0, -1)}y`)
  return bases
}
