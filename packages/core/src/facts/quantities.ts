import { startOf } from '../act/positions.ts'
import type { Act, ActNode, Text } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { partLanguages } from '../readability/part-languages.ts'
import { amountsOf, type FoundAmount } from './amounts.ts'
import { readCounted } from './counted.ts'
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
  const dates: Array<InAct<FoundDate>> = []
  const partialDates: Array<InAct<FoundPartialDate>> = []
  const durations: Array<InAct<FoundDuration>> = []
  const immediate: Array<InAct<{ start: number; end: number }>> = []
  const amounts: Array<InAct<FoundAmount>> = []
  const measures: Array<InAct<FoundMeasure>> = []
  const languageOf = partLanguages(act, language, languages)
  visit(act, (node, ancestors) => {
    if (!holdsText(node)) return undefined
    const part = ancestors.findLast((one) => languageOf(one) !== language)
    const { quantities } = part ? languageOf(part) : language
    const text = textOf(node)
    const where = { node, ancestors, source: act.source }
    if (mayHoldDates(text, quantities)) {
      const full = findDates(text, quantities)
      addTo(dates, full, where)
      addTo(partialDates, partialDatesOf(text, quantities, full), where)
    }
    const units = readCounted(text, quantities)
    addTo(durations, durationsOf(text, quantities, units), where)
    addTo(immediate, findImmediate(text, quantities), where)
    addTo(amounts, amountsOf(text, quantities, units.counted), where)
    addTo(measures, measuresOf(units.counted), where)
    return 'skip'
  })
  return { dates, partialDates, durations, immediate, amounts, measures }
}

/** A text that facts were found in. */
interface FoundIn {
  readonly node: TextHolder
  readonly ancestors: ReadonlyArray<ActNode>
  readonly source: string
}

/** Add facts of a text to a list, with their places. Most texts have none, and need no place. */
function addTo<Fact extends { readonly start: number; readonly end: number }>(
  list: Array<InAct<Fact>>,
  found: ReadonlyArray<Fact>,
  { node, ancestors, source }: FoundIn,
): void {
  if (found.length === 0) return
  const place = placeOf(ancestors)
  const offsetOf = sourceOffsets(node.children)
  for (const fact of found) {
    const start = offsetOf(fact.start)
    const end = offsetOf(fact.end - 1) + 1
    const quote = source.slice(start, end)
    list.push({ ...fact, ...place, isEditorial: node.type === 'note', start, end, quote })
  }
}

/** Where each character of a node's text stands in the source, found by halving: a paragraph may have many runs. */
function sourceOffsets(children: ReadonlyArray<Text>): (offset: number) => number {
  const [only] = children
  if (only && children.length === 1) return (offset) => startOf(only) + offset
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

type TextHolder = Extract<ActNode, { children: Array<Text> }>

function holdsText(node: ActNode): node is TextHolder {
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
