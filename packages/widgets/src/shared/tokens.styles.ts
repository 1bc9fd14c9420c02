import { css } from 'lit';

/**
 * A page sets `--anze-…` on any element above; what the kit uses are the `--_…` resolved from them, so that dark, elder and printed
 * looks can have defaults of their own. `:host` holds nothing else: rules of the page beat `:host`.
 */
export const tokenStyles = css`
  :host {
    display: block;
    --_size: var(--anze-font-size, 16px);
    --_line: var(--anze-line-height, 1.6);
    --_target: var(--anze-target-size, 44px);
    --_figure: var(--anze-figure-size, 36px);
    --_radius: var(--anze-radius, 6px);
    --_card: var(--anze-card-radius, 8px);
    --_accent: var(--anze-color-accent, #0b5cad);
    --_on-accent: var(--anze-color-on-accent, #fff);
    --_soft: var(--anze-color-accent-soft, #eef4fb);
    --_text: var(--anze-color-text, #1f2329);
    --_muted: var(--anze-color-muted, #565d68);
    --_ground: var(--anze-color-ground, #fff);
    --_subtle: var(--anze-color-subtle, #f5f6f8);
    --_line-color: var(--anze-color-line, #d9dce1);
    --_field: var(--anze-color-field, #7b828d);
    --_success: var(--anze-color-success, #157a4a);
    --_warning: var(--anze-color-warning, #8a5000);
    --_danger: var(--anze-color-danger, #b3261e);
    --_info: var(--anze-color-info, #3b5b8c);
    --_scheme: light;
  }
  :host([theme='dark']) {
    --_accent: var(--anze-dark-color-accent, #8dbdf5);
    --_on-accent: var(--anze-dark-color-on-accent, #0b1d33);
    --_soft: var(--anze-dark-color-accent-soft, #1c2b3f);
    --_text: var(--anze-dark-color-text, #eceff3);
    --_muted: var(--anze-dark-color-muted, #b3bac5);
    --_ground: var(--anze-dark-color-ground, #171a1f);
    --_subtle: var(--anze-dark-color-subtle, #22262d);
    --_line-color: var(--anze-dark-color-line, #3c424c);
    --_field: var(--anze-dark-color-field, #8b94a1);
    --_success: var(--anze-dark-color-success, #6fd3a0);
    --_warning: var(--anze-dark-color-warning, #f2b866);
    --_danger: var(--anze-dark-color-danger, #ffa199);
    --_info: var(--anze-dark-color-info, #a9c3ec);
    --_scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_accent: var(--anze-dark-color-accent, #8dbdf5);
      --_on-accent: var(--anze-dark-color-on-accent, #0b1d33);
      --_soft: var(--anze-dark-color-accent-soft, #1c2b3f);
      --_text: var(--anze-dark-color-text, #eceff3);
      --_muted: var(--anze-dark-color-muted, #b3bac5);
      --_ground: var(--anze-dark-color-ground, #171a1f);
      --_subtle: var(--anze-dark-color-subtle, #22262d);
      --_line-color: var(--anze-dark-color-line, #3c424c);
      --_field: var(--anze-dark-color-field, #8b94a1);
      --_success: var(--anze-dark-color-success, #6fd3a0);
      --_warning: var(--anze-dark-color-warning, #f2b866);
      --_danger: var(--anze-dark-color-danger, #ffa199);
      --_info: var(--anze-dark-color-info, #a9c3ec);
      --_scheme: dark;
    }
  }
  :host([mode='elder']) {
    --_size: var(--anze-elder-font-size, 20px);
    --_line: var(--anze-elder-line-height, 1.8);
    --_target: var(--anze-elder-target-size, 60px);
    --_figure: var(--anze-elder-figure-size, 44px);
  }
  :host([mode='elder']:not([theme='dark']):not([theme='auto'])) {
    --_accent: var(--anze-elder-color-accent, #08478a);
    --_text: var(--anze-elder-color-text, #101318);
    --_muted: var(--anze-elder-color-muted, #3b414b);
    --_success: var(--anze-elder-color-success, #0b5a34);
    --_warning: var(--anze-elder-color-warning, #693c00);
    --_danger: var(--anze-elder-color-danger, #8c1710);
    --_info: var(--anze-elder-color-info, #27436f);
    --_line-color: var(--anze-elder-color-line, #a9afb9);
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]),
    :host([mode]),
    :host([mode='elder']:not([theme='dark']):not([theme='auto'])) {
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_soft: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_ground: Canvas;
      --_subtle: Canvas;
      --_line-color: CanvasText;
      --_field: CanvasText;
      --_success: CanvasText;
      --_warning: CanvasText;
      --_danger: CanvasText;
      --_info: CanvasText;
      --_scheme: normal;
    }
  }
  @media print {
    :host,
    :host([theme]),
    :host([mode]),
    :host([mode='elder']:not([theme='dark']):not([theme='auto'])) {
      --_accent: #000;
      --_on-accent: #fff;
      --_soft: #fff;
      --_text: #000;
      --_muted: #000;
      --_ground: #fff;
      --_subtle: #fff;
      --_line-color: #777;
      --_field: #000;
      --_success: #000;
      --_warning: #000;
      --_danger: #000;
      --_info: #000;
      --_scheme: light;
    }
  }

  /* What a page does to the text around the widget must not reach into it; only its typeface may. */
  .base {
    all: initial;
    display: block;
    /* What is hidden from sight but read aloud must not stretch a host that scrolls. */
    position: relative;
    box-sizing: border-box;
    direction: ltr;
    font-family: var(--anze-font-family, inherit);
    font-size: var(--_size);
    line-height: var(--_line);
    color: var(--_text);
    background: var(--_ground);
    color-scheme: var(--_scheme);
    text-align: left;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .base *,
  .base *::before,
  .base *::after {
    box-sizing: border-box;
  }
`;
