import { type CSSResult, type CSSResultGroup, css, html, type TemplateResult } from 'lit'
import { ownLanguageFirst } from '../i18n/own-language-first.ts'
import { promise } from '../start/promise-template.ts'
import { acceptedFiles, exampleKinds, StartElement } from '../start/start-element.ts'
import { startStyles } from '../start/start-styles.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import { examples } from './examples.ts'
import { readerWords, readerWordsOf } from './reader-words.ts'

/** The first page: what this is, and four ways to open a document. */
export class AqStart extends StartElement {
  static override styles: CSSResultGroup = [sharedStyles, startStyles, ownStyles()]

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
        <p class="quiet formats">${said.formats}</p>
        ${promise()}
      </div>
      <div class="ways">
        <section>
          <h2>${said.examples}</h2>
          ${ownLanguageFirst().map(({ id, name }) => this.#examples(id, name))}
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
            ${this.forgetButton()}
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

function ownStyles(): CSSResult {
  return css`
    .formats {
      font-size: 0.9rem;
    }

    h2 {
      margin: 0.8rem 0 0.4rem;
      font-size: 1.3rem;
    }

    h3 {
      margin: 0.9rem 0 0.1rem;
      color: var(--quiet);
      font-size: 0.9rem;
      font-weight: 600;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .example {
      justify-content: flex-start;
      width: 100%;
      padding: 0.3rem 0.6rem;
      border-color: transparent;
      background: none;
      color: var(--accent);
      text-align: start;
    }

    form {
      display: grid;
      gap: 0.7rem;
      margin-block-start: 0.9rem;
    }

    textarea {
      min-height: 14rem;
      padding: 0.8rem;
    }

    form button {
      justify-self: start;
    }
  `
}
