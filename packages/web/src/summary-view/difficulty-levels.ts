import type { DriverId, UnitReadability } from '@aiqyn/core'

/** How hard one unit is among those of its document. */
export interface UnitDifficulty {
  readonly eId: string
  /** From 0, much easier than the middle, to 4; null where the unit is too short to measure. */
  readonly level: 0 | 1 | 2 | 3 | 4 | null
  readonly wordsPerSentence: number
  readonly helpsMost: DriverId | undefined
}

/** Words from which a text is long enough to be measured. */
const fewestWords = 30
/** Points of LIX: what is nearer to the middle than this reads alike. */
const alike = 4
const farOff = 12

/**
 * How hard the units of a document are beside one another. By LIX, which counts long words and long sentences in any
 * language: it is not validated for laws, so it orders units and says nothing of school years.
 *
 * @param units Readability of each unit, in source order.
 */
export function difficultyLevels(units: ReadonlyArray<UnitReadability>): Array<UnitDifficulty> {
  const values = units.map(lixOf)
  const known = values.flatMap((value) => (value === undefined ? [] : [value]))
  const middle = known.sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0
  return units.map(({ eId, counts, helpsMost }, at) => {
    const value = values[at]
    const wordsPerSentence = counts.words / Math.max(1, counts.sentences)
    return {
      eId,
      level: value === undefined ? null : levelOf(value - middle),
      wordsPerSentence,
      helpsMost,
    }
  })
}

function lixOf({ counts, measures }: UnitReadability): number | undefined {
  if (counts.words < fewestWords) return undefined
  return measures.find(({ id }) => id === 'lix')?.value
}

function levelOf(difference: number): 0 | 1 | 2 | 3 | 4 {
  if (Math.abs(difference) <= alike) return 2
  if (difference < 0) return difference < -farOff ? 0 : 1
  return difference > farOff ? 4 : 3
}
