/** The chart as a file, drawn of what stands on the page: nothing is fetched, and no figure is in it that is not shown. */
import { fromSvg, toPicture } from '@apen-oppvekst/widgets/charts';
import { save, toPng } from './save.ts';

/** Shows the buttons under a chart, with what is told of them, and makes them do what they say. */
export function addFiles(figure: HTMLElement): void {
  for (const part of figure.querySelectorAll<HTMLElement>('.figure-foot [hidden]')) part.hidden = false;
  const { name = '', made = '' } = figure.querySelector<HTMLElement>('.figure-files')!.dataset;
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', async () => {
      const svg = new Blob([pictureOf(figure, made)], { type: 'image/svg+xml' });
      // A browser that cannot make points of it gives the drawing: a file all the same.
      const png = button.dataset['save'] === 'png' ? await toPng(svg).catch(() => undefined) : undefined;
      save(png ?? svg, `${name}.${png === undefined ? 'svg' : 'png'}`);
    });
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
