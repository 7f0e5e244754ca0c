import { type CSSResult, css } from 'lit'

/** Styles that every component starts from: focus, buttons, fields. Colours are those of page.css. */
export const sharedStyles: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 4px;
  }

  a {
    color: var(--accent);
  }

  h1,
  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  button,
  .button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: var(--touch);
    padding: 0.4em 1em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    text-decoration: none;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  button[aria-pressed='true'],
  button.main,
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }

  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  button.plain {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  select,
  input[type='text'],
  input[type='date'],
  textarea {
    min-height: var(--touch);
    padding: 0.4em 0.7em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }

  @media print {
    .screen-only {
      display: none !important;
    }
  }
`
