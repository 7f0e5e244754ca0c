import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage, interfaceLanguages } from '../i18n/interface-language.ts'
import { words } from '../i18n/words.ts'
import { makeSource } from '../storage/make-source.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { SourceFile } from '../worker/protocol.ts'
import { examples } from './examples.ts'
import { readerWords, readerWordsOf } from './reader-words.ts'
import { startStyles } from './start-styles.ts'

/** Told when a document was chosen, whichever way. */
export type OpenEvent = CustomEvent<SourceFile>

/** What the file dialog offers; any other file that is chosen all the same is told apart by its bytes. */
const accepted = '.docx,.pdf,.html,.htm,.md,.markdown,.txt,.xml,.akn'

const exampleKinds = ['law', 'amending-law', 'rules'] as const

/** The first page: what this is, and four ways to open a document. */
export class AqStart extends LitElement {
  static override properties: PropertyDeclarations = {
    isOver: { state: true },
    text: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, startStyles]

  /** A file hangs above the page. */
  declare isOver: boolean
  /** What was pasted. */
  declare text: string

  constructor() {
    super()
    this.isOver = false
    this.text = ''
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    const said = readerWords()
    return html`
      <div class="intro">
        <h1>${said.title}</h1>
        <p class="lead">${said.lead}</p>
      </div>
      <div
        class=${this.isOver ? 'drop over' : 'drop'}
        @dragover=${this.#over}
        @dragleave=${this.#leave}
        @drop=${this.#drop}
      >
        <label class="button main">
          <input class="hidden" type="file" @change=${this.#file} accept=${accepted} />
          ${said.open}
        </label>
        <p class="quiet">${said.drop}</p>
        <p class="formats">${said.formats}</p>
        <p class="promise">
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 10V8a6 6 0 0 1 12 0v2m-13 0h14v10H5z" />
          </svg>
          ${words().stays}
        </p>
      </div>
      <div class="ways">
        <section>
          <h2>${said.examples}</h2>
          ${interfaceLanguages.map(({ id, name }) => this.#examples(id, name))}
        </section>
        <section>
          <h2>${said.paste}</h2>
          <form @submit=${this.#paste}>
            <label class="hidden" for="text">${said.pasteLabel}</label>
            <textarea
              id="text"
              rows="9"
              placeholder=${said.pasteHint}
              .value=${this.text}
              @input=${this.#type}
            ></textarea>
            <button class="main" ?disabled=${this.text.trim() === ''}>${said.read}</button>
          </form>
        </section>
      </div>
    `
  }

  #examples(language: keyof typeof examples, name: string): TemplateResult {
    // In the language of the document, whatever that of the interface.
    const { exampleKinds: kinds } = readerWordsOf(language)
    return html`
      <h3 lang=${language}>${name}</h3>
      <ul>
        ${exampleKinds.map(
          (kind) => html`<li>
            <button
              class="example"
              lang=${language}
              data-example=${`${language}/${kind}`}
              @click=${() => this.#example(examples[language][kind], kinds[kind])}
            >
              ${kinds[kind]}
            </button>
          </li>`,
        )}
      </ul>
    `
  }

  async #example(url: URL, name: string): Promise<void> {
    try {
      const response = await fetch(url)
      if (!response.ok) throw new Error(String(response.status))
      this.#open(makeSource(name, await response.text(), 'markdown'))
    } catch {
      this.dispatchEvent(new CustomEvent('aq-failed', { bubbles: true, composed: true }))
    }
  }

  #over(event: DragEvent): void {
    event.preventDefault()
    this.isOver = true
  }

  #leave(): void {
    this.isOver = false
  }

  #drop(event: DragEvent): void {
    event.preventDefault()
    this.isOver = false
    const file = event.dataTransfer?.files[0]
    if (file) void this.#openFile(file)
  }

  #file({ target }: Event): void {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
    if (file) void this.#openFile(file)
  }

  #type({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.text = target.value
  }

  #paste(event: Event): void {
    event.preventDefault()
    if (this.text.trim() !== '') this.#open(makeSource(readerWords().pasted, this.text))
  }

  async #openFile(file: File): Promise<void> {
    this.#open(makeSource(file.name, new Uint8Array(await file.arrayBuffer())))
  }

  #open(detail: SourceFile): void {
    this.dispatchEvent(new CustomEvent('aq-open', { detail, bubbles: true, composed: true }))
  }
}

customElements.define('aq-start', AqStart)
