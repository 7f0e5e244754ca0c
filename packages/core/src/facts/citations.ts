import type { CitedUnit, Language } from '../language/language.ts'
import { type CitedAct, findCitedActs, kindOfNoun, type NamedAct } from './cited-acts.ts'
import { type CitedNumber, readNumbers } from './cited-numbers.ts'
import { findAll } from './find-all.ts'

/** A unit that a text names. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** Place of its word among the words for units, outermost first. */
  readonly rank: number
  readonly unit: CitedUnit
  readonly numbers: ReadonlyArray<CitedNumber>
  /** It points to where it stands (`настоящей статьи`). */
  readonly isSelf: boolean
  /** It is the act's annex, cited without a number. */
  readonly isOnlyAnnex: boolean
}

/** Where a citation says its units are. */
export type Around =
  | { readonly type: 'here' }
  | { readonly type: 'thisAct'; readonly noun: string }
  | { readonly type: 'other'; readonly act: NamedAct; readonly noun: string }

/** A citation: units from the outermost in, or an act alone. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly levels: ReadonlyArray<Mention>
  readonly around: Around
  /** Text of the units alone. */
  readonly unitStart: number
  readonly unitEnd: number
}

interface Chain {
  /** As they stand in the text. */
  readonly mentions: ReadonlyArray<Mention>
  around: Around | undefined
  /** Place of the whole, with the act that stands beside it. */
  start: number
  end: number
  levels: ReadonlyArray<Mention>
}

/** Find what a text cites, in source order. */
export function findCitations(text: string, language: Language): Array<Citation> {
  if (!/\s\s/.test(text)) return findInPlain(text, language)
  // Lines that were broken, and stray spaces, are one space to the reader.
  const { plain, offsets } = collapseSpaces(text)
  const place = (at: number): number => offsets[at] ?? text.length
  const placeOfEnd = (at: number): number => (at === 0 ? 0 : place(at - 1) + 1)
  return findInPlain(plain, language).map((citation) => ({
    ...citation,
    start: place(citation.start),
    end: placeOfEnd(citation.end),
    unitStart: place(citation.unitStart),
    unitEnd: placeOfEnd(citation.unitEnd),
  }))
}

/** A text with single spaces, and where each of its characters stood. */
function collapseSpaces(text: string): { plain: string; offsets: ReadonlyArray<number> } {
  const offsets: Array<number> = []
  const parts: Array<string> = []
  for (const match of text.matchAll(/\S+|\s+/g)) {
    const isSpace = /^\s/.test(match[0])
    const part = isSpace ? ' ' : match[0]
    parts.push(part)
    for (let at = 0; at < part.length; at++) offsets.push(match.index + at)
  }
  return { plain: parts.join(''), offsets }
}

function findInPlain(text: string, language: Language): Array<Citation> {
  const { references } = language
  const acts = findCitedActs(text, language)
  const surroundings = mergeSpans(acts, text, references.thisAct)
  const mentions = findMentions(text, language).filter(({ start, end }) => {
    const next = surroundings[firstEndingBehind(surroundings, start)]
    return !next || next.start >= end
  })
  const used = new Set<CitedAct>()
  const usedOwn = new Set<number>()
  const chains = makeChains(text, mentions, language)
  for (const chain of chains) placeChain(chain)
  shareSurroundings(text, chains, language)

  const citations: Array<Citation> = chains.map(
    ({ levels, around, start, end, mentions: all }) => ({
      start,
      end,
      levels,
      around: around ?? { type: 'here' },
      unitStart: all[0]?.start ?? start,
      unitEnd: all[all.length - 1]?.end ?? end,
    }),
  )
  for (const cited of acts) {
    const alone = used.has(cited) ? cited.acts.slice(1) : cited.acts
    for (const { start, end, act } of alone)
      citations.push(actAlone(start, end, { type: 'other', act, noun: '' }))
  }
  for (const { start, end, noun } of surroundings) {
    if (noun !== undefined && !usedOwn.has(start))
      citations.push(actAlone(start, end, { type: 'thisAct', noun }))
  }
  return citations.sort((a, b) => a.start - b.start)

  /** Find the act that stands beside a chain. */
  function placeChain(chain: Chain): void {
    const isInner = references.order === 'innerFirst'
    const at = firstEndingBehind(surroundings, isInner ? chain.end : chain.start)
    const beside = surroundings[isInner ? at : at - 1]
    const gap = isInner
      ? text.slice(chain.end, Math.min(beside?.start ?? 0, chain.end + 20))
      : text.slice(Math.max(beside?.end ?? 0, chain.start - 20), chain.start)
    const fits = beside !== undefined && references.within.test(gap)
    const self = fits && beside.noun !== undefined ? beside : undefined
    const other = fits ? beside.act : undefined
    if (self) {
      chain.around = { type: 'thisAct', noun: self.noun ?? '' }
      extend(chain, self)
      usedOwn.add(self.start)
    } else if (other) {
      chain.around = { type: 'other', act: other.acts[0]?.act ?? {}, noun: '' }
      extend(chain, other)
      used.add(other)
    } else {
      const match = isInner
        ? references.otherDocument.exec(text.slice(chain.end, chain.end + 200))
        : references.otherDocument.exec(text.slice(Math.max(0, chain.start - 60), chain.start))
      const noun = match?.groups?.['noun']
      if (!match || noun === undefined) return
      const kind = kindOfNoun(noun, language)
      chain.around = { type: 'other', act: kind ? { kind } : {}, noun }
      if (isInner) chain.end += match[0].length
      else chain.start -= match[0].length
    }
  }
}

function actAlone(start: number, end: number, around: Around): Citation {
  return { start, end, levels: [], around, unitStart: start, unitEnd: start }
}

/** An act that the text names, this one or another. */
interface Surrounding {
  readonly start: number
  readonly end: number
  /** Of this act. */
  readonly noun?: string
  readonly act?: CitedAct
}

/** Acts named in a text in source order, none within another. */
function mergeSpans(
  acts: ReadonlyArray<CitedAct>,
  text: string,
  thisAct: RegExp,
): Array<Surrounding> {
  const own = findAll(text, thisAct).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    noun: match.groups?.['noun'] ?? '',
  }))
  if (acts.length === 0 && own.length < 2) return own
  const others = acts.map((act) => ({ start: act.start, end: act.end, act }))
  let end = 0
  return [...others, ...own]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** Index of the first span that ends behind a place. */
function firstEndingBehind(spans: ReadonlyArray<Surrounding>, place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function extend(chain: Chain, span: { start: number; end: number }): void {
  chain.start = Math.min(chain.start, span.start)
  chain.end = Math.max(chain.end, span.end)
}

function findMentions(text: string, { references }: Language): Array<Mention> {
  const mentions: Array<Mention> = []
  if (!references.trigger.test(text)) return mentions
  for (const match of findAll(text, references.mention)) {
    const { word = '', self, numbers, before, annex } = match.groups ?? {}
    const isOnlyAnnex = annex !== undefined
    const rank = isOnlyAnnex
      ? references.units.findIndex(({ kinds }) => kinds.includes('attachment'))
      : references.units.findIndex((unit) => unit.word.test(word))
    const unit = references.units[rank]
    if (!unit) continue
    const cited = self ? [] : readNumbers(before ?? numbers ?? '', references)
    if (!self && !isOnlyAnnex && cited.length === 0) continue
    if (references.notBefore?.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    // Behind `this section` a number is the next thing said.
    const end =
      self && numbers
        ? text.indexOf(word, match.index) + word.length
        : match.index + match[0].length
    if (isTitle(text, match.index, end)) continue
    mentions.push({
      start: match.index,
      end,
      rank,
      unit,
      numbers: cited,
      isSelf: self !== undefined,
      isOnlyAnnex,
    })
  }
  return mentions
}

/** A line that begins with a unit and its number (`Статья 5. Права`) is the title of the unit. */
function isTitle(text: string, start: number, end: number): boolean {
  return start === 0 && /^\s?(?:\d\s?)?(?:\.|$)/.test(text.slice(end, end + 8))
}

/** Join mentions that stand within each other: `подпункта 3) пункта 2`, `5-баптың 2-тармағы`. */
function makeChains(
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
function shareSurroundings(text: string, chains: Array<Chain>, { references }: Language): void {
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
