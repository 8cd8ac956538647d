/** Real answers of sources, mapped, against the figures that are published here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { observationColumns, optionalColumns, type ObservationRow } from '../../read/observations.ts';
import { parseCsv } from '../../read/csv.ts';
import { taken, testOnReal } from '../../testing/sources.ts';
import { observationsCsv } from '../../write/observations.ts';
import { readKoladaByYear } from '../kolada/values.ts';
import { countUnits } from '../registers/count-units.ts';
import { readNorwegianSchools } from '../registers/no-schools.ts';
import type { SourceTable } from '../table.ts';
import { readCsv } from '../text-table/csv.ts';
import { TableForm, tabulate } from '../text-table/form.ts';
import { readUdirReport } from '../udir/report.ts';
import { mapTable } from './map-table.ts';

const fixtures = fileURLToPath(new URL('../../../../../fixtures', import.meta.url));
const areas = (
  JSON.parse(readFileSync(`${fixtures}/units/areas.json`, 'utf8')) as readonly { readonly id: string }[]
).map(({ id }) => id);

/** A published file as it stands, or what is in it of these indicators, in the same order. */
function published(file: string, indicators: readonly string[]): string {
  const text = readFileSync(`${fixtures}/observations/${file}`, 'utf8');
  const { rows, faults } = parseCsv(text, observationColumns, file, optionalColumns);
  assert.deepEqual(faults, []);
  const theirs = rows.map(({ cells }) => cells).filter(({ indicator }) => indicators.includes(indicator));
  return theirs.length === rows.length ? text : observationsCsv(theirs);
}

const indicatorsOf = (rows: readonly ObservationRow[]): string[] => [
  ...new Set(rows.map(({ indicator }) => indicator)),
];

/** A mapping as it stands in the reviewed list of what may be fetched. */
function listed(entry: string): unknown {
  const { into } = JSON.parse(readFileSync(`${fixtures}/fetch/${entry}.json`, 'utf8')) as {
    into: { mapping: unknown };
  };
  return into.mapping;
}

function isPublished(table: SourceTable, mapping: unknown, file: string, ours: string): void {
  const { rows } = taken(mapTable(table, mapping, file, areas));
  assert.equal(observationsCsv(rows), published(ours, indicatorsOf(rows)));
}

/** The table with what its file does not say itself. */
const withCode = (table: SourceTable, dimension: string, code: string): SourceTable => ({
  ...table,
  dimensions: [{ id: dimension, label: dimension, categories: new Map([[code, code]]) }, ...table.dimensions],
  cells: table.cells.map((cell) => ({ ...cell, codes: { ...cell.codes, [dimension]: code } })),
});

for (const year of ['2024-25', '2025-26']) {
  testOnReal('the same bytes as what is published', `udir/gsi-elever-skoler-${year}.json`, (bytes, file) => {
    const { table } = taken(readUdirReport(bytes, file));
    isPublished(table, listed('udir-gsi'), file, `gsi-${year}.csv`);
  });
}
testOnReal('the same bytes as what is published', 'udir/fravaer-10-trinn-2024-25.json', (bytes, file) => {
  const { table } = taken(readUdirReport(bytes, file));
  isPublished(table, listed('udir-fravaer'), file, 'fravaer-10-trinn-2024-25.csv');
});

testOnReal(
  'the same bytes as what is published, counted in each municipality',
  'registers/no-grunnskoler-2026-01.json',
  (bytes, file) => {
    const { units } = taken(readNorwegianSchools(bytes, file));
    const { table } = taken(countUnits(units, file));
    isPublished(
      withCode(table, 'period', '2026-01'),
      listed('geonorge-grunnskoler'),
      file,
      'skoleregister-2026-01.csv',
    );
  },
);

const kpis: Readonly<Record<string, readonly string[]>> = {
  'skolenkaten-kommun-arbetsro': ['N15603', 'N15633', 'N17663'],
  'skolenkaten-kommun-elevhalsa': ['N15608', 'N15638', 'N17668'],
  'skolenkaten-kommun-intresserad': ['N15602', 'N15632', 'N17662'],
  'skolenkaten-kommun-nojd': ['N15629', 'N15659', 'N17689'],
  'skolenkaten-kommun-trygg': ['N15613', 'N15643', 'N17673'],
  'skolenkaten-kommun-vuxna-gor-tillrackligt': ['N15614', 'N15644', 'N17674'],
};
const grades = ['Åk 5', 'Åk 8', 'Gymnasiet år 2'];
const perKpi = <Value>(value: (indicator: string, at: number) => Value): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(kpis).flatMap(([indicator, ids]) => ids.map((id, at) => [id, value(indicator, at)])),
  );
const skolenkaten = {
  source: 'kolada-skolenkaten',
  repeats: 'everySecondYear',
  area: { dimension: 'place', codes: { '0581': 'se-0581' }, leftOut: '\\d{4}' },
  period: { dimension: 'period', pattern: '\\d{4}', becomes: '$&' },
  breakdown: { dimension: 'kpi', codes: perKpi((_, at) => grades[at]) },
  indicator: { dimension: 'kpi', codes: perKpi((indicator) => ({ indicator, decimals: 1 })) },
  note: 'Kolada {kpi}.',
  noteRepeated: 'Kolada {kpi}. Värdet upprepas i Kolada {repeatedIn}; det är ingen mätning.',
};
testOnReal(
  'Norrköping as it is published, without the copies of every second year',
  'kolada/skolenkaten-kommun-2022-2026.json',
  (bytes, file) => {
    isPublished(taken(readKoladaByYear(bytes, file)).table, skolenkaten, file, 'skolenkaten-norrkoping.csv');
  },
);

/** A table in a CSV file, by the form that the mapping has. */
const tableIn = (bytes: Uint8Array, mapping: { readonly form: object }, file: string): SourceTable => {
  const form = TableForm.parse(mapping.form);
  return taken(tabulate(taken(readCsv(bytes, file)), form, file)).table;
};
const columns = (...names: string[]): object[] => names.map((column) => ({ column }));
const country = { codes: { 'Hele landet': 'no', Telemark: null } };

const threeYears = (
  indicator: string,
  grade: string,
  question: string,
): Readonly<Record<string, object | string>> & { form: object } => ({
  source: 'fhi-kommunehelsa',
  form: {
    publisher: 'fhi',
    dimensions: columns('Kommune', 'Skoleår', 'Kjønn', 'Spm.id', 'Klassetrinn', 'Måltall'),
    values: { column: 'Andel' },
    leftOut: ['År', 'Skoleår_slutt', 'SortKommune'],
  },
  area: { dimension: 'Kommune', ...country },
  period: {
    dimension: 'Skoleår',
    pattern: '(\\d{4}/\\d{2})-((\\d{4})/\\d{2})',
    becomes: '$1–$2',
    start: '$3-01',
  },
  only: {
    Kjønn: ['Kjønn samlet'],
    'Spm.id': [question],
    Klassetrinn: [grade],
    Måltall: ['andel (prosent, standardisert)'],
  },
  indicator: { indicator, decimals: 1, factor: 100 },
});
for (const [path, mapping] of [
  [
    'fhi/mobbing-7-trinn-treaarig.landet-telemark.csv',
    threeYears('mobbing-7-trinn-treaarig', '7. trinn', 'spm. om mobbing'),
  ],
  [
    'fhi/trivsel-10-trinn-treaarig.landet-telemark.csv',
    threeYears('trives-10-trinn-treaarig', '10. trinn', 'spm.id'),
  ],
] as const) {
  testOnReal('shares become percent, as published', path, (bytes, file) => {
    isPublished(tableIn(bytes, mapping, file), mapping, file, 'fhi-treaarig.csv');
  });
}

const ungdata = {
  source: 'fhi-kommunehelsa',
  form: {
    publisher: 'fhi',
    dimensions: columns(
      'Geografi',
      'År',
      'Kjønn',
      'Alder',
      'Plagegrad',
      'Sosioøkonomiske ressurser (SØR)',
      'Måltall',
    ),
    values: { column: 'value' },
  },
  area: { dimension: 'Geografi', ...country },
  period: { dimension: 'År', pattern: '\\d{4}', becomes: '$&' },
  breakdown: { dimension: 'Kjønn', pattern: '.+', becomes: '$&' },
  only: {
    Alder: ['8-10.trinn'],
    Plagegrad: ['plaget'],
    'Sosioøkonomiske ressurser (SØR)': ['Total SØR'],
    Måltall: ['andel (prosent, standardisert)'],
  },
  indicator: { indicator: 'psykiske-plager-ungdomstrinn', decimals: 1 },
};
testOnReal('as published', 'fhi/psykiske-plager-ungdom.landet-telemark.csv', (bytes, file) => {
  isPublished(tableIn(bytes, ungdata, file), ungdata, file, 'fhi-ungdata.csv');
});

const kindergartens = {
  source: 'ssb-13502',
  form: {
    publisher: 'ssb',
    dimensions: [{ column: 'Kommunenummer', digits: 2, label: 'Kommune' }, { column: 'År' }],
    values: { column: 'Andel' },
  },
  area: { dimension: 'Kommunenummer', codes: { '00': 'no' }, leftOut: '\\d{2}' },
  period: { dimension: 'År', pattern: '(\\d{4})-01-01', becomes: '$1' },
  indicator: { indicator: 'barnehagedekning-1-5-ar', decimals: 1, factor: 100 },
};
testOnReal('as published', 'ssb/13502-dekningsgrad-barnehage.landet.csv', (bytes, file) => {
  isPublished(tableIn(bytes, kindergartens, file), kindergartens, file, 'ssb-barnehage.csv');
});

const upperSecondary = {
  source: 'udir-elevundersokelsen-vgs',
  form: {
    publisher: 'udir',
    dimensions: columns('indikator', 'skolear', 'geografi', 'utdanningsprogram', 'kjonn'),
    values: { column: 'prosent' },
  },
  area: { dimension: 'geografi', codes: { 'Hele landet': 'no' } },
  period: { dimension: 'skolear', pattern: '(\\d{4})-\\d{2}', becomes: '$&', start: '$1-08' },
  breakdown: { dimension: 'kjonn', codes: { 'Begge kjønn': 'begge kjønn', Gutt: 'gutter', Jente: 'jenter' } },
  only: { utdanningsprogram: ['Alle utdanningsprogram'] },
  leftOut: { utdanningsprogram: ['Studieforberedende', 'Yrkesfaglig'] },
  indicator: {
    dimension: 'indikator',
    codes: {
      'Mobbing på skolen (prosent)': { indicator: 'mobbing-vgs-totalt', decimals: 1 },
      'Er du blitt mobbet av andre elever på skolen de siste månedene? (prosent)': {
        indicator: 'mobbing-vgs-av-medelever',
        decimals: 1,
      },
      'Er du blitt mobbet av voksne på skolen de siste månedene? (prosent)': {
        indicator: 'mobbing-vgs-av-voksne',
        decimals: 1,
      },
      'Er du blitt mobbet digitalt (mobil, iPad, PC) de siste månedene? (prosent)': {
        indicator: 'mobbing-vgs-digital',
        decimals: 1,
      },
    },
  },
};
testOnReal('as published', 'udir/elevundersokelsen-mobbing-vg-landet-2020-22.csv', (bytes, file) => {
  isPublished(tableIn(bytes, upperSecondary, file), upperSecondary, file, 'udir-elevundersokelsen.csv');
});
