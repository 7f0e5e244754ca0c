import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Summary } from 'aiqyn'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { run } from './run.ts'

const drafts = fileURLToPath(new URL('../../../examples/drafts', import.meta.url))
const bin = fileURLToPath(new URL('../bin/aiqyn.js', import.meta.url))

interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function aiqyn(
  argv: ReadonlyArray<string>,
  stdin: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const stdout: Array<string> = []
  const stderr: Array<string> = []
  const code = await run(argv, {
    cwd: drafts,
    env,
    stdout: { write: (text) => void stdout.push(text), isTerminal: env['TERMINAL'] === 'yes' },
    stderr: { write: (text) => void stderr.push(text), isTerminal: false },
    readStdin: () =>
      Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stopped: () => Promise.resolve(),
  })
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

test.each(['summarize', 'readability', 'glossary', 'check', 'parse'])(
  '%s reads a file and writes text or JSON',
  async (command) => {
    for (const language of ['kk', 'ru', 'en']) {
      const text = await aiqyn([command, `${language}/law.md`])
      expect(text).toMatchObject({ code: 0, stderr: '' })
      expect(text.stdout.length).toBeGreaterThan(100)
      const json = await aiqyn([command, `${language}/law.md`, '--format', 'json'])
      expect(() => JSON.parse(json.stdout)).not.toThrow()
    }
  },
)

test('reads standard input, and takes the last of a repeated option', async () => {
  const { code, stdout } = await aiqyn(
    ['summarize', '-', '--format', 'html', '--format', 'json'],
    'Статья 1. Цель\nЗаявитель обязан ждать.',
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout).act.language).toBe('ru')
})

test('parse writes Akoma Ntoso, and a file of it is read', async () => {
  const file = join(temporaryFolder(), 'law.xml')
  const written = await aiqyn(['parse', 'ru/law.md', '--format', 'akn', '--output', file])
  expect(written).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(file, 'utf8')).toContain('<akomaNtoso xmlns=')
  const outline = async (name: string): Promise<string> =>
    (await aiqyn(['parse', name])).stdout.split('\nFindings')[0] ?? ''
  const [read, original] = [await outline(file), await outline('ru/law.md')]
  expect(read.length).toBeGreaterThan(1000)
  expect(read.slice(0, 1000)).toBe(original.slice(0, 1000))
})

test('several files make one JSON array', async () => {
  const { stdout } = await aiqyn(['glossary', 'ru/law.md', 'kk/law.md', '--format', 'json'])
  expect(JSON.parse(stdout)).toHaveLength(2)
})

test('writes to a file', async () => {
  const file = join(temporaryFolder(), 'deep/page.html')
  const { code, stdout } = await aiqyn([
    'summarize',
    'ru/law.md',
    '--format',
    'html',
    '--output',
    file,
  ])
  expect([code, stdout]).toEqual([0, ''])
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/i)
})

test('check tells places as compilers do, and fails as --fail-on says', async () => {
  const draft = 'Статья 1. Цель\nТекст.\nСтатья 1. Порядок\nТекст.'
  const { code, stdout } = await aiqyn(['check'], draft)
  expect(code).toBe(1)
  expect(stdout).toContain('-:3:1 error ')
  expect(stdout).toContain('(duplicate-number)')
  const gap = 'Статья 1. Цель\nТекст.\nСтатья 3. Порядок\nТекст.'
  expect((await aiqyn(['check'], gap)).code).toBe(0)
  expect((await aiqyn(['check', '--fail-on', 'info'], gap)).code).toBe(1)
})

test.each([
  [['summarise', 'x.md'], 'did you mean summarize?'],
  [[], 'say what to do'],
  [['summarize', 'missing.md'], 'cannot read missing.md: there is no such file'],
  [['summarize', 'ru'], 'it is a folder'],
  [['summarize', 'ru/law.md', '--lenght', 'full'], 'did you mean --length?'],
  [
    ['summarize', 'ru/law.md', '--length', 'long'],
    '--length takes brief, standard, full, not long',
  ],
  [['summarize', 'ru/law.md', '--language', 'de'], '--language takes auto, kk, ru, en, not de'],
  [['summarize', 'ru/law.md', '--publication-date', 'tomorrow'], '2026-01-31'],
  [['summarize', 'ru/law.md', '--mci', 'much'], '--mci takes a number of tenge, not much'],
  [
    ['summarize', 'ru/law.md', '--format', 'akn'],
    '--format takes text, markdown, decidim, html, ssml, json, not akn',
  ],
  [['parse', 'ru/law.md', 'kk/law.md', '--format', 'akn'], 'call once for each file'],
  [['serve', '--port', 'many'], '--port takes a whole number'],
] as const)('%j is a wrong call: exit 2 and %j', async (argv, message) => {
  const { code, stdout, stderr } = await aiqyn(argv)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('empty, binary and ill-encoded input is refused with what to do', async () => {
  expect((await aiqyn(['summarize'], ' \n')).stderr).toContain('There is no text to read')
  expect((await aiqyn(['summarize'], new Uint8Array([80, 75, 0, 4]))).stderr).toContain(
    'binary file',
  )
  expect((await aiqyn(['summarize'], new Uint8Array([0xd0, 0x41]))).stderr).toContain(
    'Save it as UTF-8',
  )
})

test('colours only a terminal, and not when NO_COLOR is set', async () => {
  const sequence = String.fromCharCode(27)
  expect((await aiqyn(['summarize', 'ru/law.md'])).stdout).not.toContain(sequence)
  expect((await aiqyn(['summarize', 'ru/law.md'], '', { TERMINAL: 'yes' })).stdout).toContain(
    sequence,
  )
  expect(
    (await aiqyn(['summarize', 'ru/law.md'], '', { TERMINAL: 'yes', NO_COLOR: '1' })).stdout,
  ).not.toContain(sequence)
})

test('help tells every option', async () => {
  const { code, stdout } = await aiqyn(['summarize', '--help'])
  expect(code).toBe(0)
  for (const option of [
    'language',
    'format',
    'output',
    'length',
    'answer-language',
    'publication-date',
    'mci',
  ])
    expect(stdout).toContain(`--${option}`)
  expect((await aiqyn(['--help'])).stdout).toContain('Exit codes')
  expect((await aiqyn(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

// Two processes start here, which takes long on a machine that does much else.
test('the built command keeps standard output clean and survives a reader that leaves', {
  timeout: 60_000,
}, () => {
  const json = execFileSync(
    process.execPath,
    [bin, 'summarize', join(drafts, 'en/law.md'), '--format', 'json'],
    { encoding: 'utf8' },
  )
  expect(() => JSON.parse(json)).not.toThrow()
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `"${process.execPath}" "${bin}" parse "${join(drafts, 'ru/law.md')}" --format json | head -c 10`,
    ],
    { encoding: 'utf8' },
  )
  expect(status).toBe(0)
  expect(stderr).toBe('')
})

test.each(['page.html', 'page.HTM'])('%s is read as a page', async (name) => {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, '<h3>Статья 1. Цель</h3><p>Заявитель <b>обя</b>зан&nbsp;ждать.</p>')
  const { stdout } = await aiqyn(['summarize', file])
  expect(stdout).toContain('Заявитель обязан ждать.')
  const told = await aiqyn(
    ['summarize', '-', '--input-format', 'html'],
    '<p>Заявитель обязан ждать.',
  )
  expect(told).toMatchObject({ code: 0, stderr: '' })
})

test('a file with a byte order mark and CRLF is read', async () => {
  const file = join(temporaryFolder(), 'bom.txt')
  writeFileSync(file, '\ufeffСтатья 1. Цель\r\nЗаявитель обязан ждать.\r\n')
  const { stdout } = await aiqyn(['summarize', file])
  expect(stdout).toContain('Заявитель обязан ждать.')
})

test('reads Word documents and PDF files by their names, and by their bytes from standard input', async () => {
  const folder = new URL('../../formats/test-support/fixtures/', import.meta.url)
  const names = ['word-numbering-kk-law.docx', 'pdf/ru-office.pdf'].map((name) =>
    fileURLToPath(new URL(name, folder)),
  )
  const { code, stdout } = await aiqyn(['summarize', ...names, '--format', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).map(({ source }: Summary) => source.language)).toEqual(['kk', 'ru'])
  const piped = await aiqyn(['parse'], new Uint8Array(readFileSync(names[0] ?? '')))
  expect(piped.stdout).toContain('1-бап')
})
