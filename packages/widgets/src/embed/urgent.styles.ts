import { css } from './drawn-element.ts';

/** Numbers to ring, and buttons: large enough for a thumb that shakes. Red is only for danger. */
export const urgentStyles = css`
  .phone,
  button {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    box-sizing: border-box;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.25em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_accent);
    background: none;
    text-decoration: none;
    cursor: pointer;

    &:hover {
      text-decoration: underline;
    }

    strong {
      font-size: 1.5em;
      white-space: nowrap;
    }
  }

  .emergency {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;

    .phone {
      flex: 1 1 8em;
      flex-direction: column;
      border-color: transparent;
      color: #fff;
      background: #a8121f;
    }
  }
`;

/** The same where they stand in a part of their own, with a line of words above them. */
export const urgentPartStyles = css`
  [part='urgent'] {
    .emergency {
      margin-block-end: 0.5em;
    }

    p {
      margin: 0.75em 0 0.5em;
      font-weight: 700;
    }
  }
`;
