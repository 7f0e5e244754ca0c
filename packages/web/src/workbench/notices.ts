import { html, nothing, type TemplateResult } from 'lit'
import { words as pageWords } from '../i18n/words.ts'
import { workbenchWords } from './words/workbench-words.ts'
import type { WorkbenchSession } from './workbench-session.ts'

/** What the page is doing with a file, what went wrong, and what was not kept. */
export function notices({ main, state }: WorkbenchSession): TemplateResult {
  const { stage, failure: ofPage } = state.get()
  const { failure: ofDraft, isKept } = main.state.get()
  const failure = ofPage ?? ofDraft
  return html`
    ${stage ? progress(pageWords().stages[stage], stage === 'loading' ? 0.3 : 0.7) : nothing}
    ${failure ? alert(pageWords().failures[failure]) : nothing}
    ${isKept ? nothing : alert(workbenchWords().notKept)}
  `
}

function progress(said: string, share: number): TemplateResult {
  return html`<div class="progress">
    <p role="status">${said}</p>
    <progress max="1" value=${share} aria-label=${said}></progress>
  </div>`
}

function alert(text: string): TemplateResult {
  return html`<p class="failure" role="alert">${text}</p>`
}
