import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = dirname(fileURLToPath(import.meta.url))

/** Run a built program, as the README says. */
function run(
  name: string,
  ...args: ReadonlyArray<string>
): { readonly code: number; readonly output: string } {
  try {
    const output = execFileSync(process.execPath, [join(folder, 'dist', `${name}.js`), ...args], {
      encoding: 'utf8',
    })
    return { code: 0, output }
  } catch (error) {
    if (error instanceof Error && 'status' in error && 'stdout' in error) {
      return { code: Number(error.status), output: String(error.stdout) }
    }
    throw error
  }
}

test('library: every line of the summary names its unit', () => {
  const { code, output } = run('library')
  expect(code).toBe(0)
  const statements = output.split('\n').filter((line) => line.startsWith('- '))
  expect(statements.length).toBeGreaterThan(10)
  expect(statements.filter((line) => !/ {2}\[[a-z_0-9-]+\]$/.test(line))).toEqual([])
})

test('portal: statements come back from the service with anchors for comments', () => {
  const { code, output } = run('portal')
  expect(code).toBe(0)
  expect(output).toContain('О ремонте и повторном использовании бытовой техники')
  expect(output).toMatch(/comments: #art_\d+/)
})

test('CI check: a draft with a repeated number fails, a clean one passes', () => {
  const clean = run('ci-check', join(folder, 'drafts/ru/law.md'))
  expect(clean).toMatchObject({ code: 0 })
  const faulty = run('ci-check', join(folder, 'fixtures/repeated-number.md'))
  expect(faulty.code).toBe(1)
  expect(faulty.output).toContain(',line=5,endLine=5,col=1,endColumn=11,title=duplicate-number::')
})

test('custom rule: the added word makes a duty of a sentence that had none', () => {
  const { code, output } = run('custom-language-rule')
  expect(code).toBe(0)
  expect(output.match(/Жильцы призваны/g)).toHaveLength(1)
  expect(output.match(/Управляющая компания обязана/g)).toHaveLength(2)
})
