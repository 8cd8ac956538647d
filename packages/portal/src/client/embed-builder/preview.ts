/** What the code becomes: for the one who reads, for the one who edits, and where no script runs. */
import { embedCode, type EmbedRequest } from '@apen-oppvekst/widgets/embed-code';
import type { BuilderWords } from '../../locales/web-editors/index.ts';
import { byId, element } from '../dom.ts';
import { fill } from '../text.ts';

type View = keyof BuilderWords['views'];

/**
 * @param portal where this site lies as it is read now, which may be another address than it is built for
 * @returns shows what a request becomes; nothing without one
 */
export function preview(words: BuilderWords, portal: string): (request: EmbedRequest | undefined) => void {
  const section = byId('bygger-visning', HTMLElement);
  const text = byId('bygger-visning-tekst', HTMLElement);
  const cut = byId('bygger-utsnitt', HTMLElement);
  let current: EmbedRequest | undefined;

  const checked = (name: string): string | undefined =>
    section.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;

  function draw(): void {
    section.hidden = current === undefined;
    if (!current) return cut.replaceChildren();
    const view = checked('view') as View;
    const exits = view === 'reader' && current.widget === 'si-ifra' && current.form !== 'link';
    text.textContent = [words.viewTexts[view], exits && words.exitWorks].filter(Boolean).join(' ');
    cut.replaceChildren(...shown(current, view));
  }

  function shown(request: EmbedRequest, view: View): Node[] {
    const isFrame = request.form === 'frame';
    // Where no script runs, and where the editor writes, the link and the numbers are all there is.
    const form = view === 'reader' || (view === 'noScript' && isFrame) ? request.form : 'link';
    const made = embedCode({ ...request, form, portal, files: undefined, siteHasLoader: true, demo: true });
    if (made.refused !== null) return [];
    // Scripts that are parsed like this do not run; the page has the loader itself.
    const parsed = new DOMParser().parseFromString(made.code, 'text/html').body;
    for (const script of parsed.querySelectorAll('script')) script.remove();
    for (const frame of parsed.querySelectorAll('iframe')) {
      frame.title = fill(words.previewOf, { name: frame.title });
      if (view === 'noScript') frame.setAttribute('sandbox', '');
    }
    return [element('div', { lang: request.language }, ...parsed.childNodes)];
  }

  section.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'width') cut.className = target.value;
    else draw();
  });
  return (request) => {
    current = request;
    draw();
  };
}
