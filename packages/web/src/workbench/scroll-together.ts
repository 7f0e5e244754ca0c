import type { EditorView } from '@codemirror/view'
import type { Anchor, DraftSlot } from '../worker/draft-view.ts'

/** So long does a text that follows another scroll by itself. */
const followsFor = 120

/** A text in its editor, with the units that it is kept together by. */
export interface Scrolled {
  readonly view: EditorView
  readonly anchors: ReadonlyArray<Anchor>
  /** Where a place of the last check is now. */
  readonly now: (offset: number) => number
}

/**
 * Scroll one text to the unit that is read in another, as far into it as the other is.
 *
 * @param from The text that was scrolled.
 * @param to The text that follows.
 */
export function scrollTogether(from: Scrolled, to: Scrolled): void {
  const top = from.view.scrollDOM.scrollTop + lineOf(from)
  const known = new Map(to.anchors.map((anchor, at) => [anchor.eId, at]))
  const shared = from.anchors.filter(({ eId }) => known.has(eId))
  const { before, next } = around(shared, (anchor) => topOf(from, anchor) <= top)
  const start = before ? topOf(from, before) : 0
  const end = next ? topOf(from, next) : from.view.contentHeight
  const share = end > start ? Math.min(1, Math.max(0, (top - start) / (end - start))) : 0
  const other = (anchor: Anchor | undefined): Anchor | undefined =>
    anchor && to.anchors[known.get(anchor.eId) ?? -1]
  const [otherBefore, otherNext] = [other(before), other(next)]
  const otherStart = otherBefore ? topOf(to, otherBefore) : 0
  const otherEnd = otherNext ? topOf(to, otherNext) : to.view.contentHeight
  const place = otherStart + share * Math.max(0, otherEnd - otherStart)
  to.view.scrollDOM.scrollTop = place - lineOf(to)
}

/** Where one reads: so far below the top are the texts kept level. */
function lineOf({ view }: Scrolled): number {
  return view.scrollDOM.clientHeight / 3
}

/** The last anchor that is passed, and the one behind it. */
function around(
  anchors: ReadonlyArray<Anchor>,
  isPassed: (anchor: Anchor) => boolean,
): { before: Anchor | undefined; next: Anchor | undefined } {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    const anchor = anchors[middle]
    if (anchor && isPassed(anchor)) low = middle + 1
    else high = middle
  }
  return { before: anchors[low - 1], next: anchors[low] }
}

function topOf({ view, now }: Scrolled, { start }: Anchor): number {
  return view.lineBlockAt(Math.min(now(start), view.state.doc.length)).top
}

/** Keeps two texts level. */
export interface Leveller {
  /** A person, or the other text, has scrolled one. */
  readonly scrolled: (slot: DraftSlot) => void
  /** The second text was checked, or is gone. */
  readonly read: (isRead: boolean) => void
}

/**
 * Make what keeps two texts level: the one that a person scrolls leads, and the other follows.
 *
 * @param textIn The text on a desk; absent until it is checked.
 */
export function createLeveller(textIn: (slot: DraftSlot) => Scrolled | undefined): Leveller {
  let leader: DraftSlot | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLevel = false
  const level = (slot: DraftSlot): void => {
    const [from, to] = [textIn(slot), textIn(slot === 'main' ? 'second' : 'main')]
    if (from && to) scrollTogether(from, to)
  }
  return {
    scrolled: (slot) => {
      if (leader !== undefined && leader !== slot) return
      leader = slot
      clearTimeout(timer)
      timer = setTimeout(() => {
        leader = undefined
      }, followsFor)
      level(slot)
    },
    read: (isRead) => {
      if (isRead && !isLevel) level('main')
      isLevel = isRead
    },
  }
}
