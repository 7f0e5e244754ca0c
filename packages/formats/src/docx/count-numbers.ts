import { formatNumber } from './number-format.ts'
import type { List, ListLevel } from './numbering.ts'
import { bulletOf } from './symbols.ts'

/** The number of the next paragraph of a list, as Word shows it, with what stands between it and the text. */
export type NextNumber = (list: List, level: number) => string

/** Counts of a series, by level; no count for a level that has to begin anew. */
type Counts = Array<number | undefined>

/** Count the numbers of one document. Word stores none of them; it computes them in the order of paragraphs. */
export function countNumbers(): NextNumber {
  const series = new Map<string, Counts>()
  /** Levels that a list has started anew already: its override holds for the first paragraph only. */
  const started = new Map<List, Set<number>>()

  return (list, level) => {
    const data = list.levels.get(level)
    if (!data) return ''
    let counts = series.get(list.series)
    if (!counts) {
      counts = []
      series.set(list.series, counts)
    }
    counts[level] = next(list, level, counts[level])
    restart(list, level, counts)
    return show(list, data, counts)
  }

  function next(list: List, level: number, count: number | undefined): number {
    const override = list.startOverrides.get(level)
    if (override !== undefined) {
      const levels = started.get(list) ?? new Set()
      started.set(list, levels)
      if (!levels.has(level)) {
        levels.add(level)
        return override
      }
    }
    return count === undefined ? startOf(list, level) : count + 1
  }
}

function startOf(list: List, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 0
}

/** Inner levels begin anew, unless their `w:lvlRestart` says behind which level they do, or that they never do. */
function restart(list: List, level: number, counts: Counts): void {
  for (let inner = level + 1; inner < counts.length; inner++) {
    const said = list.levels.get(inner)?.restart
    const behind = said !== undefined && said <= inner ? said : inner
    if (level < behind) counts[inner] = undefined
  }
}

function show(list: List, data: ListLevel, counts: Counts): string {
  const text =
    data.format === 'bullet'
      ? bulletOf(data.text)
      : data.text.replace(/%([1-9])/g, (_, digit: string) => {
          const level = Number(digit) - 1
          const format = list.levels.get(level)?.format ?? 'decimal'
          const value = counts[level] ?? startOf(list, level)
          return formatNumber(value, data.isLegal && format !== 'none' ? 'decimal' : format)
        })
  if (text === '' || data.suffix === 'nothing') return text
  return text.endsWith(' ') ? text : `${text} `
}
