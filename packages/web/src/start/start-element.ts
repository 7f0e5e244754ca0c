import { LitElement, type PropertyDeclarations } from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { makeSource } from '../storage/make-source.ts'
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

  protected open(detail: SourceFile): void {
    this.dispatchEvent(new CustomEvent('aq-open', { detail, bubbles: true, composed: true }))
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
    if (this.text.trim() !== '') this.open(makeSource(name, this.text))
  }

  async #openFile(file: File): Promise<void> {
    this.open(makeSource(file.name, new Uint8Array(await file.arrayBuffer())))
  }
}
