import { type CSSResult, css } from 'lit'

/** Styles of the editor's page. */
export function workbenchStyles(): CSSResult {
  return css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100vh;
    }

    /* As high as the window: the text and the list scroll for themselves. */
    :host([working]) {
      height: 100vh;
    }

    main:focus {
      outline: none;
    }

    main.working {
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: 0.5rem;
      width: 100%;
      max-width: 110rem;
      margin: 0 auto;
      padding: 0.6rem clamp(0.6rem, 1.5vw, 1.2rem);
    }

    .failure {
      max-width: 64rem;
      margin: 0.6rem auto 0;
      padding: 0.6rem 1rem;
      border-radius: var(--radius-small);
      background: var(--not-soft);
      color: var(--not);
    }

    .progress {
      max-width: 32rem;
      margin: 1rem auto;
      padding-inline: 1rem;
      text-align: center;
    }

    .progress p {
      margin: 0 0 0.4rem;
    }

    progress {
      width: 100%;
      accent-color: var(--accent);
    }

    .desk {
      display: grid;
      flex: 1 0 28rem;
      grid-template-columns: minmax(0, 3fr) minmax(22rem, 2fr);
      grid-template-rows: minmax(0, 1fr);
      gap: 0.8rem;
      min-height: 0;
    }

    .desk.two {
      grid-template-columns: minmax(0, 2fr) minmax(0, 2fr) minmax(20rem, 1.4fr);
    }

    .second-start {
      overflow: auto;
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius-small);
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.2rem 1rem;
      color: var(--quiet);
      font-size: 0.82rem;
    }

    .foot p {
      margin: 0;
    }

    .foot .plain {
      min-height: 1.7rem;
    }

    dialog {
      width: min(60rem, calc(100vw - 2rem));
      max-height: calc(100vh - 2rem);
      padding: 0.5rem;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
      box-shadow: var(--shadow);
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 45%);
    }

    dialog .close {
      display: flex;
      min-height: 2.3rem;
      margin: 0.3rem 0.8rem 0 auto;
    }

    @media (max-width: 60rem) {
      :host([working]) {
        height: auto;
      }

      .desk,
      .desk.two {
        grid-template-columns: minmax(0, 1fr);
        flex: none;
        grid-template-rows: auto;
      }

      wb-draft {
        height: min(60vh, 34rem);
        min-height: 16rem;
      }

      .keys {
        display: none;
      }

    }
  `
}
