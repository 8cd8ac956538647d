import { css } from '../embed/drawn-element.ts';

/** Lengths are in `em`: a page may have made `rem` something else. Targets are 44 pixels at least. */
export const styles = css`
  section {
    box-sizing: border-box;
    min-block-size: var(--oppvekst-hjelp-min-block-size, 40em);
    padding: clamp(1em, 5cqi, 2.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_background);
  }

  [role='heading'] {
    font-size: 1.2em;
    font-weight: 700;
  }

  [part='title'] {
    margin-block-end: 0.25em;
    font-size: clamp(1.5em, 1em + 3.5cqi, 2.5em);
  }

  p,
  ul {
    margin: 0.5em 0;
    max-inline-size: 65ch;
  }

  [role='list'] {
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }

  a {
    color: var(--_accent);
  }

  li [role='list'] a {
    display: inline-block;
    padding-block: 10px;
  }

  summary {
    padding-block: 12px;
    cursor: pointer;
  }

  .note {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  /* Quiet: there for those who look for it, and as large to press as all else. */
  [part='sources'] {
    > summary {
      inline-size: fit-content;
      list-style: none;
      text-decoration: underline dotted;
    }

    ul {
      margin-block-start: 0;
      padding-inline-start: 1.25em;
      font-size: 0.9em;
    }
  }

  /* Rows between lines: boxes in the box would leave a telephone no width. */
  .services {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0 2em;
  }

  [part='service'] {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  [part='more'] > summary {
    font-weight: 600;
  }

  @media print {
    ::details-content {
      content-visibility: visible;
      display: block;
    }

    button {
      display: none;
    }
  }
`;
