import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { SectionChange } from '../worker/changes-of.ts'
import type { DeskState } from './draft-desk.ts'
import { WbFindings } from './panels/wb-findings.ts'
import { workbenchWords } from './words/workbench-words.ts'
import './panels/wb-changes.ts'
import './panels/wb-score.ts'
import './panels/wb-terms.ts'

/** What is shown beside the text. */
export type PanelTab = 'findings' | 'score' | 'terms' | 'changes'

const tabs: ReadonlyArray<PanelTab> = ['findings', 'score', 'terms', 'changes']

/** What there is to say of the draft, in tabs. */
export class WbPanel extends LitElement {
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    changes: { attribute: false },
    tab: {},
    chosen: {},
  }
  static override styles: CSSResultGroup = [sharedStyles, tabStyles()]

  declare state: DeskState
  /** Absent while they are being found. */
  declare changes: ReadonlyArray<SectionChange> | undefined
  declare tab: PanelTab
  /** The finding that stands out. */
  declare chosen: string | undefined

  constructor() {
    super()
    this.tab = 'findings'
    new StoreController(this, interfaceLanguage)
  }

  /** Show a finding in the list, if the list is shown. @returns Whether it is. */
  async reveal(id: string, focus: boolean): Promise<boolean> {
    await this.updateComplete
    const list = this.renderRoot.querySelector('wb-findings')
    if (!(list instanceof WbFindings)) return false
    await list.reveal(id, focus)
    return true
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    return html`
      <div class="tabs" role="tablist" aria-label=${words.tabsLabel} @keydown=${this.#move}>
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
              ${words.tabs[tab]}${tab === 'findings' ? html` <b>${this.state.findings.length}</b>` : nothing}
            </button>
          `,
        )}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id="panel"
        tabindex="0"
        aria-labelledby="tab-${this.tab}"
      >
        ${this.#body()}
      </div>
    `
  }

  #body(): TemplateResult {
    const { state } = this
    const language = state.check?.language ?? ''
    switch (this.tab) {
      case 'findings':
        return html`<wb-findings .state=${state} .chosen=${this.chosen}></wb-findings>`
      case 'score':
        return html`<wb-score .measures=${state.measures}></wb-score>`
      case 'terms':
        return html`<wb-terms .state=${state}></wb-terms>`
      case 'changes':
        return html`<wb-changes .changes=${this.changes} .language=${language}></wb-changes>`
    }
  }

  #show(tab: PanelTab): void {
    this.renderRoot.querySelector('#panel')?.scrollTo(0, 0)
    this.dispatchEvent(new CustomEvent('wb-tab', { detail: tab, bubbles: true, composed: true }))
  }

  async #move(event: KeyboardEvent): Promise<void> {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(this.tab) + step + tabs.length) % tabs.length]
    if (!next) return
    this.#show(next)
    await this.updateComplete
    const button = this.renderRoot.querySelector(`#tab-${next}`)
    if (button instanceof HTMLElement) button.focus()
  }
}

customElements.define('wb-panel', WbPanel)

function tabStyles(): CSSResultGroup {
  return css`
    :host {
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
    }

    .tabs {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--line);
    }

    [role='tab'] {
      min-height: 2.5rem;
      padding: 0.2em 0.7em;
      border: 0;
      border-radius: 0;
      background: none;
      font-size: 0.92rem;
    }

    [role='tab'][aria-selected='true'] {
      color: var(--accent);
      font-weight: 600;
      box-shadow: inset 0 -3px 0 var(--accent);
    }

    .panel {
      flex: 1;
      min-height: 0;
      padding: 0.7rem 0.3rem 1rem;
      overflow-y: auto;
    }

    @media (max-width: 60rem) {
      .panel {
        overflow: visible;
      }
    }
  `
}
