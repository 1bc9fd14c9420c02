import { css } from 'lit';

/** A panel whose letter alone goes to paper. */
export const letterStyles = css`
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
    .card {
      border-color: #000;
    }
    .on-paper,
    .print-footer {
      display: block;
      font: inherit;
      white-space: pre-wrap;
      margin: 0;
    }
    .panel {
      border: 0;
      padding: 0;
    }
    .panel-only .head,
    .panel-only .panel h3 {
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
