import type { Act } from '../act/types.ts'
import { type Passage, piecesOf } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import { markBits } from '../segment/lexicon.ts'
import { wordsOf } from '../segment/word-list.ts'
import type { Tellable } from './tellables.ts'
import { topicWordsOf } from './topic-words.ts'

/** What may tell whether a passage matters, each from 0 to about 1. None of it knows a word of any language. */
export interface Features {
  /** Its words stand in many passages of the act. */
  central: number
  /** How much of its unit's heading it takes up again. */
  headed: number
  /** How much of the act's title it has. */
  titled: number
  /** Nearness to the start of its article or section: 1 for the first passage of it, 1/2 for the second. */
  leading: number
  /** First sentence of its paragraph. */
  opens: number
  /** An item of a list. */
  item: number
  /** Words, up to 60. */
  long: number
  /** Share of words that say what it is about, function words and figures apart. */
  dense: number
  /** Share of figures. */
  figures: number
  /** Words that name units of acts. */
  cites: number
  /** Stands in the text that an amendment puts into another act. */
  isNew: number
  /** What its words tell, where a language pack has learnt that of them: their weights, by the root of their number. */
  worded: number
}

const longest = 60

/**
 * Measure the passages of an act. Each word is looked at a fixed number of times, so that it takes time in proportion to
 * the length of the act.
 */
export function measureFeatures(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  language: Language,
): Array<Features> {
  const topicWords = topicWordsOf(language)
  const own = tellables.map(({ passage }) => new Set(topicWords(passage.piece)))
  const uses = new Map<string, number>()
  for (const stems of own) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  const title = new Set(topicWords({ text: act.data.title }))
  const headingWords = new Map<string, ReadonlySet<string>>()
  const headingOf = ({ heading }: Passage): ReadonlySet<string> => {
    const known = headingWords.get(heading)
    if (known) return known
    const words = new Set(topicWords({ text: heading }))
    headingWords.set(heading, words)
    return words
  }
  let unit = ''
  let before = 0

  return tellables.map(({ passage, origin }, at) => {
    const { piece, leadIns } = passage
    const outer = outerUnit(piece.eId)
    before = outer === unit ? before + 1 : 0
    unit = outer
    const stems = own[at] ?? new Set()
    const all = new Set(stems)
    for (const leadIn of leadIns) for (const stem of topicWords(leadIn)) all.add(stem)
    const { lexemes } = wordsOf(piece, language)
    let length = 0
    let figures = 0
    let cites = 0
    for (const part of piecesOf(passage)) {
      for (const lexeme of wordsOf(part, language).lexemes) {
        length++
        if (lexeme.isNumber) figures++
        if (lexeme.marks & markBits.unitName) cites++
      }
    }
    let use = 0
    for (const stem of stems) use += Math.log(uses.get(stem) ?? 1)
    return {
      central: share(use, stems.size) / 3,
      headed: share(common(stems, headingOf(passage)), stems.size),
      titled: share(common(all, title), title.size),
      leading: 1 / (1 + before),
      opens: Number(passage.isFirst),
      item: Number(leadIns.length > 0),
      long: Math.min(1, length / longest),
      dense: share(stems.size, lexemes.length),
      figures: share(figures, length),
      cites: Math.min(1, 5 * share(cites, length)),
      isNew: Number(origin === 'newText'),
      worded: wordWeight(all, language),
    }
  })
}

function wordWeight(stems: ReadonlySet<string>, { summaryWords }: Language): number {
  if (stems.size === 0) return 0
  let sum = 0
  for (const stem of stems) sum += summaryWords.get(stem) ?? 0
  return sum / Math.sqrt(stems.size)
}

function common(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (others.has(word)) count++
  return count
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** The article or section; of an annex its outermost unit. */
function outerUnit(eId: string): string {
  const parts = eId.split('__', 2)
  return eId.startsWith('att_') ? parts.join('__') : (parts[0] ?? eId)
}
