import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  indicatorPath,
  itemPath,
  recordPath,
  themes,
  type IndexRecord,
  type MunicipalityRecord,
} from '@apen-oppvekst/data-schema/terms';
import { pagePaths, siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const json = <ARecord>(path: string): ARecord => JSON.parse(read(path)) as ARecord;

const { municipalities, indicators, examples } = json<IndexRecord>('api/v1/index.json');
const plansOf = (all: IndexRecord['municipalities']): MunicipalityRecord['plans'] =>
  all.flatMap(({ id }) => json<MunicipalityRecord>(recordPath('municipality', id)).plans);

/** Addresses of what carries a theme, by theme. */
function carrying({
  municipalities: places,
  indicators: figures,
}: Pick<IndexRecord, 'municipalities' | 'indicators'>) {
  const all = [
    ...figures.map(({ id, themes: own }) => ({ path: indicatorPath(id), themes: own })),
    ...plansOf(places).flatMap(({ items }) =>
      items.map(({ id, themes: own }) => ({ path: itemPath(id), themes: own })),
    ),
  ];
  return Object.fromEntries(
    themes.map((theme) => [theme, all.filter((each) => each.themes.includes(theme)).map(({ path }) => path)]),
  );
}

test('the page of a theme leads to every figure and point that carries it, and to nothing made up', () => {
  const real = carrying({ municipalities, indicators });
  const madeUp = Object.values(carrying(examples)).flat();
  for (const theme of themes) {
    const page = `/tema/${theme}/`;
    assert.equal(pagePaths().includes(page), real[theme]!.length > 0, page);
    if (real[theme]!.length === 0) continue;
    const html = read(`${page}index.html`);
    for (const path of real[theme]!) assert.ok(html.includes(`href="/${path}"`), `${page} → ${path}`);
    for (const path of madeUp) assert.ok(!html.includes(`href="/${path}"`), `${page} → ${path}`);
  }
});

test('every language has the same themes', () => {
  const ofLanguage = (prefix: string): string[] =>
    pagePaths()
      .filter((path) => path.startsWith(`${prefix}/tema/`))
      .map((path) => path.slice(prefix.length));
  for (const code of ['nn', 'sv', 'en']) assert.deepEqual(ofLanguage(`/${code}`), ofLanguage(''), code);
});
