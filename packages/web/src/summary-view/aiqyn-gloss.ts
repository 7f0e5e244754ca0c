import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { sharedStyles } from '../styles/shared-styles.ts'
import type { SummaryContext } from './context.ts'
import { summaryStyles } from './summary-styles.ts'
import { meaning } from './terms-template.ts'

/** A word that is explained. */
interface Explained {
  /** Its number in the glossary of the record. */
  readonly term: number
  readonly context: SummaryContext
}

/** What a word of the glossary means, at the place where a reader came upon it. */
export class AiqynGloss extends LitElement {
  static override properties: PropertyDeclarations = { explained: { state: true } }
  static override styles: CSSResultGroup = [sharedStyles, summaryStyles, glossStyles()]

  declare explained: Explained | undefined
  /** Whoever asked for a word goes on reading where they asked. */
  #asked: HTMLElement | undefined

  /** @param at The word as it stands in a statement. */
  async explain(explained: Explained, at: HTMLElement): Promise<void> {
    this.explained = explained
    this.#asked = at
    const { left, bottom } = at.getBoundingClientRect()
    const right = document.documentElement.clientWidth - 24 * 16
    this.style.setProperty('--left', `${Math.max(16, Math.min(left, right))}px`)
    this.style.setProperty('--top', `${Math.min(bottom + 8, innerHeight * 0.6)}px`)
    await this.updateComplete
    this.#popover?.showPopover()
  }

  override render(): TemplateResult {
    const { context } = this.explained ?? {}
    return html`<div
      id="gloss"
      popover
      role="dialog"
      part="gloss"
      lang=${context?.language ?? nothing}
      aria-label=${context?.words.glossary ?? nothing}
      @toggle=${this.#leave}
    >
      ${this.#content()}
    </div>`
  }

  #content(): TemplateResult | typeof nothing {
    const { context, term: number = -1 } = this.explained ?? {}
    const term = context?.summary.glossary.terms[number]
    if (!context || !term) return nothing
    const { showEvidence } = context
    const inPlace: SummaryContext = {
      ...context,
      showEvidence:
        showEvidence &&
        ((evidence) => {
          this.#asked = undefined
          this.#popover?.hidePopover()
          showEvidence(evidence)
        }),
    }
    return html`
      <p class="gloss-term" lang=${context.summary.source.language}>${term.term}</p>
      ${meaning(term, inPlace)}
      <button popovertarget="gloss" popovertargetaction="hide" autofocus>${context.words.close}</button>
    `
  }

  #leave({ newState }: ToggleEvent): void {
    if (newState === 'closed') this.#asked?.focus({ preventScroll: true })
  }

  get #popover(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#gloss')
  }
}

if (!customElements.get('aiqyn-gloss')) customElements.define('aiqyn-gloss', AiqynGloss)

function glossStyles(): CSSResultGroup {
  return css`
    #gloss {
      position: fixed;
      inset: auto 0 0 0;
      width: 100%;
      max-width: 100%;
      max-height: 70vh;
      margin: 0;
      overflow: auto;
      padding: 1rem 1.2rem 1.2rem;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius) var(--radius) 0 0;
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--shadow);
    }

    #gloss p {
      margin: 0 0 0.5rem;
    }

    .gloss-term {
      font-size: 1.1rem;
      font-weight: 700;
    }

    @media (min-width: 48rem) {
      #gloss {
        inset: var(--top, 30vh) auto auto var(--left, 1rem);
        width: 24rem;
        max-height: 38vh;
        border-radius: var(--radius);
      }
    }
  `
}
