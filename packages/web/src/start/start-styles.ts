import { type CSSResult, css } from 'lit'

/** What the first pages of the reader and of the workbench look like. */
export const startStyles: CSSResult = css`
  :host {
    display: block;
    max-width: 64rem;
    margin: 0 auto;
    padding: clamp(1.5rem, 5vw, 3.5rem) clamp(1rem, 4vw, 2rem);
  }

  h1 {
    margin: 0 0 0.8rem;
    font-size: clamp(1.7rem, 5vw, 2.6rem);
    letter-spacing: -0.01em;
  }

  .lead {
    max-width: 42rem;
    margin: 0 0 1.8rem;
    font-size: 1.12rem;
    color: var(--quiet);
  }

  .drop {
    padding: clamp(1.2rem, 4vw, 2.4rem);
    border: 2px dashed var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    text-align: center;
  }

  .drop.over {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  .drop .button {
    min-height: 3.4rem;
    padding: 0.6rem 2rem;
    font-size: 1.15rem;
    font-weight: 600;
  }

  .drop .button:hover {
    color: var(--ink);
  }

  .drop .button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }

  .drop p {
    margin: 0.7rem 0 0;
  }

  .quiet {
    color: var(--quiet);
  }

  .promise {
    color: var(--may);
    font-size: 0.95rem;
    text-wrap: balance;
  }

  .promise svg {
    width: 1.3rem;
    height: 1.3rem;
    margin-inline-end: 0.3rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vertical-align: text-bottom;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1.5rem 3rem;
    margin-block-start: 1.5rem;
  }

  textarea {
    display: block;
    width: 100%;
    resize: vertical;
  }

  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
`
