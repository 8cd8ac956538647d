/** A way through the figures of a chart one by one: the arrow keys move, and what is come to is told aloud politely. */
import { rowWords, type Table } from '@apen-oppvekst/widgets/charts';
import { element } from '../dom.ts';

const textOf = (cell: Element): string => cell.textContent.trim();

/** What a table says, read from the page: it has been drawn already. */
const tableOf = (table: HTMLTableElement): Table => ({
  head: [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf),
  rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf)),
});

/**
 * Puts the control right under the chart of a figure that has two rows or more in its table. Over time the walk begins
 * at the newest period, which is last; over places at the first.
 * @param name the control's
 */
export function addWalk(figure: HTMLElement, name: string): void {
  const found = figure.querySelector('table');
  const picture = figure.querySelector('.chart');
  if (found === null || picture === null) return;
  const table = tableOf(found);
  const last = table.rows.length - 1;
  if (last < 1) return;
  const start = picture.querySelector('.ch-line-main') === null ? 0 : last;
  const slider = element('input', {
    type: 'range',
    max: `${last}`,
    value: `${start}`,
    // A page has several: the sentence says which chart this one walks through.
    'aria-describedby': figure.querySelector('figcaption')?.id ?? '',
  });
  // An output is a polite live region by itself.
  const told = element('output');
  const tell = (): void => {
    const words = rowWords(table, Number(slider.value));
    slider.setAttribute('aria-valuetext', words.name);
    told.replaceChildren(element('strong', {}, words.name), ` ${words.told}`);
  };
  slider.addEventListener('input', tell);
  tell();
  const control = element('label', {}, name, slider);
  found.closest('.figure-foot')?.prepend(element('div', { class: 'chart-walk' }, control, told));
}
