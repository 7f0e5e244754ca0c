import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { Finding } from '../act/types.ts'
import { countSeverities } from '../check/finish-check.ts'
import type { Checked } from './checked.ts'
import { toCheckstyle } from './checkstyle.ts'
import { toCsv } from './csv.ts'
import { toGithub } from './github.ts'
import { toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toLines } from './text.ts'
import { toUri } from './to-uri.ts'

function checked(name: string, ...findings: ReadonlyArray<Partial<Finding>>): Checked {
  const whole = findings.map(
    (finding): Finding => ({
      ruleId: 'number-gap',
      severity: 'warning',
      message: 'Мәтін.',
      start: 0,
      end: 3,
      line: 1,
      column: 1,
      ...finding,
    }),
  )
  return {
    name,
    source: 'абв\nгде',
    check: { findings: whole, counts: countSeverities(whole), ignored: [] },
  }
}

/** Tags with their attributes, in order; throws where the XML is not well formed. */
function tagsOf(xml: string): Array<{ name: string; attributes: Record<string, string> }> {
  const tags: Array<{ name: string; attributes: Record<string, string> }> = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: Object.fromEntries(Object.entries(attributes)) })
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return tags
}

const nasty = 'a<b>&"c"\u0000\u0008\u001b\ufffe\ud800 ]]> \n\t--> 🙂 Ә'

test('text is a line a finding and a line of counts', () => {
  const results = [
    checked('a.md', {}, { severity: 'error', line: 2, column: 3, message: 'Бір\nекі.' }),
    checked('b\u001b.docx', { line: 12, paragraph: 12, page: 3 }),
  ]
  expect(toLines(results)).toBe(
    [
      'a.md:1:1 warning Мәтін. (number-gap)',
      'a.md:2:3 error Бір екі. (number-gap)',
      'a.md: 1 error, 1 warning, 0 info',
      'b\ufffd.docx:12:1 warning Мәтін. [paragraph 12, page 3] (number-gap)',
      'b\ufffd.docx: 0 error, 1 warning, 0 info',
      '',
    ].join('\n'),
  )
})

test('JSON is the record itself, or an array of several', () => {
  const [one, two] = [checked('a.md', {}), checked('b.md')]
  expect(JSON.parse(toJson([one]))).toEqual(one.check)
  expect(JSON.parse(toJson([one, two]))).toEqual([one.check, two.check])
  expect(JSON.parse(toJson([]))).toEqual([])
})

test('checkstyle is well formed whatever is in it', () => {
  const tags = tagsOf(toCheckstyle([checked(`x${nasty}.md`, { message: nasty }), checked('b.md')]))
  expect(tags.map(({ name }) => name)).toEqual(['checkstyle', 'file', 'error', 'file'])
  expect(tags[2]?.attributes).toEqual({
    line: '1',
    column: '1',
    severity: 'warning',
    message: 'a<b>&"c" ]]> \n\t--> 🙂 Ә',
    source: 'aiqyn.number-gap',
  })
})

test('CSV quotes what must be, and no cell is a formula to a spreadsheet', () => {
  const result = checked('=a.md', {
    message: 'a, "b"\nc',
    eId: 'art_1',
    replacements: [{ value: 'x' }, { value: 'y' }],
  })
  const ignored = result.check.findings.map((finding) => ({ ...finding, reason: 'так надо' }))
  const check = { ...result.check, ignored }
  expect(toCsv([{ ...result, check }]).split('\r\n')).toEqual([
    'file,line,column,severity,rule,unit,words,message,replacement,ignored',
    `'=a.md,1,1,warning,number-gap,art_1,абв,"a, ""b""\nc",x | y,`,
    `'=a.md,1,1,warning,number-gap,art_1,абв,"a, ""b""\nc",x | y,так надо`,
    '',
  ])
})

test('JUnit fails where the command does, and a clean file is a case that passes', () => {
  const results = [checked('a.md', { message: nasty }, { severity: 'error' }), checked('b.md')]
  const cases = (failOn: Finding['severity']): string =>
    tagsOf(toJunit(results, failOn))
      .map(({ name, attributes }) => `${name} ${attributes['failures'] ?? ''}`.trim())
      .join(', ')
  expect(cases('error')).toBe(
    'testsuites 1, testsuite 1, testcase, system-out, testcase, failure, testsuite 0, testcase',
  )
  expect(cases('info')).toContain('testsuite 2, testcase, failure, testcase, failure')
})

test('commands for GitHub are escaped, so that no draft can give one of its own', () => {
  const results = [
    checked('a,b:c%.md', { message: '100%\r\n::error::x', severity: 'info' }),
    checked('b.md', { start: 1, end: 6, column: 2, severity: 'error' }),
  ]
  expect(toGithub(results)).toBe(
    '::notice file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=3,title=number-gap::100%25%0D%0A::error::x\n' +
      '::error file=b.md,line=1,endLine=2,col=2,title=number-gap::Мәтін.\n',
  )
  expect(toGithub([checked('a.md')])).toBe('')
})

test.each([
  ['drafts/заң 1.md', 'drafts/%D0%B7%D0%B0%D2%A3%201.md'],
  ['../a#b?.md', '../a%23b%3F.md'],
  ['/tmp/a b.md', 'file:///tmp/a%20b.md'],
  ['C:\\acts\\a b.md', 'file:///C:/acts/a%20b.md'],
  ['acts\\a.md', 'acts/a.md'],
  ['a:b.md', 'a%3Ab.md'],
  ['x\ud800.md', 'x%EF%BF%BD.md'],
])('%s is the URI %s', (name, uri) => {
  expect(toUri(name)).toBe(uri)
})
