import { css } from 'lit';

/** Native controls, dressed. They stand inside the base, the inner wrapper. */
export const controlStyles = css`
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  strong,
  span {
    unicode-bidi: isolate;
  }
  h2,
  h3,
  h4,
  legend {
    font-weight: 600;
    line-height: 1.35;
  }
  h2,
  legend.title {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1.125em;
  }
  h4 {
    font-size: 1em;
  }
  [tabindex='-1'] {
    outline: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button:focus,
  input:focus,
  select:focus,
  textarea:focus,
  summary:focus,
  a:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button:focus:not(:focus-visible),
  summary:focus:not(:focus-visible) {
    outline: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--_target);
    min-width: var(--_target);
    padding: 8px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    padding-left: 4px;
    padding-right: 4px;
    text-decoration: underline;
    text-underline-offset: 3px;
    font-weight: 400;
  }
  .button:hover {
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .button.plain:hover {
    box-shadow: none;
    text-decoration-thickness: 2px;
  }
  .button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }

  .input {
    display: block;
    width: 100%;
    max-width: 24em;
    min-height: var(--_target);
    padding: 8px 12px;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  textarea.input {
    max-width: none;
  }
  .input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: 24em;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
    display: flex;
    gap: 6px;
    align-items: flex-start;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -0.25em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: var(--_target);
    padding: 8px 12px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice.checked {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  @media print {
    .controls {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .choice.checked {
      outline: 2px solid Highlight;
    }
    /* Browsers paint a plate in the ground's colour behind text: text in that colour would vanish. */
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
