import { type CSSResult, css } from 'lit'

/** Styles of the parts of a summary, in the reader and in the component. */
export const summaryStyles: CSSResult = css`
  .quiet {
    color: var(--quiet);
  }

  ul.statements,
  ol.timeline,
  ul.map,
  ul.legend {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .statement {
    padding: 0.7rem 0.9rem;
    border-inline-start: 4px solid var(--line);
    border-radius: 0 var(--radius-small) var(--radius-small) 0;
    max-width: var(--measure);
  }

  .statement + .statement {
    margin-block-start: 0.3rem;
  }

  .statement.tappable {
    cursor: pointer;
  }

  .statement.tappable:hover {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }

  .statement p,
  .timeline p {
    margin: 0;
  }

  .statement .items {
    margin: 0.3rem 0 0;
    padding-inline-start: 1.3rem;
  }

  .term {
    text-decoration: underline dotted 0.1em;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  .term:hover {
    background: var(--accent-soft);
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1rem 0.9rem;
    margin: 0.15rem 0 0;
    font-size: 0.88rem;
  }

  .where .cite,
  .where .comment,
  .where summary {
    display: inline-flex;
    align-items: center;
    min-height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    overflow-wrap: anywhere;
  }

  .where .cite:hover,
  .where .comment:hover {
    text-decoration-thickness: 2px;
  }

  .where summary {
    cursor: pointer;
  }

  .where details[open] {
    width: 100%;
  }

  .where blockquote {
    margin: 0.3rem 0 0.6rem;
    padding: 0.4rem 0.9rem;
    border-inline-start: 3px solid var(--accent);
    background: var(--sunken);
    font-family: var(--font-law);
    white-space: pre-line;
  }

  .kind {
    color: var(--quiet);
  }

  .answer h3,
  .rule h3 {
    margin: 1.5rem 0 0.5rem;
    font-size: 1.12rem;
  }

  .answer:first-of-type h3 {
    margin-block-start: 0.5rem;
  }

  .answer > button,
  .rule > button {
    margin-block-start: 0.6rem;
  }

  .rule:first-of-type h3 {
    margin-block-start: 0.4rem;
  }

  .unanswered ul {
    margin: 0;
    padding-inline-start: 1.2rem;
    color: var(--quiet);
  }

  .party {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem;
    margin-block: 0.5rem 1rem;
    padding: 0.75rem 1rem;
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-weight: 600;
  }

  .party select {
    flex: 1 1 14rem;
    min-width: 0;
    max-width: 36rem;
    font-weight: 400;
  }

  .rule[data-rule='must'] {
    --rule: var(--must);
    --rule-soft: var(--must-soft);
  }

  .rule[data-rule='may'] {
    --rule: var(--may);
    --rule-soft: var(--may-soft);
  }

  .rule[data-rule='mustNot'],
  .rule[data-rule='sanctions'] {
    --rule: var(--not);
    --rule-soft: var(--not-soft);
  }

  .statement,
  .terms,
  .timeline {
    overflow-wrap: anywhere;
  }

  .rule h3 {
    display: inline-block;
    padding: 0.15rem 0.8rem;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--rule-soft);
    color: var(--rule);
  }

  .rule .statement {
    border-inline-start-color: var(--rule);
  }

  .timeline > li {
    position: relative;
    max-width: var(--measure);
    padding: 0 0 1.1rem 1.7rem;
    border-inline-start: 3px solid var(--line);
    margin-inline-start: 0.5rem;
  }

  .timeline > li:last-child {
    border-color: transparent;
  }

  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.2rem;
    inset-inline-start: calc(-0.5rem - 1.5px);
    width: 1rem;
    height: 1rem;
    border: 3px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
    align-items: baseline;
  }

  .when time {
    font-size: 1.1rem;
    font-weight: 700;
  }

  .when .event {
    color: var(--quiet);
  }

  .scale {
    display: block;
    width: 100%;
    max-width: 42rem;
    margin-block-end: 0.5rem;
    color: var(--quiet);
    font-size: 17px;
  }

  @media (max-width: 40rem) {
    .scale {
      font-size: 30px;
    }
  }

  .scale text {
    fill: currentColor;
  }

  .scale .axis {
    stroke: var(--line-strong);
    stroke-width: 3;
  }

  .scale .tick {
    stroke: var(--line-strong);
    stroke-width: 2;
  }

  .scale .point {
    fill: var(--accent);
    stroke: var(--surface);
    stroke-width: 3;
  }

  ul.legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin-block: 0.5rem 0.8rem;
    font-size: 0.85rem;
    color: var(--quiet);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .legend i {
    position: relative;
    width: 2rem;
    height: 1.2rem;
    color: var(--heat-ink);
    border: 1px solid var(--line-strong);
    border-radius: 4px;
  }

  .map {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(2.9rem, 1fr));
    gap: 0.3rem;
    max-width: 46rem;
  }

  .map button {
    position: relative;
    width: 100%;
    padding: 0.2rem 0.2rem 0.4rem;
    border-color: var(--line-strong);
    color: var(--heat-ink);
    font-variant-numeric: tabular-nums;
  }

  [data-level='0'] {
    background: var(--heat-1);
  }

  [data-level='1'] {
    background: var(--heat-2);
  }

  [data-level='2'] {
    background: var(--heat-3);
  }

  [data-level='3'] {
    background: var(--heat-4);
  }

  [data-level='4'] {
    background: var(--heat-5);
  }

  /* How hard, for those who see no colours: the longer the bar, the harder. */
  .map button::after,
  .legend i::after {
    content: '';
    position: absolute;
    inset: auto auto 0.25rem 15%;
    height: 3px;
    border-radius: 2px;
    background: currentColor;
  }

  [data-level='0']::after {
    width: 8%;
  }

  [data-level='1']::after {
    width: 22%;
  }

  [data-level='2']::after {
    width: 38%;
  }

  [data-level='3']::after {
    width: 54%;
  }

  [data-level='4']::after {
    width: 70%;
  }

  .map-part {
    margin: 0.9rem 0 0.4rem;
    font-size: 1rem;
  }

  .map button:not([data-level]) {
    border-style: dashed;
    background: var(--surface);
    color: var(--ink);
  }

  .map button[data-level='3'],
  .map button[data-level='4'] {
    font-weight: 700;
  }

  .map button[data-level='4'] {
    border-width: 2px;
  }

  .map button:hover {
    outline: 2px solid var(--accent);
  }

  .terms {
    margin: 0;
  }

  .terms > div {
    max-width: var(--measure);
    padding-block: 0.7rem;
    border-block-end: 1px solid var(--line);
  }

  .terms dt {
    font-weight: 700;
  }

  .terms dd {
    margin: 0.15rem 0 0;
  }

  .terms p {
    margin: 0;
  }
`
