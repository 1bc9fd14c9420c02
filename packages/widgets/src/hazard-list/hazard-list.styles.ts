import { css } from 'lit';

export const hazardStyles = css`
  .head {
    margin-bottom: 8px;
  }
  .answer.late {
    border-color: var(--_warning);
  }
  .past {
    color: var(--_warning);
  }
  .words {
    white-space: pre-wrap;
  }
  .back {
    margin-bottom: 4px;
  }
  .duties.pressing {
    border: 2px solid var(--_danger);
  }
  .duties .why {
    margin-bottom: 0;
  }
  .duty .button.plain {
    text-align: left;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-bottom: 12px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 16px;
  }
  .tab {
    min-height: var(--_target);
    padding: 8px 12px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_accent);
    cursor: pointer;
  }
  .tab[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  .find {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.25em, 1fr));
    gap: 8px;
    margin-bottom: 16px;
  }
  .find .wide-pick,
  .find .hint,
  .find .counted {
    grid-column: 1 / -1;
  }
  .pick > span {
    display: block;
    font-weight: 600;
  }
  .find .wide-pick .input,
  .find .input {
    max-width: none;
  }
  .counted {
    margin-bottom: 8px;
  }
  .find .button {
    min-height: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .no {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
    font-weight: 600;
  }
  .chip.major {
    color: var(--_on-accent);
    background: var(--_danger);
    border-color: var(--_danger);
  }
  .chip.state {
    color: var(--_info);
  }
  .chip.none {
    color: var(--_muted);
    border-style: dashed;
  }
  .rows-box {
    margin-bottom: 16px;
  }
  .card-row {
    padding-bottom: 12px;
  }
  .card-row > * {
    padding-left: 12px;
    padding-right: 12px;
    border-left: 1px solid var(--_line-color);
    border-right: 1px solid var(--_line-color);
  }
  .card-row > :first-child {
    padding-top: 12px;
    border-top: 1px solid var(--_line-color);
    border-radius: var(--_card) var(--_card) 0 0;
  }
  .card-row > .meta {
    padding-bottom: 8px;
  }
  .card-row > :last-child {
    padding-bottom: 12px;
    border-bottom: 1px solid var(--_line-color);
    border-radius: 0 0 var(--_card) var(--_card);
  }
  .open {
    display: block;
    width: 100%;
    min-height: var(--_target);
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_text);
    font-weight: 600;
    text-align: left;
    cursor: pointer;
  }
  .card-row > .open {
    border-left: 1px solid var(--_line-color);
    border-right: 1px solid var(--_line-color);
    padding: 8px 12px;
  }
  .open:focus {
    outline-offset: -3px;
  }
  .open:hover .clamp {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .clamp {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    white-space: pre-wrap;
  }
  .meta {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .quick {
    min-height: var(--_target);
    padding: 4px 12px;
    font-weight: 400;
  }
  .card-row > .quick {
    width: 100%;
    border: 1px solid var(--_line-color);
    background: var(--_soft);
    padding-bottom: 4px;
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }
  .table th,
  .table td {
    padding: 8px;
    border-bottom: 1px solid var(--_line-color);
    text-align: left;
    vertical-align: top;
  }
  .table th {
    background: var(--_subtle);
  }
  .table th.no {
    width: 4.5em;
  }
  .table th.problem,
  .table th.risk {
    width: 34%;
  }
  .table .gap td {
    padding: 0;
    border: 0;
  }
  .table td .state {
    display: block;
    margin-bottom: 4px;
  }
  .table .chip {
    white-space: normal;
  }
  .form h3,
  .detail h3,
  .paste h3 {
    margin-bottom: 8px;
  }
  .about {
    padding: 8px 12px;
    margin-bottom: 16px;
    background: var(--_subtle);
    border-radius: var(--_radius);
  }
  .criteria {
    margin: -12px 0 24px;
  }
  .criteria > * + * {
    margin-top: 8px;
  }
  .detail > * + * {
    margin-top: 12px;
  }
  .steps {
    display: grid;
    gap: 8px;
  }
  .steps li {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .steps .icon {
    margin-top: 0.2em;
  }
  .facts {
    display: grid;
    gap: 4px 12px;
  }
  .middle .facts,
  .wide .facts {
    grid-template-columns: 9em minmax(0, 1fr);
  }
  .facts dt {
    color: var(--_muted);
  }
  .file input {
    max-width: 100%;
    min-height: var(--_target);
  }
  .preview {
    margin-top: 16px;
  }
  .preview > * + * {
    margin-top: 12px;
  }
  .preview .problems ul {
    list-style: disc;
    padding-left: 1.25em;
  }
  .first-rows {
    list-style: decimal;
    padding-left: 2em;
    overflow-wrap: anywhere;
  }
  .first-rows > li + li {
    margin-top: 8px;
  }
  .paper-table {
    table-layout: auto;
    font-size: 0.8125em;
  }
  .paper-table th,
  .paper-table td {
    border: 1px solid var(--_line-color);
    padding: 4px;
  }
  .paper > * + * {
    margin-top: 12px;
  }
  .signs {
    display: grid;
    gap: 16px;
  }
  @media (forced-colors: active) {
    .chip.major {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .paper-table tr {
      page-break-inside: avoid;
    }
  }
`;
