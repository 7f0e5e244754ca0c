import { type CSSResult, css } from 'lit'

/** Styles of the reader's page. */
export const readerStyles: CSSResult = css`
  :host {
    display: block;
  }

  main {
    min-height: 70vh;
    outline-offset: -4px;
  }

  h1:focus,
  h2:focus,
  main:focus {
    outline: none;
  }

  .page {
    max-width: 84rem;
    margin: 0 auto;
    padding: 1rem clamp(1rem, 3vw, 2rem) 3rem;
  }

  .kicker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.4rem;
    margin: 0;
    color: var(--quiet);
    font-size: 0.92rem;
  }

  .kicker::first-letter {
    text-transform: uppercase;
  }

  .another {
    min-height: 2rem !important;
    margin-inline-start: auto;
  }

  h1 {
    margin: 0.1rem 0 0.9rem;
    font-size: clamp(1.35rem, 3.6vw, 2.1rem);
    letter-spacing: -0.01em;
    hyphens: auto;
  }

  h1.long {
    font-size: clamp(1.15rem, 2.6vw, 1.5rem);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 0.6rem;
  }

  .card {
    padding: 0.65rem 1rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .card h2 {
    margin: 0;
    font-size: 0.95rem;
  }

  .card h2 button {
    min-height: 1.8rem;
    font-weight: 700;
    text-decoration: none;
  }

  .card h2 button::after {
    content: ' ›';
  }

  .card h2 button:hover {
    text-decoration: underline;
  }

  .card p {
    margin: 0;
  }

  .label {
    color: var(--quiet);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 1rem 0.5rem;
  }

  .toolbar button {
    font-size: 0.95rem;
  }

  .toolbar p {
    flex-basis: 100%;
    margin: 0;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-width: 100%;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    overflow: clip;
  }

  .segments button {
    border: 0;
    border-radius: 0;
  }

  .segments button + button {
    border-inline-start: 1px solid var(--line-strong);
  }

  .segments button:focus-visible {
    outline-offset: -4px;
  }

  #downloads {
    width: min(20rem, calc(100vw - 2rem));
    padding: 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  #downloads button {
    width: 100%;
    margin-block: 0.15rem;
  }

  .part {
    margin-block-start: 1.4rem;
    padding: clamp(0.9rem, 2.5vw, 1.5rem);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .part > h2 {
    margin: 0 0 0.7rem;
    font-size: 1.3rem;
    scroll-margin-block-start: 1rem;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6rem 1rem;
    margin-block-start: 0.8rem;
    padding: 0.9rem 1rem;
    border-radius: var(--radius-small);
    background: var(--sunken);
  }

  .ask label {
    display: grid;
    grid-template-columns: minmax(0, auto);
    max-width: 100%;
    gap: 0.2rem;
    font-size: 0.92rem;
  }

  .ask input {
    width: 12rem;
    max-width: 100%;
  }

  .ask p {
    flex-basis: 100%;
    margin: 0;
    font-size: 0.9rem;
  }

  .progress {
    max-width: 32rem;
    margin: clamp(2rem, 12vh, 8rem) auto;
    padding: 0 1rem;
    text-align: center;
  }

  .progress.small {
    position: fixed;
    inset: auto 1rem 1rem auto;
    z-index: 6;
    width: min(22rem, calc(100vw - 2rem));
    margin: 0;
    padding: 0.8rem 1rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }

  .progress p {
    margin: 0 0 0.5rem;
  }

  progress {
    display: block;
    width: 100%;
    height: 0.6rem;
    margin-block-end: 0.9rem;
    accent-color: var(--accent);
  }

  .failure {
    max-width: 40rem;
    margin: 1.2rem auto;
    padding: 0.9rem 1.2rem;
    border: 1px solid var(--not);
    border-inline-start-width: 6px;
    border-radius: var(--radius-small);
    background: var(--not-soft);
  }

  .failure p {
    margin: 0 0 0.4rem;
  }

  dialog {
    padding: 0;
    border: 1px solid var(--line-strong);
    background: var(--surface);
    color: var(--ink);
  }

  dialog:modal {
    inset: auto 0 0 0;
    width: 100%;
    max-width: 100%;
    height: 88vh;
    height: 88dvh;
    max-height: 100%;
    margin: 0;
    border-radius: var(--radius) var(--radius) 0 0;
    box-shadow: var(--shadow);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .text-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
  }

  .text-title {
    margin: 0;
    font-weight: 700;
  }

  .text-body {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.4rem clamp(1rem, 3vw, 1.6rem) 3rem;
  }

  footer {
    max-width: 84rem;
    margin: 0 auto;
    padding: 1.2rem clamp(1rem, 3vw, 2rem) 3rem;
    border-block-start: 1px solid var(--line);
    color: var(--quiet);
    font-size: 0.9rem;
  }

  footer p {
    max-width: var(--measure);
    margin: 0 0 0.5rem;
  }

  .leaflet {
    display: none;
  }

  @media (max-width: 30rem) {
    /* The four answers stand on the first screen of a phone; all of each is one tap away. */
    .card {
      padding: 0.35rem 0.9rem 0.5rem;
    }

    .card > p {
      display: -webkit-box;
      overflow: hidden;
      line-height: 1.4;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }

    .card > p:nth-of-type(2) {
      -webkit-line-clamp: 2;
    }

    .toolbar > button,
    .toolbar > .segments {
      flex: 1 1 auto;
    }

    .segments button {
      flex: 1 1 auto;
      padding-inline: 0.5rem;
    }
  }

  @media (min-width: 68rem) {
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(24rem, 30rem);
      gap: 2rem;
      align-items: start;
    }

    .narrow-only,
    .close {
      display: none;
    }

    aside {
      position: sticky;
      inset-block-start: 1rem;
    }

    aside dialog {
      position: static;
      width: 100%;
      height: calc(100vh - 2rem);
      border-color: var(--line);
      border-radius: var(--radius);
    }
  }
`
