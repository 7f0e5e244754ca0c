import type { Term } from '@aiqyn/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { SummaryContext } from './context.ts'

/** The words that the act or Aiqyn explains, those that the act defines first as it gives them. */
export function termsSection(context: SummaryContext): TemplateResult {
  const { summary } = context
  const explained = summary.glossary.terms.filter(isExplained)
  return html`<dl class="terms">
    ${explained.map(
      (term) => html`<div>
        <dt lang=${summary.source.language}>${term.term}</dt>
        ${termMeaning(term, context)}
      </div>`,
    )}
  </dl>`
}

/** Whether there is anything to say of a term. */
export function isExplained({ definition, explanation }: Term): boolean {
  return definition !== undefined || explanation !== undefined
}

function termMeaning(term: Term, context: SummaryContext): TemplateResult {
  return html`<dd>${meaning(term, context)}</dd>`
}

/** What a word means, and who says so. */
export function meaning(term: Term, context: SummaryContext): TemplateResult {
  const { words, cite, summary, showEvidence } = context
  const [place] = term.evidence
  const isOwn = term.kind !== 'explained'
  return html`<p lang=${summary.source.language}>${term.longName ?? term.definition ?? term.explanation}</p>
    <p class="where">
      ${
        isOwn && place && showEvidence
          ? html`<button class="cite" @click=${() => showEvidence([place])}>
            <span class="hidden">${words.sourceOf}</span> ${cite(place.eId)}
          </button>`
          : html`<span class="quiet">${isOwn ? (place ? cite(place.eId) : nothing) : words.explanation}</span>`
      }
    </p>`
}
