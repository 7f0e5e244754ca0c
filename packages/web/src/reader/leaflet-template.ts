import type { QuestionId, Statement } from '@aiqyn/core'
import { html, nothing, type TemplateResult } from 'lit'
import { citeLine } from '../summary-view/cite-line.ts'
import { citePlaces } from '../summary-view/cite-places.ts'
import type { SummaryContext } from '../summary-view/context.ts'
import { keepNumbers } from '../summary-view/keep-numbers.ts'

/** Questions of the leaflet, with how many statements each may take. */
const parts: ReadonlyArray<readonly [QuestionId, number]> = [
  ['what', 1],
  ['changes', 3],
  ['must', 3],
  ['may', 2],
  ['mustNot', 2],
  ['money', 2],
  ['sanctions', 1],
  ['start', 2],
  ['comment', 1],
]

/** All statements of the page: more do not fit on it. */
const longest = 2400

/**
 * One printed page for a meeting: what matters of each question, with its place in the act. On screens it is not shown.
 *
 * @param context What it is shown with.
 * @param name Name of the document.
 */
export function leaflet(context: SummaryContext, name: string): TemplateResult {
  const { summary, messages, cite, language } = context
  let room = longest
  const take = (statements: ReadonlyArray<Statement>, most: number): Array<Statement> => {
    const taken: Array<Statement> = []
    for (const statement of statements.slice(0, most)) {
      if (statement.text.length > room) break
      room -= statement.text.length
      taken.push(statement)
    }
    return taken
  }
  const fields = summary.topics.map(({ id }) => messages.topics[id])
  const title = summary.act.title === '' ? name : summary.act.title
  const sections = parts.map(([id, most]) => {
    const { statements = [] } = summary.answers.find((answer) => answer.id === id) ?? {}
    return { id, statements: take(statements, most) }
  })
  return html`<section class="leaflet" aria-hidden="true">
    <p class="kicker">${messages.labels.summary}</p>
    <p class="title" lang=${summary.source.language}>${title}</p>
    ${fields.length > 0 ? html`<p>${messages.labels.touches}: ${fields.join(', ')}.</p>` : nothing}
    ${sections
      .filter(({ statements }) => statements.length > 0)
      .map(
        ({ id, statements }) => html`<div>
          <p class="question">${messages.questions[id]}</p>
          <ul>
            ${statements.map(
              ({
                text,
                evidence,
                language: own,
              }) => html`<li lang=${own === language ? nothing : own}>
                <span class="said">${keepNumbers(text)}</span>
                <span class="place" lang=${language}>(${citeLine(citePlaces(evidence).named, cite)})</span>
              </li>`,
            )}
          </ul>
        </div>`,
      )}
    <p class="force">${messages.labels.disclaimer}</p>
  </section>`
}
