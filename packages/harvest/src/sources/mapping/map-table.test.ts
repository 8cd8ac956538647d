import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseObservations, type ObservationRow } from '../../read/observations.ts';
import { fixture, refused, taken } from '../../testing/sources.ts';
import { observationsCsv } from '../../write/observations.ts';
import { readJsonStat } from '../jsonstat/jsonstat.ts';
import type { SourceTable } from '../table.ts';
import { readUdirReport } from '../udir/report.ts';
import { mapTable } from './map-table.ts';

const { table: gsi } = taken(readUdirReport(await fixture('udir/rapport-gsi.json'), 'x'));
const { table: empty } = taken(readUdirReport(await fixture('udir/rapport-uten-kull.json'), 'x'));
const { table: kostra } = taken(readJsonStat('ssb')(await fixture('ssb/kostra.jsonstat2.json'), 'x'));

const support = 'Antall elever med individuelt tilrettelagt opplæring/spesialundervisning';
const gsiMapping = {
  source: 'udir-gsi',
  area: {
    dimension: 'row',
    codes: { '2100': null },
    pattern: '(\\d{2}|\\d{4})',
    becomes: 'no-$1',
    leftOut: '\\d{9}',
  },
  period: { dimension: 'column1', pattern: '(\\d{4})-\\d{2}', becomes: '$&', start: '$1-10' },
  indicator: {
    dimension: 'column6',
    codes: {
      'Antall elever': { indicator: 'elever', decimals: 0 },
      [support]: { indicator: 'stotte', decimals: 0, base: { code: 'Antall elever', text: '{n} elever' } },
      'Antall elever med forsterket opplæring i norsk': null,
      'Antall skoler': null,
    },
  },
  only: {
    level: ['Fylke', 'Kommune'],
    column2: ['Alle trinn'],
    column4: ['Alle kjønn'],
    column5: ['Alle eierformer'],
  },
  leftOut: { level: ['Enhet'] },
  unused: ['column3'],
};
const kostraMapping = {
  source: 'ssb-kostra',
  area: { dimension: 'KOKkommuneregion0000', codes: { EAK: 'no' }, pattern: '\\d{4}', becomes: 'no-$&' },
  period: { dimension: 'Tid', pattern: '\\d{4}', becomes: '$&' },
  indicator: {
    dimension: 'ContentsCode',
    codes: {
      KOSandel0000: { indicator: 'andel', decimals: 1 },
      KOSantall0000: { indicator: 'antall', decimals: 0 },
    },
  },
};

const rowsOf = (table: SourceTable, mapping: object, areas: string[] = []): readonly ObservationRow[] =>
  taken(mapTable(table, mapping, 'x', areas)).rows;
const shown = (rows: readonly ObservationRow[]): string[] =>
  rows.map(({ indicator, area, period, periodStart, value, mark, base }) =>
    [indicator, area, period, periodStart, value || mark, base].filter((part) => part !== '').join(' '),
  );

test('rows with areas, periods, figures, marks and the number behind them', () => {
  assert.deepEqual(shown(rowsOf(gsi, gsiMapping)), [
    'elever no-99 2025-26 2025-10 22539',
    'stotte no-99 2025-26 2025-10 1204 22539 elever',
    'elever no-9999 2025-26 2025-10 888',
    'stotte no-9999 2025-26 2025-10 *',
    'elever no-9998 2025-26 2025-10 97',
    'stotte no-9998 2025-26 2025-10 0 97 elever',
    'elever no-0301 2025-26 2025-10 1022539',
    'stotte no-0301 2025-26 2025-10 12 1022539 elever',
  ]);
});

test('the number behind a figure is that of the same group, and not of one that is left out', () => {
  const cell = (measure: string, sex: string, value: number): SourceTable['cells'][number] => ({
    codes: { sted: '0301', år: '2025', mål: measure, kjønn: sex },
    value,
    status: 'normal',
  });
  const dimension = (id: string, ...codes: string[]): SourceTable['dimensions'][number] => ({
    id,
    label: id,
    categories: new Map(codes.map((code) => [code, code])),
  });
  const table: SourceTable = {
    dimensions: [
      dimension('sted', '0301'),
      dimension('år', '2025'),
      dimension('mål', 'andel', 'svar'),
      dimension('kjønn', 'alle', 'gutter'),
    ],
    cells: [
      cell('andel', 'alle', 0.285),
      cell('svar', 'alle', 400),
      cell('andel', 'gutter', 0.4),
      cell('svar', 'gutter', 190),
    ],
    notes: [],
  };
  const rows = rowsOf(table, {
    source: 'udir-prv',
    area: { dimension: 'sted', pattern: '\\d{4}', becomes: 'no-$&' },
    period: { dimension: 'år', pattern: '\\d{4}', becomes: '$&' },
    indicator: {
      dimension: 'mål',
      codes: {
        andel: { indicator: 'andel', decimals: 0, factor: 100, base: { code: 'svar', text: '{n} svar' } },
        svar: null,
      },
    },
    only: { kjønn: ['alle'] },
    leftOut: { kjønn: ['gutter'] },
  });
  // 100 × 0.285 is 28.499999999999996 in a computer.
  assert.deepEqual(shown(rows), ['andel no-0301 2025 2025 29 400 svar']);
});

test('figures of the last year are provisional until the source makes them final', () => {
  const provisionalIn = (updated: string): string[] => {
    const rows = rowsOf({ ...kostra, updated }, { ...kostraMapping, finalFrom: '06-15' });
    const { entries, faults } = parseObservations(observationsCsv(rows), 'x.csv', false);
    assert.deepEqual(faults, []);
    const provisional = entries.map(({ value }) => value).filter((each) => each.provisional === true);
    return [...new Set(provisional.map(({ period }) => period))];
  };
  assert.deepEqual(provisionalIn('2026-03-16T07:00:00Z'), ['2025']);
  assert.deepEqual(provisionalIn('2026-06-14T22:00:00Z'), ['2025']);
  assert.deepEqual(provisionalIn('2026-06-15T06:00:00Z'), []);
});

test('a file without provisional figures has no column for them', () => {
  const rows = rowsOf(kostra, { ...kostraMapping, finalFrom: '06-15' });
  assert.equal(observationsCsv(rows), observationsCsv(rowsOf(kostra, kostraMapping)));
  assert.doesNotMatch(observationsCsv(rows), /provisional/);
});

test('when figures are made final is asked of a table that says when it was updated, and as a month and a day', () => {
  const undated: SourceTable = { dimensions: kostra.dimensions, cells: kostra.cells, notes: [] };
  const mapping = { ...kostraMapping, finalFrom: '06-15' };
  assert.match(
    refused(mapTable(undated, mapping, 'x'))[0] ?? '',
    /^updated: the day the source last updated/,
  );
  assert.match(
    refused(mapTable({ ...kostra, updated: '16.03.2026' }, mapping, 'x'))[0] ?? '',
    /came 16\.03\.2026$/,
  );
  assert.match(
    refused(mapTable(kostra, { ...kostraMapping, finalFrom: '15.06' }, 'x'))[0] ?? '',
    /^finalFrom: .*month and day, like 06-15/,
  );
});

test('what is written is read again as it was meant, noughts and marks too', () => {
  const rows = rowsOf(kostra, kostraMapping);
  const { entries, faults } = parseObservations(observationsCsv(rows), 'x.csv', false);
  assert.deepEqual(faults, []);
  const of9998 = entries.map(({ value }) => value).filter(({ area }) => area === 'no-9998');
  assert.deepEqual(
    of9998.map(({ indicator, period, value, status }) => [indicator, period, value, status]),
    [
      ['andel', '2023', null, 'notApplicable'],
      ['andel', '2024', null, 'notAvailable'],
      ['andel', '2025', null, 'suppressed'],
      ['antall', '2023', null, 'notApplicable'],
      ['antall', '2024', 0, 'normal'],
      ['antall', '2025', null, 'suppressed'],
    ],
  );
  assert.ok(entries.some(({ value }) => value.area === 'no-0301' && value.value === 90.3));
});

test('a mark that the reader of the file would not know by the source’s id becomes our word', () => {
  const [row] = rowsOf(kostra, { ...kostraMapping, source: 'kommunens-kopi' }).filter(
    ({ area, value }) => area === 'no-9998' && value === '',
  );
  assert.equal(row?.mark, 'notApplicable');
});

test('an unknown dimension, code or column stops the source, with its name', () => {
  const faults = (table: SourceTable, mapping: object): string[] => refused(mapTable(table, mapping, 'x'));
  assert.deepEqual(faults(gsi, { ...gsiMapping, unused: [] }), [
    'column3: no dimension that the mapping does not name; came column3',
  ]);
  assert.match(
    faults(kostra, { ...kostraMapping, area: { ...kostraMapping.area, codes: {} } })[0] ?? '',
    /^KOKkommuneregion0000: a code that the mapping knows \(\\d\{4\}\); came EAK \(Landet/,
  );
  assert.match(
    faults(gsi, { ...gsiMapping, leftOut: {} })[0] ?? '',
    /^level: a code that the mapping knows \(Fylke, Kommune\); came Enhet/,
  );
  assert.match(
    faults(gsi, { ...gsiMapping, period: { dimension: 'column9', pattern: '.*', becomes: '$&' } }).join('\n'),
    /^column9: the dimension column9; came row, level/,
  );
  const { KOSandel0000: share, ...rest } = kostraMapping.indicator.codes;
  const renamed = {
    ...kostraMapping,
    indicator: { ...kostraMapping.indicator, codes: { ...rest, KOSandelNy: share } },
  };
  assert.deepEqual(faults(kostra, renamed), [
    'ContentsCode: the column or code «KOSandelNy»; came KOSandel0000, KOSantall0000',
    'ContentsCode: a code that the mapping knows (KOSantall0000, KOSandelNy); came KOSandel0000 (Andel barn i barnehage (prosent))',
  ]);
});

test('two figures for one row stop the source', () => {
  const both = { ...kostraMapping, area: { ...kostraMapping.area, codes: { EAK: 'no-0301' } } };
  assert.match(
    refused(mapTable(kostra, both, 'x'))[0] ?? '',
    /^KOKkommuneregion0000: one figure for each row \(KOKkommuneregion0000 EAK gives the same row\); came KOKkommuneregion0000 0301/,
  );
});

test('half a code is no code', () => {
  const short = { ...kostraMapping, area: { ...kostraMapping.area, pattern: '\\d{3}' } };
  assert.match(refused(mapTable(kostra, short, 'x'))[0] ?? '', /came 0301/);
});

test('an area that belongs in the table and is not there is told absent, but not a hundred of them', () => {
  const areas = ['no', 'no-99', 'no-9999', 'no-9998', 'no-0301', 'no-9997', 'se-0099'];
  const mapping = { ...gsiMapping, expected: { areas: 'no-\\d{4}', atMost: 1, note: 'Uten rad.' } };
  const absent = rowsOf(gsi, mapping, areas).filter(({ mark }) => mark === 'absent');
  assert.deepEqual(shown(absent), [
    'elever no-9997 2025-26 2025-10 absent',
    'stotte no-9997 2025-26 2025-10 absent',
  ]);
  assert.equal(absent[0]?.note, 'Uten rad.');
  assert.deepEqual(refused(mapTable(gsi, mapping, 'x', [...areas, 'no-9996'])), [
    'row: at most 1 of the areas to be missing; came 2: no-9997, no-9996',
  ]);
});

test('an answer about nobody says so of the area that was asked about', () => {
  const asked = {
    ...empty,
    dimensions: [
      { id: 'EnhetID', label: 'EnhetID', categories: new Map([['9998', 'Prøvevik']]) },
      { id: 'TidID', label: 'TidID', categories: new Map([['202512', '2025-26']]) },
      { id: 'TrinnID', label: 'TrinnID', categories: new Map([['9', '9']]) },
      ...empty.dimensions,
    ],
  };
  const rows = rowsOf(asked, {
    source: 'udir-elevundersokelsen',
    area: { dimension: 'EnhetID', pattern: '\\d{4}', becomes: 'no-$&' },
    period: { dimension: 'TidID', of: 'label', pattern: '(\\d{4})-\\d{2}', becomes: '$&', start: '$1-10' },
    breakdown: { dimension: 'TrinnID', codes: { '6': '7. trinn', '9': '10. trinn' } },
    indicator: { dimension: 'row', codes: { EUIndeks_1398: { indicator: 'mobbing', decimals: 1 } } },
    unused: ['level'],
  });
  assert.deepEqual(
    rows.map(({ indicator, area, period, breakdown, mark }) => [indicator, area, period, breakdown, mark]),
    [['mobbing', 'no-9998', '2025-26', '10. trinn', 'absent']],
  );
});

test('a limit keeps its words and its end', () => {
  const table: SourceTable = {
    notes: [],
    dimensions: ['a', 'p'].map((id) => ({ id, label: id, categories: new Map([['1', '1']]) })),
    cells: [{ codes: { a: '1', p: '1' }, value: null, status: 'bound', approximate: '>15', lower: 15 }],
  };
  const [row] = rowsOf(table, {
    source: 'udir-prv',
    area: { dimension: 'a', codes: { '1': 'no' } },
    period: { dimension: 'p', codes: { '1': '2025' } },
    indicator: { indicator: 'grense', decimals: 1 },
  });
  assert.deepEqual(
    [row?.value, row?.mark, row?.approximate, row?.lower, row?.upper],
    ['', 'bound', '>15', '15.0', ''],
  );
  assert.deepEqual(
    parseObservations(observationsCsv(row === undefined ? [] : [row]), 'x.csv', false).faults,
    [],
  );
});

test('a mapping with a field that nobody reads, or a pattern that is none, is refused', () => {
  assert.match(
    refused(mapTable(gsi, { ...gsiMapping, kilde: 'x' }, 'x'))[0] ?? '',
    /^kilde: no field of this name/,
  );
  assert.match(
    refused(mapTable(gsi, { ...gsiMapping, area: { ...gsiMapping.area, pattern: '(' } }, 'x'))[0] ?? '',
    /^area\.pattern: .*a regular expression/,
  );
});

test('whatever is taken for a mapping, there are rows or faults, never an exception', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(null, {}, [], 'row', '__proto__', '.*'),
  );
  const key = fc.constantFrom(...Object.keys(gsiMapping));
  fc.assert(
    fc.property(key, odd, (field, value) => {
      const mapped = mapTable(gsi, { ...gsiMapping, [field]: value }, 'x');
      return 'rows' in mapped || mapped.faults.length > 0;
    }),
    { numRuns: 300 },
  );
});

test('no figure is lost on the way: what is written is what the source gave, to its last decimal', () => {
  const cell = fc.record({ whole: fc.integer({ min: -99_999, max: 999_999 }), tenths: fc.nat(9) });
  fc.assert(
    fc.property(cell, ({ whole, tenths }) => {
      const value = Number(`${whole}.${tenths}`);
      const table: SourceTable = {
        notes: [],
        dimensions: ['a', 'p'].map((id) => ({ id, label: id, categories: new Map([['1', '1']]) })),
        cells: [{ codes: { a: '1', p: '1' }, value, status: 'normal' }],
      };
      const [row] = rowsOf(table, {
        source: 'udir-prv',
        area: { dimension: 'a', codes: { '1': 'no' } },
        period: { dimension: 'p', codes: { '1': '2025' } },
        indicator: { indicator: 'tall', decimals: 1 },
      });
      assert.equal(Number(row?.value), value);
    }),
  );
});
