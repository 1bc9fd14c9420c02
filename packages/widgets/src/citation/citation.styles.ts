import { css } from 'lit';

export const citationStyles = css`
  .base {
    background: transparent;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: var(--_target);
    padding: 4px 8px;
    margin-left: -8px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: left;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .chip:hover {
    text-decoration-thickness: 2px;
  }
  .chip .icon {
    transition: transform 160ms;
  }
  .chip[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .panel {
    padding: 12px 16px;
    border-left: 3px solid var(--_accent);
    background: var(--_subtle);
    font-size: 0.9375em;
  }
  .panel > * + * {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--_line-color);
  }
  .where {
    font-weight: 600;
  }
  blockquote {
    margin-top: 4px;
  }
  .state {
    margin-top: 4px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @media (prefers-reduced-motion: reduce) {
    .chip .icon {
      transition: none;
    }
  }
  @media print {
    .panel {
      padding: 0 0 0 8px;
      border-left-width: 1px;
      font-size: 0.8125em;
      line-height: 1.35;
    }
    .panel > * + * {
      margin-top: 2px;
      padding-top: 0;
      border-top: 0;
    }
    .where,
    blockquote {
      display: inline;
    }
  }
`;
