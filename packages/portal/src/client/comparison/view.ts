/** The comparison as elements. Pictures and tables are strings of our own chart code, with every text escaped there. */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { toSvg, toTable, type Scene } from '@apen-oppvekst/widgets/charts';
import { countTable, hasHidden, type Comparison } from '../../comparison.ts';
import { element } from '../dom.ts';
import { addWalk } from '../figure-walk/walk.ts';
import { fill } from '../text.ts';

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
    | 'table'
    | 'about'
    | 'hidden'
    | 'cite'
    | 'citation'
    | 'title'
    | 'date'
    | 'remove'
    | 'walk',
    string
  >
>;

export interface ViewOptions {
  readonly comparisons: readonly Comparison[];
  readonly names: readonly string[];
  /** The portal's root. */
  readonly base: string;
  /** The full address of what is shown. */
  readonly address: string;
  readonly language: Language;
  readonly words: ComparisonWords;
}

export function comparisonView({
  comparisons,
  names,
  base,
  address,
  language,
  words,
}: ViewOptions): HTMLElement[] {
  const title = names.join(', ');
  const heading = element('h2', { tabindex: '-1' }, title);
  if (comparisons.length === 0) return [heading, element('p', {}, words.noFigures)];
  const pictures = comparisons.flatMap(({ head, title: name, scene }) =>
    scene === undefined ? [] : [figure(name, `${base}${head.path}`, scene, `ved-siden-av-${head.id}`, words)],
  );
  const counts = countTable(comparisons, names, words.count, language);
  return [
    heading,
    element('div', { class: 'figures' }, ...pictures),
    ...(hasHidden(comparisons) ? [element('p', { class: 'notice' }, words.hidden)] : []),
    ...(counts === undefined
      ? []
      : [element('h3', {}, words.counts), table({ title: words.countsText, table: counts }, words.counts)]),
    element('h3', {}, words.cite),
    element(
      'p',
      { class: 'copy' },
      fill(words.citation, { title: `${words.title}: ${title}`, date: words.date, address }),
    ),
  ];
}

function figure(name: string, about: string, scene: Scene, id: string, words: ComparisonWords): HTMLElement {
  const picture = element('div');
  picture.innerHTML = toSvg(scene, { id, describedBy: `${id}-ord` });
  const drawn = element(
    'figure',
    { class: 'indicator-figure' },
    element('figcaption', { id: `${id}-ord` }, scene.summary),
    picture,
    ...(scene.notes.length === 0
      ? []
      : [element('ul', { class: 'chart-notes' }, ...scene.notes.map((note) => element('li', {}, note)))]),
    element(
      'div',
      { class: 'figure-foot' },
      element('details', {}, element('summary', {}, words.table), table(scene)),
    ),
  );
  addWalk(drawn, words.walk);
  return element(
    'section',
    {},
    element('h3', { class: 'figure-title' }, name),
    drawn,
    element('p', {}, element('a', { href: about }, words.about)),
  );
}

function table(scene: Pick<Scene, 'title' | 'table'>, name = scene.title): HTMLElement {
  const box = element('div', {
    class: 'scroll numbers',
    tabindex: '0',
    role: 'region',
    'aria-label': name,
  });
  box.innerHTML = toTable(scene);
  return box;
}
