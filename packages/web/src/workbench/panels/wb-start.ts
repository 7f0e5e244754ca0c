import {
  type CSSResult,
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import type { InterfaceLanguage } from '../../i18n/interface-language.ts'
import { ownLanguageFirst } from '../../i18n/own-language-first.ts'
import { words as pageWords } from '../../i18n/words.ts'
import { examples } from '../../reader/examples.ts'
import { promise } from '../../start/promise-template.ts'
import { acceptedFiles, exampleKinds, StartElement } from '../../start/start-element.ts'
import { startStyles } from '../../start/start-styles.ts'
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
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, startStyles, ownStyles()]

  /** For the text beside the draft: shorter, and without a blank page. */
  declare second: boolean
  /** In a dialog, where the page has said what it is. */
  declare compact: boolean

  constructor() {
    super()
    this.second = false
    this.compact = false
  }

  protected override get field(): string {
    return `${this.localName}${this.second ? '.second' : ''}`
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
        ${this.second ? nothing : promise()}
      </div>
      <div class="ways">
        <section>
          <h2>${words.examples}</h2>
          ${ownLanguageFirst().map(({ id, name }) => this.#examples(id, name))}
        </section>
        <section>
          <h2>${words.paste}</h2>
          <form @submit=${(event: Event) => this.takePaste(event, '')}>
            <label class="hidden" for="text">${words.pasteLabel}</label>
            <textarea id="text" rows="6" .value=${this.text} @input=${this.takeText}></textarea>
            <button ?disabled=${this.text.trim() === ''}>${words.usePasted}</button>
            ${this.forgetButton()}
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

function ownStyles(): CSSResult {
  return css`
    :host([second]),
    :host([compact]) {
      padding: 1rem;
    }

    :host([second]) .drop {
      padding: 1rem;
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
      margin-block-end: 0.5rem;
    }

    .blank {
      min-height: var(--touch);
      margin-block-start: 0.6rem;
    }
  `
}
