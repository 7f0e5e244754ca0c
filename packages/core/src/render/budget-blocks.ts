import type { Language } from '../language/language.ts'
import type { BudgetTotal } from '../records/records.ts'
import { budgetsIn, nameOfTotal, sumOfTotal } from '../summary/describe-budget.ts'
import type { Block } from './page.ts'
import { capital } from './page-of.ts'

/** Every sum of each budget as a table: what it is, how it can be read, and exactly as the act has it. */
export function budgetBlocks(totals: ReadonlyArray<BudgetTotal>, language: Language): Array<Block> {
  const { messages } = language.budget
  const { budgets, isOnly } = budgetsIn(totals)
  return budgets.map((rows) => {
    const [first] = rows
    const caption = messages.caption(first?.years?.from ?? null, isOnly ? undefined : first?.budget)
    return {
      type: 'fold',
      summary: caption,
      blocks: [
        {
          type: 'table',
          caption,
          head: messages.columns,
          rows: rows.map((row) => ({
            label: capital(nameOfTotal(row, rows, language)),
            cells: [
              { text: sumOfTotal(row, language) },
              { text: messages.sum(row.stated.value, row.stated.unit, row.currency) },
            ],
          })),
        },
      ],
    }
  })
}
