import { html, nothing, svg, type TemplateResult } from 'lit'
import type { SummaryContext } from './context.ts'
import { evidenceLine, statementText } from './statement-template.ts'
import { type TimelineScale, timelineScale } from './timeline-scale.ts'

/** The time line: a picture to scale where there are two days or more, and every entry in words. */
export function timelineSection(context: SummaryContext): TemplateResult {
  const { summary, messages, words } = context
  const scale = timelineScale(summary.timeline)
  return html`
    ${scale ? picture(scale) : nothing}
    <ol class="timeline">
      ${summary.timeline.map(
        (entry) => html`<li data-eid=${entry.statement.evidence[0]?.eId ?? nothing}>
          <p class="when">
            ${
              entry.date === null
                ? html`<span class="quiet">${words.noDate}</span>`
                : html`<time datetime=${entry.date}>${messages.formatDate(entry.date)}</time>`
            }
            <span class="event">${messages.labels.events[entry.event]}</span>
          </p>
          ${statementText(entry.statement, context)}
          ${entry.missing ? html`<p class="quiet">${entry.missing.note.text}</p>` : nothing}
          ${evidenceLine(entry.statement, context)}
        </li>`,
      )}
    </ol>
  `
}

/** Everything on it is said in words below: it is for the eye only. */
function picture({ points, years }: TimelineScale): TemplateResult {
  const x = (at: number): number => Math.round(40 + at * 520)
  return html`<svg class="scale" viewBox="0 0 600 66" aria-hidden="true" focusable="false">
    <line x1="40" y1="28" x2="560" y2="28" class="axis" />
    ${years.map(
      ({ year, at }) => svg`<g>
        <line x1=${x(at)} y1="22" x2=${x(at)} y2="34" class="tick" />
        <text x=${x(at)} y="60" text-anchor="middle">${year}</text>
      </g>`,
    )}
    ${points.map(({ at }) => svg`<circle cx=${x(at)} cy="28" r="8" class="point" />`)}
  </svg>`
}
