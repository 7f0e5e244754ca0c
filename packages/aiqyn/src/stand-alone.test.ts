import { expect, test } from 'vitest'
import { summarize } from './index.ts'

const text = `SECTION 1. SHORT TITLE.

    This Act may be cited as the \`\`Old Appliances Act''.

SEC. 2. DEFINITIONS.

    In this Act, the term \`\`Secretary'' means the Secretary of Household Repairs.

SEC. 3. GRANTS FOR REPAIR SHOPS.

    (a) Grants.--The Secretary shall make grants to repair shops in each town that asks for them.
    (b) Use.--A shop that receives a grant under subsection (a) shall keep a register of all \`old appliances' that it repairs.

SEC. 4. LIST OF SHOPS.

    The Secretary shall publish a list of shops each year.
`

const summary = summarize(text)
const statements = [...summary.overview, ...summary.answers.flatMap((answer) => answer.statements)]
const told = statements.map((statement) => statement.text.replaceAll('\u00a0', ' ')).join('\n')

test('an office has its whole name where it is named first, and only there', () => {
  expect(told.match(/Secretary of Household Repairs/g)).toHaveLength(1)
  expect(told).toContain('The Secretary must publish a list')
})

test('a unit that is pointed to is named, quotations have marks of print', () => {
  expect(told).toContain('a grant under section 3(a)')
  expect(told).toContain('“old appliances”')
})

test('headings stand before what is told of their sections, but none that every act has', () => {
  expect(told).toContain('Section 3: grants for repair shops.')
  expect(told).toContain('Section 4: list of shops.')
  expect(told).not.toMatch(/Section \d: (?:short title|definitions)/)
  expect(told.indexOf('Section 3:')).toBeLessThan(told.indexOf('repair shops in each town'))
})

test('the evidence of a statement is what stands in the act, the names that bear it out too', () => {
  for (const { evidence } of statements)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  const grants = statements.find((statement) => statement.text.includes('Household Repairs'))
  expect(grants?.evidence.map(({ quote }) => quote)).toContain('Secretary of Household Repairs')
})

/** How the summary tells a rule of section 7(b). */
function tell(rule: string): string {
  const { overview, answers } = summarize(
    `SEC. 7. CARE OF APPLIANCES.\n\n    (a) Cords.--The owner shall check the cord of each old appliance.\n    (b) Plugs.--${rule}\n`,
  )
  const all = [...overview, ...answers.flatMap((answer) => answer.statements)]
  return all.map((statement) => statement.text.replaceAll('\u00a0', ' ')).join('\n')
}

test.each([
  ['The owner shall keep this section in mind at each repair.', 'keep section 7 in mind'],
  ['The rules of subsections (a) and (b) shall bind the tenant.', 'rules of section 7(a) and (b)'],
  ['This subsection shall bind the owner and the tenant.', 'Section 7(b) shall bind'],
])('%s → %s', (rule, told) => {
  expect(tell(rule)).toContain(told)
})

test.each([
  ['The rules of subsection (c) shall bind the tenant.', 'rules of subsection (c)'],
  [
    'The rules in subsection (a) or (b) of section 601 of the Repair Act shall bind the tenant.',
    'subsection (a) or (b) of section 601',
  ],
])('what the act does not have, or has of another act, stays: %s', (rule, told) => {
  expect(tell(rule)).toContain(told)
})
