import { asWritten } from '../../search-index/boundary.ts';
import { element } from '../dom.ts';
import { fill } from '../text.ts';
import type { NameEntry } from './names.ts';
import type { SearchAnswer, SearchHit } from './pagefind.ts';
import { filterChoices, filterNames, type FilterName, type Query } from './query.ts';

/** The page's words that the script needs, in the page's language. */
export interface SearchWords {
  readonly searching: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly more: string;
  readonly failed: string;
  /** Words for the codes that stand in the index, by filter. */
  readonly codes: Readonly<Record<FilterName, Readonly<Record<string, string>>>>;
}

export const wordFor = (words: SearchWords, name: FilterName, code: string): string =>
  words.codes[name][code] ?? code;

export function countText(words: SearchWords, count: number, text: string): string {
  const template = count === 0 ? words.none : count === 1 ? words.one : words.many;
  return fill(template, { n: count, q: text });
}

/** One hit: what kind of page, whose, how far; its title as a link; the words around what was found. */
export function hitItem(hit: SearchHit, words: SearchWords): HTMLLIElement {
  const about = (['type', 'kommune', 'status'] as const).flatMap((name) =>
    (hit.filters[name] ?? []).map((code) => wordFor(words, name, code)),
  );
  const excerpt = element('p');
  // Pagefind escapes the text of our own pages; only its <mark> is HTML.
  excerpt.innerHTML = asWritten(hit.excerpt);
  return element(
    'li',
    { lang: hit.meta.language },
    element('p', { class: 'kicker' }, about.join(' · ')),
    element('h3', {}, element('a', { href: hit.url }, asWritten(hit.meta.title ?? hit.url))),
    excerpt,
  );
}

/** A place or a unit by its name. */
export const nameItem = ([path, name, inside]: NameEntry, root: string): HTMLLIElement =>
  element(
    'li',
    {},
    element('a', { href: root + path }, name),
    ...(inside === undefined ? [] : [' ', element('small', {}, inside)]),
  );

/** Fills each group with its choices; a group with nothing to choose between is hidden. */
export function showFilters(
  groups: ReadonlyMap<FilterName, HTMLFieldSetElement>,
  answer: SearchAnswer,
  query: Query,
  words: SearchWords,
): void {
  for (const name of filterNames) {
    const group = groups.get(name);
    if (group === undefined) continue;
    const choices = filterChoices(answer.totalFilters[name] ?? {}, query.chosen[name]);
    group.hidden = choices.length < 2 && query.chosen[name].length === 0;
    const list = element('ul');
    for (const { value, count, checked } of choices) {
      const box = element('input', { type: 'checkbox', name, value, checked });
      const label = element(
        'label',
        {},
        box,
        ` ${wordFor(words, name, value)} `,
        element('span', { class: 'count' }, `(${count})`),
      );
      list.append(element('li', {}, label));
    }
    group.querySelector('ul')?.replaceWith(list);
  }
}
