import { css } from 'lit';

/** How questions, answers and readings look in every widget that asks. */
export const questionStyles = css`
  .question .step {
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .ask {
    font-size: 1.25em;
  }
  .question .field > * + *,
  .days .field > * + *,
  .selects > * + * {
    margin-top: 12px;
  }
  .read {
    min-height: 1.6em;
  }
  .dispute {
    margin-top: 12px;
  }
  .dispute legend {
    font-weight: 400;
    margin-bottom: 8px;
    line-height: var(--_line);
  }
  .readings {
    display: grid;
    gap: 12px;
  }
  .middle .readings,
  .wide .readings {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .reading .choice {
    align-items: flex-start;
  }
  .reading-text {
    display: block;
  }
  .given {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    border-top: 1px solid var(--_line-color);
    padding: 4px 0;
  }
  .given dt {
    flex: 1 1 8em;
    color: var(--_muted);
  }
  .given dd {
    flex: 2 1 8em;
  }
  .given dd.controls {
    flex: 0 0 auto;
  }
  @media print {
    .given,
    .reading {
      break-inside: avoid;
    }
  }
`;
