import { html, nothing, type TemplateResult } from 'lit'
import { words } from '../i18n/words.ts'
import type { ReaderState } from './reader-session.ts'
import { readerWords } from './reader-words.ts'

/** How far each stage is, of what there is to do. */
const shares = { loading: 0.2, reading: 0.5, thinking: 0.8 }

/** What is being done, and a way to give it up. */
export function progressTemplate(
  { stage, reading }: ReaderState,
  cancel: () => void,
): TemplateResult | typeof nothing {
  if (stage === undefined) return nothing
  const said = words().stages[stage]
  return html`<div class=${reading ? 'progress small' : 'progress'}>
    <p role="status">${said}</p>
    <progress max="1" value=${shares[stage]} aria-label=${said}></progress>
    <button @click=${cancel}>${words().cancel}</button>
  </div>`
}

/** Why the last thing was not done, and a way to try again where there is something to try. */
export function failureTemplate(
  { failure, source }: ReaderState,
  again: () => void,
): TemplateResult | typeof nothing {
  if (failure === undefined) return nothing
  const text = failure === 'src' ? readerWords().srcFailed : words().failures[failure]
  return html`<div class="failure" role="alert">
    <p>${text}</p>
    ${source ? html`<button @click=${again}>${words().again}</button>` : nothing}
  </div>`
}

/** A document whose summary is not made yet: its text can be read. */
export function comingTemplate(
  { view, source }: ReaderState,
  openText: () => void,
): TemplateResult {
  return html`<header class="act coming">
    <h1 tabindex="-1" lang=${view?.act.language ?? nothing}>${view?.act.title || source?.name}</h1>
    <button data-tool="text" class="narrow-only" @click=${openText}>${readerWords().text}</button>
  </header>`
}
