import { escapeHtml } from './escape-html.ts'
import { htmlBlock, languageOf } from './html-block.ts'
import { htmlStyle } from './html-style.ts'
import { toJsonLd } from './legislation.ts'
import type { Page, Section } from './page.ts'
import { pagePolicy } from './page-policy.ts'
import { plainText } from './plain-text.ts'

/** Sections from which a list of contents helps. */
const fewestForContents = 3

/** Write a page as one HTML document that needs nothing else. */
export function toHtml(page: Page): string {
  const { furniture, title, kicker, facts, footer } = page
  const lead = page.sections.filter(({ isLead }) => isLead)
  const rest = page.sections.filter(({ isLead }) => !isLead)
  const name = [title.text, kicker]
    .filter((part) => part !== '')
    .map(plainText)
    .join(' – ')
  const sections = rest.map((section) => sectionHtml(section, 2, page)).join('')
  const nav = contents(rest, furniture.contents)
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(describe(page))}">
<title>${escapeHtml(name)}</title>
<style>${htmlStyle}</style>
${dataHtml(page)}</head>
<body>
<a class="skip" href="#main">${escapeHtml(furniture.skip)}</a>
<div class="page">
<header>
${kicker === '' ? '' : `<p class="kicker">${escapeHtml(plainText(kicker))}</p>\n`}<h1${languageOf(title, page.language)}>${escapeHtml(plainText(title.text))}</h1>
${factsHtml(page, facts)}</header>
<main id="main" tabindex="-1">
${lead.map((section) => sectionHtml(section, 2, page)).join('')}${nav === '' ? `<div class="rest">\n${sections}</div>` : `<div class="columns">\n${nav}<div class="rest">\n${sections}</div>\n</div>`}
</main>
${footer === undefined ? '' : `<footer><p>${escapeHtml(plainText(footer))}</p></footer>\n`}</div>
</body>
</html>
`
}

/** A block of data, not a script: the policy allows none, and nothing runs it. */
function dataHtml({ legislation }: Page): string {
  if (!legislation) return ''
  return `<script type="application/ld+json">${toJsonLd(legislation)}</script>\n`
}

function factsHtml({ language }: Page, facts: Page['facts']): string {
  if (facts.length === 0) return ''
  const items = facts.map(
    (fact) => `<li${languageOf(fact, language)}>${escapeHtml(plainText(fact.text))}</li>`,
  )
  return `<ul class="facts">${items.join('')}</ul>\n`
}

/** What search engines and messengers show: the main points, else the facts. */
function describe({ sections, title, facts }: Page): string {
  const lead = sections.find(({ isLead }) => isLead)
  const words = lead?.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ phrase }) => phrase.text) : [],
  )
  const text =
    words && words.length > 0
      ? words.join(' ')
      : [title.text, ...facts.map((fact) => fact.text)].join(' · ')
  return plainText(text)
}

/** Headings go down by one level at a time, because sections nest. */
function sectionHtml(section: Section, level: number, page: Page): string {
  const { id, heading, blocks, sections = [], isLead } = section
  const content = blocks.map((block) => htmlBlock(block, page)).join('')
  if (heading === '') return `<div class="${isLead ? 'lead' : 'plain'}">\n${content}</div>\n`
  return `<section${isLead ? ' class="lead"' : ''} aria-labelledby="${escapeHtml(id)}">
<h${level} id="${escapeHtml(id)}">${escapeHtml(plainText(heading))}</h${level}>
${content}${sections.map((inner) => sectionHtml(inner, Math.min(level + 1, 6), page)).join('')}</section>
`
}

function contents(sections: ReadonlyArray<Section>, heading: string): string {
  if (sections.filter((section) => section.heading !== '').length < fewestForContents) return ''
  return `<nav aria-labelledby="toc">
<h2 id="toc">${escapeHtml(heading)}</h2>
${links(sections)}</nav>
`
}

function links(sections: ReadonlyArray<Section>): string {
  const items = sections.map(({ id, heading, sections: inner = [] }) => {
    const below = inner.length > 0 ? `\n${links(inner)}` : ''
    return `<li><a href="#${escapeHtml(id)}">${escapeHtml(plainText(heading))}</a>${below}</li>`
  })
  return `<ul>\n${items.join('\n')}\n</ul>\n`
}
