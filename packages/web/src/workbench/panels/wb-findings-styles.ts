import { type CSSResult, css } from 'lit'

/** Styles of the list of findings and of its filter. */
export const findingsStyles: CSSResult = css`
  .filters,
  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block-end: 0.5rem;
  }

  .selects {
    align-items: end;
  }

  label {
    display: flex;
    flex: 1 1 9rem;
    min-width: 0;
    flex-direction: column;
    font-size: 0.85rem;
    color: var(--quiet);
  }

  select {
    width: 100%;
    min-width: 0;
    min-height: 2.4rem;
    color: var(--ink);
  }

  .sign {
    width: 0.7rem;
    height: 0.7rem;
  }

  .sign.error {
    background: var(--not);
    clip-path: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%);
  }

  .sign.warning {
    background: var(--must);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }

  .sign.info {
    border-radius: 50%;
    background: var(--accent);
  }

  [aria-pressed='true'] .sign {
    background: currentcolor;
  }

  .count {
    margin: 0.75rem 0 0.5rem;
    font-weight: 600;
  }

  .good {
    padding: 0.75rem 1rem;
    border-radius: var(--radius-small);
    background: var(--may-soft);
    color: var(--may);
  }

  [role='list'] {
    display: grid;
    gap: 0.6rem;
  }

  .more {
    width: 100%;
    margin-block-start: 0.6rem;
  }

  .ignored {
    margin-block-start: 1rem;
  }

  .ignored li {
    margin-block: 0.4rem;
  }
`
