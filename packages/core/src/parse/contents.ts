import type { Block } from './block.ts'
import { readMarker } from './markers.ts'
import { isStamp, type Reader } from './reader.ts'

/** Fewer listed units are no list of contents. */
const fewest = 3

/**
 * Find the end of a list of contents: units that are named before they come. They are no units of their own.
 *
 * A list is told by its first unit coming again: behind lines of which hardly any is more than the name of a unit, or,
 * where it has a title (`Содержание`, `Мазмұны`), anywhere behind it. A title whose list was struck out has none.
 *
 * @param from Index of a block in the front of an act.
 * @returns Index of the last block of the list; -1 where none begins at this block.
 */
export function endOfContents(reader: Reader, from: number): number {
  const { blocks, component, language, tradition } = reader
  const block = blocks[from]
  if (!block || component.hasContents) return -1
  const isTitled = language.frame.contents?.test(block.text) === true
  const first = isTitled ? from + 1 : from
  const basic = tradition.levels.findIndex((level) => level.throughout)
  const read = (at: number): ReturnType<typeof readMarker> => {
    const { text = '', type } = blocks[at] ?? {}
    const marker = readMarker(text, tradition, component, () => type === 'heading')
    return marker && marker.level <= basic ? marker : undefined
  }
  if (!isTitled && (!component.hasArticles || !read(from))) return -1
  component.hasContents = true

  let named = 0
  let others = 0
  let firstNamed: ReturnType<typeof readMarker>
  let last = first - 1
  for (let at = first; at < blocks.length; at++) {
    const next = blocks[at]
    if (!next || isStamp(reader, next)) break
    const marker = read(at)
    if (marker && firstNamed && marker.level === firstNamed.level && marker.num === firstNamed.num)
      return named >= fewest ? beforeTitle(beforeContainers(at, marker.level)) : -1
    if (marker) {
      firstNamed ??= marker
      named++
      last = at
    } else if (!isBeside(next)) others++
    // Running text: what was read so far were units, unless the first of them is yet to come.
    if (others > (isTitled ? 5 : 1) + named / 4) break
  }
  return isTitled && named >= fewest && comesAgain() ? last : -1

  /** The chapter around the first article is no part of the list, though the list may not name it. */
  function beforeContainers(at: number, level: number): number {
    let end = at - 1
    while (end > from && (read(end)?.level ?? level) < level) end--
    return end
  }

  /** Nor is what the act says before its first unit: its title, notes, what it is for. */
  function beforeTitle(end: number): number {
    let listed = end
    while (listed > from && !read(listed)) listed--
    for (let at = listed + 1; at <= end; at++) {
      const { type, text } = blocks[at] ?? {}
      // A line of the list that goes on in the next has neither.
      if (type === 'heading' || /[.:;!]$/.test(text ?? '')) return at - 1
    }
    return end
  }

  /** The title and the notes behind a list say nothing of how many of its lines are names of units. */
  function isBeside({ type, text }: Block): boolean {
    return type === 'heading' || language.frame.note.test(text)
  }

  function comesAgain(): boolean {
    for (let at = last + 1; at < blocks.length; at++) {
      const next = blocks[at]
      if (!next || isStamp(reader, next)) return false
      const marker = read(at)
      if (marker && marker.level === firstNamed?.level && marker.num === firstNamed.num) return true
    }
    return false
  }
}
