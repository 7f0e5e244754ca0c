import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test-support/temporary-folder.ts'
import { run } from '../run.ts'

const act = fileURLToPath(new URL('../../../../examples/drafts/en/law.md', import.meta.url))
const cwd = temporaryFolder()
const right = 'A supplier must deliver a spare part within 15 working days of payment.\n'
const wrong =
  '# Summary\n\nA supplier must deliver a spare part within 20 working days of payment.\n'
writeFileSync(join(cwd, 'right.md'), right)
writeFileSync(join(cwd, 'wrong.md'), wrong)
writeFileSync(join(cwd, 'strange.txt'), 'Cats must be vaccinated.\n')

async function aiqyn(
  argv: ReadonlyArray<string>,
  { stdin = '', isTerminal = false }: { stdin?: string; isTerminal?: boolean } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout: Array<string> = []
  const stderr: Array<string> = []
  const code = await run(argv, {
    cwd,
    env: { NO_COLOR: '1' },
    stdout: { write: (text) => void stdout.push(text), isTerminal },
    stderr: { write: (text) => void stderr.push(text), isTerminal: false },
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    stopped: () => Promise.resolve(),
  })
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

test('what the act says otherwise is told with its place, and exits with 1', async () => {
  expect(await aiqyn(['verify', 'right.md', '--source', act])).toEqual({
    code: 0,
    stdout: 'right.md: 0 error, 0 warning, 0 info\n',
    stderr: '',
  })
  const { code, stdout } = await aiqyn(['verify', 'wrong.md', '--source', act])
  expect(code).toBe(1)
  expect(stdout).toContain(
    'wrong.md:3:45 error The summary says “20 working days”, the source “15 working days”. (figure-differs)',
  )
})

test('--fail-on decides what fails', async () => {
  const code = async (...argv: ReadonlyArray<string>): Promise<number> =>
    (await aiqyn(['verify', 'strange.txt', '--source', act, ...argv])).code
  expect(await code()).toBe(0)
  expect(await code('--fail-on', 'warning')).toBe(1)
})

test('a terminal gets sentences with their evidence, JSON is the record', async () => {
  const shown = await aiqyn(['verify', 'wrong.md', '--source', act], { isTerminal: true })
  expect(shown.stdout).toContain('Contradicted by the source: 1')
  expect(shown.stdout).toMatch(/— section\s9\(1\)\(b\)/)
  const { stdout } = await aiqyn(['verify', '--source', act, '--format', 'json'], { stdin: wrong })
  const record = JSON.parse(stdout)
  expect(record.counts).toEqual({ supported: 0, contradicted: 1, notFound: 0, notChecked: 0 })
  const [{ evidence }] = record.sentences
  const source = readFileSync(act, 'utf8')
  for (const { start, end, quote } of evidence) expect(source.slice(start, end)).toBe(quote)
})

test('our own record is verified as one, and several summaries give an array', async () => {
  await aiqyn(['summarize', act, '--format', 'json', '--output', 'own.json'])
  const { code, stdout } = await aiqyn([
    'verify',
    'own.json',
    'right.md',
    '--source',
    act,
    '--format',
    'json',
  ])
  expect(code).toBe(0)
  const [own, other] = JSON.parse(stdout)
  expect([own.summary.kind, own.counts.contradicted, other.summary.kind]).toEqual([
    'record',
    0,
    'text',
  ])
})

test('wrong calls exit with 2 in one line', async () => {
  writeFileSync(join(cwd, 'list.json'), '{"statements": []}')
  writeFileSync(join(cwd, 'broken.json'), '{"statements": ')
  for (const [argv, message] of [
    [['right.md'], 'say which act the summary tells of: verify SUMMARY --source ACT'],
    [['--source', '-'], 'standard input cannot be both the summary and the act'],
    [['list.json', '--source', act], 'no record of aiqyn summarize'],
    [['broken.json', '--source', act], 'begins like JSON, but is none'],
    [['missing.md', '--source', act], 'cannot read missing.md: there is no such file'],
    [['right.md', '--source', 'missing.md'], 'cannot read missing.md'],
    [['right.md', '--source', act, '--format', 'akn'], '--format takes pretty, text, json'],
    [['right.md', 'wrong.md', '--source', act, '--format', 'html'], 'shows one summary'],
    [['right.md', '--source', act, '--sumary-language', 'ru'], 'did you mean --summary-language?'],
  ] as const) {
    const { code, stdout, stderr } = await aiqyn(['verify', ...argv])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})
