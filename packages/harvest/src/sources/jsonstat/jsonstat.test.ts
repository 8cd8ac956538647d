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
import { readJsonStat } from './jsonstat.ts';

const ssb = readJsonStat('ssb');
const kostra = await fixture('ssb/kostra.jsonstat2.json');
const changed = (from: string, to: string): Uint8Array =>
  new TextEncoder().encode(replace(from, to)(new TextDecoder().decode(kostra)));

test('version 2: cells with their codes, in the order of the source', () => {
  const { table } = taken(ssb(kostra, 'x'));
  assert.equal(table.title, '99901: Barn i barnehage (oppdiktet), etter region, statistikkvariabel og år');
  assert.equal(table.updated, '2026-06-15T06:00:00Z');
  assert.deepEqual(table.notes, ['Tallene er diktet opp. De gjelder ingen kommune.']);
  assert.deepEqual(
    table.dimensions.map(({ id, label, categories }) => [id, label, [...categories.keys()]]),
    [
      ['KOKkommuneregion0000', 'region', ['EAK', '0301', '9998', '9999']],
      ['ContentsCode', 'statistikkvariabel', ['KOSandel0000', 'KOSantall0000']],
      ['Tid', 'år', ['2023', '2024', '2025']],
    ],
  );
  assert.equal(table.dimensions[0]?.categories.get('0301'), 'Forsteby');
  const of9999 = { KOKkommuneregion0000: '9999', ContentsCode: 'KOSandel0000' };
  assert.deepEqual(cellAt(table, { ...of9999, Tid: '2025' }), { value: 94.5, status: 'normal' });
});

test('each mark keeps its meaning, and a nought is a figure', () => {
  const { table } = taken(ssb(kostra, 'x'));
  assertSound(table, 'ssb');
  const of9998 = (ContentsCode: string, Tid: string): unknown =>
    cellAt(table, { KOKkommuneregion0000: '9998', ContentsCode, Tid });
  assert.deepEqual(of9998('KOSandel0000', '2023'), { value: null, status: 'notApplicable', mark: '.' });
  assert.deepEqual(of9998('KOSandel0000', '2024'), { value: null, status: 'notAvailable', mark: '..' });
  assert.deepEqual(of9998('KOSandel0000', '2025'), { value: null, status: 'suppressed', mark: ':' });
  assert.deepEqual(of9998('KOSantall0000', '2024'), { value: 0, status: 'normal' });
});

test('version 1, wrapped in dataset, gives the same kind of table', async () => {
  const { table } = taken(ssb(await fixture('ssb/barnehager.jsonstat1.json'), 'x'));
  assert.deepEqual(
    table.dimensions.map(({ id }) => id),
    ['Region', 'ContentsCode', 'Tid'],
  );
  assert.deepEqual(cellAt(table, { Region: '9999', Tid: '1988' }), {
    value: null,
    status: 'notAvailable',
    mark: '..',
  });
  assert.deepEqual(cellAt(table, { Region: '9999', Tid: '1989' }), { value: 0, status: 'normal' });
});

test('SCB’s note on noise comes along, and leading zeros stay', async () => {
  const { table } = taken(readJsonStat('scb')(await fixture('scb/folkmangd.jsonstat2.json'), 'x'));
  assert.match(table.notes.join(' '), /slumpmässig osäkerhet.*Juridiskt kön/);
  assert.deepEqual([...(table.dimensions[0]?.categories.keys() ?? [])], ['00', '0099']);
  assert.equal(cellAt(table, { Region: '0099', Kon: '2' }).status, 'suppressed');
});

test('FHI: an empty text for no marks, roles that are null, codes in a list; null is missing', async () => {
  const { table } = taken(readJsonStat('fhi')(await fixture('fhi/mobbing.jsonstat2.json'), 'x'));
  assert.deepEqual(cellAt(table, { GEO: '0', AAR: '2020_2022' }), { value: 0.071, status: 'normal' });
  assert.deepEqual(cellAt(table, { GEO: '9999', AAR: '2020_2022' }), { value: null, status: 'notAvailable' });
});

test('a mark that the publisher is not known to use is named, once, with its place', () => {
  const [first, ...others] = refused(ssb(changed('"14": ":"', '"14": "?"'), 'x'));
  assert.equal(
    first,
    'status (KOKkommuneregion0000 9998, ContentsCode KOSandel0000, Tid 2025): a number, or a mark that ssb uses (: .. .); came ?',
  );
  assert.deepEqual(others, []);
  assert.match(
    refused(readJsonStat('fhi')(kostra, 'x'))[0] ?? '',
    /a number, or a mark that fhi uses \(\.\); came \.\./,
  );
});

test('a number beside a mark is refused: one of them is not so', () => {
  assert.match(refused(ssb(changed('"14": ":"', '"14": ":", "0": ":"'), 'x'))[0] ?? '', /came 93.4 og/);
});

test('sizes, codes and cells that do not agree are named', () => {
  const faults = (from: string, to: string): string => refused(ssb(changed(from, to), 'x')).join('\n');
  assert.match(faults('"2025": 2', '"2025": 3'), /dimension\.Tid\.category\.index: 3 codes, numbered from 0/);
  assert.match(faults(' 93.4,', ''), /value: 24 cells, as many as size gives; came 23/);
  assert.match(
    faults('"Tid"\n ],\n "size"', '"Aar"\n ],\n "size"'),
    /dimension\.Aar: the dimension, as id names it/,
  );
  assert.match(faults('"17": ":"', '"99": ":"'), /status: marks for the 24 cells/);
  assert.match(faults(' 93.5,', ' "93,5",'), /^value\[1\]: a number or null; came 93,5/);
  assert.match(faults('"17": ":"', '"17": 3'), /^status\[17\]: a mark; came 3/);
  assert.match(faults(' 93.5,', ' 1e999,'), /^value\[1\]: a number or null/);
  assert.match(faults('"class": "dataset"', '"class": "collection"'), /class: "dataset"/);
});

test('cells by their number: those that are not there are missing, and none stands there twice', () => {
  const sparse = (value: object): Uint8Array => {
    const stat = JSON.parse(new TextDecoder().decode(kostra)) as { status: unknown };
    return new TextEncoder().encode(JSON.stringify({ ...stat, value, status: { 3: ':' } }));
  };
  const { table } = taken(ssb(sparse({ 0: 93.4, 23: 0 }), 'x'));
  assert.equal(table.cells.length, 24);
  assert.deepEqual(
    table.cells.flatMap(({ value, status }, at) => (status === 'notAvailable' ? [] : [[at, value, status]])),
    [
      [0, 93.4, 'normal'],
      [3, null, 'suppressed'],
      [23, 0, 'normal'],
    ],
  );
  assert.match(refused(ssb(sparse({ '7': 1, '07': 2 }), 'x'))[0] ?? '', /^value/);
  assert.match(refused(ssb(sparse({ 24: 1 }), 'x'))[0] ?? '', /^value: 24 cells/);
});

neverThrows(ssb, kostra, ({ table }) => assertSound(table, 'ssb'));

const real = (path: string, publisher: 'ssb' | 'scb' | 'fhi', cells: number, missing: number): void =>
  testOnReal(`${cells} cells, ${missing} without a number`, path, (bytes, file) => {
    const { table } = taken(readJsonStat(publisher)(bytes, file));
    assertSound(table, publisher);
    assert.equal(table.cells.length, cells);
    assert.equal(table.cells.filter(({ value }) => value === null).length, missing);
  });
real('ssb/05300.data.jsonstat2.json', 'ssb', 432, 28);
real('ssb/09220.data.jsonstat1.json', 'ssb', 27, 0);
real('scb/TAB6471.data.jsonstat2.json', 'scb', 2772, 0);
real('fhi/readme-example.jsonstat2.json', 'fhi', 4, 0);

for (const path of [
  'ssb/05300.meta-v1.json',
  'ssb/09220.meta-v1.json',
  'ssb/kostra-formalsbygg.meta-v1.json',
  'scb/config.json',
  'pxweb/MetadataById_tab004_js2.json',
  'pxweb/tab4_fewcells.px',
  'fhi/readme-example.request.json',
]) {
  testOnReal('no data answer, so refused with a reason', path, (bytes, file) => {
    assert.ok(refused(ssb(bytes, file)).length > 0);
  });
}
