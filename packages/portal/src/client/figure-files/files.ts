/** The chart as a file, drawn of what stands on the page: nothing is fetched, and no figure is in it that is not shown. */
import { fromSvg, toPicture } from '@apen-oppvekst/widgets/charts';
import { save, toPng } from './save.ts';

/** Shows the buttons under a chart, with what is told of them, and makes them do what they say. */
export function addFiles(figure: HTMLElement): void {
  for (const part of figure.querySelectorAll<HTMLElement>('.figure-foot [hidden]')) part.hidden = false;
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    const { save: name = '', made = '' } = button.dataset;
    button.addEventListener('click', async () => {
      const svg = new Blob([pictureOf(figure, made)], { type: 'image/svg+xml' });
      save(name.endsWith('.png') ? await toPng(svg) : svg, name);
    });
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
