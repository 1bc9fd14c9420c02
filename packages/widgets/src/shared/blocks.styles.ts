import { css } from 'lit';

/** What answers are made of in every widget: cards, notices, problems, rows with their chips, what folds, what is still loading. */
export const blockStyles = css`
  .field {
    margin-bottom: 24px;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .wide .choices {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .problems {
    margin-bottom: 16px;
    padding: 12px 16px;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .problems h3 {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_danger);
  }
  .problems .button {
    text-align: left;
  }
  .notice {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-bottom: 12px;
    color: var(--_info);
  }
  .notice .icon {
    margin-top: 0.2em;
  }
  .notice:empty {
    display: none;
  }
  .card {
    padding: 16px;
    margin-bottom: 16px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_card);
    background: var(--_ground);
  }
  .card > * + * {
    margin-top: 8px;
  }
  .card .buttons {
    margin-top: 16px;
  }
  .where,
  .more {
    font-variant-numeric: tabular-nums;
  }
  .where {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .figure {
    font-size: var(--_figure);
    line-height: 1.2;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .more {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .group {
    display: block;
    margin-bottom: 24px;
  }
  .group > h3,
  .group > h4 {
    margin-bottom: 8px;
  }
  .group h4 {
    margin-top: 16px;
    color: var(--_muted);
  }
  .group .group {
    margin-top: 12px;
  }
  summary {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: var(--_target);
    padding: 8px 0;
    border-top: 1px solid var(--_line-color);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] > summary > .icon {
    transform: rotate(180deg);
  }
  .row {
    padding: 12px 0;
    border-top: 1px solid var(--_line-color);
  }
  .row > * + * {
    margin-top: 4px;
  }
  .row-details {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .row-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: flex-start;
    justify-content: space-between;
  }
  .row-foot anze-citation {
    flex: 1 1 12em;
    min-width: 0;
  }
  .row-foot anze-citation[open] {
    flex-basis: 100%;
  }
  .owed {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .chip {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.6;
    white-space: nowrap;
  }
  .chip.must {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .chip.should {
    color: var(--_accent);
  }
  .chip.may,
  .chip.fact {
    color: var(--_muted);
  }
  .chip.date {
    color: var(--_success);
    white-space: normal;
  }
  .chip.past {
    color: var(--_warning);
  }
  abbr {
    text-decoration: none;
  }
  .parts {
    list-style: disc;
    padding-left: 1.25em;
  }
  dl {
    font-size: 0.9375em;
  }
  .skeleton i {
    display: block;
    height: 1.25em;
    background: var(--_subtle);
    border-radius: 4px;
  }
  .skeleton i:first-of-type {
    width: 50%;
    height: 2.5em;
  }
  .print-footer {
    font: inherit;
    font-size: 0.875em;
    white-space: pre-wrap;
    margin: 0;
  }
  .bar {
    display: block;
    width: 100%;
    height: 6px;
    margin: 4px 0 16px;
    border: 1px solid var(--_line-color);
    border-radius: 3px;
    overflow: hidden;
    background: var(--_subtle);
    -webkit-appearance: none;
    appearance: none;
  }
  .bar::-webkit-progress-bar {
    background: var(--_subtle);
  }
  .bar::-webkit-progress-value {
    background: var(--_accent);
  }
  .bar::-moz-progress-bar {
    background: var(--_accent);
  }
  .summary {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    min-width: 0;
  }
  @media (forced-colors: active) {
    .chip.must {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** The frame of a widget that stands in a page by itself, on the screen and on paper. */
export const frameStyles = css`
  .base {
    padding: 16px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_card);
  }
  .title {
    font-size: 1.125em;
  }
  @media print {
    .base {
      border: 0;
      padding: 0;
      font-size: 11pt;
    }
    .row {
      break-inside: avoid;
    }
    .chip.must {
      background: #fff;
      color: #000;
    }
    summary > .icon {
      display: none;
    }
  }
`;

/** The card that says the one thing that matters now, and whether it is late. */
export const answerStyles = css`
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
`;
