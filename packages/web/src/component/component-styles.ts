import { type CSSResult, css } from 'lit'

/** Tokens of the component, each of which a portal can set, and what its page does not give it. */
export const componentStyles: CSSResult = css`
  :host {
    --font-law: var(--aiqyn-law-font, inherit);
    --paper: var(--aiqyn-background, transparent);
    --surface: var(--aiqyn-surface, #ffffff);
    --sunken: var(--aiqyn-sunken, #f2f0ea);
    --ink: var(--aiqyn-color, #1c2326);
    --quiet: var(--aiqyn-quiet, #566066);
    --line: var(--aiqyn-line, #dcd8cf);
    --line-strong: var(--aiqyn-line-strong, #8b9196);
    --accent: var(--aiqyn-accent, #0b5a6e);
    --accent-ink: var(--aiqyn-accent-ink, #ffffff);
    --accent-soft: var(--aiqyn-accent-soft, #e3f0f2);
    --focus: var(--aiqyn-focus, #b45309);
    --heat-1: #e4f3e8;
    --heat-2: #f4efc9;
    --heat-3: #fbdcae;
    --heat-4: #f6bd9b;
    --heat-5: #eda090;
    --heat-ink: #1c2326;
    --shadow: 0 8px 24px rgb(0 0 0 / 20%);
    --radius: var(--aiqyn-radius, 14px);
    --radius-small: 8px;
    --measure: 72ch;
    --touch: 2.75rem;

    display: block;
    background: var(--paper);
    color: var(--ink);
    line-height: 1.55;
  }

  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --surface: var(--aiqyn-surface, #1c2326);
      --sunken: var(--aiqyn-sunken, #20292c);
      --ink: var(--aiqyn-color, #eef0ee);
      --quiet: var(--aiqyn-quiet, #b3bcc0);
      --line: var(--aiqyn-line, #364145);
      --line-strong: var(--aiqyn-line-strong, #7d888d);
      --accent: var(--aiqyn-accent, #7fd0e0);
      --accent-ink: var(--aiqyn-accent-ink, #08262e);
      --accent-soft: var(--aiqyn-accent-soft, #17363e);
      --focus: var(--aiqyn-focus, #ffc46b);
      --heat-1: #1d3a29;
      --heat-2: #3b3a1c;
      --heat-3: #4d3a17;
      --heat-4: #5b3019;
      --heat-5: #64262a;
      --heat-ink: #f5f5f2;
    }
  }

  .kicker {
    margin: 0;
    color: var(--quiet);
    font-size: 0.92em;
  }

  h2 {
    margin: 0.1em 0 0.6em;
    font-size: 1.5em;
  }

  .failure {
    padding: 0.8em 1em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
  }

  .more > summary {
    display: list-item;
    min-height: var(--touch);
    padding-block: 0.6em;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }

  .told:empty {
    display: none;
  }

  .force {
    margin: 1.2em 0 0;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
    color: var(--quiet);
    font-size: 0.9em;
  }
`
