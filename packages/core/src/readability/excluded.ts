import type { Act } from '../act/types.ts'
import { holdsText, textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import type { Readability } from '../records/records.ts'
import { addCounts, countSentence, emptyCounts } from './count.ts'
import type { Counts } from './formula.ts'

/** Count what is no running text, by kind, and the words of headings, which other tools count. */
export function countExcluded(
  act: Act,
  language: Language,
): { excluded: Readability['excluded']; headings: Counts } {
  const excluded = { headings: 0, numbers: 0, tables: 0, notes: 0, quotations: 0 }
  const headings = emptyCounts()
  visit(act, (node) => {
    if (node.type === 'heading') {
      excluded.headings++
      addCounts(headings, countSentence(textOf(node), language))
    } else if (node.type === 'unit' && node.kind !== 'alinea') excluded.numbers++
    else if (node.type === 'table') excluded.tables++
    else if (node.type === 'note') excluded.notes++
    else if (node.type === 'quotedStructure') excluded.quotations++
    return holdsText(node) || node.type === 'table' || node.type === 'quotedStructure'
      ? 'skip'
      : undefined
  })
  return { excluded, headings }
}
