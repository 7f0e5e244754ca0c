import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { words as pageWords } from '../i18n/words.ts'
import { fileName, saveFile } from '../reader/save-file.ts'
import { makeSource } from '../storage/make-source.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { SectionChange } from '../worker/changes-of.ts'
import type { DraftSlot } from '../worker/draft-view.ts'
import { createEngine, type Engine, JobFailed } from '../worker/engine.ts'
import type { FailureReason, SourceFile } from '../worker/protocol.ts'
import { createDraftDesk, type DraftDesk } from './draft-desk.ts'
import { keptWork } from './kept-work.ts'
import { mendOf } from './mend.ts'
import type { FindingWish } from './panels/wb-finding.ts'
import { scrollTogether } from './scroll-together.ts'
import type { WbDraft } from './wb-draft.ts'
import { workbenchWords } from './words/workbench-words.ts'
import { workbenchStyles } from './workbench-styles.ts'
import './panels/wb-articles.ts'
import './panels/wb-changes.ts'
import { WbFindings } from './panels/wb-findings.ts'
import './panels/wb-score.ts'
import './panels/wb-start.ts'
import './panels/wb-terms.ts'
import './wb-draft.ts'

type Tab = 'findings' | 'score' | 'terms' | 'changes'

const tabs: ReadonlyArray<Tab> = ['findings', 'score', 'terms', 'changes']
const reports = ['html', 'sarif', 'csv'] as const
/** A count is said when writing pauses for so long. */
const sayAfter = 1200
/** So long does a text that follows another scroll by itself. */
const followsFor = 120

/** The editor's page. */
export class AiqynWorkbench extends LitElement {
  static override properties: PropertyDeclarations = {
    tab: { state: true },
    chosen: { state: true },
    changes: { state: true },
    said: { state: true },
    failure: { state: true },
    isReady: { state: true },
    hasSecond: { state: true },
    isReading: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, workbenchStyles()]

  declare tab: Tab
  declare chosen: string | undefined
  declare changes: ReadonlyArray<SectionChange> | undefined
  /** What the live region says. */
  declare said: string
  declare failure: FailureReason | undefined
  /** What was kept has been looked for. */
  declare isReady: boolean
  declare hasSecond: boolean
  declare isReading: boolean

  readonly #checking: Engine = createEngine()
  readonly #reading: Engine = createEngine()
  readonly #main: DraftDesk = createDraftDesk('main', this.#checking, this.#reading)
  readonly #second: DraftDesk = createDraftDesk('second', this.#checking, this.#reading)
  #sayTimer: ReturnType<typeof setTimeout> | undefined
  #counted = -1
  #leader: DraftSlot | undefined
  #leaderTimer: ReturnType<typeof setTimeout> | undefined
  #isLevel = false
  #compared = ''
  #compareTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.tab = 'findings'
    this.said = ''
    this.isReady = false
    this.hasSecond = false
    this.isReading = false
    new StoreController(this, interfaceLanguage, this.#main.state, this.#second.state)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#checking.warm()
    addEventListener('pagehide', this.#keepNow)
    // Before the editor takes it.
    this.addEventListener('drop', (event) => void this.#drop(event), { capture: true })
    document.addEventListener('visibilitychange', this.#keepNow)
    interfaceLanguage.subscribe(this.#speakAnew)
    this.#main.state.subscribe(() => this.#checked())
    this.#second.state.subscribe(({ check }) => this.#levelled(check !== undefined))
    void this.#restore()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('pagehide', this.#keepNow)
    document.removeEventListener('visibilitychange', this.#keepNow)
    for (const one of [this.#main, this.#second]) one.close()
    for (const one of [this.#checking, this.#reading]) one.close()
  }

  override render(): TemplateResult {
    const { draft } = this.#main.state.get()
    return html`
      <aq-header page="workbench" @aq-skip=${this.#skip}></aq-header>
      <main
        id="main"
        tabindex="-1"
        class=${draft ? 'working' : ''}
        @wb-open=${this.#open}
        @wb-failed=${() => this.#fail('loading')}
        @wb-wish=${this.#wish}
        @wb-go=${this.#go}
        @wb-unit=${this.#goToUnit}
        @wb-restore=${this.#putBack}
        @wb-chosen=${this.#choose}
        @wb-card=${this.#showCard}
        @wb-scroll=${this.#scrolled}
        @keydown=${this.#leavePanel}
      >
        ${draft ? this.#workspace() : this.isReady ? html`<wb-start></wb-start>` : nothing}
      </main>
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    `
  }

  #workspace(): TemplateResult {
    const words = workbenchWords()
    const state = this.#main.state.get()
    const { check, findings } = state
    const failure = this.failure ?? state.failure
    return html`
      <h1 class="hidden">${pageWords().workbench}: ${state.draft?.name || words.untitled}</h1>
      ${this.#toolbar()}
      ${failure ? html`<p class="failure" role="alert">${pageWords().failures[failure]}</p>` : nothing}
      ${state.isKept ? nothing : html`<p class="failure" role="alert">${words.notKept}</p>`}
      <wb-articles class="map" .sections=${check?.sections ?? []} .findings=${findings}></wb-articles>
      <div class=${this.hasSecond ? 'desk two' : 'desk'}>
        <wb-draft id="main-draft" .desk=${this.#main}></wb-draft>
        ${this.hasSecond ? this.#secondDraft() : nothing}
        <section class="panel" aria-label=${words.tabsLabel}>${this.#tabs()} ${this.#panel()}</section>
      </div>
      <dialog aria-label=${words.another}>
        <button class="small close" @click=${this.#closeDialog}>${pageWords().close}</button>
        <wb-start compact></wb-start>
      </dialog>
      <p class="foot">${words.keptHere} <span class="keys">${words.keys}</span></p>
    `
  }

  #toolbar(): TemplateResult {
    const words = workbenchWords()
    const { draft, isChanged } = this.#main.state.get()
    const editor = this.#editorOf('main')
    return html`
      <div class="toolbar" role="group" aria-label=${words.toolbar}>
        <span class="name">${draft?.name || words.untitled}</span>
        <button class="small" ?disabled=${!editor?.canUndo()} @click=${() => this.#step('undo')}>${words.undo}</button>
        <button class="small" ?disabled=${!editor?.canRedo()} @click=${() => this.#step('redo')}>${words.redo}</button>
        <button class="small" id="undo-all" ?disabled=${!isChanged} @click=${this.#undoAll}>${words.undoAll}</button>
        <button
          class="small"
          aria-pressed=${this.hasSecond ? 'true' : 'false'}
          @click=${this.#toggleSecond}
        >
          ${this.hasSecond ? words.closeSecond : words.openSecond}
        </button>
        <button class="small" @click=${this.#another}>${words.another}</button>
        <button class="small" @click=${this.#save}>${words.save}</button>
        <button class="small" popovertarget="reports">${words.exportReport}</button>
        <div id="reports" popover role="group" aria-label=${words.exportReport}>
          ${reports.map(
            (as) => html`
              <button
                popovertarget="reports"
                popovertargetaction="hide"
                data-report=${as}
                @click=${() => void this.#report(as)}
              >
                ${words.formats[as]}
              </button>
            `,
          )}
        </div>
        <button class="small" id="forget" @click=${this.#forget}>${words.forget}</button>
      </div>
    `
  }

  #secondDraft(): TemplateResult {
    const { draft } = this.#second.state.get()
    return draft
      ? html`<wb-draft id="second-draft" .desk=${this.#second} @wb-ready=${this.#follow}></wb-draft>`
      : html`<div class="second-start"><wb-start second @wb-open=${this.#openSecond}></wb-start></div>`
  }

  #tabs(): TemplateResult {
    const words = workbenchWords()
    const { findings } = this.#main.state.get()
    return html`
      <div class="tabs" role="tablist" aria-label=${words.tabsLabel} @keydown=${this.#moveTab}>
        ${tabs.map(
          (tab) => html`
            <button
              role="tab"
              id="tab-${tab}"
              aria-controls="panel"
              aria-selected=${this.tab === tab ? 'true' : 'false'}
              tabindex=${this.tab === tab ? 0 : -1}
              @click=${() => this.#show(tab)}
            >
              ${words.tabs[tab]}${tab === 'findings' ? html` <b>${findings.length}</b>` : nothing}
            </button>
          `,
        )}
      </div>
    `
  }

  #panel(): TemplateResult {
    const state = this.#main.state.get()
    const body = (): TemplateResult => {
      switch (this.tab) {
        case 'findings':
          return html`<wb-findings .state=${state} .chosen=${this.chosen}></wb-findings>`
        case 'score':
          return html`<wb-score .measures=${state.measures}></wb-score>`
        case 'terms':
          return html`<wb-terms .state=${state}></wb-terms>`
        case 'changes':
          return html`<wb-changes .changes=${this.changes} .language=${state.check?.language ?? ''}></wb-changes>`
      }
    }
    return html`
      <div class="tabpanel" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${this.tab}">${body()}</div>
    `
  }

  async #restore(): Promise<void> {
    const [main, second] = await Promise.all([keptWork('main'), keptWork('second')])
    if (main) this.#main.open(main)
    if (main && second) {
      this.#second.open(second)
      this.hasSecond = true
    }
    this.isReady = true
  }

  #open({ detail }: CustomEvent<SourceFile>): void {
    this.#closeDialog()
    const isChanged = this.#main.state.get().isChanged
    if (isChanged && !confirm(workbenchWords().replace)) return
    this.changes = undefined
    void this.#openIn(this.#main, detail)
  }

  #another(): void {
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  #closeDialog(): void {
    this.renderRoot.querySelector('dialog')?.close()
  }

  /** A file that is dropped on the text is another draft, not words to put in. */
  async #drop(event: DragEvent): Promise<void> {
    const file = event.dataTransfer?.files[0]
    if (!file || !this.#main.state.get().draft) return
    event.preventDefault()
    event.stopPropagation()
    const detail = makeSource(file.name, new Uint8Array(await file.arrayBuffer()))
    this.#open(new CustomEvent('wb-open', { detail }))
  }

  #openSecond(event: CustomEvent<SourceFile>): void {
    event.stopPropagation()
    void this.#openIn(this.#second, event.detail)
  }

  async #openIn(desk: DraftDesk, source: SourceFile): Promise<void> {
    this.failure = undefined
    this.isReading = true
    try {
      const isText = typeof source.content === 'string'
      const read = isText
        ? {
            text: String(source.content),
            format: source.format === 'markdown' ? ('markdown' as const) : ('auto' as const),
          }
        : await this.#reading.run('readDraft', source)
      desk.open({ name: source.name, format: read.format, opened: read.text })
      await this.updateComplete
      this.#draftElement(desk.slot)?.speak(true)
      if (desk.slot === 'main') this.#editorOf('main')?.view.focus()
    } catch (error) {
      this.#fail(error instanceof JobFailed ? error.reason : 'internal')
    }
    this.isReading = false
  }

  #fail(reason: FailureReason): void {
    this.failure = reason
    this.said = pageWords().failures[reason]
  }

  /** Said when writing pauses, and only when it is news. */
  #checked(): void {
    const { check, findings, isChecking } = this.#main.state.get()
    if (!check || isChecking) return
    clearTimeout(this.#sayTimer)
    this.#sayTimer = setTimeout(() => {
      if (findings.length !== this.#counted) this.said = workbenchWords().found(findings.length)
      this.#counted = findings.length
    }, sayAfter)
    for (const slot of ['main', 'second'] as const) this.#draftElement(slot)?.speak()
    if (this.tab === 'changes') {
      clearTimeout(this.#compareTimer)
      this.#compareTimer = setTimeout(() => void this.#compare(), sayAfter / 4)
    }
  }

  readonly #speakAnew = (): void => {
    for (const desk of [this.#main, this.#second]) desk.recheck()
    if (this.tab === 'changes') void this.#compare()
  }

  readonly #keepNow = (): void => {
    this.#main.keepNow()
    this.#second.keepNow()
  }

  #wish({ detail }: CustomEvent<FindingWish>): void {
    switch (detail.type) {
      case 'jump':
        this.chosen = detail.id
        this.#jumpTo(detail.id)
        break
      case 'mend':
        void this.#mend(detail.id, detail.value, detail.everywhere)
        break
      case 'ignore':
        void this.#ignore(detail.id, detail.reason)
    }
  }

  #jumpTo(id: string): void {
    const editor = this.#editorOf('main')
    const [place] = editor?.places(id) ?? []
    if (!editor || !place) return
    editor.choose(id)
    editor.jump(place.from, place.from)
  }

  async #mend(id: string, value: string, everywhere: boolean): Promise<void> {
    const editor = this.#editorOf('main')
    if (!editor) return
    const text = editor.text()
    const [own, ...others] = editor.places(id)
    if (!own) return
    const changes = [mendOf(text, own.from, own.to, value)]
    if (everywhere) {
      for (const { from, to, replacement } of others)
        if (replacement !== undefined) changes.push(mendOf(text, from, to, replacement))
    }
    const next = this.#neighbour(id)
    editor.change(changes)
    editor.jump(own.from, own.from, false)
    this.said = workbenchWords().replaced
    await this.#focusCard(next)
  }

  async #ignore(id: string, reason: string): Promise<void> {
    const editor = this.#editorOf('main')
    const [place] = editor?.places(id) ?? []
    const shown = this.#main.state.get().findings.find((one) => one.id === id)
    if (!editor || !place || !shown) return
    const next = this.#neighbour(id)
    const text = editor.text()
    const order = { ...this.#main.order(), text, ruleId: shown.finding.ruleId, reason }
    // Where the draft has just been checked, trying a place is quick.
    const edit = await this.#checking.run('ignoreFinding', {
      ...order,
      start: place.from,
      end: place.to,
    })
    if (!edit || editor.text() !== text) {
      this.said = workbenchWords().notIgnored
      return
    }
    editor.change({ from: edit.at, insert: edit.insert })
    await this.#focusCard(next)
  }

  /** The finding below, else the one above: where the focus goes when this one is gone. */
  #neighbour(id: string): string | undefined {
    const { findings } = this.#main.state.get()
    const at = findings.findIndex((one) => one.id === id)
    return (findings[at + 1] ?? findings[at - 1])?.id
  }

  async #focusCard(id: string | undefined): Promise<void> {
    const list = this.renderRoot.querySelector('wb-findings')
    if (list instanceof WbFindings && id !== undefined) await list.reveal(id, true)
    else this.#editorOf('main')?.view.focus()
  }

  #go({ detail: { start, end } }: CustomEvent<{ start: number; end: number }>): void {
    const editor = this.#editorOf('main')
    editor?.jump(editor.now(start), editor.now(end))
  }

  #goToUnit({ detail: eId }: CustomEvent<string>): void {
    const anchors = this.#main.state.get().check?.anchors ?? []
    const anchor =
      anchors.find((one) => one.eId === eId) ??
      anchors.findLast((one) => eId.startsWith(`${one.eId}__`))
    const editor = this.#editorOf('main')
    if (anchor && editor) editor.jump(editor.now(anchor.start))
  }

  /** Not while the text runs ahead of what was compared: the places would be others. */
  #putBack({ detail }: CustomEvent<{ start: number; end: number; before: string }>): void {
    if (this.#main.text() !== this.#compared) return
    this.#editorOf('main')?.change({ from: detail.start, to: detail.end, insert: detail.before })
  }

  #choose({ detail: id }: CustomEvent<string>): void {
    this.chosen = id
    const list = this.renderRoot.querySelector('wb-findings')
    if (list instanceof WbFindings) void list.reveal(id, false)
  }

  async #showCard({ detail: id }: CustomEvent<string>): Promise<void> {
    this.chosen = id
    this.tab = 'findings'
    await this.updateComplete
    await this.#focusCard(id)
  }

  /** Escape leads from what is said of the text back into it. */
  #leavePanel(event: KeyboardEvent): void {
    const panel = this.renderRoot.querySelector('.panel')
    if (event.key === 'Escape' && panel && event.composedPath().includes(panel))
      this.#editorOf('main')?.view.focus()
  }

  #step(direction: 'undo' | 'redo'): void {
    const editor = this.#editorOf('main')
    editor?.[direction]()
    editor?.view.focus()
  }

  #undoAll(): void {
    const editor = this.#editorOf('main')
    const opened = this.#main.state.get().draft?.opened
    if (!editor || opened === undefined) return
    editor.change({ from: 0, to: editor.view.state.doc.length, insert: opened })
    editor.view.focus()
    this.said = workbenchWords().undoneAll
  }

  async #toggleSecond(): Promise<void> {
    this.hasSecond = !this.hasSecond
    if (!this.hasSecond) await this.#second.forget()
  }

  #save(): void {
    const { draft } = this.#main.state.get()
    const ending = draft?.format === 'text' ? 'txt' : 'md'
    saveFile(fileName(draft?.name ?? '', ending), this.#main.text(), 'text/plain')
  }

  async #report(as: (typeof reports)[number]): Promise<void> {
    const name = this.#main.state.get().draft?.name || workbenchWords().untitled
    try {
      const written = await this.#reading.run('reportDraft', { ...this.#main.order(), name, as })
      const types = { html: 'text/html', sarif: 'application/sarif+json', csv: 'text/csv' }
      // Spreadsheets take a table for one in UTF-8 only behind a byte order mark.
      saveFile(fileName(name, as), as === 'csv' ? `\ufeff${written}` : written, types[as])
    } catch (error) {
      this.#fail(error instanceof JobFailed ? error.reason : 'internal')
    }
  }

  async #forget(): Promise<void> {
    await Promise.all([this.#main.forget(), this.#second.forget()])
    this.hasSecond = false
    this.changes = undefined
    this.tab = 'findings'
    this.said = pageWords().forgotten
    await this.updateComplete
    this.#skip()
  }

  #show(tab: Tab): void {
    this.tab = tab
    this.renderRoot.querySelector('#panel')?.scrollTo(0, 0)
    if (tab === 'changes') void this.#compare()
  }

  async #compare(): Promise<void> {
    const opened = this.#main.state.get().draft?.opened
    if (opened === undefined) return
    const order = { ...this.#main.order(), opened }
    try {
      this.changes = await this.#reading.run('compareDrafts', order)
      this.#compared = order.text
    } catch (error) {
      this.#fail(error instanceof JobFailed ? error.reason : 'internal')
    }
  }

  #moveTab(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = (tabs.indexOf(this.tab) + step + tabs.length) % tabs.length
    const next = tabs[at]
    if (!next) return
    this.#show(next)
    const button = this.renderRoot.querySelector(`#tab-${next}`)
    if (button instanceof HTMLElement) button.focus()
  }

  /** The text that a person scrolls leads, and the other follows. */
  #scrolled({ detail: slot }: CustomEvent<DraftSlot>): void {
    if (!this.hasSecond || (this.#leader !== undefined && this.#leader !== slot)) return
    this.#leader = slot
    clearTimeout(this.#leaderTimer)
    this.#leaderTimer = setTimeout(() => {
      this.#leader = undefined
    }, followsFor)
    this.#level(slot)
  }

  #follow(): void {
    this.#draftElement('second')?.speak(true)
  }

  /** A second text that was just read comes to where the first is. */
  #levelled(isRead: boolean): void {
    if (isRead && !this.#isLevel) this.#level('main')
    this.#isLevel = isRead
  }

  #level(slot: DraftSlot): void {
    const other = slot === 'main' ? 'second' : 'main'
    const [from, to] = [this.#scrolledText(slot), this.#scrolledText(other)]
    if (from && to) scrollTogether(from, to)
  }

  #scrolledText(slot: DraftSlot): Parameters<typeof scrollTogether>[0] | undefined {
    const editor = this.#editorOf(slot)
    const anchors = this.#deskOf(slot).state.get().check?.anchors
    return editor && anchors ? { view: editor.view, anchors, now: editor.now } : undefined
  }

  #deskOf(slot: DraftSlot): DraftDesk {
    return slot === 'main' ? this.#main : this.#second
  }

  #draftElement(slot: DraftSlot): WbDraft | null {
    return this.renderRoot.querySelector<WbDraft>(`#${slot}-draft`)
  }

  #editorOf(slot: DraftSlot): WbDraft['editor'] {
    return this.#draftElement(slot)?.editor
  }

  #skip(): void {
    const main = this.renderRoot.querySelector('#main')
    if (main instanceof HTMLElement) main.focus()
  }
}

customElements.define('aiqyn-workbench', AiqynWorkbench)
