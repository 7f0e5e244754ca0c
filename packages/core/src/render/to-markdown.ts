import { joinCitations } from './cite.ts'
import { tableOfBars } from './drawn.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { Block, Item, Page, Phrase, Section, Table } from './page.ts'
import { plainText } from './plain-text.ts'

/** Write a page as GitHub-flavoured Markdown. No word of the act can become markup. */
export function toMarkdown(page: Page): string {
  const blocks = [
    ...(page.kicker === '' ? [] : [safe(page.kicker)]),
    `# ${safe(page.title.text)}`,
    ...(page.facts.length > 0 ? [page.facts.map(({ text }) => safe(text)).join(' · ')] : []),
    ...page.sections.flatMap((section) => sectionBlocks(section, 2)),
    ...(page.footer === undefined ? [] : ['---', `*${safe(page.footer)}*`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sectionBlocks(section: Section, level: number): Array<string> {
  return [
    ...(section.heading === '' ? [] : [`${'#'.repeat(level)} ${safe(section.heading)}`]),
    ...section.blocks.flatMap(block),
    ...(section.sections ?? []).flatMap((inner) => sectionBlocks(inner, level + 1)),
  ]
}

function block(one: Block): Array<string> {
  switch (one.type) {
    case 'paragraph':
      return [safe(one.phrase.text)]
    case 'list':
      return [
        one.items
          .flatMap((each, index) => item(each, one.isOrdered ? `${index + 1}.` : '-', ''))
          .join('\n'),
      ]
    case 'run':
      return [
        one.items
          .map(({ label, detail }) => `- ${safe(detail ? `${label}. ${detail.text}` : label)}`)
          .join('\n'),
      ]
    case 'definitions':
      return [
        one.entries
          .map(({ term, details, citations }) => {
            const meaning = details.length > 0 ? ` – ${join(details)}` : ''
            return `- **${safe(term.text)}**${meaning}${citation(joinCitations(citations))}`
          })
          .join('\n'),
      ]
    case 'table':
      return [table(one)]
    case 'bars':
      return [table(tableOfBars(one))]
    case 'fold':
      return [`**${safe(one.summary)}**`, ...one.blocks.flatMap(block)]
    case 'outline':
      return [
        one.entries
          .map(({ depth, eId, label, heading, opening }) => {
            const title = heading.text === '' ? '' : ` **${safe(heading.text)}**`
            const words = opening.text === '' ? '' : ` ${safe(opening.text)}`
            return `${'  '.repeat(depth)}- ${safe(label)}${title}${words} \`${eId.replace(/`/g, '')}\``
          })
          .join('\n'),
      ]
  }
}

function item(
  { time, label, phrase, remarks = [], citations, items = [] }: Item,
  mark: string,
  indent: string,
): Array<string> {
  const before = [time?.text, label]
    .filter((part) => part !== undefined)
    .map((part) => safe(part))
    .join(', ')
  const words = safe(phrase.text) + citation(joinCitations(citations))
  const inner = `${indent}${' '.repeat(mark.length + 1)}`
  return [
    `${indent}${mark} ${before === '' ? words : `**${before}:** ${words}`}`,
    ...(remarks.length > 0 ? ['', `${inner}${join(remarks)}`] : []),
    ...(items.length > 0 ? ['', ...items.flatMap((each) => item(each, '-', inner))] : []),
  ]
}

function citation(words: string): string {
  return words === '' ? '' : ` — *${safe(words)}*`
}

function table({ head, rows }: Table): string {
  const lines = rows.map(({ label, cells }) => {
    return row(
      [label, ...cells.map(({ text, note }) => (note ? `${text} (${note})` : text))].map(safe),
    )
  })
  return [
    row(head.map(safe)),
    row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...lines,
  ].join('\n')
}

function row(cells: ReadonlyArray<string>): string {
  return `| ${cells.join(' | ')} |`
}

function join(phrases: ReadonlyArray<Phrase>): string {
  return phrases.map(({ text }) => safe(text)).join(' ')
}

function safe(text: string): string {
  return escapeMarkdown(plainText(text))
}
