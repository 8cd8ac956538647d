/** Lets the reader set municipalities beside each other. What is chosen stands in the address and nowhere else. */
import type { AreaRecord, Language } from '@apen-oppvekst/data-schema/terms';
import { recordPath } from '@apen-oppvekst/data-schema/terms';
import { comparisons } from '../../comparison.ts';
import { byId, element } from '../dom.ts';
import { choiceOf, mostPlaces, queryOf } from './choice.ts';
import { comparisonView, type ComparisonWords } from './view.ts';

const form = byId('sammenlign', HTMLFormElement);
const list = byId('sammenlign-valg', HTMLOListElement);
const more = byId('sammenlign-flere', HTMLButtonElement);
const status = byId('sammenlign-status', HTMLElement);
const place = byId('sammenlign-tall', HTMLElement);
const words = JSON.parse(form.dataset['words'] ?? '{}') as ComparisonWords;
const base = form.dataset['base'] ?? '/';
const language = document.documentElement.lang as Language;
const pattern = list.querySelector('li')!;
const known = new Set(
  [...pattern.querySelectorAll('option')].map(({ value }) => value).filter((id) => id !== ''),
);

/** Counts comparisons, so that a slow answer never replaces a newer one. */
let turn = 0;

const selects = (): HTMLSelectElement[] => [...list.querySelectorAll('select')];

function choiceRow(id: string): HTMLLIElement {
  const row = pattern.cloneNode(true) as HTMLLIElement;
  row.querySelector('select')!.value = id;
  return row;
}

/** Two to six rows; the third and those after can be taken away. */
function showRows(ids: readonly string[]): void {
  const rows = [...ids, '', ''].slice(0, Math.max(2, ids.length)).map(choiceRow);
  list.replaceChildren(...rows);
  settle();
}

function settle(): void {
  for (const [index, row] of [...list.children].entries()) {
    row.querySelector('button')?.remove();
    if (index < 2) continue;
    const name = row.querySelector('select')!.selectedOptions[0]?.textContent ?? '';
    const label = `${words.remove}: ${name}`;
    const button = element('button', { type: 'button', class: 'quiet', 'aria-label': label }, words.remove);
    button.addEventListener('click', () => {
      row.remove();
      settle();
      more.focus();
    });
    row.append(button);
  }
  more.hidden = list.children.length >= mostPlaces;
}

async function show(ids: readonly string[], leftOut: boolean, focus: boolean): Promise<void> {
  const mine = ++turn;
  place.replaceChildren();
  const few = ids.length < 2 && (ids.length > 0 || leftOut);
  status.textContent = [leftOut && words.unknown, few && words.tooFew, ids.length > 1 && words.loading]
    .filter((each) => each !== false)
    .join(' ');
  if (ids.length < 2) return;
  let records: AreaRecord[];
  try {
    records = await Promise.all(ids.map(fetchArea));
  } catch {
    if (mine === turn) status.textContent = words.failed;
    return;
  }
  if (mine !== turn) return;
  status.textContent = leftOut ? words.unknown : '';
  const places = records.map(({ area, figures }) => ({
    name: area.name.nb ?? area.name.sv ?? area.id,
    figures,
  }));
  place.append(
    ...comparisonView({
      comparisons: comparisons(places, language),
      names: places.map(({ name }) => name),
      sources: new Map(records.flatMap(({ sources }) => sources.map((each) => [each.id, each]))),
      base,
      address: `${form.dataset['address'] ?? ''}${queryOf(ids)}`,
      language,
      words,
    }),
  );
  if (focus) place.querySelector('h2')?.focus();
  // The browser looked for the chart that the address names before it was here; now it goes there.
  else if (location.hash !== '') location.replace(location.href);
}

async function fetchArea(id: string): Promise<AreaRecord> {
  const answer = await fetch(`${base}${recordPath('area', id)}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as AreaRecord;
}

/** The query that the page shows, or is about to. */
let shown: string;

function showAddress(focus: boolean): void {
  shown = location.search;
  const { ids, leftOut } = choiceOf(location.search, known);
  showRows(ids);
  void show(ids, leftOut, focus);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = queryOf([
    ...new Set(
      selects()
        .map(({ value }) => value)
        .filter((id) => id !== ''),
    ),
  ]);
  history.pushState(null, '', `${location.pathname}${query}`);
  showAddress(true);
  if (query === '') status.textContent = words.tooFew;
});
list.addEventListener('change', settle);
more.addEventListener('click', () => {
  list.append(choiceRow(''));
  settle();
  selects().at(-1)?.focus();
});
addEventListener('popstate', () => {
  // A step to another chart of the same comparison is the browser's own.
  if (location.search !== shown) showAddress(false);
});
showAddress(false);
form.hidden = false;
