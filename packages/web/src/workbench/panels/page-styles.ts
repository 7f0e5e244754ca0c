import { type CSSResult, css } from 'lit'

/** Tables, lists and definitions of a laid-out record. */
export const pageStyles: CSSResult = css`
  ul,
  ol {
    margin: 0.4rem 0;
    padding-inline-start: 1.4rem;
  }

  li {
    margin-block: 0.3rem;
  }

  .cites {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 0.8rem;
  }

  .table {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.88rem;
  }

  th,
  td {
    padding: 0.3rem 0.5rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  td {
    font-variant-numeric: tabular-nums;
  }

  thead th {
    color: var(--quiet);
    font-weight: 600;
  }

  tbody th {
    font-weight: 400;
  }

  dt {
    margin-block-start: 0.7rem;
    font-weight: 600;
  }

  dd {
    margin: 0;
  }
`
