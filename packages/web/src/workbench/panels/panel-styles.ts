import { type CSSResult, css } from 'lit'

/** What all panels of the workbench share. */
export const panelStyles: CSSResult = css`
  :host {
    display: block;
  }

  h2,
  h3 {
    margin: 1.2rem 0 0.5rem;
    font-size: 1.05rem;
  }

  p {
    margin: 0.5rem 0;
  }

  .cards {
    display: grid;
    gap: 0.6rem;
  }

  .quiet {
    color: var(--quiet);
    font-size: 0.92rem;
  }

  .small {
    min-height: 2.2rem;
    padding: 0.25em 0.75em;
    font-size: 0.92rem;
  }

  details > summary {
    min-height: 1.75rem;
    cursor: pointer;
  }
`
