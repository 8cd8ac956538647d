import { css } from '../embed/drawn-element.ts';

/** Lengths are in `em`: a page may have made `rem` something else. Targets are 44 pixels at least. */
export const styles = css`
  section {
    min-block-size: var(--oppvekst-tiltaksplan-min-block-size, 40em);
    padding: clamp(1em, 5cqi, 2.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_background);
  }

  .failed {
    min-block-size: 0;
  }

  p,
  ul,
  dl,
  blockquote {
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

  .note,
  dt,
  cite {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .fictional {
    padding: 0.5em 1em;
    border: 2px dashed;
    border-radius: var(--_radius);
    margin-block-end: 1.5em;
    inline-size: fit-content;
  }

  [part='headline'] {
    margin: 0 0 0.5em;
    font-size: clamp(1.5em, 1em + 3.5cqi, 2.5em);
    line-height: 1.1;
    text-wrap: balance;
  }

  [role='heading'] {
    font-weight: 700;
  }

  /* The picture: accent on background, with a pattern for each status. */

  svg {
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_accent);
    border-radius: 0.25em;
    vertical-align: middle;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 2.5em;
    margin: 1.5em 0 1em;
    border-radius: var(--_radius);
  }

  .done {
    fill: var(--_accent);
  }

  #legend,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .clarity {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0 1em;

    .bar {
      block-size: 1.25em;
      margin: 0.25em 0;
    }
  }

  /* Controls */

  form {
    align-items: end;
    margin: 0 0 1.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  label {
    flex: 1 12em;
  }

  p[role='status'] {
    flex: 1 100%;
    margin: 0;
  }

  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_background);
  }

  [type='checkbox'] {
    inline-size: 1.5em;
    min-block-size: 1.5em;
    margin-block: 0.75em;
    accent-color: var(--_accent);
    vertical-align: middle;
  }

  button {
    inline-size: auto;
    margin: 0.5em 0;
    cursor: pointer;
  }

  /* What opens */

  summary {
    padding: 1em 0;
    cursor: pointer;

    &::marker {
      color: var(--_accent);
    }

    .note {
      margin: 0;
    }
  }

  [part='section'],
  [part='measure'] {
    border-block-start: 1px solid var(--_line);
  }

  [part='section'] > summary {
    font-size: 1.25em;
  }

  [part='group'] {
    margin-block: 1.5em;

    > [role='heading'] {
      color: var(--_accent);
    }
  }

  .body {
    padding-block-end: 1.5em;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin-block: 1em;
  }

  dt {
    flex: 1 9em;
  }

  dd {
    flex: 4 20em;
    margin: 0;
  }

  dd > ul {
    margin: 0;
    padding-inline-start: 1em;
  }

  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  cite {
    display: block;
  }

  [part='timeline'] li {
    padding: 0 1em 1em;
    border-inline-start: 3px solid var(--_line);
  }

  .today {
    color: var(--_accent);
  }

  @media print {
    ::details-content {
      content-visibility: visible;
      display: block;
    }

    form,
    button,
    [part='ask'] {
      display: none;
    }
  }
`;
