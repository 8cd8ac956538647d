/** The chart as a file, drawn of what stands on the page: no figure is in it that is not shown. */
import { fromSvg, toPicture } from '@apen-oppvekst/widgets/charts';
import { save } from './save.ts';

/** Shows the buttons under a chart, with what is told of them, and makes them do what they say. */
export function addFiles(figure: HTMLElement): void {
  for (const part of figure.querySelectorAll<HTMLElement>('.figure-foot [hidden]')) part.hidden = false;
  const { name = '', made = '' } = figure.querySelector<HTMLElement>('.figure-files')!.dataset;
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', async () => {
      const svg = pictureOf(figure, made);
      button.setAttribute('aria-busy', 'true');
      const png = button.dataset['save'] === 'png' ? await pngOf(svg) : undefined;
      button.removeAttribute('aria-busy');
      if (png === undefined) save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
      else save(png, `${name}.png`);
    });
}

/** Nothing where it was not had: then the drawing is given, a file all the same. */
async function pngOf(svg: string): Promise<Blob | undefined> {
  try {
    const { toPng } = await import('./png.ts');
    return await toPng(svg);
  } catch {
    return undefined;
  }
}

const wordsOf = (figure: HTMLElement, selector: string): string[] =>
  [...figure.querySelectorAll(selector)].map((each) => each.textContent.trim());

/** The figure's chart and words as an SVG file. */
function pictureOf(figure: HTMLElement, made: string): string {
  const chart = figure.querySelector('.chart')!;
  return toPicture(
    {
      ...fromSvg(chart),
      title: chart.getAttribute('aria-label') ?? '',
      summary: wordsOf(figure, 'figcaption').join(),
      notes: wordsOf(figure, '.chart-notes li'),
    },
    {
      sources: [...wordsOf(figure, '.figure-foot > p > span'), made],
      language: document.documentElement.lang,
    },
  );
}
