import { css } from 'lit';

export const insightsStyles = css`
  .title {
    margin-bottom: 12px;
  }
  .narrow .figure {
    font-size: calc(var(--_figure) * 0.78);
  }
  .partial {
    border-color: var(--_warning);
  }
  .key-figures {
    display: grid;
    gap: 8px 16px;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
  }
  .wide .key-figures {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .key-figures dt {
    color: var(--_muted);
  }
  .key-figures .button {
    justify-content: flex-start;
    padding-left: 0;
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: left;
  }
  .filters {
    margin-bottom: 16px;
  }
  .filter-fields {
    display: grid;
    gap: 12px 16px;
    grid-template-columns: minmax(0, 1fr);
    align-items: end;
    margin-bottom: 8px;
  }
  .middle .filter-fields {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .wide .filter-fields {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .filter-field > * + * {
    margin-top: 4px;
  }
  .filter-field label {
    display: block;
    font-weight: 600;
  }
  .bar-row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    justify-content: space-between;
    margin-bottom: 24px;
  }
  .wide .sections {
    display: grid;
    gap: 24px 32px;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
  }
  .wide.tables .sections {
    display: block;
  }
  .figure-group > * + * {
    margin-top: 8px;
  }
  .figure-group {
    min-width: 0;
    padding-top: 16px;
    border-top: 1px solid var(--_line-color);
  }
  .chart {
    position: relative;
    width: 100%;
    overflow: hidden;
  }
  .chart canvas {
    max-width: 100%;
  }
  .twin > summary {
    padding: 0;
    border-top: 0;
    color: var(--_accent);
  }
  .twin > summary > .summary {
    flex: 0 1 auto;
  }
  .table-box {
    overflow-x: auto;
  }
  .figures {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    word-break: normal;
  }
  .figures th,
  .figures td {
    padding: 8px;
    border-bottom: 1px solid var(--_line-color);
    text-align: right;
    vertical-align: top;
  }
  .figures thead th {
    color: var(--_muted);
    font-weight: 600;
    vertical-align: bottom;
  }
  .figures th:first-child {
    text-align: left;
  }
  .figures tbody th {
    font-weight: 600;
  }
  .figures .total th,
  .figures .total td {
    border-top: 2px solid var(--_field);
    font-weight: 600;
  }
  .cards,
  .cards tbody,
  .cards tr,
  .cards th,
  .cards td {
    display: block;
  }
  .cards thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .cards tr {
    margin-bottom: 12px;
    padding: 8px 12px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_radius);
  }
  .cards th,
  .cards td {
    padding: 4px 0;
    border: 0;
  }
  .cards td {
    display: flex;
    gap: 16px;
    justify-content: space-between;
  }
  .cards td::before {
    content: attr(data-label);
    color: var(--_muted);
    text-align: left;
  }
  .cards .total th,
  .cards .total td {
    border: 0;
  }
  .notes {
    font-size: 0.875em;
  }
  .limit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .limit anze-citation {
    flex: 1 1 12em;
    min-width: 0;
  }
  .file {
    margin-bottom: 16px;
  }
  .file textarea {
    width: 100%;
    margin: 8px 0;
  }
  .reading {
    margin-bottom: 16px;
  }
  .probe {
    display: none;
  }
  .probe-text {
    color: var(--_text);
  }
  .probe-ground {
    color: var(--_ground);
  }
  .probe-line {
    color: var(--_line-color);
  }
  .probe-good {
    color: var(--_accent);
  }
  .probe-fair {
    color: var(--_success);
  }
  .probe-soon {
    color: var(--_info);
  }
  .probe-bad {
    color: var(--_warning);
  }
  .probe-worst {
    color: var(--_danger);
  }
  .probe-none {
    color: var(--_field);
  }
  .print-footer {
    display: none;
  }
  @media print {
    .wide .sections {
      display: block;
    }
    .figure-group,
    .figures tr {
      break-inside: avoid;
    }
    .twin > summary {
      display: none;
    }
    .print-footer {
      display: block;
    }
  }
`;
