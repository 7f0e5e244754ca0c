import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder as folder } from '../../test-support/temporary-folder.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { findConfig } from './find-config.ts'
import { readConfig } from './read-config.ts'
import { readRuleOptions } from './rule-option.ts'
import { type GivenSettings, settingsFor } from './settings.ts'

function io(cwd: string): Io {
  const nothing = { write: () => undefined, isTerminal: false }
  return {
    cwd,
    env: { HOME: '/nobody' },
    stdout: nothing,
    stderr: nothing,
    readStdin: () => Promise.resolve(new Uint8Array()),
    stopped: () => Promise.resolve(),
  }
}

const given: GivenSettings = {
  language: undefined,
  failOn: undefined,
  rules: {},
  baseline: undefined,
  config: undefined,
  hasNoConfig: false,
}

test('the nearest settings count, up to the root of the repository', () => {
  const root = folder({
    '.aiqynrc': '',
    'repository/.git/': '',
    'repository/.aiqynrc.yaml': '',
    'repository/drafts/old/': '',
    'repository/drafts/.aiqynrc.json': '',
    'bare/.git/': '',
    'bare/drafts/': '',
    'home/drafts/': '',
  })
  const found = (from: string, home = '/nobody'): string | undefined =>
    findConfig(join(root, from), home)?.slice(root.length + 1)
  expect(found('repository/drafts/old')).toBe('repository/drafts/.aiqynrc.json')
  expect(found('repository')).toBe('repository/.aiqynrc.yaml')
  expect(found('bare/drafts')).toBeUndefined()
  expect(found('home/drafts')).toBe('.aiqynrc')
  expect(found('home/drafts', join(root, 'home'))).toBeUndefined()
})

test('two settings in a folder are refused', () => {
  const root = folder({ '.aiqynrc': '', '.aiqynrc.yml': '' })
  expect(() => findConfig(root, '/nobody')).toThrow(/\.aiqynrc and .*\.aiqynrc\.yml; keep one/)
})

const yaml = [
  '# of the ministry',
  'language: kk',
  'failOn: warning',
  'rules: {unused-term: off, long-sentence: error}',
  'ignoreFiles:',
  '  - old/**',
  'baseline: known.json',
].join('\n')
const settings = {
  language: 'kk',
  failOn: 'warning',
  rules: { 'unused-term': 'off', 'long-sentence': 'error' },
  ignoreFiles: ['old/**'],
  baseline: 'known.json',
}

test.each([
  ['.aiqynrc', yaml],
  ['.aiqynrc.yaml', `\ufeff${yaml.replaceAll('\n', '\r\n')}`],
  ['.aiqynrc', JSON.stringify(settings)],
  ['.aiqynrc', JSON.stringify(settings, null, '\t')],
  ['.aiqynrc.json', JSON.stringify(settings, null, 2)],
])('%s is read as JSON or YAML', async (name, text) => {
  const root = folder({ [name]: text })
  expect(await readConfig(name, root)).toEqual(settings)
})

test('settings that say nothing are settings', async () => {
  for (const text of ['', '\n', '# nothing\n', '{}'])
    expect(await readConfig('.aiqynrc', folder({ '.aiqynrc': text }))).toEqual({})
  expect(await readConfig('a.json', folder({ 'a.json': '' }))).toEqual({})
})

test.each([
  ['failOn: hard', '.aiqynrc: failOn takes info, warning, error, not "hard"'],
  ['fail-on: error', '.aiqynrc: there is no key fail-on; did you mean failOn?'],
  ['colour: red', '.aiqynrc: there is no key colour (keys are language, failOn, rules,'],
  ['language: [kk]', '.aiqynrc: language takes auto, kk, ru, en, not ["kk"]'],
  [
    'rules: all',
    '.aiqynrc: rules takes rules with their levels (off, info, warning, error), not "all"',
  ],
  [
    'rules: {no-units: fatal}',
    '.aiqynrc: rules.no-units takes off, info, warning, error, not "fatal"',
  ],
  [
    'rules: {no-unit: off}',
    '.aiqynrc: rules.no-unit: there is no such rule; did you mean no-units?',
  ],
  [
    'ignoreFiles: old/**',
    '.aiqynrc: ignoreFiles takes a list of patterns like drafts/old/**, not "old/**"',
  ],
  [
    'ignoreFiles: [1]',
    '.aiqynrc: ignoreFiles.0 takes a list of patterns like drafts/old/**, not 1',
  ],
  ['- a', '.aiqynrc: expected keys with values, as failOn: warning, not ["a"]'],
  ['just words', '.aiqynrc: expected keys with values, as failOn: warning, not "just words"'],
  ['a: [', '.aiqynrc: it is no JSON or YAML: '],
  ['a: 1\na: 2', '.aiqynrc: it is no JSON or YAML: Map keys must be unique'],
  ['\u0000', '.aiqynrc: it is no text in UTF-8'],
])('%j is refused: %s', async (text, message) => {
  const error = await readConfig('.aiqynrc', folder({ '.aiqynrc': text })).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(Failure)
  expect(String(error)).toContain(message)
  expect(String(error).split('\n')).toHaveLength(1)
})

test('settings that are not there are named', async () => {
  await expect(readConfig('mine.yaml', folder({}))).rejects.toThrow(
    'cannot read the settings mine.yaml: there is no such file',
  )
})

test('what is said on the command line goes before what files say', async () => {
  const root = folder({ 'acts/.aiqynrc': yaml, 'acts/new/a.md': '' })
  const of = settingsFor(
    { ...given, failOn: 'error', rules: { 'unused-term': 'info' } },
    io(join(root, 'acts/new')),
  )
  expect(await of('a.md')).toEqual({
    language: 'kk',
    failOn: 'error',
    rules: { 'unused-term': 'info', 'long-sentence': 'error' },
    baseline: join(root, 'acts/known.json'),
    ignoredBy: undefined,
  })
  expect((await of('-')).language).toBe('kk')
  const none = settingsFor({ ...given, hasNoConfig: true }, io(join(root, 'acts/new')))
  expect(await none('a.md')).toMatchObject({ language: undefined, failOn: 'error', rules: {} })
  expect(() => settingsFor({ ...given, config: 'x', hasNoConfig: true }, io(root))).toThrow(
    '--config and --no-config',
  )
})

test.each([
  ['old/**', 'old/deep/a.md', true],
  ['old/**', 'new/old/a.md', false],
  ['*.txt', 'deep/a.txt', true],
  ['*.txt', 'a.md', false],
  ['**/annex-?.md', 'заң/annex-1.md', true],
  ['./a.md', 'a.md', true],
  ['deep/*.md', 'deep/er/a.md', false],
])('the pattern %s leaves out %s: %s', async (glob, file, expected) => {
  const root = folder({ '.aiqynrc.json': JSON.stringify({ ignoreFiles: [glob] }) })
  const { ignoredBy } = await settingsFor(given, io(root))(file)
  expect(ignoredBy !== undefined).toBe(expected)
})

test('rules on the command line are checked', () => {
  expect(readRuleOptions(['no-units=off', 'no-units=error', 'unused-term=info'])).toEqual({
    'no-units': 'error',
    'unused-term': 'info',
  })
  expect(readRuleOptions(undefined)).toEqual({})
  expect(() => readRuleOptions(['no-unit=off'])).toThrow('did you mean no-units?')
  expect(() => readRuleOptions(['no-units'])).toThrow('--rule takes ID=LEVEL')
  expect(() => readRuleOptions(['no-units=fatal'])).toThrow('not no-units=fatal')
})
