/**
 * Public entry `@apen-oppvekst/widgets/quick-exit`: a way out of a page that nobody should see over one's
 * shoulder. No Lit; the portal's plain pages use it too.
 */
import { leave } from './leave.ts';
import { onTripleShift } from './triple-shift.ts';

export { exitAddress } from './address.ts';
export { leave, onTripleShift };

/**
 * Makes a plain `<a href rel="noreferrer">` a quick exit: a click on it, and Shift three times anywhere in
 * its document, leave at once to its address. Without scripts it is still a link.
 * @returns a function that makes it a plain link again
 */
export function quickExit(link: HTMLAnchorElement): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const exit = (event?: Event): void => {
    event?.preventDefault();
    leave(link.href);
  };
  onTripleShift(window, exit, signal);
  link.addEventListener('click', exit, { signal });
  return () => ended.abort();
}
