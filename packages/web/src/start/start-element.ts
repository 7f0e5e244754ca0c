import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { words } from '../i18n/words.ts'
import { makeSource } from '../storage/make-source.ts'
import { unsentText } from '../storage/unsent-text.ts'
import { StoreController } from '../store/store-controller.ts'
import type { SourceFile } from '../worker/protocol.ts'

/** What the file dialog offers; any other file that is chosen all the same is told apart by its bytes. */
export const acceptedFiles = '.docx,.pdf,.html,.htm,.md,.markdown,.txt,.xml,.akn'

/** The example drafts that there are in each language. */
export const exampleKinds = ['law', 'amending-law', 'rules'] as const

/**
 * What the first pages of the reader and of the workbench share: a document comes as a file that is chosen or dropped, as a
 * text that is pasted, or as an example. They tell it by `aq-open`; an example that could not be had, by `aq-failed`.
 */
export class StartElement extends LitElement {
  static override properties: PropertyDeclarations = {
    isOver: { state: true },
    text: { state: true },
  }

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

  /** Tells its field from those of other first pages: what was typed there is kept until it is opened. */
  protected get field(): string {
    return this.localName
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.text = unsentText(this.field).read()
    addEventListener('pagehide', this.#keep)
    document.addEventListener('visibilitychange', this.#keep)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#keep()
    removeEventListener('pagehide', this.#keep)
    document.removeEventListener('visibilitychange', this.#keep)
  }

  readonly #keep = (): void => unsentText(this.field).keep(this.text)

  /** A way to forget what was typed. */
  protected forgetButton(): TemplateResult | typeof nothing {
    if (this.text === '') return nothing
    return html`<button type="button" class="plain forget" @click=${this.#forget}>${words().forgetText}</button>`
  }

  async #forget(): Promise<void> {
    this.text = ''
    this.#keep()
    await this.updateComplete
    this.renderRoot.querySelector('textarea')?.focus()
  }

  /** @returns Whether the page takes it: a person may decide to stay with what is open. */
  protected open(detail: SourceFile): boolean {
    const event = new CustomEvent('aq-open', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    })
    return this.dispatchEvent(event)
  }

  protected async openExample(url: URL, name: string): Promise<void> {
    try {
      const response = await fetch(url)
      if (!response.ok) throw new Error(String(response.status))
      this.open(makeSource(name, await response.text(), 'markdown'))
    } catch {
      this.dispatchEvent(new CustomEvent('aq-failed', { bubbles: true, composed: true }))
    }
  }

  protected dragOver(event: DragEvent): void {
    event.preventDefault()
    this.isOver = true
  }

  protected dragLeave(): void {
    this.isOver = false
  }

  protected takeDrop(event: DragEvent): void {
    event.preventDefault()
    this.isOver = false
    const file = event.dataTransfer?.files[0]
    if (file) void this.#openFile(file)
  }

  protected takeFile({ target }: Event): void {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
    if (file) void this.#openFile(file)
  }

  protected takeText({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.text = target.value
  }

  /** @param name What the text is called from now on. */
  protected takePaste(event: Event, name: string): void {
    event.preventDefault()
    if (this.text.trim() === '') return
    if (!this.open(makeSource(name, this.text))) return
    this.text = ''
    this.#keep()
  }

  async #openFile(file: File): Promise<void> {
    this.open(makeSource(file.name, new Uint8Array(await file.arrayBuffer())))
  }
}
