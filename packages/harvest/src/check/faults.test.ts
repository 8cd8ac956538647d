import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, day, faultsOf, replace, smallInput } from '../testing/input.ts';

const files = await smallInput();

/** A fault planted in a file of the small input, and every place it must be told at: file, then field. */
interface Planted {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string | Uint8Array | undefined;
  readonly told: readonly (readonly [file: string, path: string])[];
}

const plan = 'plans/prv-plan.json';
const unit = 'units/no-0001.json';
const table = 'observations/tall.csv';
const reports = 'reports/prv-plan--2026-05-01.json';
const made = 'eksempelvik/';

const planted: readonly Planted[] = [
  {
    what: 'a misspelt field',
    file: plan,
    change: replace('"summary"', '"sumary"'),
    told: [
      [plan, 'summary'],
      [plan, 'sumary'],
    ],
  },
  { what: 'bad JSON', file: unit, change: replace('"type"', 'type'), told: [[unit, 'linje 6, kolonne 5']] },
  {
    what: 'Latin-1',
    file: unit,
    change: (text) => Uint8Array.from(replace('Friskolen', 'Friskolen på')(text), (letter) => letter.charCodeAt(0)),
    told: [[unit, 'linje 13, kolonne 25']],
  },
  { what: 'a file that nobody reads', file: 'plans/kopi.txt', change: () => 'x', told: [['plans/kopi.txt', '']] },
  {
    what: 'a table with the wrong columns',
    file: table,
    change: replace('periodStart', 'start'),
    told: [
      [table, 'rad 1, kolonne periodStart'],
      [table, 'rad 1, kolonne start'],
    ],
  },
  { what: 'a word for a number', file: table, change: replace('22 539', 'mange'), told: [[table, 'rad 3, kolonne value']] },
  { what: 'an unknown mark', file: table, change: replace(',*,', ',?,'), told: [[table, 'rad 6, kolonne mark']] },
  {
    what: 'an id given twice in one file',
    file: plan,
    change: replace('"id": "prv-02"', '"id": "prv-01"'),
    told: [
      [plan, 'items[2 = prv-01].id'],
      [plan, 'items[1 = prv-01].related[0].item'],
      [reports, 'reports[2 = prv-02].item'],
      [reports, 'reports[2 = prv-02].item'],
    ],
  },
  {
    what: 'an id given twice in two files',
    file: 'observations/sources.json',
    change: replace('"udir-prv"', '"prv-register"'),
    told: [
      ['units/sources.json', '[0 = prv-register].id'],
      ['observations/indicators.json', '[0 = prv-elever].source'],
      ['observations/indicators.json', '[1 = prv-mobbing].source'],
      ['observations/indicators.json', '[2 = prv-trivsel].source'],
      [table, 'rad 2, kolonne source (og 4 rader til)'],
    ],
  },
  {
    what: 'an id that is too long for a file name',
    file: 'innspill/prv.json',
    change: replace('prv-innspill-1', 'a'.repeat(300)),
    told: [['innspill/prv.json', `[0 = ${'a'.repeat(300)}].id`]],
  },
  {
    what: 'a plan of no known municipality',
    file: plan,
    change: replace('"no-0001"', '"no-0002"'),
    told: [
      [plan, 'municipality'],
      [reports, 'reports[2 = prv-02].unit'],
    ],
  },
  {
    what: 'an item in no section',
    file: plan,
    change: replace('"section": "mal"', '"section": "mel"'),
    told: [[plan, 'items[0 = prv-mal].section']],
  },
  {
    what: 'sections that lie in each other',
    file: plan,
    change: replace('"title": "Mål" }', '"title": "Mål", "parent": "tiltak" }'),
    told: [
      [plan, 'sections[0 = mal].parent'],
      [plan, 'sections[1 = tiltak].parent'],
    ],
  },
  {
    what: 'a mention in no known source',
    file: plan,
    change: replace('"prv-senere"', '"ukjent"'),
    told: [[plan, 'items[1 = prv-01].mentions[0].source']],
  },
  {
    what: 'a link to no indicator',
    file: plan,
    change: replace('"indicator": "prv-elever"', '"indicator": "ukjent"'),
    told: [[plan, 'items[1 = prv-01].indicatorLinks[0].indicator']],
  },
  {
    what: 'a tie to no item',
    file: plan,
    change: replace('"item": "prv-02"', '"item": "ukjent"'),
    told: [[plan, 'items[1 = prv-01].related[0].item']],
  },
  { what: 'a plan under another name', file: plan, change: replace('"id": "prv-plan"', '"id": "prv"'), told: [[plan, 'id'], [reports, 'plan']] },
  {
    what: 'a unit in another municipality than its file',
    file: unit,
    change: replace('"municipality": "no-0001"', '"municipality": "no-0002"'),
    told: [
      [unit, '[0 = no-0001-x-nordskolen].municipality'],
      [unit, '[0 = no-0001-x-nordskolen].municipality'],
      [reports, 'reports[2 = prv-02].unit'],
      ['innspill/prv.json', '[0 = prv-innspill-1].unit'],
    ],
  },
  {
    what: 'a municipality in another country than its id',
    file: 'units/municipalities.json',
    change: replace('"country": "no"', '"country": "se"'),
    told: [['units/municipalities.json', '[0 = no-0001].country']],
  },
  {
    what: 'a unit that has joined, with no channel',
    file: unit,
    change: replace('"type"', '"joined": true, "type"'),
    told: [[unit, '[0 = no-0001-x-nordskolen].channels']],
  },
  {
    what: 'a channel at a unit that has not joined',
    file: unit,
    change: replace('"type"', '"channels": [{ "kind": "person", "label": "rektor", "readBy": ["rektor"] }], "type"'),
    told: [[unit, '[0 = no-0001-x-nordskolen].channels']],
  },
  {
    what: 'a real unit with a wrong check digit',
    file: unit,
    change: (text) => text.replaceAll('no-0001-x-friskolen', 'no-900000001'),
    told: [
      [`${made}units/no-9999.json`, '[0 = no-900000001].id'],
      [unit, '[1 = no-900000001].id'],
    ],
  },
  {
    what: 'a made-up unit with a number that someone could have',
    file: `${made}units/no-9999.json`,
    change: replace('no-900000001', 'no-974760673'),
    told: [
      [`${made}units/no-9999.json`, '[0 = no-974760673].id'],
      [`${made}reports/2026.json`, 'reports[0 = evk-01].unit'],
    ],
  },
  {
    what: 'a made-up municipality that is not marked',
    file: `${made}units/municipalities.json`,
    change: replace('"fictional": true', '"fictional": false'),
    told: [[`${made}units/municipalities.json`, '[0 = no-9999].fictional']],
  },
  {
    what: 'a real indicator marked as made up',
    file: 'observations/indicators.json',
    change: replace('"availability": "notFetched"', '"availability": "notFetched", "fictional": true'),
    told: [['observations/indicators.json', '[2 = prv-trivsel].fictional']],
  },
  {
    what: 'a real plan that points to something made up',
    file: plan,
    change: replace('"indicator": "prv-elever"', '"indicator": "evk-trygghet"'),
    told: [[plan, 'items[1 = prv-01].indicatorLinks[0].indicator']],
  },
  {
    what: 'a made-up figure for a real place',
    file: `${made}observations/evk.csv`,
    change: replace('prv-elever,no-9999', 'prv-elever,no'),
    told: [
      [`${made}observations/evk.csv`, 'rad 3, kolonne area'],
      [table, 'rad 2'],
    ],
  },
  {
    what: 'a figure of no known indicator, area or source',
    file: table,
    change: replace('prv-elever,no-0301,2024-25,2024-10,,15,,,,>15,,,udir-prv', 'a,no-9998,2024-25,2024-10,,15,,,,,,,b'),
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
  { what: 'a value outside its interval', file: table, change: replace('"6,7"', '"6,1"'), told: [[table, 'rad 5, kolonne value']] },
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
    what: 'a first breakdown that no figure has',
    file: 'observations/indicators.json',
    change: replace('"7. trinn"', '"8. trinn"'),
    told: [['observations/indicators.json', '[1 = prv-mobbing].defaultBreakdown']],
  },
  { what: 'a report on no plan', file: reports, change: replace('"prv-plan"', '"ukjent"'), told: [[reports, 'plan']] },
  {
    what: 'a report on an item that has no status',
    file: reports,
    change: replace('"item": "prv-02"', '"item": "prv-mal"'),
    told: [[reports, 'reports[2 = prv-mal].item']],
  },
  {
    what: 'a report on an item of another plan',
    file: reports,
    change: replace('"item": "prv-02"', '"item": "evk-01"'),
    told: [
      [reports, 'reports[2 = evk-01].item'],
      [reports, 'reports[2 = evk-01].item'],
    ],
  },
  {
    what: 'a practice that is reported as done',
    file: reports,
    change: replace('"date": "2026-05-01", "status": "inProgress"', '"date": "2026-05-01", "status": "done"'),
    told: [[reports, 'reports[2 = prv-02].status']],
  },
  {
    what: 'a report from a unit of another municipality',
    file: reports,
    change: replace('"unit": "no-0001-x-nordskolen"', '"unit": "no-900000001"'),
    told: [
      [reports, 'reports[2 = prv-02].unit'],
      [reports, 'reports[2 = prv-02].unit'],
    ],
  },
  {
    what: 'a report from the future',
    file: reports,
    change: replace('"date": "2025-10-01"', '"date": "2026-06-02"'),
    told: [[reports, 'reports[1 = prv-01].date']],
  },
  {
    what: 'a report from before the plan was adopted',
    file: reports,
    change: replace('"date": "2025-10-01"', '"date": "2025-02-28"'),
    told: [[reports, 'reports[1 = prv-01].date']],
  },
  {
    what: 'two reports on one day',
    file: reports,
    change: replace('"date": "2025-10-01"', '"date": "2026-05-01"'),
    told: [[reports, 'reports[1 = prv-01]']],
  },
  {
    what: 'a measure stopped without a reason',
    file: reports,
    change: replace('"status": "done"', '"status": "stopped"'),
    told: [[reports, 'reports[0 = prv-01].stopReason']],
  },
  {
    what: 'an innspill about no item',
    file: 'innspill/prv.json',
    change: replace('"items": ["prv-01"]', '"items": ["ukjent"]'),
    told: [['innspill/prv.json', '[0 = prv-innspill-1].items[0]']],
  },
  {
    what: 'an innspill from the future',
    file: 'innspill/prv.json',
    change: replace('2026-02-01', '2027-02-01'),
    told: [['innspill/prv.json', '[0 = prv-innspill-1].date']],
  },
  {
    what: 'an answer from before the question',
    file: `${made}innspill/evk.json`,
    change: replace('"date": "2026-02-01"', '"date": "2025-02-01"'),
    told: [[`${made}innspill/evk.json`, '[0 = evk-innspill-1].answer.date']],
  },
  {
    what: 'a correction of nothing',
    file: 'corrections.json',
    change: replace('"prv-01"', '"ukjent"'),
    told: [['corrections.json', '[0].subject']],
  },
  {
    what: 'a correction from the future',
    file: 'corrections.json',
    change: replace('2026-04-01', '2026-07-01'),
    told: [['corrections.json', '[0].date']],
  },
];

test('the small input has no fault', () => {
  assert.deepEqual(faultsOf(files), []);
});

for (const { what, file, change, told } of planted) {
  test(`${what} is told with file and field, and nothing else is blamed`, () => {
    const found = faultsOf(changed(files, file, change)).map((fault) => [fault.file, fault.path]);
    const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);
    assert.deepEqual(found.sort(byText), told.map((each) => [...each]).sort(byText));
  });
}

test('faults in several files are told at once, in both languages', () => {
  const broken = changed(changed(files, plan, replace('"summary"', '"sumary"')), table, replace('22 539', 'mange'));
  const faults = faultsOf(broken);
  assert.deepEqual([...new Set(faults.map((fault) => fault.file))], [table, plan]);
  assert.ok(faults.every(({ expected }) => expected.nb !== '' && expected.en !== ''));
});

test('a file that cannot be read does not make everything that points into it a fault', () => {
  const broken = changed(files, plan, () => '{');
  assert.deepEqual(faultsOf(broken).map((fault) => fault.file), [plan]);
});

test('folders that may be missing may be missing', () => {
  const fewer = files.filter(({ path }) => !/^(eksempelvik|reports|innspill)\/|^corrections/.test(path));
  assert.deepEqual(faultsOf(fewer, day), []);
});
