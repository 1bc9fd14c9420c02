import { css } from 'lit';

export const tierStyles = css`
  .head {
    margin-bottom: 16px;
  }
  .result .card:first-child {
    border-color: var(--_accent);
  }
  .narrow .figure,
  .compared .figure {
    font-size: calc(var(--_figure) * 0.78);
  }
  .next {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding-top: 12px;
    border-top: 1px solid var(--_line-color);
    font-weight: 600;
  }
  .next .icon {
    margin-top: 0.15em;
    color: var(--_accent);
  }
  .none h2 {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .days > summary {
    display: inline-flex;
    margin-top: 16px;
    padding: 8px 16px;
    border: 1px solid var(--_accent);
  }
  .days form {
    margin-top: 16px;
  }
  .wrong {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .source dt {
    margin-top: 8px;
    font-weight: 600;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 8px;
  }
  .policies {
    margin-bottom: 16px;
  }
  .rename {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .rename .input {
    width: 10em;
  }
  .middle.compare .columns,
  .wide.compare .columns {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
  }
  .wide.compare .columns {
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
  }
  .wide.result .columns {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    align-items: start;
  }
  @media print {
    .wide.result .columns {
      display: block;
    }
    .others:not([open]) {
      display: none;
    }
  }
`;
