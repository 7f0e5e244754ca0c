import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test-support/temporary-folder.ts'
import { run } from '../run.ts'

const fixtures = fileURLToPath(new URL('../../../formats/test-support/fixtures', import.meta.url))

/** A folder of drafts; it is the root of a repository, so that no settings above it count. */
function folder(files: Readonly<Record<string, string>>): string {
  return temporaryFolder({ '.git/': '', ...files })
}

interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function check(
  cwd: string,
  argv: ReadonlyArray<string>,
  {
    stdin = '',
    isTerminal = false,
    env = {},
  }: { stdin?: string; isTerminal?: boolean; env?: Record<string, string> } = {},
): Promise<Result> {
  const stdout: Array<string> = []
  const stderr: Array<string> = []
  const code = await run(['check', ...argv], {
    cwd,
    env,
    stdout: { write: (text) => void stdout.push(text), isTerminal },
    stderr: { write: (text) => void stderr.push(text), isTerminal: false },
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    stopped: () => Promise.resolve(),
  })
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

const gap = 'Статья 1. Цель\nЗаявитель ждёт.\nСтатья 3. Порядок\nЗаявитель ждёт.\n'
const twice = 'Статья 1. Цель\nЗаявитель ждёт.\nСтатья 1. Порядок\nЗаявитель ждёт.\n'

test('levels decide what fails', async () => {
  const root = folder({ 'a.txt': gap, 'b.txt': twice })
  const code = async (...argv: ReadonlyArray<string>): Promise<number> =>
    (await check(root, argv)).code
  expect(await code('a.txt')).toBe(0)
  expect(await code('a.txt', '--rule', 'number-gap=error')).toBe(1)
  expect(await code('a.txt', '--fail-on', 'info')).toBe(1)
  expect(await code('a.txt', '--fail-on', 'info', '--rule', 'number-gap=off')).toBe(0)
  expect(await code('a.txt', 'b.txt')).toBe(1)
  expect(await code('b.txt', '--rule', 'duplicate-number=warning')).toBe(0)
})

test('three hundred errors exit with 1, and 256 too', async () => {
  const many = `${'Статья 1. Цель\nЗаявитель ждёт.\n'.repeat(257)}`
  const { code, stdout } = await check(folder({ 'a.txt': many }), ['a.txt'])
  expect(stdout).toContain('a.txt: 256 error')
  expect(code).toBe(1)
})

test('settings hold for the files below them, each its own', async () => {
  const root = folder({
    'kk/.aiqynrc': 'rules: {number-gap: off}\nfailOn: info',
    'kk/a.txt': gap,
    'ru/.aiqynrc.json': '{"failOn": "info", "ignoreFiles": ["old-*"]}',
    'ru/a.txt': gap,
    'ru/old-a.txt': twice,
  })
  expect(await check(root, ['kk/a.txt'])).toMatchObject({ code: 0, stderr: '' })
  expect((await check(root, ['ru/a.txt'])).code).toBe(1)
  const skipped = await check(root, ['ru/old-a.txt', 'kk/a.txt'])
  expect(skipped.code).toBe(0)
  expect(skipped.stderr).toContain('ru/old-a.txt is not checked, as ignoreFiles in')
  expect(skipped.stdout).not.toContain('old-a')
  expect((await check(root, ['ru/old-a.txt', '--no-config'])).code).toBe(1)
  expect((await check(root, ['ru/a.txt', '--config', 'kk/.aiqynrc'])).code).toBe(0)
})

test('wrong settings and options exit with 2 in one line', async () => {
  const root = folder({ 'a.txt': gap, 'bad.yaml': 'failOn: hard', 'list.json': '[]' })
  for (const [argv, message] of [
    [['--config', 'bad.yaml'], 'bad.yaml: failOn takes info, warning, error, not "hard"'],
    [['--config', 'none.yaml'], 'cannot read the settings none.yaml'],
    [['--rule', 'number-gab=off'], 'did you mean number-gap?'],
    [['--baseline', 'none.json'], '--write-baseline none.json makes one'],
    [['--baseline', 'list.json'], 'list.json is no baseline'],
    [['--format', 'sariff'], '--format takes pretty, text, json, sarif'],
    [['missing.txt'], 'cannot read missing.txt: there is no such file'],
    [['.'], 'it is a folder'],
  ] as const) {
    const { code, stdout, stderr } = await check(root, ['a.txt', ...argv])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})

test('a baseline lets what is known through, wherever it moves, and fails what is new', async () => {
  const root = folder({ 'a.txt': twice })
  const written = await check(root, ['a.txt', '--write-baseline', 'known/list.json'])
  expect(written.code).toBe(0)
  expect(written.stderr).toContain('wrote 1 findings to the baseline known/list.json')
  expect((await check(root, ['a.txt'])).code).toBe(1)
  const again = ['a.txt', '--baseline', 'known/list.json']
  expect(await check(root, again)).toMatchObject({ code: 0, stderr: '' })

  writeFileSync(join(root, 'a.txt'), `\ufeffО тишине\n\n${twice}`.replaceAll('\n', '\r\n'))
  expect((await check(root, again)).code).toBe(0)
  writeFileSync(join(root, 'a.txt'), `${twice}Статья 1. Ответ\nЗаявитель ждёт.\n`)
  const more = await check(root, again)
  expect(more.code).toBe(1)
  expect(more.stdout.match(/duplicate-number/g)).toHaveLength(1)
  expect(more.stdout).toContain('a.txt:5:1 error')
  writeFileSync(join(root, 'a.txt'), gap)
  expect((await check(root, again)).stderr).toContain('1 no longer found')
})

test('a baseline is sorted, one finding a line, and holds nothing of the text', async () => {
  const root = folder({ 'b.txt': gap, 'deep/заң.txt': twice })
  await check(root, ['deep/заң.txt', 'b.txt', '--write-baseline', 'list.json'])
  const text = readFileSync(join(root, 'list.json'), 'utf8')
  expect(JSON.parse(text).findings).toMatchObject([
    { file: 'b.txt', ruleId: 'number-gap', eId: 'art_3' },
    { file: 'deep/заң.txt', ruleId: 'duplicate-number' },
  ])
  expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(2)
  expect(text).not.toMatch(/Заявитель|Порядок|Стат/)
  await check(root, ['b.txt', 'deep/заң.txt', '--write-baseline', 'other.json'])
  expect(readFileSync(join(root, 'other.json'), 'utf8')).toBe(text)
})

test('a baseline in settings is found beside them', async () => {
  const root = folder({ 'acts/.aiqynrc': 'baseline: list.json', 'acts/a.txt': twice })
  await check(root, ['acts/a.txt', '--write-baseline', 'acts/list.json'])
  expect((await check(join(root, 'acts'), ['a.txt'])).code).toBe(0)
  expect((await check(root, ['acts/a.txt', '--no-config'])).code).toBe(1)
})

test('what comments ignore does not fail', async () => {
  const draft = twice.replace(
    'Статья 1. Порядок',
    '<!-- aiqyn ignore: так принято -->\nСтатья 1. Порядок',
  )
  const { code, stdout } = await check(folder({ 'a.txt': draft }), ['a.txt'])
  expect([code, stdout]).toEqual([0, 'a.txt: 0 error, 0 warning, 0 info, 1 ignored\n'])
})

test('a terminal gets the words with colours, a pipe or a file gets lines', async () => {
  const root = folder({ 'a.txt': 'Статья 1. Цель\nЗaявитель ждёт ответа от органа.\n' })
  const sequence = String.fromCharCode(27)
  const shown = await check(root, ['a.txt', '--language', 'ru'], {
    isTerminal: true,
    env: { NO_COLOR: '1' },
  })
  expect(shown.stdout).toBe(
    [
      'a.txt:2:1',
      '  Предупреждение: В слове «Зaявитель» смешаны латинские и русские буквы;',
      '  прочитано как «Заявитель». (look-alike-letter)',
      '  │ Зaявитель ждёт ответа от органа.',
      '  │ ^^^^^^^^^',
      '  → Можно написать так: Заявитель',
      '',
      'Ошибок: 0 · Предупреждений: 1 · Замечаний: 0',
      '',
    ].join('\n'),
  )
  expect((await check(root, ['a.txt'], { isTerminal: true })).stdout).toContain(`${sequence}[1;33m`)
  expect((await check(root, ['a.txt'])).stdout).toMatch(/^a\.txt:2:1 warning /m)
  await check(root, ['a.txt', '--output', 'report.txt'], { isTerminal: true })
  expect(readFileSync(join(root, 'report.txt'), 'utf8')).toMatch(/^a\.txt:2:1 warning /m)
})

test.each([
  ['kk', '1-бап. Мақсаты\nӨтініш беруші күтеді.\n', 'Ескертпелер жоқ'],
  ['ru', 'Статья 1. Цель\nЗаявитель ждёт ответа.\n', 'Замечаний нет'],
  ['en', 'SECTION 1. PURPOSE.\nThe applicant waits for it.\n', 'Nothing to remark'],
])('nothing to tell is told in %s', async (language, text, expected) => {
  const root = folder({ 'a.txt': text })
  const { code, stdout } = await check(root, [
    'a.txt',
    '--format',
    'pretty',
    '--language',
    language,
  ])
  expect([code, stdout]).toEqual([0, `${expected}\n`])
})

test('places of a Word document are its paragraphs, those of a PDF have their page', async () => {
  const root = folder({})
  copyFileSync(join(fixtures, 'word-numbering-kk-law.docx'), join(root, 'a.docx'))
  copyFileSync(join(fixtures, 'pdf/ru-annex.pdf'), join(root, 'b.pdf'))
  const { stdout } = await check(root, ['a.docx', 'b.pdf'])
  const places = [
    ...stdout.matchAll(/^a\.docx:(\d+):\d+ .* \[paragraph (\d+)(?:, page \d+)?\] \(/gm),
  ]
  expect(places.length).toBeGreaterThan(0)
  expect(places.every(([, line, paragraph]) => line === paragraph)).toBe(true)
  expect(stdout).toMatch(/^b\.pdf:\d+:\d+ .* \[page \d+\] \(/m)
  const { stdout: sarif } = await check(root, ['a.docx', '--format', 'sarif'])
  const [result] = JSON.parse(sarif).runs[0].results
  expect(result.locations[0].message.text).toMatch(/^paragraph \d+/)
  expect(result.locations[0].physicalLocation.region).not.toHaveProperty('charOffset')
})

test('help says what lines of documents are', async () => {
  const { stdout } = await check(folder({}), ['--help'])
  for (const words of [
    'number of the paragraph',
    '--rule ID=LEVEL',
    '--no-config ',
    'aiqyn ignore',
  ])
    expect(stdout).toContain(words)
})
