import { dropped } from '../hygiene/dropped.ts'
import type { PositionIndex } from './positions.ts'
import type { Content, Heading, Note, Text, Unit, UnitChild, UnitKind } from './types.ts'

/** A run of text: what it reads, and where it stands in the source (same length). */
export interface Run {
  readonly value: string
  readonly start: number
}

/** Leave out the characters that read as nothing: a run with some becomes several, each in its place. */
export function readableRuns(runs: ReadonlyArray<Run>): ReadonlyArray<Run> {
  if (!hasDropped(runs)) return runs
  const readable: Array<Run> = []
  for (const { value, start } of runs) {
    let from = 0
    for (let at = value.indexOf(dropped); from < value.length; at = value.indexOf(dropped, from)) {
      const to = at < 0 ? value.length : at
      if (to > from) readable.push({ value: value.slice(from, to), start: start + from })
      from = to + 1
    }
  }
  return readable
}

/** Asked of each paragraph, and mostly of one run. */
function hasDropped(runs: ReadonlyArray<Run>): boolean {
  for (const { value } of runs) if (value.includes(dropped)) return true
  return false
}

/** Build a text node per run. */
export function buildTexts(runs: ReadonlyArray<Run>, index: PositionIndex): Array<Text> {
  return readableRuns(runs).map(({ value, start }) => ({
    type: 'text',
    value,
    position: index.position(start, start + value.length),
  }))
}

/**
 * Build a paragraph, heading or note from runs; its position spans them all.
 *
 * @param type Which node.
 * @param runs At least one run, in source order.
 */
export function buildTextNode<T extends 'content' | 'heading' | 'note'>(
  type: T,
  runs: ReadonlyArray<Run>,
  index: PositionIndex,
): Extract<Content | Heading | Note, { type: T }>
export function buildTextNode(
  type: 'content' | 'heading' | 'note',
  runs: ReadonlyArray<Run>,
  index: PositionIndex,
): Content | Heading | Note {
  return {
    type,
    children: buildTexts(runs, index),
    position: index.position(startOfRuns(runs), endOfRuns(runs)),
  }
}

/** Where runs begin in the source. */
export function startOfRuns(runs: ReadonlyArray<Run>): number {
  return runs[0]?.start ?? 0
}

/** Where runs end in the source. */
export function endOfRuns(runs: ReadonlyArray<Run>): number {
  const last = runs[runs.length - 1]
  return last ? last.start + last.value.length : 0
}

/** Build a unit without children; `eId` is given once the whole tree stands. */
export function buildUnit(
  kind: UnitKind,
  num: string,
  start: number,
  end: number,
  index: PositionIndex,
): Unit {
  const children: Array<UnitChild> = []
  return { type: 'unit', kind, num, eId: '', children, position: index.position(start, end) }
}
