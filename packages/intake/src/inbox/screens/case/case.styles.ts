import { css } from 'lit';

export const caseStyles = css`
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-end: 1.25rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-items: start;
  }

  /* On a telephone the parts stand far apart: each is one press away, wherever one reads. */
  .jump {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin: 0 -1rem 1.25rem;
    padding-inline: 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }

  /* On a low screen, as at 400 % zoom, it would leave little to read in. */
  @media (height < 30rem) {
    .jump {
      position: static;
    }
  }

  @media (width >= 62rem) {
    .jump {
      display: none;
    }
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 0 1.25rem;
  }

  .actions + .quiet {
    margin-block-start: 0;
  }

  @media (width >= 62rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  .now {
    border-color: var(--accent);
    border-block-start-width: 0.35rem;
  }

  .steps {
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    position: relative;
    max-inline-size: none;
    padding: 0 0 1rem 3rem;
    counter-increment: step;
  }

  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }

  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(1rem - 1px);
    inset-block: 2.3rem 0.3rem;
    border-inline-start: 2px solid var(--line);
  }

  .steps h3 {
    margin-block: 0.2rem 0.25rem;
  }

  .steps p {
    margin-block-end: 0.35rem;
  }

  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    margin-block: 0 1.25rem;
    padding: 1rem;
    border-radius: var(--radius);
    background: var(--sunken);
    font-size: 1.1rem;
  }

  dd ul {
    margin: 0;
    padding-inline-start: 1.1rem;
  }

  .messages {
    display: grid;
    gap: 0.75rem;
    padding: 0;
    list-style: none;
  }

  .messages li {
    inline-size: fit-content;
    min-inline-size: min(100%, 16rem);
    max-inline-size: min(100%, 38rem);
    padding: 0.75rem 1rem;
    border-radius: var(--radius);
    background: var(--sunken);
  }

  .messages .gap {
    padding: 0;
    background: none;
  }

  .messages .ours {
    justify-self: end;
    background: var(--tint);
  }

  .messages p {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .messages .by {
    color: var(--muted);
    font-size: 0.93rem;
  }

  .tips {
    font-size: 0.97rem;
  }

  .service {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 1rem;
  }

  .advice {
    border-block-start: 1px solid var(--line);
  }

  .revealed {
    font-weight: 600;
  }
`;
