import { joinCitations } from './cite.ts'
import { escapeHtml } from './escape-html.ts'
import { barSteps, gapSteps } from './html-style.ts'
import type {
  Bars,
  Block,
  Citation,
  Definitions,
  Item,
  Outline,
  Page,
  Phrase,
  Table,
} from './page.ts'
import { plainLines, plainPart, plainText } from './plain-text.ts'

/** A `lang` attribute for words that are not in the page's language. */
export function languageOf({ language }: Phrase, around: string): string {
  return language === undefined || language === around ? '' : ` lang="${escapeHtml(language)}"`
}

/** Write one block. */
export function htmlBlock(block: Block, page: Page): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${block.isQuiet ? ' class="quiet"' : ''}${languageOf(block.phrase, page.language)}>${text(block.phrase)}</p>\n`
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      const items = block.items.map((item) => itemHtml(item, page)).join('')
      return `<${tag} class="${block.isOrdered ? 'statements timeline' : 'statements'}">\n${items}</${tag}>\n`
    }
    case 'run':
      return `<ul class="run">\n${block.items
        .map(
          ({ label, detail }) =>
            `<li>${escapeHtml(label)}${detail ? `. ${span(detail, page)}` : ''}</li>\n`,
        )
        .join('')}</ul>\n`
    case 'definitions':
      return definitionsHtml(block, page)
    case 'table':
      return tableHtml(block)
    case 'bars':
      return barsHtml(block)
    case 'fold':
      return `<details class="fold"><summary>${escapeHtml(block.summary)}</summary>\n${block.blocks.map((inner) => htmlBlock(inner, page)).join('')}</details>\n`
    case 'outline':
      return outlineHtml(block, page)
  }
}

function itemHtml(
  { time, gap, label, tone, phrase, remarks = [], citations, items = [] }: Item,
  page: Page,
): string {
  const eId = citations[citations.length - 1]?.eId ?? ''
  const anchor = eId === '' ? '' : ` data-eid="${escapeHtml(eId)}"`
  const when = time === undefined ? '' : timeHtml(time)
  const named =
    label === undefined ? '' : `<span class="label">${escapeHtml(plainText(label))}</span>`
  const before = [when, named].filter((part) => part !== '').join(', ')
  // The longer the time between two dates, the farther apart they stand.
  const apart = gap === undefined ? undefined : `apart-${stepOf(gap, gapSteps)}`
  const classes = [tone, apart].filter((name) => name !== undefined).join(' ')
  return `<li${anchor}${classes === '' ? '' : ` class="${classes}"`}>
<p>${before === '' ? '' : `${before}: `}${span(phrase, page)}</p>
${sources(citations, page)}${remarks.map((remark) => `<p class="remark">${span(remark, page)}</p>\n`).join('')}${
  items.length === 0
    ? ''
    : `<ul class="statements">\n${items.map((inner) => itemHtml(inner, page)).join('')}</ul>\n`
}</li>
`
}

/** Which of some steps a share comes to; the page's policy allows no styles but those of the sheet. */
function stepOf(share: number, steps: number): number {
  return Math.round(steps * Math.min(1, Math.max(0, share)))
}

function timeHtml({ iso, text: words }: NonNullable<Item['time']>): string {
  return iso === null
    ? escapeHtml(words)
    : `<time datetime="${escapeHtml(iso)}">${escapeHtml(words)}</time>`
}

/** Where it says so: the citation, and behind it the words. Works without script, by keyboard and screen reader. */
function sources(citations: ReadonlyArray<Citation>, page: Page): string {
  const place = joinCitations(citations)
  const quotes = citations.flatMap(({ eId, quote }) => {
    if (!quote) return []
    const words = escapeHtml(plainLines(quote.text))
    return [
      `<blockquote data-eid="${escapeHtml(eId)}"${languageOf(quote, page.language)}>${words}</blockquote>\n`,
    ]
  })
  if (quotes.length === 0) return place === '' ? '' : `<p class="place">${escapeHtml(place)}</p>\n`
  const where = escapeHtml(page.furniture.where)
  return `<details><summary>${where}${place === '' ? '' : `: <span class="place">${escapeHtml(place)}</span>`}</summary>\n${quotes.join('')}</details>\n`
}

function definitionsHtml({ entries }: Definitions, page: Page): string {
  const items = entries.map(({ id, term, details, usedAt, citations }) => {
    const meaning = details.map((detail) => span(detail, page)).join(' ')
    return `<div>
<dt id="${escapeHtml(id)}"${languageOf(term, page.language)}><dfn>${text(term)}</dfn></dt>
<dd>${meaning === '' ? '' : `<p>${meaning}</p>\n`}${sources(citations, page)}${usedAt === undefined ? '' : backLink(usedAt, page)}</dd>
</div>
`
  })
  return `<dl>\n${items.join('')}</dl>\n`
}

/** The sign says little to who hears it, so that it has words. */
function backLink(id: string, { furniture }: Page): string {
  return `<p class="back"><a href="#${escapeHtml(id)}">${escapeHtml(furniture.back)} <span aria-hidden="true">↩</span></a></p>\n`
}

function tableHtml({ caption, head, rows }: Table): string {
  const headings = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const lines = rows.map(({ label, cells }) => {
    const figures = cells.map((cell) => {
      return `<td>${escapeHtml(plainText(cell.text))}${cell.note ? ` <small>${escapeHtml(cell.note)}</small>` : ''}</td>`
    })
    return `<tr><th scope="row">${escapeHtml(plainText(label))}</th>${figures.join('')}</tr>\n`
  })
  // A region that can scroll must be reachable by keyboard.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${lines.join('')}</tbody>
</table>
</div>
`
}

/** The bar is drawn by a style; what it shows stands beside it as a figure and in words. */
function barsHtml({ caption, head, rows }: Bars): string {
  const headings = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const lines = rows.map(({ label, figure, share, tone, meaning }) => {
    const bar = `<span class="bar long-${stepOf(share, barSteps)}" aria-hidden="true"></span>`
    return `<tr class="${tone}"><th scope="row">${escapeHtml(plainText(label))}</th><td><span class="track">${bar}<span class="figure">${escapeHtml(figure)}</span></span></td><td>${escapeHtml(meaning)}</td></tr>\n`
  })
  return `<table class="bars">
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${lines.join('')}</tbody>
</table>
`
}

function outlineHtml({ entries }: Outline, page: Page): string {
  let html = ''
  let open = 0
  for (const { depth, eId, label, heading, opening } of entries) {
    if (depth >= open) html += '\n<ul>\n'.repeat(depth + 1 - open)
    else html += `</li>\n${'</ul></li>\n'.repeat(open - depth - 1)}`
    open = depth + 1
    const title =
      heading.text === ''
        ? ''
        : ` <strong${languageOf(heading, page.language)}>${text(heading)}</strong>`
    const words =
      opening.text === ''
        ? ''
        : ` <span class="quiet"${languageOf(opening, page.language)}>${text(opening)}</span>`
    html += `<li id="${escapeHtml(eId)}">${escapeHtml(plainText(label))}${title}${words}`
  }
  return `<div class="outline">${html}${open > 0 ? `</li>\n</ul>${'</li>\n</ul>'.repeat(open - 1)}` : ''}\n</div>\n`
}

function span(phrase: Phrase, page: Page): string {
  const language = languageOf(phrase, page.language)
  return language === '' ? text(phrase) : `<span${language}>${text(phrase)}</span>`
}

/** Words, with the links among them. */
function text({ text: words, links = [] }: Phrase): string {
  if (links.length === 0) return escapeHtml(plainText(words))
  let html = ''
  let at = 0
  for (const { from, to, target, id } of links) {
    const named = id === undefined ? '' : ` id="${escapeHtml(id)}" class="term"`
    html += escapeHtml(plainPart(words.slice(at, from)))
    html += `<a href="#${escapeHtml(target)}"${named}>${escapeHtml(plainPart(words.slice(from, to)))}</a>`
    at = to
  }
  return (html + escapeHtml(plainPart(words.slice(at)))).trim()
}
