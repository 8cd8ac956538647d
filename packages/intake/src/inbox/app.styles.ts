import { css } from 'lit';

/** The frame around the screens: who it is for, the menu, the lock, and what a printer gets. */
export const appStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.5rem;
    padding: 0.5rem max(1rem, (100vw - 76rem) / 2);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .name {
    margin: 0 auto 0 0;
    font-weight: 700;
    line-height: 1.25;
  }

  nav {
    display: flex;
    flex-wrap: wrap;
  }

  nav button {
    border-radius: 0;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    padding-inline: 0.8rem;
  }

  nav button[aria-current] {
    border-color: var(--accent);
  }

  header label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.93rem;
    font-weight: 400;
  }

  header select {
    inline-size: auto;
    margin: 0;
  }

  @media (width < 46rem) {
    header {
      gap: 0.25rem 0.75rem;
    }

    nav {
      order: 1;
      inline-size: 100%;
    }

    /* Said, and not shown: the languages name themselves. */
    header label > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .practice {
    margin: 0;
    padding: 0.35rem max(1rem, (100vw - 76rem) / 2);
    max-inline-size: none;
    background: var(--warn-tint);
    color: var(--warn);
    font-weight: 600;
  }

  .content {
    inline-size: min(100% - 2rem, 76rem);
    margin-inline: auto;
    padding-block: clamp(1rem, 3vw, 2.5rem) 4rem;
  }

  .content > .fault {
    margin-block-end: 1.5rem;
  }

  dialog {
    max-inline-size: 30rem;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    padding: 1.5rem;
    background: var(--surface);
    color: var(--ink);
  }

  dialog::backdrop {
    background: #000a;
  }

  .paper {
    display: none;
  }

  @media print {
    header {
      display: none;
    }

    .content {
      inline-size: auto;
      padding: 0;
    }

    :host([printing]) > :not(.paper) {
      display: none !important;
    }

    :host([printing]) > .paper {
      display: block;
    }
  }
`;
