import { css } from '../embed/drawn-element.ts';

/**
 * Lengths are in `em`: a page may have made `rem` something else. The dialog is the whole screen on a
 * telephone, else a sheet that keeps its size, so that the way out stays where it is.
 */
export const styles = css`
  :host {
    /* A button may stand in a row, where it would else be given no width at all. */
    container-type: normal;
  }

  section,
  dialog {
    color: var(--_text);
  }

  p {
    margin: 0.5em 0;
  }

  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    inline-size: fit-content;
    border-radius: var(--_radius);
    background: var(--_background);
    /* Around it too, on a page of another colour, without taking room. */
    box-shadow: 0 0 0 0.5em var(--_background);
  }

  slot,
  section > p {
    display: block;
    inline-size: 100%;
  }

  a {
    color: var(--_accent);

    &:not(.phone) {
      display: inline-block;
      padding-block: 11px;
    }
  }

  button {
    justify-content: center;
    font-weight: 600;
  }

  .main {
    color: var(--_background);
    background: var(--_accent);
  }

  [part='button'] {
    min-block-size: max(2.75em, 46px);
    padding-inline: 2em;
  }

  section .phone {
    display: inline-block;
    padding: 10px 0;
    border: 0;
    background: none;

    strong {
      font-size: 1em;
    }
  }

  .practice {
    inline-size: fit-content;
    padding: 0.25em 0.75em;
    border: 2px dashed;
    border-radius: var(--_radius);
    font-weight: 700;
  }

  dialog {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    background: var(--_background);
    font-size: max(1em, 17px);
    letter-spacing: normal;
    text-transform: none;
    white-space: normal;

    &[open] {
      display: flex;
      flex-direction: column;
    }
  }

  ::backdrop {
    background: #000a;
  }

  @media (width > 700px) and (height > 500px) {
    dialog {
      inline-size: 36em;
      block-size: min(46em, 100dvh - 3em);
      border-radius: var(--_radius);
    }
  }

  .bar {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em 1em;
    border-block-end: 1px solid var(--_line);

    span {
      flex: 1;
      max-block-size: 2.5em;
      overflow: hidden;
      font-size: 0.875em;
      line-height: 1.25;
    }

    /* As on the portal: the darkest there is, so that it is found. */
    .phone {
      border-color: var(--_text);
      color: var(--_background);
      background: var(--_text);
    }

    button {
      padding: 0 0.5em;
      border-color: transparent;
      font-size: 1.5em;
    }
  }

  .screen {
    flex: 1;
    padding: 1em 1em 2em;
    overflow: auto;

    > .practice {
      position: sticky;
      inset-block-start: 0;
      margin: 0 0 0.75em;
      background: var(--_background);
    }
  }

  h2,
  h3 {
    margin: 0;
    line-height: 1.25;
  }

  h2 {
    margin: 1em 0 0.5em;
  }

  .box,
  .cards > :has(h3) {
    padding: 1em;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);

    > h2 {
      margin-block-start: 0;
    }
  }

  [role='list'],
  .answers {
    display: grid;
    gap: 0.75em;
    margin: 1em 0;
    padding: 0;
    list-style: none;
  }

  .answers,
  .cards {
    grid-template-columns: 1fr 1fr;
  }

  .cards > :has(h3) {
    grid-column: 1 / -1;
  }

  .choices button,
  .statements li {
    display: flex;
    flex-wrap: nowrap;
    gap: 1em;
    text-align: start;
  }

  .choices button {
    justify-content: start;
    inline-size: 100%;
    padding: 0.75em 1em;
    border-color: var(--_line);
    font-size: 1.125em;
    color: inherit;
  }

  .statements .pictogram {
    font-size: 0.75em;
  }

  dd {
    margin: 0;
  }

  dt,
  .note {
    font-size: 0.875em;
    color: var(--_quiet);
  }

  summary {
    padding-block: 0.75em;
    font-weight: 600;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .main {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
    }
  }

  @media print {
    dialog[open] {
      position: absolute;
      display: block;
      block-size: fit-content;
      print-color-adjust: exact;
    }

    .screen {
      overflow: visible;
    }

    ::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
