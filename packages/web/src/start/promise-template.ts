import { html, type TemplateResult } from 'lit'
import { words } from '../i18n/words.ts'

/** The promise that nothing leaves the computer. */
export function promise(): TemplateResult {
  return html`<p class="promise">
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M6 10V8a6 6 0 0 1 12 0v2m-13 0h14v10H5z" />
    </svg>
    ${words().stays}
  </p>`
}
