import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { interfaceLanguage } from '../../i18n/interface-language.ts'
import { StoreController } from '../../store/store-controller.ts'
import { sharedStyles } from '../../styles/shared-styles.ts'
import type { SectionChange } from '../../worker/changes-of.ts'
import { workbenchWords } from '../words/workbench-words.ts'
import { panelStyles } from './panel-styles.ts'

/** Before and after, article by article. */
export class WbChanges extends LitElement {
  static override properties: PropertyDeclarations = {
    changes: { attribute: false },
    language: {},
  }
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, changeStyles()]

  /** Absent while they are being found. */
  declare changes: ReadonlyArray<SectionChange> | undefined
  /** BCP 47 tag of the draft. */
  declare language: string

  constructor() {
    super()
    this.language = ''
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    const words = workbenchWords()
    if (!this.changes) return html`<p>${words.checking}</p>`
    return html`
      <p class="quiet">${words.changesHint}</p>
      ${this.changes.length === 0 ? html`<p>${words.noChanges}</p>` : nothing}
      ${this.changes.map((change) => this.#change(change))}
    `
  }

  #change(change: SectionChange): TemplateResult {
    const words = workbenchWords()
    const { label, heading, type, parts, start, end } = change
    const go = (): void => this.#send('wb-go', { start, end: start })
    const canRestore = type === 'changed' && change.eId !== ''
    return html`
      <section>
        <h2>
          ${
            label === ''
              ? words.outsideArticles
              : html`<button class="plain" @click=${go}>${label}</button>`
          }
          <span class="type ${type}">${words.changed[type]}</span>
        </h2>
        ${heading === '' ? nothing : html`<p class="quiet" lang=${this.language}>${heading}</p>`}
        ${
          parts.length === 0
            ? html`<p class="quiet">${words.tooMuch}</p>`
            : html`<p class="diff" lang=${this.language}>${parts.map(({ type: kind, text }) =>
                kind === 'gone'
                  ? html`<del>${text}</del>`
                  : kind === 'come'
                    ? html`<ins>${text}</ins>`
                    : text,
              )}</p>`
        }
        ${
          canRestore
            ? html`<button
                class="small"
                @click=${() => this.#send('wb-restore', { start, end, before: change.before })}
              >
                ${words.takeBack}
              </button>`
            : nothing
        }
      </section>
    `
  }

  #send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

customElements.define('wb-changes', WbChanges)

function changeStyles(): CSSResultGroup {
  return css`
    section {
      padding-block: 0.3rem 0.8rem;
      border-block-end: 1px solid var(--line);
    }

    h2 {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.5rem;
    }

    h2 .plain {
      font-weight: 600;
    }

    .type {
      padding: 0 0.6rem;
      border-radius: 1rem;
      background: var(--sunken);
      font-size: 0.85rem;
      font-weight: 400;
    }

    .type.added {
      background: var(--may-soft);
      color: var(--may);
    }

    .type.removed {
      background: var(--not-soft);
      color: var(--not);
    }

    .diff {
      font-family: var(--font-law);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    del {
      background: var(--not-soft);
      color: var(--not);
    }

    del + ins {
      margin-inline-start: 0.15em;
    }

    ins {
      background: var(--may-soft);
      color: var(--may);
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
  `
}
