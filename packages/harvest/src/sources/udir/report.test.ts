import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replace } from '../../testing/input.ts';
import {
  assertSound,
  cellAt,
  fixture,
  neverThrows,
  refused,
  taken,
  testOnReal,
} from '../../testing/sources.ts';
import { readUdirReport } from './report.ts';
import { readUdirReportPage } from './report-page.ts';

const gsi = await fixture('udir/rapport-gsi.json');
const changed = (from: string, to: string): Uint8Array =>
  new TextEncoder().encode(replace(from, to)(new TextDecoder().decode(gsi)));

test('levels of headings are unfolded, and each row has its code and its level', () => {
  const { table } = taken(readUdirReport(gsi, 'x'));
  assert.deepEqual(
    table.dimensions.map(({ id }) => id),
    ['row', 'level', 'column1', 'column2', 'column3', 'column4', 'column5', 'column6'],
  );
  assert.equal(table.cells.length, 24);
  assert.deepEqual(table.cells[1], {
    codes: {
      row: '99',
      level: 'Fylke',
      column1: '2025-26',
      column2: 'Alle trinn',
      column3: 'Alle trinn',
      column4: 'Alle kjønn',
      column5: 'Alle eierformer',
      column6: 'Antall elever med individuelt tilrettelagt opplæring/spesialundervisning',
    },
    value: 1204,
    status: 'normal',
  });
  assert.equal(table.dimensions[0]?.categories.get('99'), 'Eksempelfylket - Ovdamearkafylka');
  assert.equal(cellAt(table, { row: '900000008', column6: 'Antall skoler', level: 'Enhet' }).value, 1);
});

test('thousands, hidden figures and noughts are told apart, and zeros in front stay', () => {
  const { table } = taken(readUdirReport(gsi, 'x'));
  assertSound(table, 'udir');
  const pupils = (row: string): unknown => cellAt(table, { row, column6: 'Antall elever' }).value;
  assert.deepEqual([pupils('99'), pupils('0301')], [22539, 1022539]);
  const support = 'Antall elever med individuelt tilrettelagt opplæring/spesialundervisning';
  assert.deepEqual(cellAt(table, { row: '9999', column6: support }), {
    value: null,
    status: 'suppressed',
    mark: '*',
  });
  assert.deepEqual(cellAt(table, { row: '9998', column6: support }), { value: 0, status: 'normal' });
});

test('several years side by side, under headings that cover both', async () => {
  const { table } = taken(readUdirReport(await fixture('udir/rapport-mobbing.json'), 'x'));
  const at = (column1: string): unknown =>
    cellAt(table, { row: 'EUIndeks_1398', column1, column4: 'Eksempelvik', column6: '10. årstrinn' });
  assert.deepEqual(at('2024-25'), { value: 11.1, status: 'normal' });
  assert.deepEqual(at('2025-26'), { value: null, status: 'suppressed', mark: '*' });
  assert.equal(cellAt(table, { row: 'EUSpoersmaal_Q11811', column1: '2024-25' }).value, 0);
});

test('an answer about nobody is a table without cells', async () => {
  const { table } = taken(readUdirReport(await fixture('udir/rapport-uten-kull.json'), 'x'));
  assert.deepEqual(table.cells, []);
});

test('columns without rows are not nobody', () => {
  const { rows: _, ...rest } = JSON.parse(new TextDecoder().decode(gsi)) as { rows: unknown };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...rest, rows: [] }));
  assert.deepEqual(refused(readUdirReport(bytes, 'x')), [
    'rows: both columns and rows, or neither; came 4 kolonner / columns, 0 rader / rows',
  ]);
});

test('what is not of the form that we know stops the file', () => {
  const faults = (from: string, to: string): string[] => refused(readUdirReport(changed(from, to), 'x'));
  assert.deepEqual(faults('"*"', '"-"'), ['rows[0].data[2]: a number, or a mark that udir uses (*); came -']);
  assert.deepEqual(faults('"888"', '""'), ['rows[1].data[0]: a number, or a mark that udir uses (*); came ']);
  assert.match(
    faults('"kode": "99"', '"kommunenr": "99"').join('\n'),
    /rows\[0 = 1\.90\]\.kode: text; came \(mangler/,
  );
  assert.match(
    faults('"columnCount": 4', '"columnCount": 3')[0] ?? '',
    /^metadata\.columns: levels of as many/,
  );
  assert.match(faults('"0",\n', '')[0] ?? '', /^rows\[2\]\.data: 4 figures/);
  assert.match(
    faults('"1.90.9001"', '"1.90.9001.1.1"')[0] ?? '',
    /^rows\[1\]\.id: a row of one of the levels/,
  );
  assert.match(
    faults('"kode": "9998"', '"kode": "9999"')[0] ?? '',
    /one figure for each place .*888 already/,
  );
});

neverThrows(readUdirReport, gsi, ({ table }) => assertSound(table, 'udir'));

test('the page of a report tells where its figures are, what hides them and what breaks them', async () => {
  const { page } = taken(readUdirReportPage(await fixture('udir/rapportside.json'), 'x'));
  assert.deepEqual(page, {
    code: 'GSK_EUG_mobbing',
    name: 'EUG - Mobbing',
    hidesFigures: true,
    reports: [
      {
        name: 'EUG - Mobbing',
        dataPath: 'rest/v1/Statistikk/GSK/EUG/9/9/data',
        filters: ['EierformID', 'EnhetID', 'KjoennID', 'TidID', 'TrinnID', 'VisAntallBesvart'],
      },
    ],
    defaults: { TidID: ['202512'], EnhetID: ['-12'], TrinnID: ['6', '9'] },
    texts: {
      description: 'Tabellen er diktet opp.',
      break: 'Brudd i tidsrekke. Tallene er ikke direkte sammenlignbare med tidligere år.',
      hidden: 'Tallet er unntatt offentligheten/skjermet.',
    },
  });
});

test('a page that leads anywhere but to the API is refused', async () => {
  const page = new TextDecoder().decode(await fixture('udir/rapportside.json'));
  const leading = (to: string): Uint8Array =>
    new TextEncoder().encode(replace('rest/v1/Statistikk/GSK/EUG/9/9/data', to)(page));
  for (const to of [
    'https://example.com/data',
    'rest/v1/../../data',
    '//example.com/data',
    'rest/v1/a?b/data',
  ]) {
    assert.match(refused(readUdirReportPage(leading(to), 'x'))[0] ?? '', /dataEndepunkt/, to);
  }
});

neverThrows(readUdirReportPage, await fixture('udir/rapportside.json'), ({ page }) => {
  for (const { dataPath } of page.reports) assert.match(dataPath, /^rest\/v\d[\w/-]*\/data$/);
});

for (const [path, pupils] of [
  ['udir/gsi-elever-skoler-2025-26.json', 621_961],
  ['udir/gsi-elever-skoler-2024-25.json', undefined],
] as const) {
  testOnReal(
    'municipal sums equal the 15 county totals, 357 municipalities and Svalbard',
    path,
    (bytes, file) => {
      const { table } = taken(readUdirReport(bytes, file));
      assertSound(table, 'udir');
      const sum = (level: string, column6: string): number =>
        table.cells
          .filter(({ codes }) => codes['level'] === level && codes['column6'] === column6)
          .reduce((total, { value }) => total + (value ?? assert.fail()), 0);
      for (const column of ['Antall elever', 'Antall skoler']) {
        assert.equal(sum('Kommune', column), sum('Fylke', column));
      }
      if (pupils !== undefined) assert.equal(sum('Fylke', 'Antall elever'), pupils);
      assert.equal(new Set(table.cells.map(({ codes }) => codes['row'])).size, 15 + 357 + 1);
      assert.equal(table.dimensions[0]?.categories.get('0301'), 'Oslo');
    },
  );
}

testOnReal('174 figures are hidden', 'udir/gsi-elever-skoler-2025-26.json', (bytes, file) => {
  const { table } = taken(readUdirReport(bytes, file));
  assert.equal(table.cells.filter(({ mark }) => mark === '*').length, 174);
});

testOnReal(
  'nought days are a figure, ten municipalities are hidden',
  'udir/fravaer-10-trinn-2024-25.json',
  (bytes, file) => {
    const { table } = taken(readUdirReport(bytes, file));
    assertSound(table, 'udir');
    assert.equal(cellAt(table, { row: '3324', column4: 'Median dager' }).value, 0);
    assert.equal(table.cells.filter(({ mark }) => mark === '*').length, 50);
  },
);

testOnReal('Bykle: two hidden, two noughts', 'udir/rapport-mobbing.bykle.10.json', (bytes, file) => {
  const { table } = taken(readUdirReport(bytes, file));
  assert.deepEqual(
    table.cells.map(({ value }) => value),
    [null, null, 0, 0],
  );
});
testOnReal('Arendal: four shares', 'udir/rapport-mobbing.arendal.10.json', (bytes, file) => {
  const { table } = taken(readUdirReport(bytes, file));
  assert.deepEqual(
    table.cells.map(({ value }) => value),
    [12.2, 7.6, 6, 4.9],
  );
});
testOnReal('Hægebostad: nobody to tell of', 'udir/rapport-mobbing.hagebostad.10.json', (bytes, file) => {
  assert.deepEqual(taken(readUdirReport(bytes, file)).table.cells, []);
});
testOnReal('the address at present', 'udir/rapportside-GSK_EUG_mobbing.json', (bytes, file) => {
  const { page } = taken(readUdirReportPage(bytes, file));
  assert.equal(page.reports[0]?.dataPath, 'rest/v1/Statistikk/GSK/EUG/5/5/data');
  assert.match(page.texts.hidden ?? '', /unntatt offentligheten/);
});
