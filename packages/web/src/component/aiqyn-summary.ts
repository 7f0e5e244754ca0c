import type { Messages, Summary } from '@aiqyn/core'
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { type InterfaceLanguage, toInterfaceLanguage } from '../i18n/interface-language.ts'
import { loadMessages } from '../messages/load-messages.ts'
import { loadStem, type Stem } from '../stems/load-stem.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { AiqynGloss } from '../summary-view/aiqyn-gloss.ts'
import { answersSection } from '../summary-view/answers-template.ts'
import type { SummaryContext } from '../summary-view/context.ts'
import { difficultySection } from '../summary-view/difficulty-template.ts'
import { makeCite } from '../summary-view/make-cite.ts'
import { statementList } from '../summary-view/statement-template.ts'
import { summaryStyles } from '../summary-view/summary-styles.ts'
import { summaryWords } from '../summary-view/summary-words.ts'
import { stemTerms, termsIn } from '../summary-view/terms-in.ts'
import { isExplained, termsSection } from '../summary-view/terms-template.ts'
import { timelineSection } from '../summary-view/timeline-template.ts'
import { componentStyles } from './component-styles.ts'
import { componentWords } from './component-words.ts'
import { loadSummary } from './load-summary.ts'
import '../summary-view/aiqyn-gloss.ts'

/**
 * A summary in a portal's own page: `<aiqyn-summary src="…">`.
 *
 * `src` is the address of a summary record (JSON), as `POST /v1/summaries` gives it; with `service`, the address of an Aiqyn
 * service, it is the address of the document itself, which is fetched and sent there.
 *
 * @fires aiqyn-ready With the record, once it is shown.
 * @fires aiqyn-error With the reason, when nothing can be shown.
 * @fires aiqyn-comment `{eId, label, title}` when a person wants to comment on a unit (attribute `comments`).
 * @fires aiqyn-evidence `{evidence}` when a person asks for the source of a statement. Prevent it to show the place in the
 * page's own text; otherwise the words of the act are shown in place.
 */
export class AiqynSummary extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { type: String },
    service: { type: String },
    language: { type: String },
    length: { type: String },
    level: { type: String },
    comments: { type: Boolean },
    summary: { attribute: false },
    messages: { state: true },
    stem: { state: true },
    told: { state: true },
    failure: { state: true },
    isLoading: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, summaryStyles, componentStyles]

  declare src: string | undefined
  declare service: string | undefined
  /** `kk`, `ru` or `en`; that of the page around it unless given. */
  declare language: string | undefined
  declare length: string | undefined
  declare level: string | undefined
  declare comments: boolean
  /** The record; set it where the page has it already, instead of `src`. */
  declare summary: Summary | undefined
  declare messages: Messages | undefined
  /** Of the words of the act; words of its glossary are explained in place once it is there. */
  declare stem: Stem | undefined
  /** What a screen reader is told. */
  declare told: string
  declare failure: 'unreachable' | 'refused' | 'no-record' | undefined
  declare isLoading: boolean
  #control: AbortController | undefined

  constructor() {
    super()
    this.comments = false
    this.told = ''
    this.isLoading = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#followHash)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#followHash)
    this.#control?.abort()
  }

  /** Language of the labels. */
  get shownLanguage(): InterfaceLanguage {
    const around = this.closest('[lang]')?.getAttribute('lang') ?? undefined
    return (
      toInterfaceLanguage(this.language) ??
      toInterfaceLanguage(around) ??
      toInterfaceLanguage(this.summary?.answerLanguage) ??
      'kk'
    )
  }

  override willUpdate(changed: PropertyValues): void {
    const order = ['src', 'service', 'language', 'length', 'level']
    if (this.src !== undefined && order.some((name) => changed.has(name))) void this.#load()
    else if (changed.has('summary') || changed.has('language')) void this.#label()
  }

  override render(): TemplateResult {
    const words = componentWords[this.shownLanguage]
    if (this.failure)
      return html`<p class="failure" role="alert" part="error">${words[this.failure]}</p>`
    const { summary, messages } = this
    if (this.isLoading || !summary || !messages) {
      return html`<p class="quiet" role="status">${this.isLoading ? words.loading : nothing}</p>`
    }
    const context = this.#context(summary, messages)
    const { labels } = messages
    const { title } = summary.act
    const hasTerms = summary.glossary.terms.some(isExplained)
    return html`<article lang=${this.shownLanguage} part="summary">
      <p class="kicker" part="kicker">${labels.summary}</p>
      ${title === '' ? nothing : html`<h2 part="title" lang=${summary.source.language}>${title}</h2>`}
      ${
        summary.overview.length > 0
          ? html`<section><h3>${labels.overview}</h3>${statementList(summary.overview, context)}</section>`
          : nothing
      }
      ${answersSection(context, true, undefined)}
      ${
        summary.timeline.length > 0
          ? html`<section><h3>${labels.timeline}</h3>${timelineSection(context)}</section>`
          : nothing
      }
      ${
        summary.readability.source.units.length > 1
          ? html`<details class="more" part="difficulty">
            <summary>${context.words.difficulty}</summary>
            ${difficultySection(context, (eId) => this.#goTo(eId))}
            <p class="told" role="status">${this.told}</p>
          </details>`
          : nothing
      }
      ${
        hasTerms
          ? html`<details class="more">
            <summary>${labels.glossary}</summary>
            ${termsSection(context)}
          </details>`
          : nothing
      }
      <p class="force" part="disclaimer">${labels.disclaimer}</p>
      <aiqyn-gloss exportparts="gloss"></aiqyn-gloss>
    </article>`
  }

  #context(summary: Summary, messages: Messages): SummaryContext {
    const cite = makeCite(summary, messages)
    const { stem } = this
    const terms = stem && stemTerms(summary.glossary.terms, stem)
    const context: SummaryContext = {
      summary,
      messages,
      words: summaryWords[this.shownLanguage],
      language: this.shownLanguage,
      cite,
      termsIn: ({ text, language }) =>
        stem && terms && language === summary.source.language ? termsIn(text, terms, stem) : [],
      explainTerm: (term, at) =>
        void this.renderRoot
          .querySelector<AiqynGloss>('aiqyn-gloss')
          ?.explain({ term, context }, at),
      showEvidence: undefined,
      askEvidence: (evidence) => this.#tell('aiqyn-evidence', { evidence }),
      comment: this.comments
        ? (eId) => this.#tell('aiqyn-comment', { eId, label: cite(eId), title: summary.act.title })
        : undefined,
    }
    return context
  }

  async #load(): Promise<void> {
    this.#control?.abort()
    const control = new AbortController()
    this.#control = control
    this.isLoading = true
    this.failure = undefined
    const { src = '', service, length, level } = this
    const order = { src, service, length, level, language: this.shownLanguage }
    const result = await loadSummary(order, control.signal)
    if (control.signal.aborted) return
    this.isLoading = false
    if (typeof result === 'string') {
      this.failure = result
      this.#tell('aiqyn-error', { reason: result })
      return
    }
    this.summary = result
  }

  async #label(): Promise<void> {
    const { summary } = this
    if (!summary) return
    this.messages = await loadMessages(this.shownLanguage)
    const language = toInterfaceLanguage(summary.source.language)
    this.stem = language && (await loadStem(language))
    await this.updateComplete
    this.#followHash()
    this.#tell('aiqyn-ready', { summary })
  }

  /** `#art_7` leads to the first statement on article 7: the ids of units are anchors of the page. */
  readonly #followHash = (): void => {
    const eId = decodeURIComponent(location.hash.slice(1))
    if (eId !== '') this.#show(eId)
  }

  /** From the map of articles: not everything is told of. */
  #goTo(eId: string): void {
    this.told = this.#show(eId) ? '' : componentWords[this.shownLanguage].nothingSaid
  }

  /** @returns Whether anything is said of the unit. */
  #show(eId: string): boolean {
    const all = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.statement[data-eid]'))
    const target = all.find(({ dataset }) => {
      const own = dataset['eid'] ?? ''
      return own === eId || own.startsWith(`${eId}__`)
    })
    if (!target) return false
    target.tabIndex = -1
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
    return true
  }

  #tell(type: string, detail: Readonly<Record<string, unknown>>): boolean {
    const options = { detail, bubbles: true, composed: true, cancelable: true }
    return this.dispatchEvent(new CustomEvent(type, options))
  }
}

if (!customElements.get('aiqyn-summary')) customElements.define('aiqyn-summary', AiqynSummary)
