import { css } from './drawn-element.ts';

/** On a light disc, whatever the page's colours are: the lines are black. */
export const pictogramStyles = css`
  .pictogram {
    flex: none;
    box-sizing: border-box;
    inline-size: 4em;
    block-size: 4em;
    padding: 0.4em;
    border-radius: 50%;
    background: #f4f1e8;
    forced-color-adjust: none;
  }
`;
