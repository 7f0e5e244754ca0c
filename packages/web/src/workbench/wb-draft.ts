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
import type { DraftDesk } from './draft-desk.ts'
import { createDraftEditor, type DraftEditor } from './editor/draft-editor.ts'
import { workbenchWords } from './words/workbench-words.ts'

/** One draft in its editor. */
export class WbDraft extends LitElement {
  static override properties: PropertyDeclarations = { desk: { attribute: false } }
  static override styles: CSSResultGroup = [sharedStyles, draftStyles()]

  declare desk: DraftDesk
  /** Absent until it was first rendered. */
  editor: DraftEditor | undefined
  #spoken = ''

  constructor() {
    super()
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    return html`<div id="editor"></div>`
  }

  override firstUpdated(): void {
    const parent = this.renderRoot.querySelector('#editor')
    if (!(parent instanceof HTMLElement) || !(this.renderRoot instanceof ShadowRoot)) return
    const send = (name: string, detail?: string): void => {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
    }
    this.editor = createDraftEditor(parent, this.renderRoot, {
      onEdit: () => this.desk.edited(),
      onChoose: (id) => send('wb-chosen', id),
      onOpen: (id) => send('wb-card', id),
      onScroll: () => send('wb-scroll', this.desk.slot),
    })
    this.desk.attach(this.editor)
    this.speak()
    send('wb-ready')
  }

  override updated(): void {
    this.speak()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.editor?.close()
    this.editor = undefined
  }

  /** Name the field in the language of the interface, and tell the browser that of the draft. */
  speak(isAnew = false): void {
    const { label, keys, language, draftLanguage } = this.#speech()
    const spoken = `${label} ${language} ${draftLanguage}`
    if (!isAnew && spoken === this.#spoken) return
    this.#spoken = spoken
    this.editor?.speak({ label, keys, language, draftLanguage })
  }

  #speech(): Parameters<DraftEditor['speak']>[0] {
    const words = workbenchWords()
    const { draft, check } = this.desk.state.get()
    const name = draft?.name ?? ''
    const what = this.desk.slot === 'main' ? words.editorLabel : words.second
    return {
      label: name === '' ? what : `${what}: ${name}`,
      keys: words.keys,
      language: interfaceLanguage.get(),
      draftLanguage: check?.language ?? interfaceLanguage.get(),
    }
  }
}

customElements.define('wb-draft', WbDraft)

function draftStyles(): CSSResultGroup {
  return css`
    :host {
      display: block;
      min-width: 0;
      height: 100%;
      overflow: clip;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-small);
    }

    :host(:focus-within) {
      outline: 3px solid var(--focus);
      outline-offset: 1px;
    }

    #editor {
      height: 100%;
    }
  `
}
