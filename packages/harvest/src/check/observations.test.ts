import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsOf, replace, smallInput } from '../testing/input.ts';
import { provePlanted } from '../testing/planted.ts';

const table = 'observations/tall.csv';

await provePlanted([
  {
    what: 'a figure of no known indicator, area or source',
    file: table,
    change: replace(
      'prv-elever,no-0301,2024-25,2024-10,,15,,,,>15,,,udir-prv',
      'a,no-9998,2024-25,2024-10,,15,,,,,,,b',
    ),
    told: [
      [table, 'rad 4, kolonne indicator'],
      [table, 'rad 4, kolonne area'],
      [table, 'rad 4, kolonne source'],
    ],
  },
  {
    what: 'a figure given twice',
    file: table,
    change: replace('prv-elever,no-0301', 'prv-elever,no-0001'),
    told: [[table, 'rad 4']],
  },
  {
    what: 'an exact number of answers beside a share of bullied pupils',
    file: table,
    change: replace('ca. 432000', '432 000 elever'),
    told: [[table, 'rad 5, kolonne base']],
  },
  {
    what: 'the number of answers in a note beside a share of bullied pupils',
    file: table,
    change: replace('ca. 432000,,', 'ca. 432000,Av 161 svar.,'),
    told: [[table, 'rad 5, kolonne note']],
  },
  {
    what: 'the same as a statistician writes it',
    file: table,
    change: replace('ca. 432000,,', 'ca. 432000,7. trinn (n = 161),'),
    told: [[table, 'rad 5, kolonne note']],
  },
  {
    what: 'the number of answers among other words of children',
    file: table,
    change: replace('ca. 432000,,', 'ca. 432000,Svar fra 161 barn i 12 barnehager.,'),
    told: [[table, 'rad 5, kolonne note']],
  },
  {
    what: 'the number of children in kindergartens',
    file: table,
    change: replace('ca. 432000,,', 'ca. 432000,Gjelder 161 barnehagebarn.,'),
    told: [[table, 'rad 5, kolonne note']],
  },
  {
    what: 'the number of those who answered of a kindergarten’s staff',
    file: table,
    change: replace('ca. 432000,,', 'ca. 432000,Fra 12 barnehagelærere.,'),
    told: [[table, 'rad 5, kolonne note']],
  },
  {
    what: 'a value outside its interval',
    file: table,
    change: replace('"6,7"', '"6,1"'),
    told: [[table, 'rad 5, kolonne value']],
  },
  {
    what: 'words for a number that is not there',
    file: table,
    change: replace(',*,,,,', ',*,,,>5,'),
    told: [[table, 'rad 6, kolonne value']],
  },
  {
    what: 'a period that begins at two times',
    file: table,
    change: replace('prv-elever,no-0301,2024-25,2024-10', 'prv-elever,no-0301,2024-25,2024-08'),
    told: [[table, 'rad 4, kolonne periodStart']],
  },
  {
    what: 'figures at an indicator that says it has none',
    file: 'observations/indicators.json',
    change: replace('"availability": "atHand"', '"availability": "notFetched"'),
    told: [['observations/indicators.json', '[0 = prv-elever].availability']],
  },
  {
    what: 'no figures at an indicator that says it has some',
    file: 'observations/indicators.json',
    change: replace('"notFetched"', '"atHand"'),
    told: [['observations/indicators.json', '[2 = prv-trivsel].availability']],
  },
  {
    what: 'own figures of an indicator that is reckoned of others, one of which is itself reckoned',
    file: 'observations/indicators.json',
    change: replace(
      '"id": "prv-elever",',
      '"id": "prv-elever", "derivedFrom": { "numerator": "prv-mobbing", "denominator": "prv-elever", "per": 100 },',
    ),
    told: [
      ['eksempelvik/observations/evk.csv', 'rad 3, kolonne indicator'],
      ...[2, 3, 4].map((row): [string, string] => [table, `rad ${row}, kolonne indicator`]),
      ['observations/indicators.json', '[0 = prv-elever].derivedFrom.denominator'],
    ],
  },
  {
    what: 'a first breakdown that no figure has',
    file: 'observations/indicators.json',
    change: replace('"7. trinn"', '"8. trinn"'),
    told: [['observations/indicators.json', '[1 = prv-mobbing].defaultBreakdown']],
  },
]);

test('how many kindergartens or schools a share of bullied children is of, is no number of answers', async () => {
  for (const text of ['Gjelder 12 barnehager.', 'Av de 12 barnehagene.', 'Gjelder 14 ungdomsskoler.']) {
    const note = replace('ca. 432000,,', `ca. 432000,${text},`);
    assert.deepEqual(faultsOf(changed(await smallInput(), table, note)), [], text);
  }
});
