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

  [part='urgent'] p {
    margin: 0 0 0.5em;
    font-weight: 700;
  }

  .emergency {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;

    .phone {
      flex: 1 1 8em;
      flex-direction: column;
      border-color: transparent;
      color: #fff;
      background: #a8121f;
    }
  }
`;
