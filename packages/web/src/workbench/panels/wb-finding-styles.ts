import { type CSSResult, css } from 'lit'

/** Styles of the card of one finding. */
export const findingStyles: CSSResult = css`
  :host {
    scroll-margin: 1rem;
    border-radius: var(--radius-small);
  }

  article {
    padding: 0.6rem 0.9rem 0.7rem;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius-small);
    background: var(--surface);
  }

  article.warning {
    border-inline-start-color: var(--must);
  }

  article.error {
    border-inline-start-color: var(--not);
  }

  :host([chosen]) article {
    border-color: var(--accent);
    box-shadow: 0 0 0 2px var(--accent);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2rem 1rem;
    margin: 0;
    font-size: 0.88rem;
  }

  .head .plain {
    min-height: 1.6rem;
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    color: var(--quiet);
  }

  .sign {
    width: 0.7rem;
    height: 0.7rem;
    border-radius: 50%;
    background: var(--accent);
  }

  .sign.warning {
    border-radius: 0;
    background: var(--must);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }

  .sign.error {
    border-radius: 0;
    background: var(--not);
    clip-path: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%);
  }

  blockquote {
    margin: 0.35rem 0;
    font-family: var(--font-law);
    font-style: italic;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  .mend {
    border-color: var(--may);
    background: var(--may-soft);
    color: var(--may);
    text-align: start;
  }

  .quiet-button:first-child {
    margin-inline-start: -0.75rem;
  }

  .quiet-button {
    border-color: transparent;
    background: none;
    color: var(--quiet);
  }

  form {
    display: grid;
    gap: 0.3rem;
    margin-block-start: 0.6rem;
  }

  form label {
    font-weight: 600;
  }

  details {
    margin-block-start: 0.4rem;
    font-size: 0.95rem;
  }

  summary {
    color: var(--accent);
  }

  dl {
    margin: 0.4rem 0;
  }

  dt {
    margin-block-start: 0.4rem;
    font-size: 0.85rem;
    font-weight: 600;
  }

  dt.bad {
    color: var(--not);
  }

  dt.good {
    color: var(--may);
  }

  dd {
    margin: 0;
    white-space: pre-line;
    font-family: var(--font-law);
  }
`
