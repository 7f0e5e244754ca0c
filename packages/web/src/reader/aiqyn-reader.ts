import type { Evidence, Statement, Summary } from '@aiqyn/core'
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { words } from '../i18n/words.ts'
import { isKept } from '../offline/register.ts'
import { takeDrops } from '../start/take-drops.ts'
import { keptDraft } from '../storage/draft.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { AiqynGloss } from '../summary-view/aiqyn-gloss.ts'
import type { SummaryContext } from '../summary-view/context.ts'
import { makeCite } from '../summary-view/make-cite.ts'
import { summaryStyles } from '../summary-view/summary-styles.ts'
import { summaryWords } from '../summary-view/summary-words.ts'
import type { Reading } from '../worker/jobs/summarize-document.ts'
import type { SourceFile } from '../worker/protocol.ts'
import { type ActView, actTemplate } from './act-template.ts'
import { askComment } from './ask-comment.ts'
import { fetchSource } from './fetch-source.ts'
import { leaflet } from './leaflet-template.ts'
import { printStyles } from './print-styles.ts'
import { createSpeaker, type Speaker, type SpeakingState, spokenParts } from './read-aloud.ts'
import { createReaderSession, type ReaderSession, type ReaderState } from './reader-session.ts'
import { readerStyles } from './reader-styles.ts'
import { readerWords } from './reader-words.ts'
import { type DownloadFormat, saveDownload } from './save-download.ts'
import { comingTemplate, failureTemplate, progressTemplate } from './status-template.ts'
import { createTextPlace, type TextPlace } from './text-place.ts'

/**
 * The citizen's page.
 *
 * With the attribute `comments` each unit has a button, which fires `aiqyn-comment`; with `comment-url` it goes there, where
 * `{eId}` stands for the unit, unless the host page prevents it.
 *
 * @fires aiqyn-comment `{eId, label, title}`
 */
export class AiqynReader extends LitElement {
  static override properties: PropertyDeclarations = {
    comments: { type: Boolean },
    commentUrl: { attribute: 'comment-url' },
    party: { state: true },
    speaking: { state: true },
    told: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, summaryStyles, readerStyles, printStyles]

  declare comments: boolean
  declare commentUrl: string | undefined
  /** The party that the reader is. */
  declare party: string | undefined
  declare speaking: SpeakingState
  /** What a screen reader is told. */
  declare told: string

  readonly #session: ReaderSession = createReaderSession()
  readonly #speaker: Speaker = createSpeaker((state) => {
    this.speaking = state
  })
  #shown: Summary | undefined
  /** Key of the document whose text has its place. */
  #laidOut: string | undefined
  readonly #text: TextPlace = createTextPlace(() => this.renderRoot)
  #ends: ReadonlyArray<() => void> = []

  constructor() {
    super()
    this.comments = false
    this.speaking = 'silent'
    this.told = ''
    new StoreController(this, interfaceLanguage, isKept, this.#session.state)
    this.addEventListener('aq-skip', () => this.#focus('main'))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('popstate', this.#back)
    this.#ends = [this.#text.follow(), takeDrops((source) => void this.#read(source))]
    void this.#restore()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('popstate', this.#back)
    for (const end of this.#ends) end()
    this.#speaker.stop()
  }

  override render(): TemplateResult {
    const state = this.#session.state.get()
    const context = this.#context(state)
    return html`
      <aq-header page="reader" class="screen-only"></aq-header>
      <div class="hidden" role="status">${this.told}</div>
      <main id="main" tabindex="-1" class="screen-only">
        ${progressTemplate(state, () => this.#session.cancel())}
        ${failureTemplate(state, () => void this.#session.change({}))}
        ${
          state.view
            ? this.#act(state, context)
            : state.stage === undefined
              ? html`<aq-start
                @aq-open=${this.#open}
                @aq-failed=${() => this.#session.fail('loading')}
                @focusin=${this.#session.warm}
              ></aq-start>`
              : html`<h1 class="hidden">${readerWords().title}</h1>`
        }
      </main>
      <footer class="screen-only">
        ${context ? html`<p>${words().noForce}</p><p>${words().stays}</p>` : nothing}
        ${isKept.get() ? html`<p class="kept">${words().offlineReady}</p>` : nothing}
        ${context ? html`<button @click=${this.#forget}>${words().forget}</button>` : nothing}
      </footer>
      ${context ? leaflet(context, state.source?.name ?? '') : nothing}
      <aiqyn-gloss class="screen-only"></aiqyn-gloss>
    `
  }

  override updated(): void {
    const { reading, view } = this.#session.state.get()
    if (view?.key !== this.#laidOut) this.#text.fit()
    this.#laidOut = view?.key
    if (reading?.summary === this.#shown) return
    const isFirst = this.#shown === undefined
    this.#shown = reading?.summary
    if (!reading) return
    this.told = readerWords().ready
    document.title = `${reading.summary.act.title || 'Aiqyn'} · Aiqyn`
    if (isFirst) {
      scrollTo(0, 0)
      this.#focus('h1')
    }
  }

  #act(state: ReaderState, context: SummaryContext | undefined): TemplateResult {
    const { reading, view, messages } = state
    const said = readerWords()
    return html`<div class="page">
      <article>${context && reading ? actTemplate(this.#view(state, context, reading)) : comingTemplate(state, this.#text.open)}</article>
      <aside aria-label=${said.text}>
        <dialog id="text" aria-label=${said.text} @click=${this.#text.closeOnBackdrop}>
          <div class="text-head">
            <p class="text-title">${said.text}</p>
            <button class="close" @click=${this.#text.close}>${said.closeText}</button>
          </div>
          <div class="text-body">
            <aq-source
              .document=${view}
              .summary=${reading?.summary}
              .messages=${messages}
              ?comments=${this.comments}
              @aq-comment=${({ detail }: CustomEvent<{ eId: string }>) => this.#comment(detail.eId)}
            ></aq-source>
          </div>
        </dialog>
      </aside>
    </div>`
  }

  #view(state: ReaderState, context: SummaryContext, reading: Reading): ActView {
    const { source, options } = state
    return {
      context,
      reading,
      options,
      name: source?.name ?? '',
      party: this.party,
      speaking: this.speaking,
      choose: (party) => {
        this.party = party
      },
      change: (part) => void this.#session.change(part),
      goTo: (section) => this.#goTo(section),
      openUnit: (eId) => void this.#text.showUnit(eId),
      openText: this.#text.open,
      close: () => this.#close(),
      print: () => print(),
      listen: () => void this.#listen(),
      speaker: this.#speaker,
      download: (format) => void this.#download(format),
    }
  }

  #context({ reading, messages }: ReaderState): SummaryContext | undefined {
    if (!reading || !messages) return undefined
    const language = interfaceLanguage.get()
    const { summary, terms } = reading
    const context: SummaryContext = {
      summary,
      messages,
      words: summaryWords[language],
      language,
      cite: makeCite(summary, messages),
      termsIn: ({ text }: Statement) => terms.get(text) ?? [],
      showEvidence: (evidence) => void this.#showEvidence(evidence),
      explainTerm: (term, at) => void this.#gloss?.explain({ term, context }, at),
      comment: this.comments ? (eId) => this.#comment(eId) : undefined,
    }
    return context
  }

  async #showEvidence(evidence: ReadonlyArray<Evidence>): Promise<void> {
    await this.#text.showEvidence(evidence)
    const context = this.#context(this.#session.state.get())
    const [first] = evidence
    if (context && first) this.told = `${readerWords().showing} ${context.cite(first.eId)}`
  }

  get #gloss(): AiqynGloss | null {
    return this.renderRoot.querySelector<AiqynGloss>('aiqyn-gloss')
  }

  #goTo(section: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${section}`)
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    heading?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
    heading?.focus({ preventScroll: true })
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }

  #comment(eId: string): void {
    const { view, messages, reading } = this.#session.state.get()
    const label = reading && messages ? makeCite(reading.summary, messages)(eId) : eId
    askComment(this, { eId, label, title: view?.act.title ?? '' }, this.commentUrl)
  }

  async #listen(): Promise<void> {
    try {
      this.#speaker.start(spokenParts(await this.#session.write('ssml')))
    } catch {
      this.#session.fail('internal')
    }
  }

  async #download(format: DownloadFormat): Promise<void> {
    try {
      await saveDownload(this.#session, format)
    } catch {
      this.#session.fail('internal')
    }
  }

  #open({ detail }: CustomEvent<SourceFile>): void {
    void this.#read(detail)
  }

  async #read(source: SourceFile): Promise<void> {
    this.party = undefined
    history.pushState({ open: true }, '')
    await this.#session.open(source)
  }

  readonly #back = (): void => {
    if (this.#session.state.get().source) this.#reset()
  }

  #close(): void {
    if (history.state?.open) history.back()
    else this.#reset()
  }

  #reset(): void {
    this.#speaker.stop()
    this.#session.close()
    this.party = undefined
    document.title = 'Aiqyn'
    if (location.search) history.replaceState(null, '', location.pathname)
    void this.updateComplete.then(() => this.#focus('main'))
  }

  #forget(): void {
    this.#close()
    this.told = words().forgotten
  }

  /** The document of the address, else the one that was open when the page was left. */
  async #restore(): Promise<void> {
    const src = new URLSearchParams(location.search).get('src')
    if (src !== null) {
      await this.#session.follow(() => fetchSource(src, location.href))
      return
    }
    const kept = await keptDraft('reader')
    if (kept && !this.#session.state.get().source) await this.#session.open(kept)
  }
}

customElements.define('aiqyn-reader', AiqynReader)
