import {
  type Act,
  type ActNode,
  applyEdits,
  parse,
  type Summary,
  summarize,
  unitsOf,
  visit,
} from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts } from './support/corpus.ts'
import { expectEvidence } from './support/evidence.ts'
import { expectPositions } from './support/positions.ts'
import { type PageStyle, toPage } from './support/to-page.ts'

const styles: Readonly<Record<string, PageStyle>> = {
  'a fragment': {},
  'the page of a portal': { around: true },
  'a page with character references': { around: true, references: true },
  'a page without end tags': { loose: true },
}

for (const { name, text } of exampleDrafts().filter((source) => source.name.endsWith('.md'))) {
  describe(name, () => {
    for (const [title, style] of Object.entries(styles)) {
      test(`as ${title} it has the tree that it has as Markdown`, () => {
        const page = toPage(text, style)
        const act = parse(page)
        expect(outline(act)).toEqual(outline(parse(text)))
        expect(act.data).toEqual(parse(text).data)
      })
    }

    test('says in summary what it says as Markdown, and nothing of its tags', () => {
      const page = toPage(text, { around: true, references: true })
      const summary = summarize(page, { length: 'full', publicationDate: '2026-01-15' })
      const wanted = summarize(text, { length: 'full', publicationDate: '2026-01-15' })
      expect(sayings(summary)).toEqual(sayings(wanted))
      for (const saying of sayings(summary)) expect(saying).not.toMatch(/<\/?\w|&#?\w+;/)
    })
  })
}

const variants: Readonly<Record<string, (page: string) => string>> = {
  'as it is': (page) => page,
  'with CRLF': (page) => page.replace(/\n/g, '\r\n'),
  'with a byte order mark': (page) => `\ufeff${page}`,
  'with bold words and links': (page) =>
    page.replace(/ (\p{L}{5})(\p{L}+)/gu, ' <a href="#z1">$1</a><b>$2</b>'),
  'with its tags in capitals': (page) => page.replace(/<\/?p\b/g, (tag) => tag.toUpperCase()),
}

for (const { name, text } of [...corpusActs(), ...exampleDrafts()]) {
  for (const [variant, change] of Object.entries(variants)) {
    test(`${name} as HTML, ${variant}: positions, evidence and edits hold`, () => {
      const page = change(toPage(text, { around: true, references: true }))
      const act = parse(page, { format: 'html' })
      expectPositions(act)
      const summary = summarize(act, { length: 'full', publicationDate: '2026-01-15' })
      expectEvidence(summary, page)
      for (const saying of sayings(summary)) expect(saying).not.toMatch(/<\/?\w|&#?\w+;/)
    })
  }
}

const pieces = fc.constantFrom(
  ...(
    '<p>|</p>|<br>|<b>|</b>|<i>|</i>|<div>|</div>|<table>|</table>|<tr>|<td>|</td>|<td colspan=2>|<caption>|<ol>|' +
    '<ol type=a start=3>|<ul>|<li>|</li>|<h3>|</h3>|<blockquote>|</blockquote>|<pre>|</pre>|<sup>|</sup>|<a name="z1">|' +
    '</a>|<article>|</article>|<main>|<script>|</script>|<!--|-->|<span class="LegP1No">|</span>|<template>|<svg>|' +
    '<select>|<option>|<textarea>|<title>|<form>|<font size=1>|<th>|<tbody>|<center>|<body>|</body>|</html>|<hr>|<p|' +
    '&nbsp;|&laquo;|&raquo;|&#1040;|&#x1F600;|&amp;|&lt;|&shy;|&notit;|&amp|&|<|>|"|\r\n|\n|\r| |\t|\u00a0|\ufeff|\u0000|' +
    'Статья 1. Цель|1-бап. Мақсат|1) |(a) |1. |обязан |слово|следующего содержания:|«|»|😀|1|;'
  ).split('|'),
)

test('no page makes it throw, and positions and evidence hold for any', () => {
  const pages = fc
    .array(
      fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 8 })),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(pages, fc.constantFrom('auto', 'ru', 'en'), (page, language) => {
      const act = parse(page, { format: 'html', language })
      expectPositions(act)
      expectEvidence(summarize(act, { length: 'full' }), page)
    }),
    { numRuns: 1500 },
  )
}, 60_000)

test('every statement of a page with markup within its words is made by its edits', () => {
  const page = `<article><h3>Статья 1. <i>Обяз</i>анности</h3>
<p>Владелец (далее &ndash; <b>владе<wbr>лец</b>) <em>об</em>язан в&nbsp;течение <a href="/x">3</a>&#160;дней:</p>
<p>1) выдать &laquo;<b>квитан</b>цию&raquo;;</p><p>2) <u>хранить</u> детали&nbsp;&ndash; бесплатно.</p></article>`
  const { answers } = summarize(page)
  const must = answers.find(({ id }) => id === 'must')?.statements ?? []
  expect(must.map(({ text }) => text)).toEqual([
    'Владелец обязан в течение 3 дней:\n– выдать «квитанцию»;\n– хранить детали – бесплатно.',
  ])
  for (const { text, evidence, edits } of must) {
    expect(applyEdits(evidence.map(({ quote }) => quote).join('\n'), edits).trim()).toBe(text)
  }
})

test.each([
  [
    'legislation.gov.uk',
    `<!DOCTYPE html><html><body><div id="layout1"><div id="header"><h2><a href="/home">legislation.gov.uk</a></h2></div><ul id="primaryNav"><li><a href="/">Home</a></li></ul>
<div id="content"><div id="viewLegContents"><div class="LegSnippet"><h1 class="LegTitle">Quiet Homes Act 2026</h1><h2 class="LegPart LegPartFirst"><span class="LegPartNo">Part 1</span><span class="LegPartTitle">Duties</span></h2>
<h3 class="LegClearFix LegP1ContainerFirst"><span class="LegDS LegP1No">1</span><span class="LegDS LegP1GroupTitleFirst">Duty of landlords</span></h3>
<p class="LegClearFix LegP2Container"><span class="LegDS LegLHS LegP2No">(1)</span><span class="LegDS LegRHS LegP2Text">A landlord must—</span></p>
<p class="LegClearFix LegP3Container"><span class="LegDS LegLHS LegP3No">(a)</span><span class="LegDS LegRHS LegP3Text">repair the walls, and</span></p>
<p class="LegClearFix LegP3Container"><span class="LegDS LegLHS LegP3No">(b)</span><span class="LegDS LegRHS LegP3Text">answer within 14 days.</span></p>
<h3 class="LegClearFix LegP1Container"><span class="LegDS LegP1No">2</span><span class="LegDS LegP1GroupTitle">Commencement</span></h3><p class="LegClearFix LegP2Container"><span class="LegDS LegLHS LegP2No">(1)</span><span class="LegDS LegRHS LegP2Text">This Act comes into force on 1 January 2027.</span></p></div></div></div></div></body></html>`,
    'part_1 sec_1 sec_1__subsec_1 sec_1__subsec_1__para_a sec_1__subsec_1__para_b sec_2 sec_2__subsec_1',
    'A landlord must:\n– repair the walls;\n– answer within 14 days.',
  ],
  [
    'EUR-Lex',
    `<html><body><div class="eli-container"><div class="eli-main-title"><p class="oj-doc-ti">REGULATION (EU) 2026/5 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL</p><p class="oj-doc-ti">of 5 May 2026</p><p class="oj-doc-ti">on the repair of lamps</p></div>
<div class="eli-subdivision"><p class="oj-normal">THE EUROPEAN PARLIAMENT AND THE COUNCIL,</p><p class="oj-normal">HAVE ADOPTED THIS REGULATION:</p></div>
<div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article&nbsp;1</p><div class="eli-title"><p class="oj-sti-art">Duties</p></div><div id="001.001"><p class="oj-normal">1.&nbsp;&nbsp;&nbsp;Sellers shall:</p>
<table width="100%" border="0"><col width="4%"/><col width="96%"/><tbody><tr><td valign="top"><p class="oj-normal">(a)</p></td><td valign="top"><p class="oj-normal">repair lamps within 14 days;</p></td></tr></tbody></table>
<table width="100%" border="0"><tbody><tr><td valign="top"><p class="oj-normal">(b)</p></td><td valign="top"><p class="oj-normal">keep records.</p></td></tr></tbody></table></div></div>
<div class="eli-subdivision"><p class="oj-ti-art">Article 2</p><p class="oj-sti-art">Entry into force</p><p class="oj-normal">This Regulation shall enter into force on the twentieth day following that of its publication in the <span class="oj-italic">Official Journal of the European Union</span>.</p></div></div></body></html>`,
    'art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b art_2',
    'Sellers must:\n– repair lamps within 14 days;\n– keep records.',
  ],
])('a page marked up as %s has its units', (_, page, units, duty) => {
  const act = parse(page)
  expectPositions(act)
  expect(
    unitsOf(act)
      .map(({ eId }) => eId)
      .join(' '),
  ).toBe(units)
  expect(sayings(summarize(act, { length: 'full' }))).toContain(duty)
})

/** The tree without positions, one line a node; words of a paragraph as they read. */
function outline(act: Act): Array<string> {
  const lines: Array<string> = []
  visit(act, (node, ancestors) => {
    const named = 'eId' in node ? ` ${node.eId}` : ''
    const words = 'children' in node ? textIn(node) : ''
    if (node.type !== 'text')
      lines.push(
        `${' '.repeat(ancestors.length)}${node.type}${named}${words === '' ? '' : `: ${words}`}`,
      )
    return undefined
  })
  return lines
}

function textIn(node: ActNode): string {
  if (!('children' in node)) return ''
  const words = node.children.map((child) => (child.type === 'text' ? child.value : ''))
  return words.join('').replace(/\s+/g, ' ')
}

function sayings({ overview, answers, timeline, glossary }: Summary): Array<string> {
  return [
    ...overview,
    ...answers.flatMap(({ statements }) => statements),
    ...timeline.map(({ statement }) => statement),
  ]
    .map(({ text }) => text)
    .concat(glossary.terms.flatMap(({ term, definition }) => [term, definition ?? '']))
}
