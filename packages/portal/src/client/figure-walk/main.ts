/** Gives every chart of the page a way through its figures. Without this they are read in the table. */
import { addWalk } from './walk.ts';

for (const foot of document.querySelectorAll<HTMLElement>('.figure-foot[data-walk]')) {
  const figure = foot.closest('figure');
  if (figure !== null) addWalk(figure, foot.dataset['walk'] ?? '');
}
