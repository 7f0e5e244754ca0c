import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../../i18n/interface-language.ts'
import { StoreController } from '../../store/store-controller.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import type { DraftMeasures } from '../../worker/jobs/measure-draft.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { renderSections } from './page-blocks.ts'
import { pageStyles } from './page-styles.ts'
import { panelStyles } from './panel-styles.ts'

/** How hard the draft is to read: counts, formulas with their ranges, what drives them, the hardest articles. */
export class WbScore extends LitElement {
  static override properties: PropertyDeclarations = { measures: { attribute: false } }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, pageStyles, scoreStyles()]

  declare measures: DraftMeasures | undefined

  constructor() {
    super()
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    if (!this.measures) return html`<p>${words.measuring}</p>`
    const { score } = this.measures
    const lead = score.sections.filter(({ isLead }) => isLead)
    const rest = score.sections.filter(({ isLead }) => !isLead)
    const go = (eId: string): void => {
      this.dispatchEvent(new CustomEvent('wb-unit', { detail: eId, bubbles: true, composed: true }))
    }
    return html`
      <div class="lead">${renderSections(lead, score.language, go)}</div>
      <p class="quiet">${words.scoreHint}</p>
      ${renderSections(rest, score.language, go)}
    `
  }
}

customElements.define('wb-score', WbScore)

function scoreStyles(): CSSResultGroup {
  return css`
    .lead {
      padding: 0.4rem 1rem;
      border-radius: var(--radius-small);
      background: var(--accent-soft);
      font-size: 1.1rem;
    }
  `
}
