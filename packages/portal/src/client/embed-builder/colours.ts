/** The three colours: a field for the code that a design manual has, a picker beside it, and their contrast. */
import { contrast, isColour, leastContrast, type Colours } from '@apen-oppvekst/widgets/embed-code';
import type { BuilderWords } from '../../locales/web-editors/index.ts';
import { byId, element } from '../dom.ts';
import { fill } from '../text.ts';

const parts = ['text', 'background', 'accent'] as const;

/**
 * Keeps fields, pickers and figures together.
 * @returns what is chosen now, right or wrong; `undefined` while the page's own colours are followed
 */
export function watchColours(form: HTMLFormElement, words: BuilderWords): () => Colours | undefined {
  const box = byId('bygger-farger', HTMLFieldSetElement);
  const figures = byId('bygger-kontrast', HTMLElement);
  const field = (part: string): HTMLInputElement => byId(`bygger-${part}`, HTMLInputElement);
  const picker = (part: string): HTMLInputElement | null =>
    box.querySelector<HTMLInputElement>(`[data-of="${part}"]`);
  const own = (): boolean => new FormData(form).has('ownColours');
  const ratio = new Intl.NumberFormat(document.documentElement.lang, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    // 4.46 must not read as 4.5, which is enough.
    roundingMode: 'trunc',
  });

  function tell(sentence: string, colour: string, background: string): string {
    const found = contrast(colour, background);
    if (Number.isNaN(found)) return '';
    return `${fill(sentence, { ratio: ratio.format(found) })} ${found < leastContrast ? words.contrastLow : words.contrastEnough}`;
  }

  form.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['of'])
        field(target.dataset['of']).value = target.value;
      box.hidden = !own();
      if (!own()) return figures.replaceChildren();
      for (const part of parts) {
        const { value } = field(part);
        const beside = picker(part);
        if (beside && isColour(value)) beside.value = value.toLowerCase();
        field(part).setAttribute('aria-invalid', String(!isColour(value)));
      }
      const [text, background, accent] = parts.map((part) => field(part).value) as [string, string, string];
      figures.replaceChildren(
        element('span', {}, tell(words.contrastText, text, background)),
        element('span', {}, tell(words.contrastAccent, accent, background)),
      );
    },
    // Before the builder reads what is chosen.
    { capture: true },
  );
  return () =>
    own()
      ? { text: field('text').value, background: field('background').value, accent: field('accent').value }
      : undefined;
}
