import type { Evidence, Messages, Summary } from '@aiqyn/core'
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { guard } from 'lit/directives/guard.js'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import { summaryWords } from '../summary-view/summary-words.ts'
import type { DocumentSection, DocumentView, Paragraph, TextRun } from '../worker/document-view.ts'
import { readerWords } from './reader-words.ts'
import { cutRun, joinRanges, type Range, rangesIn } from './source-marks.ts'
import { sourceStyles } from './source-styles.ts'
import { reportOnUnit } from './unit-report.ts'

/**
 * The document itself, with the words marked that bear a statement out, and for each article what the summary says of it.
 *
 * @fires aq-comment With the unit that a person wants to comment on.
 */
export class AqSource extends LitElement {
  static override properties: PropertyDeclarations = {
    document: { attribute: false },
    summary: { attribute: false },
    messages: { attribute: false },
    comments: { type: Boolean },
    marks: { state: true },
    openUnit: { state: true },
  }
  static override styles: CSSResultGroup = [sharedStyles, sourceStyles]

  declare document: DocumentView | undefined
  declare summary: Summary | undefined
  declare messages: Messages | undefined
  /** Whether units can be commented on. */
  declare comments: boolean
  declare marks: ReadonlyArray<Range>
  /** Unit of which the report is open. */
  declare openUnit: string | undefined

  constructor() {
    super()
    this.comments = false
    this.marks = []
    new StoreController(this, interfaceLanguage)
  }

  /** Mark the words that bear a statement out, and go there. */
  async showEvidence(evidence: ReadonlyArray<Evidence>): Promise<void> {
    this.marks = joinRanges(evidence)
    await this.updateComplete
    goTo(this.renderRoot.querySelector<HTMLElement>('mark'))
  }

  /** Go to a unit, and open what the summary says of it. */
  async showUnit(eId: string): Promise<void> {
    const section = this.document && sectionOf(this.document, eId)
    if (!section) return
    this.openUnit = section.eId
    await this.updateComplete
    goTo(this.renderRoot.querySelector<HTMLElement>(`[data-eid="${CSS.escape(section.eId)}"] h3`))
  }

  override render(): TemplateResult {
    const { document, summary, marks } = this
    if (!document) return html``
    const language = interfaceLanguage.get()
    return html`<div class="law" lang=${document.act.language}>
      ${document.sections.map((section) => {
        const own = rangesIn(section, marks)
        const isOpen = this.openUnit === section.eId
        // Closed, it says nothing of the summary.
        const state = [section, isOpen && summary, language, isOpen, this.comments]
        // Thousands of paragraphs stay as they are when the marks of one change.
        const changing = own.flatMap(({ start, end }) => [start, end])
        return guard([...state, ...changing], () => this.#section(section, own, isOpen))
      })}
    </div>`
  }

  #section(section: DocumentSection, marks: ReadonlyArray<Range>, isOpen: boolean): TemplateResult {
    const { role, eId } = section
    const [first, ...rest] = section.paragraphs
    const hasHeading = first?.type === 'heading'
    const body = hasHeading ? rest : section.paragraphs
    const heading = hasHeading ? paragraphText(first, marks) : this.#label(section)
    if (role === 'divider') {
      return html`<section class="divider" data-eid=${eId}><h3>${heading}</h3></section>`
    }
    if (role === 'frame') {
      return html`<section class="frame" data-eid=${eId}>
        ${section.paragraphs.map((paragraph) => this.#paragraph(paragraph, marks))}
      </section>`
    }
    return html`<section class="unit" data-eid=${eId}>
      <h3 tabindex="-1" class=${hasHeading ? '' : 'hidden'}>${heading}</h3>
      <div class=${hasHeading ? 'tools screen-only' : 'tools aside screen-only'}>
        <button class="about" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.#toggle(eId)}>
          ${readerWords().aboutUnit}<span class="hidden"> ${this.#label(section)}</span>
        </button>
        ${this.comments ? this.#commentButton(section) : nothing}
      </div>
      ${isOpen ? this.#report(section) : nothing}
      ${body.map((paragraph) => this.#paragraph(paragraph, marks))}
    </section>`
  }

  #paragraph(paragraph: Paragraph, marks: ReadonlyArray<Range>): TemplateResult {
    const { type, depth, rows, eId } = paragraph
    if (rows) {
      return html`<div class="table" tabindex="0" role="group" aria-label=${this.#cite(eId)}>
        <table>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                ${row.map(
                  ({ colSpan, rowSpan, runs }) =>
                    html`<td colspan=${colSpan} rowspan=${rowSpan}>${runs.map((run) => marked(run, marks))}</td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    }
    const indent = `depth-${Math.min(depth, 4)}`
    return html`<p class="${type} ${indent}" data-eid=${eId}>${paragraphText(paragraph, marks)}</p>`
  }

  #report(section: DocumentSection): TemplateResult {
    if (!this.summary) return html``
    const said = readerWords()
    const { statements, leftOut, paragraphs } = reportOnUnit(section, this.summary)
    return html`<div class="report" lang=${interfaceLanguage.get()} role="status">
      ${
        statements.length > 0
          ? html`<p><strong>${said.saidOfUnit}</strong></p>
            <ul>
              ${statements.map(({ text, language }) => html`<li lang=${language}>${text}</li>`)}
            </ul>`
          : html`<p><strong>${said.nothingSaid}</strong></p>`
      }
      ${
        statements.length === 0
          ? nothing
          : leftOut.length === 0
            ? html`<p>${said.allTold}</p>`
            : html`<p>${said.leftOutOfUnit(leftOut.length, paragraphs)}</p>`
      }
      ${
        statements.length > 0 && leftOut.length > 0
          ? html`<ul class="left-out" lang=${this.document?.act.language ?? nothing}>
            ${leftOut.map((paragraph) => html`<li>${opening(paragraph)}</li>`)}
          </ul>`
          : nothing
      }
    </div>`
  }

  #commentButton({ eId, path }: DocumentSection): TemplateResult {
    const unit = this.messages?.cite(path) ?? eId
    const { comment } = summaryWords[interfaceLanguage.get()]
    return html`<button data-comment=${eId} @click=${() => this.#comment(eId)}>
      ${comment}<span class="hidden"> – ${unit}</span>
    </button>`
  }

  #label({ path, heading }: DocumentSection): string {
    return heading === '' ? (this.messages?.cite(path) ?? '') : heading
  }

  #cite(eId: string): string {
    const section = this.document && sectionOf(this.document, eId)
    return section ? (this.messages?.cite(section.path) ?? eId) : readerWords().text
  }

  #toggle(eId: string): void {
    this.openUnit = this.openUnit === eId ? undefined : eId
  }

  #comment(eId: string): void {
    const detail = { eId }
    this.dispatchEvent(new CustomEvent('aq-comment', { detail, bubbles: true, composed: true }))
  }
}

customElements.define('aq-source', AqSource)

/** The innermost section that a unit stands in. */
function sectionOf({ sections }: DocumentView, eId: string): DocumentSection | undefined {
  return sections
    .filter((one) => eId === one.eId || eId.startsWith(`${one.eId}__`))
    .sort((a, b) => b.eId.length - a.eId.length)[0]
}

function paragraphText({ mark, runs }: Paragraph, marks: ReadonlyArray<Range>): TemplateResult {
  // White space between number and words, none at the end.
  return html`${mark === '' ? nothing : html`<span class="number">${mark}</span> `}${runs.map(
    (run) => marked(run, marks),
  )}`
}

function marked(run: TextRun, marks: ReadonlyArray<Range>): TemplateResult | string {
  const own = rangesIn({ start: run.start, end: run.start + run.text.length }, marks)
  if (own.length === 0) return run.text
  const pieces = cutRun(run, own)
  return html`${pieces.map(({ text, isMarked }) =>
    isMarked ? html`<mark tabindex="-1">${text}</mark>` : text,
  )}`
}

/** The first words of a paragraph. */
function opening({ mark, runs }: Paragraph): string {
  const text = runs.map((run) => run.text).join('')
  const words = text.length > 90 ? `${text.slice(0, text.lastIndexOf(' ', 90))}…` : text
  return mark === '' ? words : `${mark} ${words}`
}

function goTo(target: HTMLElement | null): void {
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
