import type { Statement } from '@aiqyn/core'
import { html, nothing, type TemplateResult } from 'lit'
import { citeLine } from './cite-line.ts'
import { citePlaces } from './cite-places.ts'
import type { SummaryContext } from './context.ts'
import { keepNumbers } from './keep-numbers.ts'

/** How a list of a statement begins each item. */
export const itemMark = '\n– '

/**
 * A list of statements, each with the places that bear it out.
 *
 * @param statements In their order.
 * @param context What they are shown with.
 */
export function statementList(
  statements: ReadonlyArray<Statement>,
  context: SummaryContext,
): TemplateResult {
  return html`<ul class="statements">
    ${statements.map((statement) => statementItem(statement, context))}
  </ul>`
}

/** One statement as an item of a list. A tap anywhere on it shows its source, too. */
function statementItem(statement: Statement, context: SummaryContext): TemplateResult {
  const { evidence, kind } = statement
  const { showEvidence } = context
  const show = (event: Event): void => {
    // Buttons and selected words have meanings of their own.
    const isOwn = event.composedPath().some(isButton)
    if (!isOwn && getSelection()?.isCollapsed !== false) showEvidence?.(evidence)
  }
  return html`<li
    class=${showEvidence ? 'statement tappable' : 'statement'}
    part="statement"
    data-eid=${evidence[0]?.eId ?? nothing}
    data-kind=${kind}
    @click=${showEvidence ? show : nothing}
  >
    ${statementText(statement, context)} ${evidenceLine(statement, context)}
  </li>`
}

/** The words of a statement, its list as a list, and what the glossary explains as buttons. */
export function statementText(statement: Statement, context: SummaryContext): TemplateResult {
  const { text, language } = statement
  const lines = text.split(itemMark)
  let at = 0
  const parts = lines.map((line) => {
    const shown = withTerms(statement, at, at + line.length, context)
    at += line.length + itemMark.length
    return shown
  })
  const [first, ...items] = parts
  const tag = language === context.language ? nothing : language
  return html`<p lang=${tag}>${first}</p>
    ${
      items.length > 0
        ? html`<ul class="items" lang=${tag}>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
        : nothing
    }`
}

function withTerms(
  statement: Statement,
  from: number,
  to: number,
  { termsIn, explainTerm }: SummaryContext,
): Array<TemplateResult | string> {
  const text = keepNumbers(statement.text)
  const parts: Array<TemplateResult | string> = []
  let at = from
  for (const { start, end, term } of termsIn(statement)) {
    if (start < at || end > to) continue
    const explain = ({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLElement) explainTerm(term, currentTarget)
    }
    parts.push(
      text.slice(at, start),
      // On one line: white space around the word would be shown. No button: that is a box, and a long term would stand
      // on lines of its own.
      html`<span class="term" role="button" tabindex="0" aria-haspopup="dialog" @click=${explain} @keydown=${byKey}>${text.slice(start, end)}</span>`,
    )
    at = end
  }
  parts.push(text.slice(at, to))
  return parts
}

function isButton(node: EventTarget): boolean {
  return (
    node instanceof HTMLElement &&
    (node instanceof HTMLButtonElement || node.getAttribute('role') === 'button')
  )
}

/** What a button does by itself. */
function byKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.click()
}

/** Where a statement comes from, as buttons, or with the words in place. */
export function evidenceLine(statement: Statement, context: SummaryContext): TemplateResult {
  const { evidence, kind } = statement
  const { cite, words, showEvidence, comment } = context
  const { named, more } = citePlaces(evidence)
  const label = `${citeLine(named, cite)}${more > 0 ? ` ${words.moreplaces(more)}` : ''}`
  const unit = named[0] ?? evidence[0]?.eId ?? ''
  const ask = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) comment?.(unit, currentTarget)
  }
  const askFirst = (event: Event): void => {
    if (context.askEvidence?.(evidence) === false) event.preventDefault()
  }
  return html`<div class="where">
    ${
      showEvidence
        ? html`<button class="cite" @click=${() => showEvidence(evidence)}>
          <span class="hidden">${words.sourceOf}</span> ${label}
        </button>`
        : html`<details part="evidence">
          <summary part="cite" @click=${askFirst}><span class="hidden">${words.sourceOf}</span> ${label}</summary>
          ${evidence.map(
            ({ quote }) =>
              html`<blockquote lang=${context.summary.source.language}>${quote}</blockquote>`,
          )}
        </details>`
    }
    ${kind === 'quoted' ? html`<span class="kind">${words.quoted}</span>` : nothing}
    ${
      comment
        ? html`<button class="comment" part="comment" data-eid=${unit} @click=${ask}>
          ${words.comment}<span class="hidden"> – ${cite(unit)}</span>
        </button>`
        : nothing
    }
  </div>`
}
