import type { Attachment, Unit } from '../act/types.ts'
import { holdsText, textOf, visit } from '../act/visit.ts'
import { everywhere } from '../facts/find-all.ts'
import { countScripts, type ScriptCounts } from './count-scripts.ts'
import { detectLanguage } from './detect.ts'
import type { Language } from './language.ts'

/** Characters of a part that its language is told by. */
const sampleLength = 600
const cyrillic = /[\u0400-\u052f]/
const quoted = /«[^«»\n]{0,300}»|“[^“”\n]{0,300}”/g
/** Fewer letters tell no language: a number, a name, a heading. */
const fewestLetters = 80

/** Share of letters that only one language has, from which on a text may be in it. */
const ownLetterShare = 0.02

/** The language of a part where it is surely another one than that of the whole. */
export function otherLanguageOf(
  part: Unit | Attachment,
  whole: Language,
  languages: ReadonlyArray<Language>,
): Language | undefined {
  if (languages.length < 2) return undefined
  let sample = ''
  visit(part, (node) => {
    // What is quoted, named in a table or noted may be in any language.
    if (node.type === 'quotedStructure' || node.type === 'table') return 'skip'
    if (node.type !== 'content') return holdsText(node) ? 'skip' : undefined
    sample += `${textOf(node).slice(0, sampleLength)}\n`
    return sample.length > sampleLength ? false : 'skip'
  })
  // In the script of the whole no other pack writes, and of other scripts there is no letter.
  if (whole.script === 'Latn' && peersOf(whole, languages).length === 0 && !cyrillic.test(sample))
    return undefined
  // The name of a thing may be in any language.
  sample = sample.replace(quoted, ' ')
  const counts = countScripts(sample)
  if (counts.cyrillic + counts.latin < fewestLetters) return undefined
  if (!maybeOther(sample, counts, whole, languages)) return undefined
  const { language, isSure } = detectLanguage(sample, languages)
  return isSure && language.id !== whole.id ? language : undefined
}

function peersOf(whole: Language, languages: ReadonlyArray<Language>): ReadonlyArray<Language> {
  return languages.filter(({ id, script }) => id !== whole.id && script === whole.script)
}

/** Letters tell nearly all parts from another language; only what they leave open is worth a look at its trigrams. */
function maybeOther(
  sample: string,
  counts: ScriptCounts,
  whole: Language,
  languages: ReadonlyArray<Language>,
): boolean {
  if ((counts.cyrillic >= counts.latin ? 'Cyrl' : 'Latn') !== whole.script) return true
  const peers = peersOf(whole, languages)
  if (peers.length === 0) return false
  const least = ownLetterShare * (counts.cyrillic + counts.latin)
  return whole.segmentation.ownLetters.source === '(?!)'
    ? peers.some((peer) => hasMoreOf(peer.segmentation.ownLetters, least, sample))
    : !hasMoreOf(whole.segmentation.ownLetters, least, sample)
}

function hasMoreOf(letters: RegExp, least: number, text: string): boolean {
  const pattern = everywhere(letters)
  pattern.lastIndex = 0
  let count = 0
  while (count <= least && pattern.test(text)) count++
  return count > least
}

/** Letters that Latin Kazakh has and English lacks, in the alphabets of 2018 and 2021. */
const latinKazakhLetters = /[ǵńúóáýşğŋūüöäıñǴŃÚÓÁÝŞĞŊŪÜÖÄÑ]/g
const anyLatinKazakh = new RegExp(latinKazakhLetters.source)
/** Words that hardly any act does without; the stems are those of both alphabets. */
const latinKazakhWords =
  /(?<!\p{L})(?:qazaqstan|qazaq|respwblïkas|respýblıkas|respublikas|jáne|jäne|turaly|týraly|týraly|zań|zañ|boıynsha|boiynşa|úshin|üşin|qaýly|qauly|buıryq|buiryq|memlekett|osy|retinde|negizinde)\p{L}*/giu

/** Whether a text is Kazakh in Latin script. */
export function isLatinKazakh(text: string): boolean {
  const sample = text.slice(0, 10_000)
  if (!anyLatinKazakh.test(sample)) return false
  const words = new Set(
    (sample.match(latinKazakhWords) ?? []).map((word) => word.slice(0, 4).toLowerCase()),
  )
  if (words.size < 2) return false
  const { latin, cyrillic: others } = countScripts(sample)
  const own = sample.match(latinKazakhLetters)?.length ?? 0
  return latin > others && own >= latin * 0.02
}
