import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import { workbenchWords } from './words/workbench-words.ts'

/** Reports that can be saved. */
export type ReportKind = 'html' | 'sarif' | 'csv'

/** What a person asks for in the toolbar. */
export type ToolbarWish = 'undo' | 'redo' | 'undoAll' | 'second' | 'another' | 'save' | ReportKind

const reports: ReadonlyArray<ReportKind> = ['html', 'sarif', 'csv']

/** What can be done with the draft as a whole. */
export class WbToolbar extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    isChanged: { type: Boolean },
    hasSecond: { type: Boolean },
  }
  static override styles: CSSResultGroup = [sharedStyles, toolbarStyles()]

  /** Of the draft. */
  declare name: string
  declare canUndo: boolean
  declare canRedo: boolean
  /** From what was opened. */
  declare isChanged: boolean
  declare hasSecond: boolean

  constructor() {
    super()
    this.name = ''
    this.canUndo = false
    this.canRedo = false
    this.isChanged = false
    this.hasSecond = false
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    const ask = (wish: ToolbarWish) => (): void => this.#ask(wish)
    return html`
      <div class="toolbar" role="group" aria-label=${words.toolbar}>
        <span class="name">${this.name || words.untitled}</span>
        <button ?disabled=${!this.canUndo} @click=${ask('undo')}>${words.undo}</button>
        <button ?disabled=${!this.canRedo} @click=${ask('redo')}>${words.redo}</button>
        <button id="undo-all" ?disabled=${!this.isChanged} @click=${ask('undoAll')}>
          ${words.undoAll}
        </button>
        <button
          data-do="second"
          aria-pressed=${this.hasSecond ? 'true' : 'false'}
          @click=${ask('second')}
        >
          ${this.hasSecond ? words.closeSecond : words.openSecond}
        </button>
        <button data-do="another" @click=${ask('another')}>${words.another}</button>
        <button @click=${ask('save')}>${words.save}</button>
        <button popovertarget="reports">${words.exportReport}</button>
        <div id="reports" popover role="group" aria-label=${words.exportReport}>
          ${reports.map(
            (kind) => html`
              <button
                popovertarget="reports"
                popovertargetaction="hide"
                data-report=${kind}
                @click=${ask(kind)}
              >
                ${words.formats[kind]}
              </button>
            `,
          )}
        </div>
      </div>
    `
  }

  #ask(detail: ToolbarWish): void {
    this.dispatchEvent(new CustomEvent('wb-do', { detail, bubbles: true, composed: true }))
  }
}

customElements.define('wb-toolbar', WbToolbar)

function toolbarStyles(): CSSResultGroup {
  return css`
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 0.4rem;
    }

    .name {
      flex: 1 1 10rem;
      min-width: 0;
      overflow: hidden;
      font-weight: 600;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .toolbar > button {
      min-height: 2.3rem;
      padding: 0.25em 0.8em;
      font-size: 0.9rem;
    }

    #reports {
      inset: auto;
      position-area: block-end span-inline-start;
      min-width: 14rem;
      margin: 0.3rem 0;
      padding: 0.6rem;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--shadow);
    }

    #reports button {
      width: 100%;
      justify-content: start;
      border-color: transparent;
    }

    @media (max-width: 60rem) {
      .name {
        flex-basis: 100%;
      }
    }
  `
}
