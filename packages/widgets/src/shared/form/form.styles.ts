import { css } from 'lit';

/** For forms that record: fields, the bar of the desk, photos, signatures. Goes with `blockStyles`. */
export const formStyles = css`
  .field > * + * {
    margin-top: 8px;
  }
  .field > label,
  .field > legend {
    display: block;
    font-weight: 600;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .problems-title {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 600;
    color: var(--_danger);
  }
  .problems.warning {
    border-color: var(--_warning);
  }
  .problems.warning .problems-title {
    color: var(--_warning);
  }

  .desk {
    margin-bottom: 16px;
    font-size: 0.9375em;
  }
  .desk-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    min-height: 2em;
    color: var(--_muted);
  }
  .desk-saved,
  .desk-sent {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .desk-saved.saved {
    color: var(--_success);
  }
  .desk-saved.held,
  .desk-saved.watching {
    color: var(--_warning);
  }
  .desk-saved.failed,
  .desk-saved.conflict {
    color: var(--_danger);
  }
  .desk-box {
    margin: 8px 0;
    padding: 12px 16px;
    border: 1px solid var(--_info);
    border-radius: var(--_radius);
  }
  .desk-box.bad {
    border: 2px solid var(--_danger);
  }
  .desk-box > * + *,
  .desk-more > * + * {
    margin-top: 8px;
  }
  .desk-title {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_danger);
  }
  .desk-versions {
    display: grid;
    gap: 16px;
  }
  .wide .desk-versions {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .desk-versions > div {
    padding: 12px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_radius);
  }
  .desk-versions dt {
    color: var(--_muted);
  }
  .desk-versions dl {
    margin: 8px 0;
  }
  .desk-part > summary {
    color: var(--_accent);
  }
  .desk-more {
    padding-bottom: 16px;
  }
  .desk-file {
    display: block;
  }
  .desk-file span {
    display: block;
    font-weight: 600;
  }
  .desk-file input {
    max-width: 100%;
    min-height: var(--_target);
  }
  .desk-draft {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }

  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .photos li {
    display: flex;
    flex-direction: column;
    gap: 4px;
    max-width: 100%;
  }
  .photo {
    width: auto;
    max-width: 120px;
    height: auto;
    max-height: 120px;
    min-width: 60px;
    min-height: 60px;
    border: 1px solid var(--_line-color);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .photo-pick {
    position: relative;
  }
  .photo-pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .photo-pick.off {
    opacity: 0.6;
    cursor: default;
  }

  .sign > * + * {
    margin-top: 8px;
  }
  .sign .field {
    margin-bottom: 8px;
  }
  /* Paper and ink, in every theme. */
  .sign-pad {
    display: block;
    width: 100%;
    max-width: 600px;
    height: auto;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: #fff;
    cursor: crosshair;
  }
  svg.signature {
    display: block;
    width: 100%;
    max-width: 240px;
    color: #000;
    background: #fff;
  }
`;
