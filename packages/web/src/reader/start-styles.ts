import { type CSSResult, css } from 'lit'

/** Styles of the first page. */
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

  .quiet,
  .formats {
    color: var(--quiet);
  }

  .formats {
    font-size: 0.9rem;
  }

  .promise {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    color: var(--may);
    font-size: 0.95rem;
  }

  .promise svg {
    flex: none;
    width: 1.3rem;
    height: 1.3rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1.5rem 3rem;
    margin-block-start: 1.5rem;
  }

  h2 {
    margin: 0.8rem 0 0.4rem;
    font-size: 1.3rem;
  }

  h3 {
    margin: 0.9rem 0 0.1rem;
    color: var(--quiet);
    font-size: 0.9rem;
    font-weight: 600;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .example {
    justify-content: flex-start;
    width: 100%;
    padding: 0.3rem 0.6rem;
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-align: start;
  }

  form {
    display: grid;
    gap: 0.7rem;
    margin-block-start: 0.9rem;
  }

  textarea {
    width: 100%;
    min-height: 14rem;
    padding: 0.8rem;
    resize: vertical;
  }

  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  form button {
    justify-self: start;
  }
`
