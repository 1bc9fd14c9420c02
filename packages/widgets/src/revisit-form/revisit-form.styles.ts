import { css } from 'lit';

export const revisitStyles = css`
  .head {
    margin-bottom: 12px;
  }
  .narrow .figure {
    font-size: calc(var(--_figure) * 0.72);
  }
  .provisional {
    color: var(--_warning);
  }
  .revisit .part {
    padding-top: 16px;
    border-top: 1px solid var(--_line-color);
  }
  .wide .pairs,
  .middle .pairs {
    display: grid;
    gap: 0 24px;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
  }
  .wide .pairs .choices {
    grid-template-columns: minmax(0, 1fr);
  }
  .code {
    display: block;
    color: var(--_success);
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .done .row,
  .answer .row {
    margin-top: 12px;
  }
  .photo.missing {
    display: none;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    .paper ~ *,
    .base.has-paper .screen {
      display: none;
    }
    .paper h3 {
      margin-bottom: 8pt;
      text-align: center;
    }
    .paper table {
      width: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .paper th,
    .paper td {
      padding: 4pt 6pt;
      border: 1px solid #000;
      font-weight: 400;
      text-align: left;
      vertical-align: middle;
    }
    .paper th[scope='row'] {
      width: 18%;
    }
    .paper .paper-group {
      font-weight: 600;
      text-align: center;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper .long {
      min-height: 60pt;
      white-space: pre-wrap;
    }
    .mark {
      display: inline-block;
      margin-right: 12pt;
    }
    .paper .photo {
      max-width: 160pt;
      max-height: 160pt;
    }
    .print-footer {
      margin-top: 8pt;
      font-size: 9pt;
    }
  }
`;
