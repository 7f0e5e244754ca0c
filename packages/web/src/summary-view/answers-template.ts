import { html, nothing, type TemplateResult } from 'lit'
import type { SummaryContext } from './context.ts'
import { ruleQuestions } from './rules-template.ts'
import { statementList } from './statement-template.ts'

/**
 * The fixed questions with their answers, and those to which the text says nothing.
 *
 * @param context What they are shown with.
 * @param withRules Whether duties, rights and prohibitions are answered here, too, and not in a part of their own.
 * @param showAll Called where the chosen length leaves statements out; no button where it is not given.
 */
export function answersSection(
  context: SummaryContext,
  withRules: boolean,
  showAll: (() => void) | undefined,
): TemplateResult {
  const { summary, messages, words } = context
  // From when it applies is told by the time line, where there is one.
  const isTold = summary.timeline.length > 0
  const asked = summary.answers.filter(
    ({ id }) =>
      (withRules || !ruleQuestions.some((rule) => rule === id)) && !(isTold && id === 'start'),
  )
  const answered = asked.filter(({ statements, more }) => statements.length > 0 || more > 0)
  // An adopted act is not open for comment any more.
  const isClosed = summary.act.status === 'adopted'
  // Beside what is counted of an act that changes no other one, "no answer" would be another answer.
  const isCounted = !withRules && summary.amends === 'none' && summary.provisions.length > 0
  const unanswered = asked.filter(
    ({ id, stated }) =>
      !stated && !(id === 'comment' && isClosed) && !(id === 'changes' && isCounted),
  )
  const { unansweredAmending } = messages.labels
  return html`
    ${answered.map(
      ({ id, statements, more }) => html`<section class="answer" data-question=${id}>
        <h3 part="question">${messages.questions[id]}</h3>
        ${statements.length > 0 ? statementList(statements, context) : nothing}
        ${
          more > 0
            ? showAll
              ? html`<button @click=${showAll}>${words.showMore(more)}</button>`
              : html`<p class="quiet">… ${messages.more(more)}</p>`
            : nothing
        }
      </section>`,
    )}
    ${
      unanswered.length > 0
        ? html`<section class="answer unanswered">
          <h3>${words.unanswered}</h3>
          ${summary.amends === 'none' ? nothing : html`<p class="quiet">${unansweredAmending}</p>`}
          <ul>
            ${unanswered.map(({ id }) => html`<li>${messages.questions[id]}</li>`)}
          </ul>
        </section>`
        : nothing
    }
  `
}
