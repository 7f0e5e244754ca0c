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
import { takeDrops } from '../start/take-drops.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { DraftSlot } from '../worker/draft-view.ts'
import type { SourceFile } from '../worker/protocol.ts'
import { createCountTeller } from './count-teller.ts'
import type { DeskState } from './draft-desk.ts'
import type { DraftEditor } from './editor/draft-editor.ts'
import { fulfil } from './finding-wishes.ts'
import { goToStretch, goToUnit } from './go-to.ts'
import { notices } from './notices.ts'
import type { FindingWish } from './panels/wb-finding.ts'
import { saveDraft } from './save-draft.ts'
import { createLeveller, type Leveller, type Scrolled } from './scroll-together.ts'
import type { WbDraft } from './wb-draft.ts'
import type { PanelTab, WbPanel } from './wb-panel.ts'
import type { ToolbarWish } from './wb-toolbar.ts'
import { workbenchWords } from './words/workbench-words.ts'
import { createWorkbenchSession, type WorkbenchSession } from './workbench-session.ts'
import { workbenchStyles } from './workbench-styles.ts'
import './panels/wb-articles.ts'
import './panels/wb-start.ts'
import './wb-draft.ts'
import './wb-panel.ts'
import './wb-toolbar.ts'

/** The editor's page. */
export class AiqynWorkbench extends LitElement {
  static override properties: PropertyDeclarations = {
    tab: { state: true },
    chosen: { state: true },
    said: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, workbenchStyles()]

  declare tab: PanelTab
  declare chosen: string | undefined
  /** What the live region says. */
  declare said: string

  readonly #session: WorkbenchSession = createWorkbenchSession()
  readonly #tellCount: (state: DeskState) => void = createCountTeller((count) => {
    this.said = workbenchWords().found(count)
  })
  readonly #leveller: Leveller = createLeveller((slot) => this.#scrolledText(slot))
  #ends: ReadonlyArray<() => void> = []

  constructor() {
    super()
    this.tab = 'findings'
    this.said = ''
    const { state, main, second, comparison } = this.#session
    const stores = [state, main.state, second.state, comparison.changes]
    new StoreController(this, interfaceLanguage, ...stores)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { checking, keepNow, main, second, restore } = this.#session
    checking.warm()
    addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', keepNow)
    this.#ends = [
      takeDrops(this.#drop),
      interfaceLanguage.subscribe(this.#speakAnew),
      main.state.subscribe(() => this.#checked()),
      second.state.subscribe(({ check }) => this.#leveller.read(check !== undefined)),
    ]
    void restore()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    const { keepNow, close } = this.#session
    removeEventListener('pagehide', keepNow)
    document.removeEventListener('visibilitychange', keepNow)
    for (const end of this.#ends) end()
    close()
  }

  override render(): TemplateResult {
    const { main, state, fail } = this.#session
    const { draft } = main.state.get()
    const { isReady } = state.get()
    return html`
      <aq-header page="workbench" @aq-skip=${this.#skip}></aq-header>
      <main
        id="main"
        tabindex="-1"
        class=${draft ? 'working' : ''}
        @aq-open=${this.#open}
        @aq-failed=${() => fail('loading')}
        @wb-wish=${this.#wish}
        @wb-go=${this.#go}
        @wb-unit=${this.#goToUnit}
        @wb-restore=${this.#putBack}
        @wb-chosen=${this.#choose}
        @wb-card=${this.#showCard}
        @wb-scroll=${this.#scrolled}
        @keydown=${this.#leavePanel}
      >
        ${notices(this.#session)}
        ${draft ? this.#workspace() : isReady ? html`<wb-start></wb-start>` : nothing}
      </main>
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    `
  }

  #workspace(): TemplateResult {
    const words = workbenchWords()
    const { main, comparison, state: session } = this.#session
    const state = main.state.get()
    const { hasSecond } = session.get()
    const { check, findings } = state
    const editor = this.#editorOf('main')
    return html`
      <h1 class="hidden">${pageWords().workbench}: ${state.draft?.name || words.untitled}</h1>
      <wb-toolbar
        .name=${state.draft?.name ?? ''}
        .canUndo=${editor?.canUndo() ?? false}
        .canRedo=${editor?.canRedo() ?? false}
        .isChanged=${state.isChanged}
        .hasSecond=${hasSecond}
        @wb-do=${this.#do}
      ></wb-toolbar>
      <wb-articles class="map" .sections=${check?.sections ?? []} .findings=${findings}></wb-articles>
      <div class=${hasSecond ? 'desk two' : 'desk'}>
        <wb-draft id="main-draft" .desk=${main}></wb-draft>
        ${hasSecond ? this.#secondDraft() : nothing}
        <wb-panel
          .state=${state}
          .changes=${comparison.changes.get()}
          .tab=${this.tab}
          .chosen=${this.chosen}
          @wb-tab=${this.#show}
        ></wb-panel>
      </div>
      <dialog aria-label=${words.another}>
        <button class="small close" @click=${this.#closeDialog}>${pageWords().close}</button>
        <wb-start compact></wb-start>
      </dialog>
      <div class="foot">
        <p>${words.keptHere}</p>
        <button id="forget" class="plain" @click=${this.#forget}>${words.forget}</button>
        <p class="keys">${words.keys}</p>
      </div>
    `
  }

  #secondDraft(): TemplateResult {
    const { second } = this.#session
    return second.state.get().draft
      ? html`<wb-draft id="second-draft" .desk=${second} @wb-ready=${this.#follow}></wb-draft>`
      : html`<div class="second-start"><wb-start second @aq-open=${this.#openSecond}></wb-start></div>`
  }

  #open({ detail }: CustomEvent<SourceFile>): void {
    this.#closeDialog()
    this.#replace(detail)
  }

  #replace(source: SourceFile): void {
    const { isChanged } = this.#session.main.state.get()
    if (isChanged && !confirm(workbenchWords().replace)) return
    void this.#openIn('main', source)
  }

  #closeDialog(): void {
    this.renderRoot.querySelector('dialog')?.close()
  }

  /** A file that is dropped on a text is another text, not words to put in. */
  readonly #drop = (source: SourceFile, path: ReadonlyArray<EventTarget>): void => {
    const second = this.#draftElement('second')
    if (second && path.includes(second)) void this.#openIn('second', source)
    else this.#replace(source)
  }

  #openSecond(event: CustomEvent<SourceFile>): void {
    event.stopPropagation()
    void this.#openIn('second', event.detail)
  }

  async #openIn(slot: DraftSlot, source: SourceFile): Promise<void> {
    if (!(await this.#session.open(slot, source))) return
    await this.updateComplete
    this.#draftElement(slot)?.speak(true)
    if (slot === 'main') this.#editorOf('main')?.view.focus()
  }

  #checked(): void {
    const state = this.#session.main.state.get()
    if (!state.check || state.isChecking) return
    this.#tellCount(state)
    for (const slot of ['main', 'second'] as const) this.#draftElement(slot)?.speak()
    if (this.tab === 'changes') this.#session.comparison.compareSoon()
  }

  readonly #speakAnew = (): void => {
    this.#session.recheck()
    if (this.tab === 'changes') void this.#session.comparison.compare()
  }

  #wish({ detail }: CustomEvent<FindingWish>): void {
    if (detail.type === 'jump') this.chosen = detail.id
    this.#withEditor((editor) => {
      void fulfil(detail, {
        session: this.#session,
        editor,
        say: (text) => {
          this.said = text
        },
        focusCard: (id) => this.#focusCard(id),
      })
    })
  }

  async #focusCard(id: string | undefined): Promise<void> {
    const isShown = id !== undefined && (await this.#panel()?.reveal(id, true))
    if (!isShown) this.#editorOf('main')?.view.focus()
  }

  #go({ detail: { start, end } }: CustomEvent<{ start: number; end: number }>): void {
    this.#withEditor((editor) => goToStretch(editor, start, end))
  }

  #goToUnit({ detail: eId }: CustomEvent<string>): void {
    const anchors = this.#session.main.state.get().check?.anchors ?? []
    this.#withEditor((editor) => goToUnit(editor, anchors, eId))
  }

  /** Not while the text runs ahead of what was compared: the places would be others. */
  #putBack({ detail }: CustomEvent<{ start: number; end: number; before: string }>): void {
    if (!this.#session.comparison.isUpToDate()) return
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
        void this.#session.toggleSecond()
        break
      case 'another':
        this.renderRoot.querySelector('dialog')?.showModal()
        break
      case 'save':
        saveDraft(this.#session.main)
        break
      default:
        void this.#session.report(detail)
    }
  }

  #undoAll(): void {
    const editor = this.#editorOf('main')
    const opened = this.#session.main.state.get().draft?.opened
    if (!editor || opened === undefined) return
    editor.change({ from: 0, to: editor.view.state.doc.length, insert: opened })
    editor.view.focus()
    this.said = workbenchWords().undoneAll
  }

  async #forget(): Promise<void> {
    await this.#session.forget()
    this.tab = 'findings'
    this.said = pageWords().forgotten
    await this.updateComplete
    this.#skip()
  }

  #show({ detail: tab }: CustomEvent<PanelTab>): void {
    this.tab = tab
    if (tab === 'changes') void this.#session.comparison.compare()
  }

  #scrolled({ detail: slot }: CustomEvent<DraftSlot>): void {
    if (this.#session.state.get().hasSecond) this.#leveller.scrolled(slot)
  }

  #follow(): void {
    this.#draftElement('second')?.speak(true)
  }

  #scrolledText(slot: DraftSlot): Scrolled | undefined {
    const editor = this.#editorOf(slot)
    const anchors = this.#session.deskOf(slot).state.get().check?.anchors
    return editor && anchors ? { view: editor.view, anchors, now: editor.now } : undefined
  }

  #panel(): WbPanel | null {
    return this.renderRoot.querySelector('wb-panel')
  }

  #draftElement(slot: DraftSlot): WbDraft | null {
    return this.renderRoot.querySelector<WbDraft>(`#${slot}-draft`)
  }

  #withEditor(act: (editor: DraftEditor) => void): void {
    const editor = this.#editorOf('main')
    if (editor) act(editor)
  }

  #editorOf(slot: DraftSlot): DraftEditor | undefined {
    return this.#draftElement(slot)?.editor
  }

  #skip(): void {
    const main = this.renderRoot.querySelector('#main')
    if (main instanceof HTMLElement) main.focus()
  }
}

customElements.define('aiqyn-workbench', AiqynWorkbench)
