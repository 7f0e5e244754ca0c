import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../../i18n/interface-language.ts'
import { StoreController } from '../../store/store-controller.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import { capital } from '../../summary-view/capital.ts'
import type { DraftSection } from '../../worker/draft-view.ts'
import { sectionOf } from '../finding-filter.ts'
import type { ShownFinding } from '../shown-finding.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { panelStyles } from './panel-styles.ts'

/** How much a finding weighs. */
const weights = { error: 5, warning: 3, info: 1 }
/** Weight in a hundred words from which a cell is darker. */
const steps: ReadonlyArray<number> = [0.01, 1, 2.5, 5]
/** Characters of a word with its space: the map needs no exact count. */
const charactersPerWord = 7.5

/** The articles of a draft, the darker the more there is to mend. */
export class WbArticles extends LitElement {
  static override properties: PropertyDeclarations = {
    sections: { attribute: false },
    findings: { attribute: false },
  }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, mapStyles()]

  declare sections: ReadonlyArray<DraftSection>
  declare findings: ReadonlyArray<ShownFinding>

  constructor() {
    super()
    this.sections = []
    this.findings = []
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    const counts = this.#count()
    return html`
      <nav aria-labelledby="name" aria-describedby="hint">
        <span id="name">${words.articles}</span>
        <span id="hint" class="hidden">${words.articlesHint}</span>
        ${this.sections.length === 0 ? html`<span class="quiet">${words.noArticles}</span>` : ''}
        <ol>
          ${this.sections.map((section, at) => {
            const { count, weight } = counts.get(section.eId) ?? { count: 0, weight: 0 }
            const { label, heading, num, annex, start, end } = section
            const perHundred = (100 * weight) / Math.max(30, (end - start) / charactersPerWord)
            const heat = 1 + steps.filter((step) => perHundred >= step).length
            const name = words.articleCell(label, count)
            const isNew = annex !== (this.sections[at - 1]?.annex ?? '')
            return html`
              ${isNew ? html`<li class="annex">${capital(annex)}</li>` : nothing}
              <li>
                <button
                  class="cell heat-${heat}"
                  title=${heading === '' ? name : `${name} — ${heading}`}
                  aria-label=${name}
                  @click=${() => this.#go(section)}
                >
                  ${num === '' ? '§' : num}
                </button>
              </li>
            `
          })}
        </ol>
        <span class="legend" aria-hidden="true">
          ${words.fewer} ${[1, 2, 3, 4, 5].map((heat) => html`<i class="heat-${heat}"></i>`)} ${words.more}
        </span>
      </nav>
    `
  }

  #count(): Map<string, { count: number; weight: number }> {
    const counts = new Map<string, { count: number; weight: number }>()
    for (const { finding } of this.findings) {
      const places = [finding, ...(finding.others ?? [])]
      for (const place of places) {
        const section = sectionOf(place, this.sections)
        if (!section) continue
        const known = counts.get(section.eId) ?? { count: 0, weight: 0 }
        known.count++
        known.weight += weights[finding.severity]
        counts.set(section.eId, known)
      }
    }
    return counts
  }

  #go({ start }: DraftSection): void {
    const detail = { start, end: start }
    this.dispatchEvent(new CustomEvent('wb-go', { detail, bubbles: true, composed: true }))
  }
}

customElements.define('wb-articles', WbArticles)

function mapStyles(): CSSResultGroup {
  return css`
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.3rem 0.8rem;
      font-size: 0.85rem;
    }

    #name {
      font-weight: 600;
    }

    ol {
      display: flex;
      flex: 1 1 20rem;
      flex-wrap: wrap;
      gap: 3px;
      max-height: 7.6rem;
      margin: 0;
      padding: 4px;
      overflow-y: auto;
      list-style: none;
    }

    .annex {
      align-self: center;
      margin-inline: 0.5rem 0.2rem;
      color: var(--quiet);
    }

    .cell {
      min-width: 1.9rem;
      min-height: 1.65rem;
      padding: 0 0.25rem;
      border: 1px solid color-mix(in srgb, var(--heat-ink) 25%, transparent);
      border-radius: 4px;
      color: var(--heat-ink);
      font-size: 0.8rem;
      font-variant-numeric: tabular-nums;
    }

    .cell:hover {
      border-color: var(--heat-ink);
    }

    .heat-1 {
      background: var(--heat-1);
    }

    .heat-2 {
      background: var(--heat-2);
    }

    .heat-3 {
      background: var(--heat-3);
      border-bottom-width: 2px;
    }

    .heat-4 {
      background: var(--heat-4);
      border-bottom-width: 3px;
    }

    .heat-5 {
      background: var(--heat-5);
      border-bottom-width: 4px;
      font-weight: 700;
    }

    .legend {
      display: inline-flex;
      align-items: center;
      gap: 3px;
      color: var(--quiet);
      white-space: nowrap;
    }

    /* No more than an element: how full a cell is shows in the legend, too. */
    :where(.legend) i {
      width: 0.9rem;
      height: 0.9rem;
      border: 1px solid var(--line-strong);
      border-radius: 3px;
    }
  `
}
