import { html, nothing, type TemplateResult } from 'lit'
import { capital } from './capital.ts'
import type { SummaryContext } from './context.ts'
import { difficultyLevels, type UnitDifficulty } from './difficulty-levels.ts'

/**
 * A map of the articles by how hard they are to read; each leads to its text.
 *
 * @param context What it is shown with.
 * @param openUnit Called with the article that a reader chose.
 */
export function difficultySection(
  context: SummaryContext,
  openUnit: (eId: string) => void,
): TemplateResult {
  const { summary, words, cite, messages, language } = context
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const units = difficultyLevels(summary.readability.source.units)
  return html`
    <p class="quiet">${words.difficultyHelp}</p>
    <ul class="legend" aria-hidden="true">
      ${words.levels.map((level, at) => html`<li><i data-level=${at}></i>${level}</li>`)}
    </ul>
    ${groups(units).map(
      ({ around, units: own }) => html`
        ${around === '' ? nothing : html`<h3 class="map-part">${nameOf(around, context)}</h3>`}
        <ul class="map">
          ${own.map(({ eId, level, wordsPerSentence, helpsMost }) => {
            const said = level === null ? words.notMeasured : words.levels[level]
            const pace =
              level === null ? '' : words.wordsPerSentence(format.format(wordsPerSentence))
            const reason = helpsMost ? messages.labels.drivers[helpsMost] : ''
            const title = [cite(eId), said, pace, reason].filter((part) => part !== '').join(' · ')
            return html`<li>
              <button data-level=${level ?? nothing} data-eid=${eId} title=${title} @click=${() => openUnit(eId)}>
                <span aria-hidden="true">${shortLabel(eId)}</span><span class="hidden">${title}</span>
              </button>
            </li>`
          })}
        </ul>
      `,
    )}
  `
}

/** An annex as the act names it: one that it does not number has no number here either. */
function nameOf(annex: string, { summary, messages, cite }: SummaryContext): string {
  const inside = summary.outline.find(({ eId }) => eId.startsWith(`${annex}__`))
  return inside
    ? capital(messages.cite(inside.path.slice(0, annex.split('__').length)))
    : cite(annex)
}

/** Numbers start again in each annex, which is shown for itself. */
function groups(
  units: ReadonlyArray<UnitDifficulty>,
): Array<{ around: string; units: Array<UnitDifficulty> }> {
  const found: Array<{ around: string; units: Array<UnitDifficulty> }> = []
  for (const unit of units) {
    const around = annexOf(unit.eId)
    const last = found[found.length - 1]
    if (last?.around === around) last.units.push(unit)
    else found.push({ around, units: [unit] })
  }
  return found
}

/** The annex that a unit stands in, with those around it; empty for the act itself. */
function annexOf(eId: string): string {
  const parts = eId.split('__')
  const end = parts.findIndex((part) => !part.startsWith('att_'))
  return parts.slice(0, Math.max(0, end)).join('__')
}

/** The last number of an identifier: `art_15-1` is 15-1. */
function shortLabel(eId: string): string {
  const last = eId.split('__').at(-1) ?? eId
  return last.slice(last.indexOf('_') + 1)
}
