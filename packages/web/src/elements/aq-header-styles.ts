import { type CSSResult, css } from 'lit'

/** Styles of the head of both pages. */
export const headerStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    z-index: 5;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    max-width: 84rem;
    margin: 0 auto;
    padding: 0.45rem clamp(0.9rem, 3vw, 2rem);
  }

  .skip {
    position: absolute;
    inset-inline-start: 0.5rem;
    inset-block-start: -4rem;
    z-index: 2;
    padding: 0.6rem 1rem;
    border-radius: var(--radius-small);
    background: var(--accent);
    color: var(--accent-ink);
  }

  .skip:focus {
    inset-block-start: 0.5rem;
  }

  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.55rem;
    min-height: var(--touch);
    color: var(--ink);
    text-decoration: none;
  }

  .sign {
    width: 1.5rem;
    height: 1.5rem;
    border-radius: 6px;
    background:
      radial-gradient(circle at 72% 70%, #f3c04b 0 14%, transparent 15%),
      linear-gradient(#fff 0 0) 30% 30% / 55% 9% no-repeat,
      linear-gradient(#fff 0 0) 26% 51% / 38% 9% no-repeat,
      linear-gradient(#fff 0 0) 24% 72% / 22% 9% no-repeat,
      #0b5a6e;
  }

  .name {
    font-size: 1.15rem;
    font-weight: 700;
    letter-spacing: 0.01em;
  }

  .tagline {
    color: var(--quiet);
    font-size: 0.9rem;
  }

  nav {
    display: flex;
    gap: 0.25rem;
    margin-inline-start: auto;
  }

  nav a {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
    padding: 0 0.8rem;
    border-radius: var(--radius-small);
    color: var(--ink);
    text-decoration: none;
  }

  nav a:hover {
    background: var(--accent-soft);
  }

  nav a[aria-current='page'] {
    color: var(--accent);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--accent);
    border-radius: 0;
  }

  .choices {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .languages {
    display: inline-flex;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    overflow: clip;
  }

  .languages button {
    min-width: 2.75rem;
    min-height: 2.5rem;
    padding: 0 0.6rem;
    border: 0;
    border-radius: 0;
    font-size: 0.9rem;
  }

  .languages button:focus-visible {
    outline-offset: -3px;
  }

  .look {
    min-height: 2.6rem;
    font-size: 0.9rem;
  }

  .eye {
    font-weight: 700;
  }

  #look {
    position: fixed;
    inset: 3.6rem 0.9rem auto auto;
    width: min(18rem, calc(100vw - 1.8rem));
    max-height: calc(100vh - 5rem);
    overflow: auto;
    padding: 1rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  #look fieldset {
    margin: 0 0 0.5rem;
    padding: 0;
    border: 0;
  }

  #look legend {
    padding: 0;
    font-weight: 600;
  }

  #look label {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-height: var(--touch);
  }

  #look input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--accent);
  }

  #look button {
    width: 100%;
    margin-block-start: 0.5rem;
  }

  @media (max-width: 60rem) {
    .tagline {
      display: none;
    }
  }

  @media (max-width: 40rem) {
    header {
      justify-content: space-between;
    }

    nav {
      order: 3;
      width: 100%;
      margin: 0;
    }

    nav a {
      flex: 1;
      justify-content: center;
      padding: 0 0.4rem;
      text-align: center;
    }

    .look .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`
