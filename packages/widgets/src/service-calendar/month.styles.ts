import { css } from 'lit';

export const monthStyles = css`
  .month {
    margin-bottom: 24px;
  }
  .month .notice {
    margin-top: 8px;
  }
  .month-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-bottom: 8px;
  }
  .month-head h3 {
    min-width: 7em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .month-head .plain {
    margin-left: auto;
  }
  .month-head .plain:disabled {
    text-decoration: none;
  }
  .button.step {
    padding: 8px;
  }
  .back .icon {
    transform: rotate(90deg);
  }
  .forward .icon {
    transform: rotate(-90deg);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  th {
    padding: 4px 0;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
    text-align: center;
  }
  td {
    position: relative;
    height: calc(var(--_target) + 16px);
    padding: 2px;
    border: 1px solid var(--_line-color);
    vertical-align: top;
    overflow: hidden;
    line-height: 1.3;
    text-align: center;
  }
  .wide td {
    height: 96px;
    padding: 4px 6px;
    text-align: left;
  }
  .day {
    cursor: pointer;
  }
  .day.holiday,
  .day.weekend {
    background: var(--_subtle);
  }
  .blank {
    border: 0;
  }
  .day:focus {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .day.selected {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .today .number {
    display: inline-block;
    min-width: 1.6em;
    padding: 0 2px;
    border-radius: 4px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-align: center;
  }
  .mark {
    margin-left: 2px;
    font-size: 0.75em;
    color: var(--_muted);
  }
  .mark.makeup {
    color: var(--_danger);
    font-weight: 700;
  }
  .mark.holiday {
    color: var(--_success);
    font-weight: 700;
  }
  .what {
    display: block;
    overflow: hidden;
    font-size: 0.75em;
    font-weight: 600;
    white-space: nowrap;
  }
  .wide .what {
    margin-top: 2px;
    text-overflow: ellipsis;
  }
  .what .icon {
    width: 1.1em;
    height: 1.1em;
    margin-right: 2px;
  }
  .count {
    display: inline-block;
    min-width: 1.5em;
    margin-left: 1px;
    border: 1px solid currentColor;
    border-radius: 1em;
    line-height: 1.3;
    text-align: center;
  }
  .what.overdue,
  .chip.overdue {
    color: var(--_danger);
  }
  .what.due-soon,
  .chip.due-soon {
    color: var(--_warning);
  }
  .what.upcoming,
  .what.event,
  .chip.upcoming,
  .chip.open {
    color: var(--_info);
  }
  .what.unsure,
  .chip.unsure {
    color: var(--_muted);
  }
  .what.done,
  .chip.done,
  .chip.met {
    color: var(--_success);
  }
  @media (forced-colors: active) {
    .day.selected {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .day:focus {
      outline: 3px solid Highlight;
      outline-offset: -6px;
    }
    .today .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
