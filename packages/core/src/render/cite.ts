import type { Messages } from '../language/messages.ts'
import { plainQuote } from '../parse/plain-quote.ts'
import type { Evidence, OutlineEntry } from '../records/records.ts'
import { citationPath } from '../summary/outline.ts'
import type { Citation } from './page.ts'

/** Puts identifiers into words. */
export interface Citer {
  /** One unit: `статья 7, пункт 2`. */
  readonly label: (eId: string) => string
  /**
   * All places that bear a statement out, in their order. A lead-in whose item is cited too gets no label of its own: a
   * reader who finds the item has found the words before it.
   */
  readonly citations: (evidence: ReadonlyArray<Evidence>, language: string) => Array<Citation>
}

const announcesItems = /[:—–][\s*_]*$/

/** Make a citer. @param outline Units as the record names them; others are read from their identifiers. */
export function makeCiter(outline: ReadonlyArray<OutlineEntry>, messages: Messages): Citer {
  const paths = new Map(outline.map(({ eId, path }) => [eId, path]))
  const label = (eId: string): string => messages.cite(paths.get(eId) ?? citationPath(eId))
  return {
    label,
    citations(evidence, language) {
      const named = new Set<string>()
      return evidence.map(({ eId, quote }) => {
        const isAround =
          announcesItems.test(quote) && evidence.some((other) => other.eId.startsWith(`${eId}__`))
        // The words that close a list (Kazakh) stand behind what is cited already.
        const words = isAround || named.has(eId) ? '' : label(eId)
        named.add(eId)
        return { label: words, eId, quote: { text: plainQuote(quote), language } }
      })
    },
  }
}

/** The labels of citations as one phrase; empty when there are none. */
export function joinCitations(citations: ReadonlyArray<Citation>): string {
  return citations.flatMap(({ label }) => (label === '' ? [] : [label])).join('; ')
}
