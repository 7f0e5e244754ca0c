import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../../i18n/interface-language.ts'
import { StoreController } from '../../store/store-controller.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import type { DeskState } from '../draft-desk.ts'
import { sectionOf } from '../finding-filter.ts'
import type { ShownFinding } from '../shown-finding.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { renderSections } from './page-blocks.ts'
import { pageStyles } from './page-styles.ts'
import { panelStyles } from './panel-styles.ts'
import './wb-finding.ts'

/** Rules about terms, names and abbreviations. */
const termRules: ReadonlySet<string> = new Set([
  'ambiguous-term',
  'defined-twice',
  'late-abbreviation',
  'late-name',
  'two-names',
  'undefined-abbreviation',
  'unused-term',
])

/** What is wrong with terms and references, and the terms themselves. */
export class WbTerms extends LitElement {
  static override properties: PropertyDeclarations = { state: { attribute: false } }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, pageStyles]

  declare state: DeskState

  constructor() {
    super()
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    const { findings, measures } = this.state
    const ofTerms = findings.filter(({ finding }) => termRules.has(finding.ruleId))
    const broken = findings.filter(({ finding }) => finding.ruleId === 'broken-reference')
    const go = (eId: string): void => {
      this.dispatchEvent(new CustomEvent('wb-unit', { detail: eId, bubbles: true, composed: true }))
    }
    return html`
      <h2>${words.brokenReferences}</h2>
      ${this.#cards(broken, words.noBrokenReferences)}
      <h2>${words.termProblems}</h2>
      ${this.#cards(ofTerms, words.noTermProblems)}
      <h2>${words.glossary}</h2>
      ${
        measures
          ? renderSections(
              measures.glossary.sections.filter(({ id }) => id === 'glossary'),
              measures.glossary.language,
              go,
            )
          : html`<p>${words.measuring}</p>`
      }
    `
  }

  #cards(findings: ReadonlyArray<ShownFinding>, none: string): TemplateResult {
    if (findings.length === 0) return html`<p class="quiet">${none}</p>`
    const { check, rules } = this.state
    return html`<div class="cards">${findings.map(
      (one) => html`
        <wb-finding
          .shown=${one}
          .rule=${rules[one.finding.ruleId]}
          .place=${sectionOf(one.finding, check?.sections ?? [])?.label ?? ''}
          .language=${check?.language ?? ''}
          .told=${check?.told ?? ''}
        ></wb-finding>
      `,
    )}</div>`
  }
}

customElements.define('wb-terms', WbTerms)
