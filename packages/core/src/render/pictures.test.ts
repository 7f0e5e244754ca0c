import { expect, test } from 'vitest'
import { tableOfBars } from './drawn.ts'
import { htmlBlock } from './html-block.ts'
import { htmlStyle } from './html-style.ts'
import type { Bars, Page } from './page.ts'

const page: Page = {
  language: 'en',
  kicker: '',
  title: { text: 'Boats' },
  facts: [],
  sections: [],
  furniture: { contents: '', skip: '', where: '', back: 'Back to the text' },
}

const bars: Bars = {
  type: 'bars',
  caption: 'How hard each part is',
  head: ['Part', 'Words', 'How hard'],
  rows: [
    { label: 'Article 1', figure: '8', share: 0.25, tone: 'easy', meaning: 'Easy' },
    { label: 'Article <2>', figure: '32', share: 1, tone: 'hard', meaning: 'Hard' },
  ],
}

test('a bar is drawn for the eye alone: its figure and what it means stand in the table', () => {
  const html = htmlBlock(bars, page)
  expect(html).toContain('class="bar long-5" aria-hidden="true"></span><span class="figure">8<')
  expect(html).toContain('<th scope="row">Article &lt;2&gt;</th>')
  expect(html).toContain('<td>Hard</td>')
  // The policy of the page allows no style but its sheet.
  expect(html).not.toContain('style=')
  expect(html).not.toContain('<script')
  for (const step of [5, 20]) expect(htmlStyle).toContain(`.long-${step} {`)
})

test('formats that draw nothing have the same figures as a table', () => {
  expect(tableOfBars(bars).rows.map(({ cells }) => cells.map(({ text }) => text).join())).toEqual([
    '8,Easy',
    '32,Hard',
  ])
})

test('linked words are links with a place to come back to, whatever stands around them', () => {
  const phrase = {
    text: 'A <boat>  owner',
    links: [{ from: 2, to: 8, target: 'term-1', id: 'use-term-1' }],
  }
  const html = htmlBlock({ type: 'list', items: [{ phrase, citations: [] }] }, page)
  expect(html).toContain('A <a href="#term-1" id="use-term-1" class="term">&lt;boat&gt;</a> owner')
})

test('what is explained leads back to where it is used, and nowhere when it is not', () => {
  const entry = { id: 'term-1', term: { text: 'boat' }, details: [], citations: [] }
  const used = { ...entry, usedAt: 'use-term-1' }
  expect(htmlBlock({ type: 'definitions', entries: [used] }, page)).toContain(
    '<a href="#use-term-1">Back',
  )
  expect(htmlBlock({ type: 'definitions', entries: [entry] }, page)).not.toContain('href')
})
