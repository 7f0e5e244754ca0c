import { startOf } from '../act/positions.ts'
import type { Act, ActNode, Text } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import type { Quantities } from '../language/quantities.ts'
import { partLanguages } from '../readability/part-languages.ts'
import { amountsOf, type FoundAmount } from './amounts.ts'
import { type CountedText, readCounted } from './counted.ts'
import {
  type FoundDate,
  type FoundPartialDate,
  findDates,
  mayHoldDates,
  partialDatesOf,
} from './dates.ts'
import { durationsOf, type FoundDuration, findImmediate } from './durations.ts'
import { type FoundMeasure, measuresOf } from './measures.ts'

/** A fact with its place in the source. */
export type InAct<Fact> = Fact & {
  /** The innermost unit, preamble or annex; `null` for the title block, stamps and signatures. */
  readonly eId: string | null
  /** The words of the source, markup inside included. */
  readonly quote: string
  /** In a note of the publisher, which is no law. */
  readonly isEditorial: boolean
  /** In text of another act, which an amendment quotes. */
  readonly isQuoted: boolean
}

/** Dates, durations, sums and measures of an act, each in source order. */
export interface ActQuantities {
  readonly dates: ReadonlyArray<InAct<FoundDate>>
  readonly partialDates: ReadonlyArray<InAct<FoundPartialDate>>
  readonly durations: ReadonlyArray<InAct<FoundDuration>>
  readonly immediate: ReadonlyArray<InAct<{ readonly start: number; readonly end: number }>>
  readonly amounts: ReadonlyArray<InAct<FoundAmount>>
  readonly measures: ReadonlyArray<InAct<FoundMeasure>>
}

/**
 * Find the quantities of all text of an act: headings, paragraphs, cells, notes and quotations.
 *
 * @param language Of the act as a whole; a part in another language is read by its own pack.
 */
export function findQuantities(
  act: Act,
  language: Language,
  languages: ReadonlyArray<Language> = [language],
): ActQuantities {
  const blocks = blocksOf(act, language, languages)
  // One kind after the other through the whole act: an expression that reads hundreds of texts in a row stays in the
  // caches of the processor; where each text is read for every kind in turn, none does.
  const dated = blocks.filter(({ text, quantities }) => mayHoldDates(text, quantities))
  const dates = dated.map(({ text, quantities }) => findDates(text, quantities))
  const units = blocks.map(({ text, quantities }) => readCounted(text, quantities))
  return {
    dates: inAct(dated, (_, at) => dates[at] ?? []),
    partialDates: inAct(dated, ({ text, quantities }, at) =>
      partialDatesOf(text, quantities, dates[at] ?? []),
    ),
    durations: inAct(blocks, ({ text, quantities }, at) =>
      durationsOf(text, quantities, units[at] ?? noUnits),
    ),
    immediate: inAct(blocks, ({ text, quantities }) => findImmediate(text, quantities)),
    amounts: inAct(blocks, ({ text, quantities }, at) =>
      amountsOf(text, quantities, (units[at] ?? noUnits).counted),
    ),
    measures: inAct(blocks, (_, at) => measuresOf((units[at] ?? noUnits).counted)),
  }

  function inAct<Fact extends { readonly start: number; readonly end: number }>(
    texts: ReadonlyArray<Block>,
    find: (block: Block, at: number) => ReadonlyArray<Fact>,
  ): Array<InAct<Fact>> {
    const list: Array<InAct<Fact>> = []
    texts.forEach((block, at) => {
      const found = find(block, at)
      if (found.length === 0) return
      const { eId, isQuoted, isEditorial } = block
      block.offsetOf ??= sourceOffsets(block.children)
      for (const fact of found) {
        const start = block.offsetOf(fact.start)
        const end = block.offsetOf(fact.end - 1) + 1
        const quote = act.source.slice(start, end)
        list.push({ ...fact, eId, isQuoted, isEditorial, start, end, quote })
      }
    })
    return list
  }
}

const noUnits: CountedText = { counted: [], namesUnits: false }

/** A heading, paragraph, cell or note: what is read for quantities as one text. */
interface Block extends ReturnType<typeof placeOf> {
  readonly text: string
  readonly children: ReadonlyArray<Text>
  readonly quantities: Quantities
  readonly isEditorial: boolean
  /** Made when it is asked for: most texts have no quantity. */
  offsetOf?: ReturnType<typeof sourceOffsets>
}

function blocksOf(act: Act, language: Language, languages: ReadonlyArray<Language>): Array<Block> {
  const languageOf = partLanguages(act, language, languages)
  const blocks: Array<Block> = []
  visit(act, (node, ancestors) => {
    if (!holdsText(node)) return undefined
    const part = ancestors.findLast((one) => languageOf(one) !== language)
    blocks.push({
      ...placeOf(ancestors),
      text: textOf(node),
      children: node.children,
      quantities: (part ? languageOf(part) : language).quantities,
      isEditorial: node.type === 'note',
    })
    return 'skip'
  })
  return blocks
}

/** Where each character of a node's text stands in the source, found by halving: a paragraph may have many runs. */
function sourceOffsets(children: ReadonlyArray<Text>): (offset: number) => number {
  const ends: Array<number> = []
  let length = 0
  for (const { value } of children) {
    length += value.length
    ends.push(length)
  }
  return (offset) => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    const child = children[low]
    return child ? startOf(child) + offset - ((ends[low] ?? 0) - child.value.length) : 0
  }
}

function holdsText(node: ActNode): node is Extract<ActNode, { children: Array<Text> }> {
  return (
    node.type === 'content' ||
    node.type === 'heading' ||
    node.type === 'note' ||
    node.type === 'tableCell'
  )
}

function placeOf(ancestors: ReadonlyArray<ActNode>): { eId: string | null; isQuoted: boolean } {
  let eId: string | null = null
  for (const node of ancestors) {
    if (node.type === 'quotedStructure') return { eId, isQuoted: true }
    if (node.type === 'unit' || node.type === 'attachment' || node.type === 'preamble')
      eId = node.eId
  }
  return { eId, isQuoted: false }
}
