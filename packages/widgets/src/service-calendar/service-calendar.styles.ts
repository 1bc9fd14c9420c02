import { css } from 'lit';

export const calendarStyles = css`
  .head {
    margin-bottom: 12px;
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
  .first {
    margin: 12px 0 24px;
  }
  .narrow .figure {
    font-size: calc(var(--_figure) * 0.78);
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

  @media print {
    .wide .columns {
      display: block;
    }
    .account-before {
      break-inside: avoid;
    }
    .print-footer {
      font-size: 0.875em;
    }
    .panel-only .notice {
      display: none;
    }
  }
`;
