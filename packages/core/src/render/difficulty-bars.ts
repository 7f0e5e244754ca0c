import type { Language } from '../language/language.ts'
import type { Readability } from '../records/records.ts'
import type { Citer } from './cite.ts'
import { formatNumber } from './format-number.ts'
import type { Bars, Block } from './page.ts'
import { capital } from './page-of.ts'

/** Mean words of a sentence up to which a part is easy to read, and not yet hard. */
const easy = 12
const middle = 20
/** A part of fewer words has no mean worth showing. */
const fewestWords = 10
/** More parts are folded away: a reader of a code looks for one of them only. */
const mostOpen = 12

/** How hard each article is, or each outermost numbered unit: mean words of its sentences. */
export function difficultyBlocks(
  { units }: Readability,
  citer: Citer,
  { messages: { labels } }: Language,
): Array<Block> {
  const measured = units.flatMap(({ eId, counts: { words, sentences } }) =>
    words >= fewestWords && sentences > 0 ? [{ eId, mean: words / sentences }] : [],
  )
  if (measured.length < 2) return []
  const longest = measured.reduce((most, { mean }) => Math.max(most, mean), 0)
  const bars: Bars = {
    type: 'bars',
    caption: labels.unitDifficulty,
    head: [labels.unit, labels.wordsPerSentence, labels.unitLevel],
    rows: measured.map(({ eId, mean }) => {
      const tone = mean <= easy ? 'easy' : mean <= middle ? 'middle' : 'hard'
      return {
        label: capital(citer.label(eId)),
        figure: formatNumber(Math.round(mean), labels),
        share: mean / longest,
        tone,
        meaning: labels.unitLevels[tone],
      }
    }),
  }
  if (bars.rows.length <= mostOpen) return [bars]
  return [{ type: 'fold', summary: labels.unitDifficulty, blocks: [bars] }]
}
