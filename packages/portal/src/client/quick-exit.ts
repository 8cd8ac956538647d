/**
 * Makes the page's exit leave at once, and keeps the page to one entry in the history, so that Back does
 * not lead to it from where the exit leads.
 */
import { quickExit } from '@apen-oppvekst/widgets/quick-exit';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-quick-exit]')) {
  quickExit(link);
  link.hidden = false;
}
for (const text of document.querySelectorAll<HTMLElement>('[data-exit-help]')) {
  text.hidden = text.dataset['exitHelp'] !== 'script';
}
// The same page in another language, and the way past the header: neither is a step to come back to.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-in-place]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  // Out of a frame it is a step of the page around.
  if (link.target === '_top' && parent !== window) return;
  event.preventDefault();
  location.replace(link.href);
});
