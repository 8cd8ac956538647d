/** Gives every chart of the page a way through its figures. Without this they are read in the table. */
import { addWalk } from './walk.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-walk]'))
  addWalk(figure, figure.dataset['walk'] ?? '');
