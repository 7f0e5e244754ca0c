import type { Language } from '../language/language.ts'
import type { NamedAct } from './cited-acts.ts'
import type { Mention } from './mentions.ts'

/** Where a citation says its units are. */
export type Around =
  | { readonly type: 'here' }
  | { readonly type: 'thisAct'; readonly noun: string }
  | { readonly type: 'other'; readonly act: NamedAct; readonly noun: string }

/** Units named within each other, as one citation names them. */
export interface Chain {
  /** As they stand in the text. */
  readonly mentions: ReadonlyArray<Mention>
  around: Around | undefined
  /** Place of the whole, with the act that stands beside it. */
  start: number
  end: number
  levels: ReadonlyArray<Mention>
}

/** Join mentions that stand within each other: `подпункта 3) пункта 2`, `5-баптың 2-тармағы`. */
export function makeChains(
  text: string,
  mentions: ReadonlyArray<Mention>,
  { references }: Language,
): Array<Chain> {
  const isInner = references.order === 'innerFirst'
  const chains: Array<Chain> = []
  let open: Array<Mention> = []
  /** Against the order of the language. */
  let isTurned = false
  for (const mention of mentions) {
    const [first] = open
    const last = open[open.length - 1]
    if (first && last) {
      const goesOn: boolean =
        !isTurned &&
        references.within.test(text.slice(last.end, mention.start)) &&
        (references.holds?.test(text.slice(last.start, last.end)) ?? true) &&
        (isInner ? isOuter(mention, last) && !last.isSelf : isOuter(last, mention))
      const turns: boolean =
        !goesOn &&
        (open.length === 1 || isTurned) &&
        mention.start - first.start < 80 &&
        isOuter(last, mention) &&
        (references.follows?.test(text.slice(first.start, mention.start)) ?? false)
      if (!goesOn && !turns) close()
      isTurned = turns
    }
    open.push(mention)
  }
  close()
  return chains

  function close(): void {
    const [first] = open
    const last = open[open.length - 1]
    if (first && last) {
      const levels = isInner && !isTurned ? [...open].reverse() : open
      chains.push({ mentions: open, around: undefined, start: first.start, end: last.end, levels })
    }
    open = []
  }
}

/** Whether a unit can stand around another; parts that are counted stand inside of paragraphs, or around them. */
function isOuter(outer: Mention, inner: Mention): boolean {
  if (outer.rank === inner.rank) return false
  return (
    outer.rank < inner.rank ||
    (outer.unit.counted === 'parts' && !inner.isSelf && inner.unit.kinds.includes('subparagraph'))
  )
}

/** In a list of citations the outer units, and the act, are named once: behind the last, or before the first. */
export function shareSurroundings(
  text: string,
  chains: Array<Chain>,
  { references }: Language,
): void {
  const isInner = references.order === 'innerFirst'
  const inOrder = isInner ? [...chains].reverse() : chains
  for (const [at, chain] of inOrder.entries()) {
    const other = inOrder[at - 1]
    if (!other || chain.around) continue
    const gap = isInner ? text.slice(chain.end, other.start) : text.slice(other.end, chain.start)
    if (gap.length > 20 || !references.joins.test(gap)) continue
    const [outermost] = chain.levels
    const same = other.levels.findIndex(({ rank }) => rank === outermost?.rank)
    if (!outermost || outermost.isSelf || outermost.isOnlyAnnex) continue
    if (same >= 0) {
      chain.levels = [...other.levels.slice(0, same), ...chain.levels]
      chain.around = other.around
    } else if (other.around && other.levels.every(({ rank }) => rank >= outermost.rank)) {
      chain.around = other.around
    }
  }
}
