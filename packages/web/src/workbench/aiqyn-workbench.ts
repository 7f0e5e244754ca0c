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
import { createCountTeller } from './count-teller.ts'
import type { DeskState } from './draft-desk.ts'
import { notices } from './notices.ts'
import { createOpenDrafts, type OpenDrafts } from './open-drafts.ts'
import { runToolbar } from './run-toolbar.ts'
import { createLeveller, type Leveller, type Scrolled } from './scroll-together.ts'
import { createTextAndPanel, type TextAndPanel } from './text-and-panel.ts'
import type { WbDraft } from './wb-draft.ts'
import type { PanelTab } from './wb-panel.ts'
import { workbenchWords } from './words/workbench-words.ts'
import type { WorkbenchPage } from './workbench-page.ts'
import { createWorkbenchSession, type WorkbenchSession } from './workbench-session.ts'
import { workbenchStyles } from './workbench-styles.ts'
import { workspaceTemplate } from './workspace-template.ts'
import './panels/wb-articles.ts'
import './panels/wb-start.ts'
import './wb-draft.ts'
import './wb-panel.ts'
import './wb-toolbar.ts'

/** The editor's page: what is open and shown. What is done on it is in the modules that it is given to. */
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
  readonly #page: WorkbenchPage = this.#asPage()
  readonly #drafts: OpenDrafts = createOpenDrafts(this.#page)
  readonly #textAndPanel: TextAndPanel = createTextAndPanel(this.#page)
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
      takeDrops(this.#drafts.drop),
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
    const moves = this.#textAndPanel
    return html`
      <aq-header page="workbench" @aq-skip=${this.#skip}></aq-header>
      <main
        id="main"
        tabindex="-1"
        class=${draft ? 'working' : ''}
        @aq-open=${this.#drafts.open}
        @aq-failed=${() => fail('loading')}
        @wb-wish=${moves.wish}
        @wb-go=${moves.go}
        @wb-unit=${moves.goToUnit}
        @wb-restore=${moves.putBack}
        @wb-chosen=${moves.choose}
        @wb-card=${moves.showCard}
        @wb-scroll=${this.#scrolled}
        @keydown=${moves.leavePanel}
      >
        ${notices(this.#session)}
        ${draft ? this.#workspace() : isReady ? html`<wb-start></wb-start>` : nothing}
      </main>
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    `
  }

  override updated(): void {
    this.toggleAttribute('working', this.#session.main.state.get().draft !== undefined)
  }

  #workspace(): TemplateResult {
    return workspaceTemplate({
      page: this.#page,
      tab: this.tab,
      chosen: this.chosen,
      run: (wish) => runToolbar(wish, this.#page),
      show: (tab) => this.#show(tab),
      openSecond: this.#drafts.openSecond,
      forget: () => void this.#forget(),
    })
  }

  #asPage(): WorkbenchPage {
    const find = <T extends Element>(selector: string): T | null =>
      this.renderRoot.querySelector<T>(selector)
    const draft = (slot: DraftSlot): WbDraft | null => find(`#${slot}-draft`)
    return {
      session: this.#session,
      draft,
      editor: (slot) => draft(slot)?.editor,
      panel: () => find('wb-panel'),
      dialog: () => find('dialog'),
      choose: (id) => {
        this.chosen = id
      },
      show: (tab) => this.#show(tab),
      say: (text) => {
        this.said = text
      },
      drawn: () => this.updateComplete,
    }
  }

  #checked(): void {
    const state = this.#session.main.state.get()
    if (!state.check || state.isChecking) return
    this.#tellCount(state)
    for (const slot of ['main', 'second'] as const) this.#page.draft(slot)?.speak()
    if (this.tab === 'changes') this.#session.comparison.compareSoon()
  }

  readonly #speakAnew = (): void => {
    this.#session.recheck()
    if (this.tab === 'changes') void this.#session.comparison.compare()
  }

  #show(tab: PanelTab): void {
    this.tab = tab
    if (tab === 'changes') void this.#session.comparison.compare()
  }

  async #forget(): Promise<void> {
    await this.#session.forget()
    this.tab = 'findings'
    this.said = pageWords().forgotten
    await this.updateComplete
    this.#skip()
  }

  #scrolled({ detail: slot }: CustomEvent<DraftSlot>): void {
    if (this.#session.state.get().hasSecond) this.#leveller.scrolled(slot)
  }

  #scrolledText(slot: DraftSlot): Scrolled | undefined {
    const editor = this.#page.editor(slot)
    const anchors = this.#session.deskOf(slot).state.get().check?.anchors
    return editor && anchors ? { view: editor.view, anchors, now: editor.now } : undefined
  }

  /** Past the map of articles, which may be long. */
  #skip(): void {
    const editor = this.#page.editor('main')
    if (editor) editor.view.focus()
    else this.renderRoot.querySelector<HTMLElement>('#main')?.focus()
  }
}

customElements.define('aiqyn-workbench', AiqynWorkbench)
