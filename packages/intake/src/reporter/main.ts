/** The first script: the way out, and the questions' beginning. All else comes while the page is read. */
import { quickExit } from '@apen-oppvekst/widgets/quick-exit';
import { setupId, type Setup } from './setup.ts';

const byId = (id: string): HTMLElement | null => document.getElementById(id);

quickExit(byId('forlat') as HTMLAnchorElement);

const data = byId(setupId)?.textContent;
// Without https, or on a page without it, no browser seals anything: then nothing is asked, and the other ways stand.
if (data && isSecureContext) void bring(data);
else byId('andre')?.classList.add('now');

async function bring(text: string): Promise<void> {
  const { begin } = await import('./app.ts');
  const app = await begin(JSON.parse(text) as Setup, byId('innhold')!);
  // Who comes from the button has said there that it is the right place.
  const known = location.hash === '#ja';
  for (const asking of document.querySelectorAll<HTMLElement>('[data-asks]')) asking.hidden = known;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-yours]')) {
    const { yours, next } = button.dataset;
    if (known && next) button.textContent = next;
    button.addEventListener('click', () => app.start(yours as 'yes'));
  }
  byId('start')!.hidden = false;
  byId('andre')!.hidden = true;
}
