/** The comparison as elements: headings, a picture of each share or mean, the counts in one table, and how it is cited. */
import { hiddenNote, toTable } from '@apen-oppvekst/widgets/charts';
import { countTable, hasHiddenCount, type Comparison } from '../../comparison.ts';
import { element } from '../dom.ts';
import { fill } from '../text.ts';
import { figure, type FigureOptions } from './figure.ts';

/** Words of the page, in its language. */
export type ComparisonWords = Readonly<
  Record<
    | 'tooFew'
    | 'loading'
    | 'failed'
    | 'unknown'
    | 'noFigures'
    | 'counts'
    | 'countsText'
    | 'count'
    | 'about'
    | 'cite'
    | 'citation'
    | 'title'
    | 'date'
    | 'computed'
    | 'remove',
    string
  >
>;

export interface ViewOptions extends FigureOptions {
  readonly comparisons: readonly Comparison[];
  readonly words: ComparisonWords;
}

export function comparisonView(options: ViewOptions): HTMLElement[] {
  const { comparisons, names, base, address, language, words } = options;
  const title = names.join(', ');
  const heading = element('h2', { tabindex: '-1' }, title);
  if (comparisons.length === 0) return [heading, element('p', {}, words.noFigures)];
  const pictures = comparisons.flatMap((comparison) => {
    const { head, title: name, scene } = comparison;
    return scene === undefined
      ? []
      : [
          element(
            'section',
            {},
            element('h3', { class: 'figure-title' }, name),
            figure(comparison, scene, options),
            element('p', {}, element('a', { href: `${base}${head.path}` }, words.about)),
          ),
        ];
  });
  const counts = countTable(comparisons, names, words.count, language);
  return [
    heading,
    element('div', { class: 'figures' }, ...pictures),
    ...(counts === undefined
      ? []
      : [element('h3', {}, words.counts), table({ title: words.countsText, table: counts }, words.counts)]),
    ...(hasHiddenCount(comparisons) ? [element('p', { class: 'notice' }, hiddenNote(language))] : []),
    element('h3', {}, words.cite),
    element(
      'p',
      { class: 'copy' },
      fill(words.citation, { title: `${words.title}: ${title}`, date: words.date, address }),
    ),
  ];
}

function table(counts: Parameters<typeof toTable>[0], name: string): HTMLElement {
  const box = element('div', {
    class: 'scroll numbers',
    tabindex: '0',
    role: 'region',
    'aria-label': name,
  });
  box.innerHTML = toTable(counts);
  return box;
}
