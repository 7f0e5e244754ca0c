import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { type InterfaceLanguage, interfaceLanguages } from '../../i18n/interface-language.ts'
import { words as pageWords } from '../../i18n/words.ts'
import { examples } from '../../reader/examples.ts'
import { acceptedFiles, exampleKinds, StartElement } from '../../start/start-element.ts'
import { makeSource } from '../../storage/make-source.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { panelStyles } from './panel-styles.ts'

/** Ways to begin: a file, a text, an example, a blank page. */
export class WbStart extends StartElement {
  static override properties: PropertyDeclarations = {
    ...StartElement.properties,
    second: { type: Boolean, reflect: true },
    compact: { type: Boolean, reflect: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, startStyles()]

  /** For the text beside the draft: shorter, and without a blank page. */
  declare second: boolean
  /** In a dialog, where the page has said what it is. */
  declare compact: boolean

  constructor() {
    super()
    this.second = false
    this.compact = false
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    return html`
      ${
        this.second
          ? html`<p>${words.secondHint}</p>`
          : this.compact
            ? nothing
            : html`<h1>${pageWords().workbench}</h1><p class="lead">${words.intro}</p>`
      }
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.dragOver}
        @dragleave=${this.dragLeave}
        @drop=${this.takeDrop}
      >
        <label class="button main">
          <input class="hidden" type="file" accept=${acceptedFiles} @change=${this.takeFile} />
          ${words.openFile}
        </label>
        <p class="quiet">${this.isOver ? words.dropHere : words.openHint}</p>
        ${this.second ? nothing : html`<p class="promise">${pageWords().stays}</p>`}
      </div>
      <div class="ways">
        <section>
          <h2>${words.examples}</h2>
          ${interfaceLanguages.map(({ id, name }) => this.#examples(id, name))}
        </section>
        <section>
          <h2>${words.paste}</h2>
          <form @submit=${(event: Event) => this.takePaste(event, '')}>
            <label class="hidden" for="text">${words.pasteLabel}</label>
            <textarea id="text" rows="6" .value=${this.text} @input=${this.takeText}></textarea>
            <button ?disabled=${this.text.trim() === ''}>${words.usePasted}</button>
          </form>
          ${
            this.second
              ? nothing
              : html`<button class="plain blank" @click=${() => this.open(makeSource('', '', 'markdown'))}>
                  ${words.write}
                </button>`
          }
        </section>
      </div>
    `
  }

  #examples(language: InterfaceLanguage, name: string): TemplateResult {
    const { exampleNames } = workbenchWords()
    return html`
      <p class="examples">
        <span class="quiet" lang=${language}>${name}</span>
        ${exampleKinds.map(
          (kind) => html`
            <button
              class="small"
              data-example=${`${language}/${kind}`}
              @click=${() => this.openExample(examples[language][kind], `${kind}.${language}.md`)}
            >
              ${exampleNames[kind]}
            </button>
          `,
        )}
      </p>
    `
  }
}

customElements.define('wb-start', WbStart)

function startStyles(): CSSResultGroup {
  return css`
    :host {
      max-width: 64rem;
      margin: 0 auto;
      padding: clamp(1.2rem, 4vw, 3rem) clamp(1rem, 4vw, 2rem);
    }

    :host([second]),
    :host([compact]) {
      padding: 1rem;
    }

    h1 {
      margin: 0 0 0.8rem;
      font-size: clamp(1.7rem, 5vw, 2.6rem);
    }

    .lead {
      max-width: 42rem;
      margin: 0 0 1.8rem;
      font-size: 1.12rem;
      color: var(--quiet);
    }

    .drop {
      padding: clamp(1.2rem, 4vw, 2.4rem);
      border: 2px dashed var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      text-align: center;
    }

    .drop.over {
      border-color: var(--accent);
      background: var(--accent-soft);
    }

    .drop .button {
      min-height: 3.2rem;
      padding: 0.6rem 2rem;
      font-size: 1.1rem;
      font-weight: 600;
    }

    .drop .button:hover {
      background: var(--accent-soft);
      color: var(--ink);
    }

    .drop .button:focus-within {
      outline: 3px solid var(--focus);
      outline-offset: 3px;
    }

    :host([second]) .drop {
      padding: 1rem;
    }

    .promise {
      margin: 0.7rem 0 0;
      color: var(--may);
    }

    .ways {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
      gap: 0.5rem 3rem;
      margin-block-start: 1.2rem;
    }

    .examples {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.4rem;
    }

    .examples .quiet {
      min-width: 5.2rem;
    }

    textarea {
      display: block;
      width: 100%;
      margin-block-end: 0.5rem;
      resize: vertical;
    }

    .blank {
      min-height: var(--touch);
      margin-block-start: 0.6rem;
    }
  `
}
