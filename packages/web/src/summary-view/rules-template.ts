import type { QuestionId, Statement } from '@aiqyn/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { PartyRules } from '../worker/party-rules.ts'
import type { SummaryContext } from './context.ts'
import { statementList } from './statement-template.ts'

/** Questions whose answers are rules for somebody. */
export const ruleQuestions: ReadonlyArray<'must' | 'may' | 'mustNot' | 'sanctions'> = [
  'must',
  'may',
  'mustNot',
  'sanctions',
]

/** What the choice of a party looks like now, and what to do when it changes. */
export interface PartyChoice {
  /** `undefined` while they are being sorted. */
  readonly parties: ReadonlyArray<PartyRules> | undefined
  /** Its name; `undefined` for everybody. */
  readonly chosen: string | undefined
  readonly choose: (party: string | undefined) => void
}

/**
 * Who must, may and must not do what: for everybody, or for the party that the reader is.
 *
 * @param context What it is shown with.
 * @param choice Parties to choose from.
 * @param showAll Called where the chosen length leaves rules out and the reader wants them.
 */
export function rulesSection(
  context: SummaryContext,
  choice: PartyChoice,
  showAll: () => void,
): TemplateResult {
  const { words, summary } = context
  const { parties, chosen, choose } = choice
  const party = parties?.find((one) => one.party === chosen)
  const answers: ReadonlyArray<{
    id: QuestionId
    statements: ReadonlyArray<Statement>
    more: number
  }> = party ? party.answers.map((answer) => ({ ...answer, more: 0 })) : summary.answers
  const kinds = ruleQuestions.map((id) => {
    const { statements = [], more = 0 } = answers.find((answer) => answer.id === id) ?? {}
    return { id, statements, more }
  })
  // That an act forbids nothing is worth a line, and no part of its own. Few acts have penalties.
  const missing = kinds
    .filter(({ id, statements, more }) => statements.length + more === 0 && id !== 'sanctions')
    .map(({ id }) => words[id])
  const onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return
    choose(target.value === '' ? undefined : target.value)
  }
  return html`
    ${
      parties?.length !== 0
        ? html`<label class="party">
          <span>${words.iAm}</span>
          <select ?disabled=${!parties} @change=${onChange}>
            <option value="" .selected=${party === undefined}>${words.everybody}</option>
            ${parties?.map(
              ({ party, count }) =>
                html`<option value=${party} lang=${summary.source.language} .selected=${chosen === party}>
                  ${party} (${count})
                </option>`,
            )}
          </select>
        </label>`
        : nothing
    }
    <p class="hidden" role="status">${party ? words.rulesShown(party.count) : ''}</p>
    <div class="rules">
      ${kinds.map(({ id, statements, more }) =>
        statements.length === 0 && more === 0
          ? nothing
          : html`<section class="rule" data-rule=${id}>
              <h3>${words[id]}</h3>
              ${statementList(statements, context)}
              ${more > 0 ? html`<button @click=${showAll}>${words.showMore(more)}</button>` : nothing}
            </section>`,
      )}
      ${
        missing.length > 0 && !party
          ? html`<p class="quiet missing">${missing.join(', ')}: ${words.notFound}</p>`
          : nothing
      }
    </div>
  `
}
