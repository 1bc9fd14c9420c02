import { css } from 'lit';

export const guideStyles = css`
  .title {
    margin-bottom: 8px;
  }
  .wide > * {
    max-width: 56em;
  }
  .tools {
    gap: 0 16px;
    margin-bottom: 8px;
  }
  .row {
    padding: 8px 0;
  }
  .hello > * + * {
    margin-top: 8px;
  }
  .examples {
    display: grid;
    gap: 8px;
    margin-top: 16px;
  }
  .example {
    justify-content: flex-start;
    text-align: left;
    font-weight: 400;
  }
  .turn {
    scroll-margin-top: 16px;
    margin-bottom: 24px;
  }
  .bubble {
    border-radius: var(--_card);
  }
  .bubble.you {
    width: -webkit-fit-content;
    width: fit-content;
    max-width: 85%;
    margin: 0 0 12px auto;
    padding: 8px 12px;
    background: var(--_soft);
    border: 1px solid var(--_accent);
    white-space: pre-wrap;
  }
  .bubble.its {
    padding: 12px 16px;
    border: 1px solid var(--_line-color);
    outline: none;
  }
  .bubble.its > * + *,
  .book > * + *,
  .dispute > * + *,
  .reading > * + * {
    margin-top: 8px;
  }
  .skeleton i + i {
    margin-top: 8px;
  }
  .lead {
    white-space: pre-wrap;
  }
  .book + .book {
    padding-top: 12px;
    border-top: 1px solid var(--_line-color);
  }
  .book-title {
    font-size: 1em;
    color: var(--_muted);
  }
  .mark {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    color: var(--_warning);
    font-size: 0.9375em;
  }
  .mark .icon {
    margin-top: 0.15em;
  }
  .tier {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
  }
  .maybe {
    font-weight: 600;
  }
  .chip.open {
    color: var(--_info);
  }
  .dates li + li {
    margin-top: 8px;
  }
  .dispute {
    padding: 12px;
    border: 1px solid var(--_info);
    border-radius: var(--_radius);
  }
  .dispute h3 {
    font-size: 1em;
  }
  .readings {
    display: grid;
    gap: 12px;
  }
  .middle .readings,
  .wide .readings {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .reading {
    padding: 8px 12px;
    background: var(--_subtle);
    border-radius: var(--_radius);
  }
  .bubble.its > .opens {
    margin-top: 16px;
  }
  .bubble.its > .asking {
    margin-top: 16px;
  }
  .now > * {
    margin-bottom: 16px;
  }
  .answers > * + * {
    margin-top: 8px;
  }
  .answers.changing {
    padding: 12px;
    border: 2px solid var(--_accent);
    border-radius: var(--_card);
  }
  .reply {
    font-weight: 400;
  }
  .heard ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 4px;
  }
  .known {
    min-height: var(--_target);
    padding: 4px 12px;
    border: 1px dashed var(--_field);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: var(--_text);
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: left;
    cursor: pointer;
  }
  .known[aria-expanded='true'] {
    border-style: solid;
    border-color: var(--_accent);
  }
  .stored,
  .problem {
    margin-bottom: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .problem > * + * {
    margin-top: 8px;
  }
  /* What takes the focus does not hide under the line where one writes. */
  .log button,
  .log a,
  .now button {
    scroll-margin-bottom: 8em;
  }
  .sender {
    position: -webkit-sticky;
    position: sticky;
    bottom: var(--anze-guide-bottom, 0px);
    padding: 8px 0;
    background: var(--_ground);
    border-top: 1px solid var(--_line-color);
  }
  .line {
    display: flex;
    gap: 8px;
    align-items: flex-end;
    margin: 0;
  }
  .line .input {
    flex: 1 1 auto;
    min-width: 0;
    resize: none;
  }
  .line .send {
    flex: none;
  }
  .honest {
    font-size: 0.875em;
  }
  @media print {
    .bubble.its {
      border: 0;
      padding: 0;
    }
    .turn {
      margin-bottom: 12px;
    }
  }
`;
