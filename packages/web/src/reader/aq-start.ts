import { type CSSResultGroup, html, type TemplateResult } from 'lit'
import { interfaceLanguages } from '../i18n/interface-language.ts'
import { words } from '../i18n/words.ts'
import { acceptedFiles, exampleKinds, StartElement } from '../start/start-element.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import { examples } from './examples.ts'
import { readerWords, readerWordsOf } from './reader-words.ts'
import { startStyles } from './start-styles.ts'

/** The first page: what this is, and four ways to open a document. */
export class AqStart extends StartElement {
  static override styles: CSSResultGroup = [sharedStyles, startStyles]

  override render(): TemplateResult {
    const said = readerWords()
    return html`
      <div class="intro">
        <h1>${said.title}</h1>
        <p class="lead">${said.lead}</p>
      </div>
      <div
        class=${this.isOver ? 'drop over' : 'drop'}
        @dragover=${this.dragOver}
        @dragleave=${this.dragLeave}
        @drop=${this.takeDrop}
      >
        <label class="button main">
          <input class="hidden" type="file" @change=${this.takeFile} accept=${acceptedFiles} />
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
          <form @submit=${(event: Event) => this.takePaste(event, readerWords().pasted)}>
            <label class="hidden" for="text">${said.pasteLabel}</label>
            <textarea
              id="text"
              rows="9"
              placeholder=${said.pasteHint}
              .value=${this.text}
              @input=${this.takeText}
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
              @click=${() => this.openExample(examples[language][kind], kinds[kind])}
            >
              ${kinds[kind]}
            </button>
          </li>`,
        )}
      </ul>
    `
  }
}

customElements.define('aq-start', AqStart)
