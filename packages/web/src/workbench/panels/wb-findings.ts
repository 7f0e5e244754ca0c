import type { Finding } from '@aiqyn/core'
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { interfaceLanguage } from '../../i18n/interface-language.ts'
import { StoreController } from '../../store/store-controller.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import type { DraftSection } from '../../worker/draft-view.ts'
import type { DeskState } from '../draft-desk.ts'
import { type FindingFilter, fits, noFilter, sectionOf } from '../finding-filter.ts'
import type { ShownFinding } from '../shown-finding.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { panelStyles } from './panel-styles.ts'
import './wb-finding.ts'
import { findingsStyles } from './wb-findings-styles.ts'

const severities: ReadonlyArray<Finding['severity']> = ['error', 'warning', 'info']
/** Cards that are made at first, and more each time: hundreds of them take a page long to lay out. */
const cardsAtFirst = 40

/** The list of findings with its filter. */
export class WbFindings extends LitElement {
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    chosen: {},
    filter: { state: true },
    most: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, findingsStyles]

  declare state: DeskState
  /** The finding that stands out. */
  declare chosen: string | undefined
  declare filter: FindingFilter
  declare most: number

  constructor() {
    super()
    this.filter = noFilter
    this.most = cardsAtFirst
    new StoreController(this, interfaceLanguage)
  }

  /** Show a finding, whatever the filter was, and put the focus on it. */
  async reveal(id: string, focus: boolean): Promise<void> {
    const at = this.state.findings.findIndex((one) => one.id === id)
    const found = this.state.findings[at]
    if (!found) return
    if (!fits(found, this.filter, this.#sections())) this.filter = noFilter
    this.most = Math.max(this.most, at + 1)
    await this.updateComplete
    const card = this.renderRoot.querySelector(`#${CSS.escape(cardId(id))}`)
    if (!(card instanceof HTMLElement)) return
    card.scrollIntoView({ block: 'nearest' })
    if (focus) card.focus()
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    const { findings, ignored, check, isChecking } = this.state
    const sections = this.#sections()
    const shown = findings.filter((one) => fits(one, this.filter, sections))
    const cards = shown.slice(0, this.most)
    const language = check?.language ?? ''
    return html`
      ${this.#filters()}
      <p class="count" tabindex="-1" id="count">
        ${shown.length === findings.length ? words.found(findings.length) : words.shown(shown.length, findings.length)}
        ${isChecking ? html`<span class="quiet">· ${words.checking}</span>` : nothing}
      </p>
      ${findings.length === 0 && check ? html`<p class="good">${words.nothingFound}</p>` : nothing}
      ${shown.length === 0 && findings.length > 0 ? html`<p>${words.nothingFits}</p>` : nothing}
      <div role="list" aria-label=${words.tabs.findings}>
        ${repeat(
          cards,
          ({ id }) => id,
          (one) => this.#card(one, sections, language),
        )}
      </div>
      ${
        shown.length > cards.length
          ? html`<button class="more" @click=${this.#more}>
              ${words.showMore(Math.min(cardsAtFirst, shown.length - cards.length))}
            </button>`
          : nothing
      }
      ${ignored.length > 0 ? this.#ignored(sections) : nothing}
    `
  }

  #card(
    one: ShownFinding,
    sections: ReadonlyArray<DraftSection>,
    language: string,
  ): TemplateResult {
    return html`
      <div role="listitem">
        <wb-finding
          id=${cardId(one.id)}
          .shown=${one}
          .rule=${this.state.rules[one.finding.ruleId]}
          .place=${sectionOf(one.finding, sections)?.label ?? ''}
          .language=${language}
          .told=${this.state.check?.told ?? ''}
          ?chosen=${one.id === this.chosen}
        ></wb-finding>
      </div>
    `
  }

  #filters(): TemplateResult {
    const words = workbenchWords()
    const { findings, rules } = this.state
    const sections = this.#sections()
    const inUse = new Map(findings.toReversed().map((one) => [one.finding.ruleId, one]))
    const titles = [...inUse]
      .map(([id, one]) => ({ id, title: titleOf(one, rules) }))
      .sort((a, b) => a.title.localeCompare(b.title, interfaceLanguage.get()))
    const inSections = new Set(findings.map(({ finding }) => sectionOf(finding, sections)?.eId))
    const withFindings = sections.filter(({ eId }) => inSections.has(eId))
    return html`
      <div class="filters" role="group" aria-label=${words.severity}>
        ${severities.map((severity) => {
          const count = findings.filter(({ finding }) => finding.severity === severity).length
          return html`
            <button
              class="small severity ${severity}"
              aria-pressed=${this.filter.severity === severity ? 'true' : 'false'}
              data-severity=${severity}
              @click=${() => this.#set({ severity: this.filter.severity === severity ? '' : severity })}
            >
              <span class="sign ${severity}" aria-hidden="true"></span>
              ${words.severities[severity]} <b>${count}</b>
            </button>
          `
        })}
      </div>
      <div class="selects">
        <label>
          <span>${words.rule}</span>
          <select name="rule" @change=${(event: Event) => this.#set({ rule: chosenIn(event) })}>
            <option value="">${words.all}</option>
            ${titles.map(
              ({ id, title }) =>
                html`<option value=${id} ?selected=${this.filter.rule === id}>${title}</option>`,
            )}
          </select>
        </label>
        <label>
          <span>${words.article}</span>
          <select name="section" @change=${(event: Event) => this.#set({ section: chosenIn(event) })}>
            <option value="">${words.all}</option>
            ${withFindings.map(
              ({ eId, label }) =>
                html`<option value=${eId} ?selected=${this.filter.section === eId}>${label}</option>`,
            )}
          </select>
        </label>
        ${
          this.filter === noFilter
            ? nothing
            : html`<button class="small" @click=${() => this.#set(noFilter)}>${words.clearFilter}</button>`
        }
      </div>
    `
  }

  #ignored(sections: ReadonlyArray<DraftSection>): TemplateResult {
    const words = workbenchWords()
    const { ignored, check } = this.state
    return html`
      <details class="ignored">
        <summary>${words.ignored(ignored.length)}</summary>
        <ul>
          ${check?.ignored.map(
            ({ reason, ...finding }) => html`
              <li>
                <span lang=${check.told}>${finding.message}</span>
                <em lang=${check.language}>${reason}</em>
                <button class="plain" @click=${() => this.#jump(finding.start, finding.end)}>
                  ${sectionOf(finding, sections)?.label ?? words.goTo}
                </button>
              </li>
            `,
          )}
        </ul>
      </details>
    `
  }

  #sections(): ReadonlyArray<DraftSection> {
    return this.state.check?.sections ?? []
  }

  #set(part: Partial<FindingFilter>): void {
    const next = { ...this.filter, ...part }
    const isNone = next.rule === '' && next.section === '' && next.severity === ''
    this.filter = isNone ? noFilter : next
    this.most = cardsAtFirst
  }

  #more(): void {
    this.most += cardsAtFirst
  }

  #jump(start: number, end: number): void {
    this.dispatchEvent(
      new CustomEvent('wb-go', { detail: { start, end }, bubbles: true, composed: true }),
    )
  }
}

customElements.define('wb-findings', WbFindings)

function chosenIn({ target }: Event): string {
  return target instanceof HTMLSelectElement ? target.value : ''
}

/** A rule of wording has the title of its kind, as others do, and is told from them by words that it is about. */
function titleOf({ finding: { ruleId }, words }: ShownFinding, rules: DeskState['rules']): string {
  const rule = rules[ruleId]
  if (!rule) return ruleId
  return rule.note === '' ? rule.title : `${rule.title} – ${firstOf(words)}`
}

function firstOf(words: string): string {
  const shown = words.replace(/\s+/g, ' ').trim()
  return shown.length <= 40 ? shown : `${shown.slice(0, shown.lastIndexOf(' ', 40))}…`
}

function cardId(id: string): string {
  return `finding-${id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`
}
