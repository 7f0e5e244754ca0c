import type { PageBlock, PagePhrase, PageSection } from '@aiqyn/core'
import { html, nothing, type TemplateResult } from 'lit'

/** Called with the unit that a person wants to see. */
export type GoToUnit = (eId: string) => void

type BlockOf<T extends PageBlock['type']> = Extract<PageBlock, { type: T }>

/** Show sections of a laid-out record. Citations are buttons. */
export function renderSections(
  sections: ReadonlyArray<PageSection>,
  language: string,
  go: GoToUnit,
): TemplateResult {
  return html`${sections.map(
    ({ heading, blocks, sections: inner = [] }) => html`
      ${heading === '' ? nothing : html`<h2 lang=${language}>${heading}</h2>`}
      ${blocks.map((block) => renderBlock(block, go))} ${renderSections(inner, language, go)}
    `,
  )}`
}

function renderBlock(block: PageBlock, go: GoToUnit): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p class=${block.isQuiet ? 'quiet' : ''}>${phrase(block.phrase)}</p>`
    case 'list':
      return renderList(block, go)
    case 'run':
      return html`<p>${block.items.map(({ label, detail }) => html`${label} ${detail ? phrase(detail) : nothing} `)}</p>`
    case 'definitions':
      return renderDefinitions(block, go)
    case 'table':
      return renderTable(block)
    case 'bars': {
      const rows = block.rows.map(({ label, figure, meaning }) => ({
        label,
        cells: [{ text: figure }, { text: meaning }],
      }))
      return renderTable({ ...block, type: 'table', rows })
    }
    case 'outline':
      return html`<ul>
        ${block.entries.map(({ eId, label, heading }) => html`<li>${cite(label, eId, go)} ${phrase(heading)}</li>`)}
      </ul>`
    case 'fold':
      return html`<details>
        <summary>${block.summary}</summary>
        ${block.blocks.map((inner) => renderBlock(inner, go))}
      </details>`
  }
}

function renderList({ items, isOrdered }: BlockOf<'list'>, go: GoToUnit): TemplateResult {
  const entries = items.map(
    ({ label, phrase: told, remarks = [], citations }) => html`
      <li>
        ${label === undefined || label === '' ? nothing : html`<b>${label}</b> `}${phrase(told)}
        ${remarks.map((remark) => html`<span class="quiet">${phrase(remark)}</span> `)}
        <span class="cites">${citations.map(({ label: where, eId }) => html`${cite(where, eId, go)} `)}</span>
      </li>
    `,
  )
  return isOrdered ? html`<ol>${entries}</ol>` : html`<ul>${entries}</ul>`
}

function renderDefinitions({ entries }: BlockOf<'definitions'>, go: GoToUnit): TemplateResult {
  return html`<dl>
    ${entries.map(
      ({ term, details, citations }) => html`
        <dt>${phrase(term)}</dt>
        <dd>
          ${details.map((detail) => html`${phrase(detail)} `)}
          ${citations.slice(0, 1).map(({ label, eId }) => cite(label, eId, go))}
        </dd>
      `,
    )}
  </dl>`
}

function renderTable({ caption, head, rows }: BlockOf<'table'>): TemplateResult {
  const [first, ...columns] = head
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, cells }) => html`
              <tr>
                <th scope="row">${label}</th>
                ${cells.map(({ text, note }) => html`<td>${text}${note ? html` <span class="quiet">${note}</span>` : nothing}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `
}

function phrase({ text, language }: PagePhrase): TemplateResult {
  return language === undefined ? html`${text}` : html`<span lang=${language}>${text}</span>`
}

function cite(label: string, eId: string, go: GoToUnit): TemplateResult {
  if (label === '' || eId === '') return html``
  return html`<button class="plain" @click=${() => go(eId)}>${label}</button>`
}
