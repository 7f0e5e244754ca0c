import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import {
  type InterfaceLanguage,
  interfaceLanguage,
  interfaceLanguages,
  toInterfaceLanguage,
} from '../i18n/interface-language.ts'
import { words } from '../i18n/words.ts'
import { type Settings, settings, themes } from '../settings/settings.ts'
import { StoreController } from '../store/store-controller.ts'
import { sharedStyles } from '../styles/shared-styles.ts'
import { headerStyles } from './aq-header-styles.ts'

/** Head of both pages: where one is, the language, how it looks. */
export class AqHeader extends LitElement {
  static override properties: PropertyDeclarations = { page: { type: String } }
  static override styles: CSSResultGroup = [sharedStyles, headerStyles]

  /** Which page it stands on. */
  declare page: 'reader' | 'workbench'

  constructor() {
    super()
    this.page = 'reader'
    new StoreController(this, interfaceLanguage, settings)
  }

  override render(): TemplateResult {
    const { tagline, skip, pages, reader, workbench } = words()
    // Relative to the page, so that the site works below any path.
    const root = this.page === 'reader' ? './' : '../'
    const current = (page: string): 'page' | 'false' => (this.page === page ? 'page' : 'false')
    return html`
      <header class="screen-only">
        <button class="skip" @click=${this.#skip}>${skip}</button>
        <a class="brand" href=${root}>
          <span class="sign" aria-hidden="true"></span>
          <span class="name" lang="kk">Aiqyn</span>
          <span class="tagline">${tagline}</span>
        </a>
        <nav aria-label=${pages}>
          <a href=${root} aria-current=${current('reader')}>${reader}</a>
          <a href=${`${root}edit/`} aria-current=${current('workbench')}>${workbench}</a>
        </nav>
        <div class="choices">${this.#languages()} ${this.#look()}</div>
      </header>
    `
  }

  #languages(): TemplateResult {
    return html`
      <div class="languages" role="group" aria-label=${words().language}>
        ${interfaceLanguages.map(
          ({ id, name }) => html`
            <button
              lang=${id}
              aria-pressed=${interfaceLanguage.get() === id ? 'true' : 'false'}
              title=${name}
              data-language=${id}
              @click=${this.#chooseLanguage}
            >
              ${shortName(id)}
            </button>
          `,
        )}
      </div>
    `
  }

  #look(): TemplateResult {
    const said = words()
    const { theme, size } = settings.get()
    return html`
      <button class="look" popovertarget="look" aria-haspopup="dialog">
        <span aria-hidden="true" class="eye">Aa</span><span class="word">${said.settings}</span>
      </button>
      <div id="look" popover role="dialog" aria-label=${said.settings}>
        <fieldset>
          <legend>${said.theme}</legend>
          ${themes.map(
            (one) => html`
              <label>
                <input
                  type="radio"
                  name="theme"
                  value=${one}
                  .checked=${theme === one}
                  @change=${() => change({ theme: one })}
                />
                ${said.themes[one]}
              </label>
            `,
          )}
        </fieldset>
        <label>
          <input
            type="checkbox"
            .checked=${size === 'large'}
            @change=${() => change({ size: size === 'large' ? 'normal' : 'large' })}
          />
          ${said.largePrint}
        </label>
        <button popovertarget="look" popovertargetaction="hide">${said.close}</button>
      </div>
    `
  }

  #chooseLanguage(event: Event): void {
    const { currentTarget } = event
    if (!(currentTarget instanceof HTMLElement)) return
    const language = toInterfaceLanguage(currentTarget.dataset['language'])
    if (language) interfaceLanguage.set(language)
  }

  /** The main part lies in another shadow tree, where a fragment does not reach. */
  #skip(): void {
    this.dispatchEvent(new CustomEvent('aq-skip', { bubbles: true, composed: true }))
  }
}

customElements.define('aq-header', AqHeader)

function change(part: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...part })
}

function shortName(language: InterfaceLanguage): string {
  return { kk: 'Қаз', ru: 'Рус', en: 'Eng' }[language]
}
