import { html, LitElement, type TemplateResult } from 'lit'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { words } from '../i18n/words.ts'
import { StoreController } from '../store/store-controller.ts'

/** The editor's page. */
export class AiqynWorkbench extends LitElement {
  constructor() {
    super()
    new StoreController(this, interfaceLanguage)
  }

  override render(): TemplateResult {
    return html`
      <aq-header page="workbench"></aq-header>
      <main id="main" tabindex="-1"><h1>${words().workbench}</h1></main>
    `
  }
}

customElements.define('aiqyn-workbench', AiqynWorkbench)
