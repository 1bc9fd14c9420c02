import { css } from 'lit';

export const calendarStyles = css`
  .base {
    padding: 16px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_card);
  }
  .head {
    margin-bottom: 12px;
  }
  .title {
    font-size: 1.125em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .status > * {
    margin-bottom: 12px;
  }
  .narrow .figure {
    font-size: calc(var(--_figure) * 0.78);
  }
  .answer {
    border-color: var(--_accent);
  }
  .answer.late {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .none h3 {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .wide .columns {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    align-items: start;
  }

  .views {
    margin-bottom: 8px;
    gap: 8px;
  }
  .others {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: var(--_target);
    margin-bottom: 8px;
    color: var(--_muted);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .others input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
  }

  .chip.state {
    white-space: normal;
  }
  .chip.state .icon {
    width: 1.1em;
    height: 1.1em;
    margin-right: 4px;
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .row .buttons {
    gap: 4px 8px;
  }
  .provisional {
    color: var(--_warning);
  }
  .notes {
    font-size: 0.875em;
  }
  .part {
    margin-bottom: 12px;
  }
  .agenda h4,
  .account h4 {
    margin: 0;
  }
  .account-progress {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .account .bar {
    margin: 8px 0;
  }
  .counting > summary,
  .before > summary {
    border-top: 0;
    padding: 0;
    color: var(--_accent);
  }
  .counting > summary > .icon,
  .before > summary > .icon {
    margin-left: 0;
  }
  .counting > summary > .summary,
  .before > summary > .summary {
    flex: 0 1 auto;
  }
  .counting > * + * {
    margin-top: 4px;
  }
  .account-before {
    margin-top: 12px;
    padding-left: 12px;
    border-left: 3px solid var(--_line-color);
  }
  .account-before > * + * {
    margin-top: 4px;
  }

  .done-form {
    margin-top: 12px;
    padding-left: 12px;
    border-left: 3px solid var(--_accent);
  }
  .done-form h4 {
    margin-bottom: 12px;
    color: var(--_text);
  }
  .next-question .notice {
    margin-bottom: 8px;
    font-weight: 600;
  }
  .ask-card h3 {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .panel textarea {
    width: 100%;
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .on-paper,
  .print-footer {
    display: none;
  }

  @media print {
    .base {
      border: 0;
      padding: 0;
      font-size: 11pt;
    }
    .wide .columns {
      display: block;
    }
    .row,
    .account-before {
      break-inside: avoid;
    }
    .card {
      border-color: #000;
    }
    .chip.must {
      background: #fff;
      color: #000;
    }
    summary > .icon {
      display: none;
    }
    .on-paper,
    .print-footer {
      display: block;
      font: inherit;
      white-space: pre-wrap;
      margin: 0;
    }
    .print-footer {
      font-size: 0.875em;
    }
    .panel {
      border: 0;
      padding: 0;
    }
    .panel-only .head,
    .panel-only .panel h3,
    .panel-only .notice {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .bar::-webkit-progress-value {
      background: Highlight;
    }
  }
`;
