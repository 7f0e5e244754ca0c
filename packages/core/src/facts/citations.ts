import type { Language } from '../language/language.ts'
import { recaller } from '../language/memory.ts'
import { type Around, type Chain, makeChains, shareSurroundings } from './citation-chains.ts'
import { type CitedAct, findCitedActs, kindOfNoun } from './cited-acts.ts'
import { findAll } from './find-all.ts'
import { findMentions, type Mention } from './mentions.ts'
import { firstEndingBehind, mergeSpans } from './surroundings.ts'

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

const known = recaller<ReadonlyArray<Citation>>()

/** Find what a text cites, in source order. */
export function findCitations(text: string, language: Language): ReadonlyArray<Citation> {
  return known(language, text, () => citationsIn(text, language))
}

function citationsIn(text: string, language: Language): Array<Citation> {
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
  for (const match of findAll(text, /\S+|\s+/g)) {
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
  // Most texts cite nothing.
  if (acts.length === 0 && surroundings.length === 0 && mentions.length === 0) return []
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

function extend(chain: Chain, span: { start: number; end: number }): void {
  chain.start = Math.min(chain.start, span.start)
  chain.end = Math.max(chain.end, span.end)
}
