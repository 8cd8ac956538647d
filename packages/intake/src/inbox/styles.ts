import { css } from 'lit';

/** What every screen is made of. Targets are 44 pixels at least; lengths follow the reader's own letter size. */
export const parts = css`
  :host {
    display: block;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3 {
    margin-block: 0 0.5em;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  h1 {
    font-size: clamp(1.55rem, 1.3rem + 1.2vw, 2.1rem);
    letter-spacing: -0.01em;
  }

  h2 {
    font-size: 1.3rem;
  }

  h3 {
    font-size: 1.05rem;
  }

  h1:focus,
  h2:focus {
    outline: none;
  }

  p,
  ul,
  ol,
  dl,
  fieldset {
    margin-block: 0 1rem;
  }

  p,
  li,
  dd {
    max-inline-size: 42rem;
  }

  ul,
  ol {
    padding-inline-start: 1.4rem;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(6.5rem, auto) minmax(0, 1fr);
    gap: 0.5rem 1rem;
  }

  dd {
    margin: 0;
  }

  @media (width < 26rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0 1rem;
    }

    dd {
      margin-block-end: 0.6rem;
    }
  }

  dt {
    color: var(--muted);
  }

  .lead {
    font-size: 1.1rem;
    color: var(--muted);
  }

  .quiet {
    color: var(--muted);
    font-size: 0.93rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.1rem;
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button.primary {
    background: var(--accent);
    color: var(--on-accent);
  }

  button.danger {
    border-color: var(--danger);
    color: var(--danger);
  }

  button.plain {
    margin-inline-start: -0.5rem;
    border-color: transparent;
    background: none;
    padding-inline: 0.5rem;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  button:hover:not([disabled]) {
    box-shadow: 0 0 0 2px var(--accent);
  }

  button[disabled] {
    opacity: 0.6;
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1rem;
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .help {
    display: block;
    color: var(--muted);
    font-size: 0.93rem;
    font-weight: 400;
  }

  input:not([type='checkbox'], [type='radio']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
    max-inline-size: 42rem;
    min-block-size: 2.75rem;
    margin-block: 0.35rem 1rem;
    padding: 0.55rem 0.75rem;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }

  textarea {
    min-block-size: 7rem;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--danger);
    border-width: 2.5px;
  }

  fieldset {
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    padding-block: 0.4rem;
    font-weight: 400;
  }

  .choice input {
    flex: none;
    inline-size: 1.4rem;
    block-size: 1.4rem;
    accent-color: var(--accent);
  }

  summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    cursor: pointer;
    font-weight: 600;
  }

  .card {
    margin-block: 0 1.25rem;
    padding: clamp(1rem, 3vw, 1.5rem);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  :host(.card) > :last-child,
  .card > :last-child,
  .card > form > :last-child {
    margin-block-end: 0;
  }

  .columns {
    margin-block-end: 1.25rem;
  }

  .columns > .card,
  .columns > div > :last-child {
    margin-block-end: 0;
  }

  .narrow {
    max-inline-size: 40rem;
    margin-inline: auto;
  }

  .note,
  .fault,
  .fine,
  .done {
    margin-block: 0 1rem;
    padding: 0.75rem 1rem;
    border-inline-start: 0.35rem solid var(--accent);
    border-radius: 3px;
    background: var(--tint);
  }

  .done {
    font-weight: 600;
  }

  .done:empty {
    margin: 0;
    padding: 0;
    border: 0;
  }

  form + .note,
  button + .done,
  .done:empty + .quiet {
    margin-block-start: 1rem;
  }

  .note.warn {
    border-color: var(--warn);
    background: var(--warn-tint);
  }

  .fault {
    border-color: var(--danger);
    background: var(--danger-tint);
  }

  .note > :last-child,
  .fault > :last-child,
  .fine > :last-child {
    margin-block-end: 0;
  }

  .field-fault {
    margin-block: -0.6rem 1rem;
    color: var(--danger);
    font-weight: 600;
  }

  .tag {
    display: inline-block;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    font-size: 0.88rem;
    font-weight: 600;
  }

  .tag.new {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .tag.warn {
    border-color: var(--warn);
    background: var(--warn-tint);
    color: var(--warn);
  }

  .mark {
    font:
      600 1rem/1.4 ui-monospace,
      monospace;
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.9rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font:
      600 1rem/1.4 ui-monospace,
      monospace;
  }

  .words.large {
    margin-block: 1rem;
    font-size: 1.35rem;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.6rem 0.9rem 0.6rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-size: 0.93rem;
  }

  /* On a narrow screen a row is a small card, and each cell says what it is. */
  @media (width < 46rem) {
    table.stacks,
    .stacks tbody,
    .stacks tr,
    .stacks td,
    .stacks th[scope='row'] {
      display: block;
    }

    .stacks thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .stacks tr {
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--line);
    }

    .card > .stacks tr:first-child {
      padding-block-start: 0;
    }

    .card > .stacks tr:last-child {
      padding-block-end: 0;
      border: 0;
    }

    .stacks td,
    .stacks th[scope='row'] {
      padding: 0.15rem 0;
      border: 0;
      font-size: 1rem;
    }

    .stacks th[scope='rowgroup'] {
      display: block;
      padding-block-end: 0;
      border: 0;
    }

    .stacks td[data-label] {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.4rem;
    }

    .stacks td[data-label]::before {
      content: attr(data-label) ':';
      color: var(--muted);
    }

    .stacks td[data-label]:has(> .words)::before {
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    button,
    .card,
    .note,
    .fault,
    .fine,
    .done {
      border-color: CanvasText;
    }

    .tag.new {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    button,
    .no-print {
      display: none !important;
    }
  }
`;

/** How codes and keys look, on the screen and on paper. */
export const codeList = css`
  .code {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
    gap: 0.5rem 1.5rem;
    margin-block: 1rem 1.5rem;
    padding: 1rem 1rem 1rem 2.6rem;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    font:
      700 1.3rem/1.5 ui-monospace,
      monospace;
  }

  .code li::marker {
    color: var(--muted);
    font-size: 0.9rem;
    font-weight: 400;
  }

  .key {
    padding: 0.75rem;
    border: 2px solid var(--edge);
    font:
      1rem/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .written {
    white-space: pre-wrap;
  }
`;
