import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../../i18n/interface-language.ts'
import { StoreController } from '../../store/store-controller.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import type { RuleText } from '../../worker/rule-texts.ts'
import type { ShownFinding } from '../shown-finding.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { panelStyles } from './panel-styles.ts'
import { findingStyles } from './wb-finding-styles.ts'

/** What a card asks of its page. */
export type FindingWish =
  | { readonly type: 'jump'; readonly id: string }
  | {
      readonly type: 'mend'
      readonly id: string
      readonly value: string
      readonly everywhere: boolean
    }
  | { readonly type: 'ignore'; readonly id: string; readonly reason: string }

/** One finding: what, where, why, and what can be done with one press. */
export class WbFinding extends LitElement {
  static override properties: PropertyDeclarations = {
    shown: { attribute: false, hasChanged: looksOtherwise },
    rule: { attribute: false },
    place: {},
    language: {},
    told: {},
    chosen: { type: Boolean, reflect: true },
    isAsking: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, findingStyles]

  declare shown: ShownFinding
  declare rule: RuleText | undefined
  /** As it is cited; empty where it is of the whole text. */
  declare place: string
  /** BCP 47 tag of the draft. */
  declare language: string
  /** That of what is told of it. */
  declare told: string
  declare chosen: boolean
  declare isAsking: boolean

  constructor() {
    super()
    this.place = ''
    this.language = ''
    this.told = ''
    this.chosen = false
    this.isAsking = false
    new StoreController(this, interfaceLanguage)
  }

  /** On what is in it: a host that takes the focus itself would keep the Tab key out of its card. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('article')?.focus(options)
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    const { finding, words: quoted } = this.shown
    const { severity, message } = finding
    const shown = quoted.replace(/\s+/g, ' ').trim()
    return html`
      <article class=${severity} tabindex="-1">
        <p class="head">
          <span class="tag"><span class="sign ${severity}" aria-hidden="true"></span>${words.severityOfOne[severity]}</span>
          <button class="plain" @click=${() => this.#wish({ type: 'jump', id: this.shown.id })}>
            ${this.place || words.wholeText}
          </button>
        </p>
        ${shown.length > 1 ? html`<blockquote lang=${this.language}>${shorten(shown)}</blockquote>` : nothing}
        <p lang=${this.told}>${message}</p>
        <div class="actions">
          ${this.#mends()}
          ${
            this.isAsking
              ? nothing
              : html`<button class="small quiet-button" @click=${this.#ask}>${words.ignore}</button>`
          }
        </div>
        ${this.isAsking ? this.#ignoreForm() : nothing} ${this.#why()}
      </article>
    `
  }

  #mends(): TemplateResult {
    const words = workbenchWords()
    const { id, finding } = this.shown
    const { replacements = [], others = [] } = finding
    const mended = others.filter(({ replacement }) => replacement !== undefined)
    return html`
      ${replacements.slice(0, 3).map(
        ({ value, why }) => html`
          <button
            class="small mend"
            title=${why ?? nothing}
            @click=${() => this.#wish({ type: 'mend', id, value, everywhere: false })}
          >
            ${value === '' ? words.drop : words.replaceWith(value)}
          </button>
        `,
      )}
      ${
        replacements.length > 0 && mended.length > 0
          ? html`<button
              class="small"
              @click=${() => this.#wish({ type: 'mend', id, value: replacements[0]?.value ?? '', everywhere: true })}
            >
              ${words.everywhere(mended.length + 1)}
            </button>`
          : nothing
      }
    `
  }

  #ignoreForm(): TemplateResult {
    const words = workbenchWords()
    return html`
      <form @submit=${this.#ignore} @keydown=${this.#leaveForm}>
        <label for="reason">${words.reason}</label>
        <input id="reason" type="text" required maxlength="300" aria-describedby="hint" autocomplete="off" />
        <span id="hint" class="quiet">${words.reasonHint}</span>
        <span class="actions">
          <button class="small main" type="submit">${words.ignoreNow}</button>
          <button class="small" type="button" @click=${this.#leave}>${words.cancel}</button>
        </span>
      </form>
    `
  }

  #why(): TemplateResult {
    const words = workbenchWords()
    const { rule } = this
    if (!rule) return html``
    const { title, note, source, example } = rule
    const { message } = this.shown.finding
    return html`
      <details>
        <summary>${words.why}</summary>
        <div lang=${this.language}>
          ${message.startsWith(title) ? nothing : html`<p lang=${interfaceLanguage.get()}><b>${title}</b></p>`}
          ${message.startsWith(note) ? nothing : html`<p>${note}</p>`}
          ${
            example
              ? html`<dl>
                  <dt class="bad" lang=${interfaceLanguage.get()}>${words.example}</dt>
                  <dd>${example.bad}</dd>
                  <dt class="good" lang=${interfaceLanguage.get()}>${words.instead}</dt>
                  <dd>${example.good}</dd>
                </dl>`
              : nothing
          }
          ${source === '' ? nothing : html`<p class="quiet">${source}</p>`}
        </div>
      </details>
    `
  }

  async #ask(): Promise<void> {
    this.isAsking = true
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }

  #leave(): void {
    this.isAsking = false
    this.focus()
  }

  #leaveForm(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.#leave()
  }

  #ignore(event: Event): void {
    event.preventDefault()
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? ''
    if (reason === '') return
    this.isAsking = false
    this.#wish({ type: 'ignore', id: this.shown.id, reason })
  }

  #wish(detail: FindingWish): void {
    this.dispatchEvent(new CustomEvent('wb-wish', { detail, bubbles: true, composed: true }))
  }
}

customElements.define('wb-finding', WbFinding)

/** Offsets move at every edit before a place, and nobody sees them: such a card need not be drawn again. */
function looksOtherwise(now: ShownFinding, before: ShownFinding | undefined): boolean {
  return (
    now.id !== before?.id ||
    now.finding.message !== before.finding.message ||
    now.finding.others?.length !== before.finding.others?.length ||
    now.finding.replacements?.[0]?.value !== before.finding.replacements?.[0]?.value
  )
}

/** A long sentence is known by its ends. */
function shorten(text: string): string {
  return text.length <= 180 ? text : `${text.slice(0, 110)} … ${text.slice(-50)}`
}
