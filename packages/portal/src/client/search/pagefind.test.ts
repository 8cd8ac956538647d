import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAsked, pagefindFilters, searchAll, spelled, type Pagefind, type SearchHit } from './pagefind.ts';
import { readQuery } from './query.ts';

test('choices are any within a group and all of the groups, in one language at a time', () => {
  const { chosen } = readQuery('?type=plan&type=unit&kommune=Oppdal');
  const groups = [{ kommune: { any: ['Oppdal'] } }, { type: { any: ['plan', 'unit'] } }];
  assert.deepEqual(pagefindFilters(chosen, ['sv'], undefined), {
    all: groups,
    not: { merged: { any: ['sv'] } },
  });
  assert.deepEqual(pagefindFilters(chosen, ['sv'], 'sv'), {
    all: [...groups, { merged: 'sv' }],
    not: { type: { any: ['guide', 'rights', 'help'] } },
  });
});

test('aa is searched for as å', () => {
  assert.equal(spelled('Aarshjul paa skolen'), 'årshjul på skolen');
});

test('a word that only begins as the query does is not what was asked for', () => {
  assert.ok(!isAsked('<mark>fra</mark> skolen', 'frånvaro'));
  assert.ok(!isAsked('ingen', 'mobbing'));
  assert.ok(!isAsked('<mark>HelsaMi.</mark>', 'miljo'));
  assert.ok(isAsked('<mark>lærings\u00ad-miljøet</mark>', 'miljø'));
  assert.ok(isAsked('<mark>Årshjul.</mark>', 'arshjul'));
  assert.ok(isAsked('<mark>skolene</mark>', 'skole'));
  assert.ok(isAsked('<mark>digital</mark>', 'digital mobbing'));
});

test('what each language gives is put together, the best first, with the counts of both', async () => {
  const found = (score: number, excerpt: string): { score: number; data: () => Promise<SearchHit> } => ({
    score,
    data: () => Promise.resolve({ url: `/${score}/`, excerpt, meta: {}, filters: {} }),
  });
  const script = {
    filters: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: (_: string, { filters }: { filters: object }) => {
      const language = /"merged":"(..)"/.exec(JSON.stringify(filters))?.[1] ?? 'own';
      const results = {
        own: [found(3, '<mark>frånvaro</mark>'), found(1, '')],
        sv: [found(2, '<mark>skolfrånvaro</mark>')],
        nb: [found(9, '<mark>fra</mark>')],
      }[language];
      return Promise.resolve({
        results: results ?? [],
        totalFilters: { type: { plan: results?.length ?? 0 } },
      });
    },
  };
  const pagefind: Pagefind = { script, otherLanguages: ['sv', 'nb'] };
  const answer = await searchAll(pagefind, 'frånvaro', readQuery('').chosen);
  assert.deepEqual(
    answer.results.map(({ score }) => score),
    [3, 2, 1],
  );
  assert.deepEqual(answer.totalFilters, { type: { plan: 3 } });
});
