import { css } from 'lit';

export const trackerStyles = css`
  .head {
    margin-bottom: 12px;
  }
  .lead {
    font-size: 1.375em;
  }
  .narrow .figure {
    font-size: calc(var(--_figure) * 0.72);
  }
  .figure.code {
    letter-spacing: 0.04em;
  }
  .answer .bar {
    height: 12px;
    margin: 8px 0;
  }
  .about {
    font-weight: 600;
  }
  .to-answer {
    margin-bottom: 16px;
  }
  .bar-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }
  .lookup .field {
    margin-bottom: 0;
  }
  .lookup-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .lookup-line .input {
    flex: 1 1 12em;
    width: auto;
  }
  .form > h4 {
    margin: 24px 0 12px;
    font-size: 1.0625em;
  }
  .form > * + * {
    margin-top: 12px;
  }
  .wide .fields {
    display: grid;
    gap: 0 24px;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .wide .columns {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: start;
  }
  .chip.state {
    white-space: normal;
  }
  .chip.state .icon {
    width: 1.1em;
    height: 1.1em;
    margin-right: 4px;
  }
  .chip.state.bad,
  .chip.state.overdue {
    color: var(--_danger);
  }
  .chip.state.good,
  .chip.state.done {
    color: var(--_success);
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .step .row-head .icon {
    color: var(--_success);
  }
  .step.waiting .row-head .icon {
    color: var(--_warning);
  }
  .provisional {
    color: var(--_warning);
  }
  .notes {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .lines dt {
    margin-top: 8px;
    color: var(--_muted);
  }
  .lines dd {
    white-space: pre-wrap;
  }
  .content h3,
  .entries {
    display: inline;
  }
  .good {
    display: flex;
    gap: 8px;
    color: var(--_success);
  }
  .hash,
  .entry {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
  }
  .broken > * + *,
  .unseen > * + * {
    margin-top: 8px;
  }
  .unseen {
    margin-bottom: 16px;
  }
  .panel {
    margin-top: 16px;
  }
  @media print {
    .wide .columns {
      display: block;
    }
  }
  .draft {
    margin-bottom: 24px;
  }
`;
