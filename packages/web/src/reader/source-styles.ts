import { type CSSResult, css } from 'lit'

/** Styles of the document's own text: a page of law, set apart from our words by its letters. */
export const sourceStyles: CSSResult = css`
  :host {
    display: block;
  }

  .law {
    font-family: var(--font-law);
    line-height: 1.6;
  }

  section {
    padding-block: 0.2rem;
  }

  .unit {
    content-visibility: auto;
    contain-intrinsic-size: auto 22rem;
  }

  h3 {
    margin: 1.3rem 0 0.3rem;
    font-size: 1.05rem;
  }

  .divider h3 {
    margin-block-start: 2rem;
    font-size: 1.1rem;
    text-align: center;
  }

  p {
    margin: 0.35rem 0;
    white-space: pre-line;
  }

  .frame p.heading {
    font-size: 1.2rem;
    font-weight: 700;
    text-align: center;
  }

  .frame p.text {
    text-align: center;
  }

  .frame[data-eid='preamble'] p.text {
    text-align: start;
  }

  p.heading {
    font-weight: 700;
  }

  .note {
    color: var(--quiet);
    font-size: 0.9rem;
  }

  .quoted {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--line);
  }

  .depth-1 {
    margin-inline-start: 0.2rem;
  }

  .depth-2 {
    margin-inline-start: 1.2rem;
  }

  .depth-3,
  .depth-4 {
    margin-inline-start: 2rem;
  }

  .number {
    font-weight: 600;
  }

  mark {
    padding-block: 0.1em;
    border-radius: 3px;
    background: var(--mark);
    color: var(--mark-ink);
    box-decoration-break: clone;
    outline-offset: 1px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    font-family: var(--font);
    font-size: 0.85rem;
  }

  .tools.aside {
    justify-content: flex-end;
    margin-block: 0.6rem -0.4rem;
  }

  .tools button {
    min-height: 2rem;
    padding: 0.1rem 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }

  .report {
    margin-block: 0.3rem 0.8rem;
    padding: 0.6rem 1rem;
    border-radius: var(--radius-small);
    background: var(--accent-soft);
    border: 1px solid var(--accent);
    font-family: var(--font);
    font-size: 0.95rem;
    line-height: 1.5;
  }

  .report ul {
    margin: 0.2rem 0;
    padding-inline-start: 1.2rem;
  }

  .report li {
    white-space: pre-line;
  }

  .report .left-out {
    color: var(--quiet);
  }

  .table {
    overflow-x: auto;
    margin-block: 0.6rem;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9rem;
  }

  td {
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--line-strong);
    vertical-align: top;
  }
`
