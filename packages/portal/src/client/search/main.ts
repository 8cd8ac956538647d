/** The search page: a plain form that also works as an address (`?q=mobbing&kommune=Trondheim`). */
import { byId } from '../dom.ts';
import { fill } from '../text.ts';
import { fetchNames, matchingNames, type NameEntry } from './names.ts';
import { openIndex, searchAll, type Pagefind, type SearchAnswer } from './pagefind.ts';
import { filterNames, queryAddress, readQuery, type FilterName, type Query } from './query.ts';
import { countText, hitItem, nameItem, showFilters, type SearchWords } from './view.ts';

/** Hits shown at a time. */
const pageSize = 10;

const form = byId('sok-skjema', HTMLFormElement);
const field = byId('sok-felt', HTMLInputElement);
const status = byId('sok-status', HTMLElement);
const found = byId('sok-funn', HTMLElement);
const list = byId('sok-treff', HTMLOListElement);
const noneHelp = byId('sok-ingen', HTMLElement);
const named = byId('sok-navn', HTMLElement);
const namedList = byId('sok-navneliste', HTMLUListElement);
const more = byId('sok-flere', HTMLButtonElement);
const clear = byId('sok-fjern', HTMLButtonElement);
const retry = byId('sok-igjen', HTMLButtonElement);
const filters = byId('sok-avgrens', HTMLDetailsElement);
const words = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;
const groups = new Map<FilterName, HTMLFieldSetElement>(
  filterNames.flatMap((name) => {
    const group = filters.querySelector<HTMLFieldSetElement>(`fieldset[data-filter="${name}"]`);
    return group === null ? [] : [[name, group] as const];
  }),
);

let index: Promise<Pagefind> | undefined;
let names: Promise<readonly NameEntry[]> | undefined;
let answer: SearchAnswer | undefined;
/** Counts searches, so that a slow answer never replaces a newer one. */
let turn = 0;

const opened = (): Promise<Pagefind> =>
  (index ??= openIndex(
    new URL(form.dataset['index'] ?? '', location.href).href,
    (form.dataset['others'] ?? '').split(' ').filter((language) => language !== ''),
  ));

function formQuery(): Query {
  const data = new FormData(form);
  const values = (name: FilterName): string[] => data.getAll(name).map(String);
  return {
    text: field.value.trim(),
    chosen: {
      kommune: values('kommune'),
      tema: values('tema'),
      type: values('type'),
      status: values('status'),
    },
  };
}

async function search(query: Query): Promise<void> {
  const mine = ++turn;
  retry.hidden = true;
  void showNames(query, mine);
  if (query.text === '') {
    found.hidden = true;
    filters.hidden = true;
    status.textContent = '';
    return;
  }
  status.textContent = words.searching;
  try {
    const pagefind = await opened();
    const got = await searchAll(pagefind, query.text, query.chosen);
    if (mine !== turn) return;
    answer = got;
    list.replaceChildren();
    await showMore(mine);
    if (mine !== turn) return;
    showFilters(groups, got, query, words);
    found.hidden = got.results.length === 0;
    noneHelp.hidden = got.results.length > 0;
    clear.hidden = filterNames.every((name) => query.chosen[name].length === 0);
    filters.hidden = got.results.length === 0 && clear.hidden;
    status.textContent = countText(words, got.results.length, query.text);
  } catch {
    if (mine !== turn) return;
    index = undefined;
    found.hidden = true;
    filters.hidden = true;
    retry.hidden = false;
    status.textContent = words.failed;
  }
}

/** Places and units of that name, which come before any text is searched. */
async function showNames(query: Query, mine: number): Promise<void> {
  if (query.text === '') {
    named.hidden = true;
    return;
  }
  const { names: address = '', root = '/' } = form.dataset;
  const matches = matchingNames(await (names ??= fetchNames(address)), query.text);
  if (mine !== turn) return;
  namedList.replaceChildren(...matches.map((match) => nameItem(match, root)));
  named.hidden = matches.length === 0;
}

/** Adds the next hits, and gives the first of them. */
async function showMore(mine: number): Promise<HTMLLIElement | undefined> {
  const shown = list.children.length;
  const next = answer?.results.slice(shown, shown + pageSize) ?? [];
  const hits = await Promise.all(next.map((result) => result.data()));
  if (mine !== turn) return undefined;
  const items = hits.map((hit) => hitItem(hit, words));
  list.append(...items);
  const left = (answer?.results.length ?? 0) - list.children.length;
  more.hidden = left <= 0;
  more.textContent = fill(words.more, { n: Math.min(left, pageSize) });
  return items[0];
}

/** Searches, and puts what is searched for into the address. */
function ask(query: Query): void {
  history.replaceState(null, '', `${location.pathname}${queryAddress(query)}`);
  void search(query);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(formQuery());
});
filters.addEventListener('change', () => {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  void search(formQuery()).then(() => {
    // The boxes are made anew with new counts; the one that was pressed keeps the focus.
    if (focused === undefined) return;
    const same = [...filters.querySelectorAll<HTMLInputElement>(`input[name="${focused.name}"]`)];
    same.find(({ value }) => value === focused.value)?.focus();
  });
  history.replaceState(null, '', `${location.pathname}${queryAddress(formQuery())}`);
});
clear.addEventListener('click', () => {
  ask({ text: field.value.trim(), chosen: { kommune: [], tema: [], type: [], status: [] } });
  field.focus();
});
retry.addEventListener('click', () => {
  field.focus();
  ask(formQuery());
});
more.addEventListener('click', () => {
  void showMore(turn).then((first) => first?.querySelector('a')?.focus());
});

form.hidden = false;
// Beside the results where there is room, else folded above them.
filters.open = matchMedia('(min-width: 52rem)').matches;
const asked = readQuery(location.search);
field.value = asked.text;
void search(asked);
