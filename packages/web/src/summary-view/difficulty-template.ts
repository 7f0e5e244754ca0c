import { html, nothing, type TemplateResult } from 'lit'
import type { SummaryContext } from './context.ts'
import { difficultyLevels } from './difficulty-levels.ts'

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
    <ul class="map">
      ${units.map(({ eId, level, wordsPerSentence, helpsMost }) => {
        const said = level === null ? words.notMeasured : words.levels[level]
        const pace = level === null ? '' : words.wordsPerSentence(format.format(wordsPerSentence))
        const reason = helpsMost ? messages.labels.drivers[helpsMost] : ''
        const title = [cite(eId), said, pace, reason].filter((part) => part !== '').join(' · ')
        return html`<li>
          <button data-level=${level ?? nothing} data-eid=${eId} title=${title} @click=${() => openUnit(eId)}>
            <span aria-hidden="true">${shortLabel(eId)}</span><span class="hidden">${title}</span>
          </button>
        </li>`
      })}
    </ul>
  `
}

/** The last number of an identifier: `art_15-1` is 15-1. */
function shortLabel(eId: string): string {
  const last = eId.split('__').at(-1) ?? eId
  return last.slice(last.indexOf('_') + 1)
}
