import { css } from '../embed/drawn-element.ts';

/** Lengths are in `em`: a page may have made `rem` something else. Targets are 44 pixels at least. */
export const styles = css`
  section {
    min-block-size: var(--oppvekst-indikator-min-block-size, 30em);
    padding: clamp(1em, 5cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_background);
  }

  .failed {
    min-block-size: 0;
  }

  p,
  ul {
    margin: 0.5em 0;
    max-inline-size: 65ch;
  }

  ul {
    padding-inline-start: 1.2em;
  }

  [part='sources'] {
    padding: 0;
    list-style: none;
  }

  a {
    color: var(--_accent);
  }

  p > a {
    display: inline-block;
    padding-block: 0.6em;
  }

  .note,
  figcaption,
  caption {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .fictional {
    padding: 0.5em 1em;
    border: 2px dashed;
    border-radius: var(--_radius);
    inline-size: fit-content;
  }

  [part='headline'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.6em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='latest'] {
    font-size: 1.1em;
  }

  button,
  summary {
    min-block-size: 44px;
    cursor: pointer;
  }

  button {
    padding: 0.5em 1em;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_background);
  }

  summary {
    box-sizing: border-box;
    padding-block: 0.6em;
  }

  /* The picture: the municipality in the accent, what it is compared with in quiet text. */

  figure {
    margin: 1.5em 0;
    max-inline-size: 27em;
  }

  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  path {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }

  text {
    fill: var(--_quiet);
  }

  .ch-label-other,
  .ch-word {
    fill: var(--_text);
  }

  .ch-label-main {
    fill: var(--_accent);
    font-weight: 700;
  }

  .ch-grid {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .ch-break {
    stroke-dasharray: 2 4;
  }

  .ch-line-main {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .ch-dots-main,
  .ch-dots-other,
  .ch-hole {
    stroke-width: 5;
    stroke-linecap: round;
  }

  .ch-dots-main {
    stroke: var(--_accent);
    stroke-width: 7;
  }

  .ch-hole {
    stroke: var(--_background);
    stroke-width: 3.5;
  }

  .ch-band-main,
  .ch-band-other {
    fill: var(--_accent);
    fill-opacity: 0.15;
    stroke: none;
  }

  .ch-band-other {
    fill: var(--_text);
    fill-opacity: 0.08;
  }

  figcaption {
    margin-block: 1em;
  }

  input {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  output {
    display: block;
    min-block-size: 4.5em;
  }

  output strong {
    display: block;
  }

  /* The table */

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  caption {
    font-size: 1em;
    text-align: start;
  }

  th,
  td {
    padding: 0.4em 1em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  /* The reader's own colours: the municipality in the one that marks a choice. */

  @media (forced-colors: active) {
    svg {
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_accent: Highlight;
      --_background: Canvas;
      forced-color-adjust: none;
    }

    .ch-label-main {
      fill: CanvasText;
    }

    .ch-grid {
      stroke-opacity: 0.3;
    }
  }

  @media print {
    ::details-content {
      content-visibility: visible;
      display: block;
    }

    button,
    input {
      display: none;
    }
  }
`;
