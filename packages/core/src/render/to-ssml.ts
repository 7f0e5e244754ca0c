import { element, escapeXml } from '../xml/element.ts'
import type { Block, Item, Page, Phrase, Section } from './page.ts'
import { plainText } from './plain-text.ts'

/** Silence behind a heading, and between sections. */
const behindHeading = element('break', { time: '600ms' })
const betweenSections = element('break', { time: '1s' })

/**
 * Write a page for reading aloud: Speech Synthesis Markup Language 1.1 (W3C).
 *
 * Each phrase is a paragraph in its own language, so that a voice for it is chosen. What only the eye can use is left
 * out: citations, lists of units, details that are folded.
 */
export function toSsml(page: Page): string {
  const { language } = page
  const content = [
    phrase({ text: [page.kicker, page.title.text].filter((part) => part !== '').join('. ') }),
    ...page.facts.map(phrase),
    ...page.sections.flatMap((section) => [betweenSections, ...spoken(section)]),
    ...(page.footer === undefined ? [] : [betweenSections, phrase({ text: page.footer })]),
  ]
  const attributes = {
    version: '1.1',
    xmlns: 'http://www.w3.org/2001/10/synthesis',
    'xml:lang': language,
  }
  const lines = content.filter((line) => line !== '').join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('speak', attributes, `\n${lines}\n`)}\n`

  function spoken({ heading, blocks, sections = [] }: Section): Array<string> {
    const said = [...blocks.flatMap(block), ...sections.flatMap(spoken)]
    if (said.length === 0) return []
    if (heading === '') return said
    const title = element('p', {}, element('emphasis', {}, escapeXml(sentence(heading))))
    return [title, behindHeading, ...said]
  }

  function block(one: Block): Array<string> {
    switch (one.type) {
      case 'paragraph':
        return [phrase(one.phrase)]
      case 'list':
        return one.items.flatMap(item)
      case 'definitions':
        return one.entries.flatMap(({ term, details }) => [
          phrase(term),
          ...details.map((detail) => phrase(detail)),
        ])
      case 'table': {
        const [, ...columns] = one.head
        return one.rows.map(({ label, cells }) => {
          const figures = cells.map(({ text }, at) => [columns[at], text].join(': '))
          return phrase({ text: `${label}. ${figures.join('; ')}` })
        })
      }
      case 'bars':
      case 'run':
      case 'outline':
      case 'fold':
        return []
    }
  }

  function item({ time, label, phrase: said, remarks = [], items = [] }: Item): Array<string> {
    const before = [time?.text, label].filter((part) => part !== undefined).join(', ')
    return [
      ...(before === '' ? [] : [phrase({ text: before })]),
      phrase(said),
      ...remarks.map(phrase),
      ...items.flatMap(item),
    ]
  }

  function phrase({ text, language: own }: Phrase): string {
    const words = sentence(text)
    const tag = own === undefined || own === language ? {} : { 'xml:lang': own }
    return words === '' ? '' : element('p', tag, escapeXml(words))
  }
}

/** On one line, and closed, so that a voice falls at its end. */
function sentence(text: string): string {
  const words = plainText(text)
  return words === '' || /[.!?…:;]["»”)]*$/u.test(words.slice(-4)) ? words : `${words}.`
}
