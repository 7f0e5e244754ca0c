import { joinCitations } from './cite.ts'
import { isDrawn } from './drawn.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { Block, Citation, Item, Page, Phrase, Section } from './page.ts'
import { plainText } from './plain-text.ts'

/**
 * Write a page as Markdown for Decidim's participatory texts, which make a section of each heading of the first rank, a
 * subsection of any other, and a paragraph that people comment on of each paragraph. So there is no list, table, quotation
 * or ruler, and each statement is a paragraph with its source.
 *
 * Source: README of `decidim-proposals`, "Participatory Texts".
 */
export function toDecidim(page: Page): string {
  const blocks = [
    `# ${safe(page.title.text)}`,
    ...page.facts.map(({ text }) => safe(text)),
    ...page.sections.flatMap((section) => sectionBlocks(section, 1)),
    ...(page.footer === undefined ? [] : [safe(page.footer)]),
  ]
  return `${blocks.filter((line) => line !== '').join('\n\n')}\n`
}

function sectionBlocks(section: Section, rank: number): Array<string> {
  const inner = section.sections ?? []
  return [
    ...(section.heading === '' ? [] : [`${'#'.repeat(rank)} ${safe(section.heading)}`]),
    ...section.blocks.flatMap(block),
    ...inner.flatMap((one) => sectionBlocks(one, 2)),
  ]
}

function block(one: Block): Array<string> {
  switch (one.type) {
    case 'paragraph':
      return [safe(one.phrase.text)]
    case 'list':
      return one.items.flatMap(item)
    case 'run':
      return one.items.map(({ label, detail }) =>
        safe(detail === undefined ? label : `${label}. ${detail.text}`),
      )
    case 'definitions':
      return one.entries.map(({ term, details, citations }) => {
        const meaning = details.length > 0 ? ` – ${join(details)}` : ''
        return `**${safe(term.text)}**${meaning}${source(citations)}`
      })
    case 'table': {
      const [, ...columns] = one.head
      return one.rows.map(({ label, cells }) => {
        const figures = cells.map(({ text }, at) => [columns[at], text].join(': '))
        return safe(`${label}. ${figures.join('; ')}`)
      })
    }
    case 'outline':
      return one.entries.map(({ label, heading, opening }) =>
        safe([label, heading.text, opening.text].filter((part) => part !== '').join('. ')),
      )
    case 'bars':
      return []
    case 'fold':
      if (isDrawn(one)) return []
      return [safe(one.summary), ...one.blocks.flatMap(block)]
  }
}

function item({ time, label, phrase, remarks = [], citations, items = [] }: Item): Array<string> {
  const before = [time?.text, label].filter((part) => part !== undefined).join(', ')
  const said = [before === '' ? '' : `${safe(before)}: `, join([phrase, ...remarks])].join('')
  return [`${said}${source(citations)}`, ...items.flatMap(item)]
}

function source(citations: ReadonlyArray<Citation>): string {
  const words = safe(joinCitations(citations))
  return words === '' ? '' : ` (*${words}*)`
}

function join(phrases: ReadonlyArray<Phrase>): string {
  return phrases.map(({ text }) => safe(text)).join(' ')
}

function safe(text: string): string {
  return escapeMarkdown(plainText(text))
}
