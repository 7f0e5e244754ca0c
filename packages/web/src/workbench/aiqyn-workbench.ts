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
import { ignoreFinding, mendFinding, neighbourOf } from './finding-wishes.ts'
import { keptWork } from './kept-work.ts'
import type { FindingWish } from './panels/wb-finding.ts'
import { createLeveller, type Leveller, type Scrolled } from './scroll-together.ts'
import type { WbDraft } from './wb-draft.ts'
import type { PanelTab, WbPanel } from './wb-panel.ts'
import type { ReportKind, ToolbarWish } from './wb-toolbar.ts'
import { workbenchWords } from './words/workbench-words.ts'
import { workbenchStyles } from './workbench-styles.ts'
import './panels/wb-articles.ts'
import './panels/wb-start.ts'
import './wb-draft.ts'
import './wb-panel.ts'
import './wb-toolbar.ts'

const reportTypes: Readonly<Record<ReportKind, string>> = {
  html: 'text/html',
  sarif: 'application/sarif+json',
  csv: 'text/csv',
}
/** A count is said when writing pauses for so long. */
const sayAfter = 1200

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

  declare tab: PanelTab
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
  readonly #leveller: Leveller = createLeveller((slot) => this.#scrolledText(slot))
  #ends: ReadonlyArray<() => void> = []
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
    document.addEventListener('visibilitychange', this.#keepNow)
    // Before the editor takes it.
    this.addEventListener('drop', this.#drop, { capture: true })
    this.#ends = [
      interfaceLanguage.subscribe(this.#speakAnew),
      this.#main.state.subscribe(() => this.#checked()),
      this.#second.state.subscribe(({ check }) => this.#leveller.read(check !== undefined)),
    ]
    void this.#restore()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('pagehide', this.#keepNow)
    document.removeEventListener('visibilitychange', this.#keepNow)
    this.removeEventListener('drop', this.#drop, { capture: true })
    for (const end of this.#ends) end()
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
        @aq-open=${this.#open}
        @aq-failed=${() => this.#fail('loading')}
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
    const editor = this.#editorOf('main')
    const failure = this.failure ?? state.failure
    return html`
      <h1 class="hidden">${pageWords().workbench}: ${state.draft?.name || words.untitled}</h1>
      <wb-toolbar
        .name=${state.draft?.name ?? ''}
        .canUndo=${editor?.canUndo() ?? false}
        .canRedo=${editor?.canRedo() ?? false}
        .isChanged=${state.isChanged}
        .hasSecond=${this.hasSecond}
        @wb-do=${this.#do}
      ></wb-toolbar>
      ${failure ? html`<p class="failure" role="alert">${pageWords().failures[failure]}</p>` : nothing}
      ${state.isKept ? nothing : html`<p class="failure" role="alert">${words.notKept}</p>`}
      <wb-articles class="map" .sections=${check?.sections ?? []} .findings=${findings}></wb-articles>
      <div class=${this.hasSecond ? 'desk two' : 'desk'}>
        <wb-draft id="main-draft" .desk=${this.#main}></wb-draft>
        ${this.hasSecond ? this.#secondDraft() : nothing}
        <wb-panel
          .state=${state}
          .changes=${this.changes}
          .tab=${this.tab}
          .chosen=${this.chosen}
          @wb-tab=${this.#show}
        ></wb-panel>
      </div>
      <dialog aria-label=${words.another}>
        <button class="small close" @click=${this.#closeDialog}>${pageWords().close}</button>
        <wb-start compact></wb-start>
      </dialog>
      <p class="foot">${words.keptHere} <span class="keys">${words.keys}</span></p>
    `
  }

  #secondDraft(): TemplateResult {
    const { draft } = this.#second.state.get()
    return draft
      ? html`<wb-draft id="second-draft" .desk=${this.#second} @wb-ready=${this.#follow}></wb-draft>`
      : html`<div class="second-start"><wb-start second @aq-open=${this.#openSecond}></wb-start></div>`
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
    this.#replace(detail)
  }

  #replace(source: SourceFile): void {
    const { isChanged } = this.#main.state.get()
    if (isChanged && !confirm(workbenchWords().replace)) return
    this.changes = undefined
    void this.#openIn(this.#main, source)
  }

  #closeDialog(): void {
    this.renderRoot.querySelector('dialog')?.close()
  }

  /** A file that is dropped on the text is another draft, not words to put in. */
  readonly #drop = async (event: DragEvent): Promise<void> => {
    const file = event.dataTransfer?.files[0]
    if (!file || !this.#main.state.get().draft) return
    event.preventDefault()
    event.stopPropagation()
    this.#replace(makeSource(file.name, new Uint8Array(await file.arrayBuffer())))
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
    const next = neighbourOf(this.#main, id)
    mendFinding(editor, id, value, everywhere)
    this.said = workbenchWords().replaced
    await this.#focusCard(next)
  }

  async #ignore(id: string, reason: string): Promise<void> {
    const editor = this.#editorOf('main')
    if (!editor) return
    const next = neighbourOf(this.#main, id)
    if (await ignoreFinding(editor, this.#main, this.#checking, id, reason))
      await this.#focusCard(next)
    else this.said = workbenchWords().notIgnored
  }

  async #focusCard(id: string | undefined): Promise<void> {
    const isShown = id !== undefined && (await this.#panel()?.reveal(id, true))
    if (!isShown) this.#editorOf('main')?.view.focus()
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
    void this.#panel()?.reveal(id, false)
  }

  async #showCard({ detail: id }: CustomEvent<string>): Promise<void> {
    this.chosen = id
    this.tab = 'findings'
    await this.updateComplete
    await this.#focusCard(id)
  }

  /** Escape leads from what is said of the text back into it. */
  #leavePanel(event: KeyboardEvent): void {
    const panel = this.#panel()
    if (event.key === 'Escape' && panel && event.composedPath().includes(panel))
      this.#editorOf('main')?.view.focus()
  }

  #do({ detail }: CustomEvent<ToolbarWish>): void {
    const editor = this.#editorOf('main')
    switch (detail) {
      case 'undo':
      case 'redo':
        editor?.[detail]()
        editor?.view.focus()
        break
      case 'undoAll':
        this.#undoAll()
        break
      case 'second':
        void this.#toggleSecond()
        break
      case 'another':
        this.renderRoot.querySelector('dialog')?.showModal()
        break
      case 'save':
        this.#save()
        break
      case 'forget':
        void this.#forget()
        break
      default:
        void this.#report(detail)
    }
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

  async #report(as: ReportKind): Promise<void> {
    const name = this.#main.state.get().draft?.name || workbenchWords().untitled
    try {
      const written = await this.#reading.run('reportDraft', { ...this.#main.order(), name, as })
      // Spreadsheets take a table for one in UTF-8 only behind a byte order mark.
      saveFile(fileName(name, as), as === 'csv' ? `\ufeff${written}` : written, reportTypes[as])
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

  #show({ detail: tab }: CustomEvent<PanelTab>): void {
    this.tab = tab
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

  #scrolled({ detail: slot }: CustomEvent<DraftSlot>): void {
    if (this.hasSecond) this.#leveller.scrolled(slot)
  }

  #follow(): void {
    this.#draftElement('second')?.speak(true)
  }

  #scrolledText(slot: DraftSlot): Scrolled | undefined {
    const editor = this.#editorOf(slot)
    const anchors = this.#deskOf(slot).state.get().check?.anchors
    return editor && anchors ? { view: editor.view, anchors, now: editor.now } : undefined
  }

  #deskOf(slot: DraftSlot): DraftDesk {
    return slot === 'main' ? this.#main : this.#second
  }

  #panel(): WbPanel | null {
    return this.renderRoot.querySelector('wb-panel')
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
