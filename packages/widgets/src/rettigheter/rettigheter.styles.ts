import { css } from '../embed/drawn-element.ts';

/** Lengths are in `em`: a page may have made `rem` something else. Targets are 44 pixels at least. */
export const styles = css`
  section {
    box-sizing: border-box;
    min-block-size: var(--oppvekst-rettigheter-min-block-size, 30em);
    padding: clamp(1em, 5cqi, 2.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_background);
  }

  [role='heading'] {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }

  [part='title'] {
    font-size: clamp(1.5em, 1em + 3.5cqi, 2.5em);
    line-height: 1.1;
    text-wrap: balance;
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

  p > a {
    display: inline-block;
    padding-block: 10px;
  }

  summary {
    padding-block: 12px;
    cursor: pointer;
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

  .lead {
    font-size: 1.2em;
  }

  .note {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .mark {
    padding: 0.5em 1em;
    border: 2px dashed;
    border-radius: var(--_radius);
    inline-size: fit-content;
    margin: 0 0 1em;
  }

  [part='question'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 1em;

    p {
      flex: 1 0 100%;
      margin: 0;
      font-size: 1.2em;
    }
  }

  [part='reader'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin: 0 0 1em;

    strong {
      flex: 1 0 100%;
    }
  }

  /* The place, above the question. */
  div > strong {
    display: block;
    margin-block-end: 0.25em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
    margin-block: 1.5em;
  }

  [part='right'],
  .paper {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='right'] {
    display: grid;
    grid-template-columns: auto 1fr;
    grid-template-rows: auto 1fr;
    gap: 0 1em;
    padding-block-end: 0;

    > * {
      grid-column: 1 / -1;
    }

    > .pictogram {
      grid-column: 1;
    }

    > .pictogram + [role='heading'] {
      grid-column: 2;
      align-self: center;
    }
  }

  .preschool {
    font-size: 1.2em;

    .pictogram {
      inline-size: 8em;
      block-size: 8em;
      margin-block-end: 0.5em;
      justify-self: center;
    }

    [part='right'] > * {
      grid-column: 1 / -1;
    }
  }

  .steps {
    counter-reset: step;

    > li {
      display: grid;
      grid-template-columns: auto auto 1fr;
      align-items: center;
      gap: 0 1em;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_line);
      counter-increment: step;

      &::before {
        content: counter(step);
        inline-size: 2em;
        block-size: 2em;
        border-radius: 50%;
        color: var(--_background);
        background: var(--_accent);
        text-align: center;
        line-height: 2em;
        font-weight: 700;
      }

      /* Its words are places in the same grid: the title beside the picture, the rest below both. */
      > div {
        display: contents;

        > * {
          grid-column: 1 / -1;
        }

        > strong {
          grid-column: 2 / -1;
          margin: 0;
        }
      }

      > .pictogram + div > strong {
        grid-column: 3;
      }
    }
  }

  @container (width > 32em) {
    .steps > li > div > :not(strong) {
      grid-column: 2 / -1;
    }

    .steps > li > .pictogram + div > :not(strong) {
      grid-column: 3;
    }
  }

  .when {
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    inline-size: fit-content;
  }

  [part='worry'] {
    border-block-end: 1px solid var(--_line);

    > summary {
      font-weight: 600;
    }
  }

  [part='letter'],
  [part='help'] {
    margin-block-start: 2em;
  }

  [part='help'] {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .paper {
    margin-block: 1em;
  }

  /* To write on, after what stands before it. */
  .line {
    display: flex;
    max-inline-size: none;
    min-block-size: 2em;

    &::after {
      content: '';
      flex: 1;
      border-block-end: 1px solid;
    }
  }

  @media print {
    ::details-content {
      content-visibility: visible;
      display: block;
    }

    button {
      display: none;
    }

    [part='sources'] > summary,
    .says {
      display: none;
    }

    :host([data-oppvekst-print]) {
      section,
      .paper {
        padding: 0;
        border: 0;
      }

      [part='help'],
      section > div > :not([part='letter']),
      [part='letter'] > :not(.paper) {
        display: none;
      }
    }
  }
`;
