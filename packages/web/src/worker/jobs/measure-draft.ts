import type { Page, Readability, Term } from '@aiqyn/core'
import type { DraftOrder } from '../draft-view.ts'

/** How hard a draft is to read, and its words, laid out for the page. */
export interface DraftMeasures {
  /** Counts, formulas, ranges and what drives them, with labels in the language of the interface. */
  readonly score: Page
  readonly band: Readability['band']
  readonly rank: Readability['rank']
  readonly glossary: Page
  readonly terms: ReadonlyArray<Term>
}

/** Measure a draft. */
export async function measureDraft(order: DraftOrder): Promise<DraftMeasures> {
  const { glossary, layOut, parse, readability } = await import('aiqyn')
  const act = parse(order.text, { format: order.format })
  const measured = readability(act)
  const words = glossary(act)
  const language = order.interface
  return {
    score: layOut(measured, { language }),
    band: measured.band,
    rank: measured.rank,
    glossary: layOut({ ...words, findings: [] }, { language }),
    terms: words.terms,
  }
}
