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
import { bandOf } from './band.ts';
import {
  readUdirBullying,
  readUdirFilterStatus,
  readUdirPageCount,
  readUdirParticipation,
} from './export.ts';

const bullying = await fixture('udir/eksport-mobbing.json');
const participation = await fixture('udir/eksport-deltakelse.json');
const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  new TextEncoder().encode(replace(from, to)(new TextDecoder().decode(bytes)));

test('a row that comes twice is one, and a name that ends in a space is the same name', () => {
  const { table } = taken(readUdirBullying(bullying, 'x'));
  assertSound(table, 'udir');
  assert.equal(table.cells.length, 4);
  assert.deepEqual([...(table.dimensions[0]?.categories.keys() ?? [])], ['Sommerlia skole']);
  const all = { question: 'Alle spørsmål', unit: 'Sommerlia skole' };
  assert.deepEqual(cellAt(table, { ...all, schoolYear: '2024-25' }), { value: 8.1, status: 'normal' });
  assert.deepEqual(cellAt(table, { ...all, schoolYear: '2025-26' }), {
    value: null,
    status: 'suppressed',
    mark: '*',
  });
});

test('how many are bullied leaves nowhere: not in the table, not in a fault', () => {
  // A number that nothing else in the file holds.
  const odd = changed(bullying, '"AntallBesvart": "13"', '"AntallBesvart": "70077"');
  assert.doesNotMatch(JSON.stringify(taken(readUdirBullying(odd, 'x'))), /70077|13/);
  const asNumber = changed(bullying, '"AntallBesvart": "13"', '"AntallBesvart": 70077');
  assert.doesNotMatch(JSON.stringify(readUdirBullying(asNumber, 'x')), /70077/);
  const renamed = changed(odd, '"AntallBesvart": "70077"', '"AntallMobbet": "70077"');
  const [, unknown] = refused(readUdirBullying(renamed, 'x'));
  assert.equal(unknown, '[0].AntallMobbet: no field of this name; came (vises ikke / not shown)');
  const at = new TextDecoder().decode(odd).indexOf('70077') + 5;
  assert.doesNotMatch(refused(readUdirBullying(odd.subarray(0, at), 'x')).join(), /70077/, 'cut off');
  const refusedToo = changed(odd, '"AndelMobbet": "8,1"', '"AndelMobbet": "?"');
  assert.doesNotMatch(refused(readUdirBullying(refusedToo, 'x')).join(), /70077/);
});

test('the same place with two shares is refused', () => {
  const [fault] = refused(readUdirBullying(changed(bullying, '"8,1"', '"8,2"'), 'x'));
  assert.match(fault ?? '', /^\[7\]\.AndelMobbet: one figure for each place .*8\.2 already\); came 8\.1/);
});

test('a renamed or new column stops the table, with its name', () => {
  const [first, second] = refused(readUdirBullying(changed(bullying, '"AndelMobbet"', '"Andel"'), 'x'));
  assert.match(`${first}\n${second}`, /\[0\]\.AndelMobbet: text; came \(mangler/);
  assert.match(`${first}\n${second}`, /\[0\]\.Andel: no field of this name/);
});

test('who took part: whole percent, and a band for the number who answered', () => {
  const { table } = taken(readUdirParticipation(participation, 'x'));
  assertSound(table, 'udir');
  const of = (measure: string, schoolYear: string): unknown => cellAt(table, { measure, schoolYear });
  assert.deepEqual(of('AndelDeltatt', '2024-25'), { value: 88, status: 'normal' });
  assert.deepEqual(of('AntallBesvart', '2024-25'), {
    value: null,
    status: 'bound',
    approximate: '100–199',
    lower: 100,
    upper: 199,
  });
  assert.deepEqual(of('AntallBesvart', '2025-26'), { value: null, status: 'suppressed', mark: '*' });
  const { table: odd } = taken(readUdirParticipation(changed(participation, '"161"', '"70077"'), 'x'));
  assert.doesNotMatch(JSON.stringify(odd), /70077|182|AntallInvitert/);
});

test('every number of answers is in one band, and no band is narrower than ten', () => {
  for (let answers = 0; answers < 60_000; answers += 7) {
    const { lower = -1, upper = Infinity, value, status } = bandOf(answers);
    assert.ok(
      lower <= answers && answers <= upper && upper - lower >= 9 && value === null && status === 'bound',
    );
  }
});

test('pages, and values of filters that have figures', async () => {
  assert.deepEqual(readUdirPageCount(await fixture('udir/eksport-sidedata.json'), 'x'), { pages: 2 });
  assert.match(
    refused(readUdirPageCount(new TextEncoder().encode('{"JSONSider": "2"}'), 'x'))[0] ?? '',
    /JSONSider/,
  );
  assert.deepEqual(readUdirFilterStatus(await fixture('udir/eksport-filterstatus.json'), 'x'), {
    filters: { TidID: ['202412', '202512'] },
  });
});

neverThrows(readUdirBullying, bullying, ({ table }) => assertSound(table, 'udir'));
neverThrows(readUdirParticipation, participation, ({ table }) => {
  assertSound(table, 'udir');
});
neverThrows(readUdirFilterStatus, await fixture('udir/eksport-filterstatus.json'), () => undefined);
neverThrows(readUdirPageCount, await fixture('udir/eksport-sidedata.json'), () => undefined);

testOnReal('120 figures of 240 rows', 'udir/eksport-154-mobbing.988602671.json', (bytes, file) => {
  const { table } = taken(readUdirBullying(bytes, file));
  assertSound(table, 'udir');
  assert.equal(table.cells.length, 120);
  const place = { question: 'Alle spørsmål', grade: 'Videregående trinn 2', ownership: 'Alle eierformer' };
  assert.equal(cellAt(table, { ...place, schoolYear: '2022-23' }).value, 8.1);
});
testOnReal('no exact number of answers', 'udir/eksport-155-deltakelse.988602671.json', (bytes, file) => {
  const { table } = taken(readUdirParticipation(bytes, file));
  assertSound(table, 'udir');
  for (const { codes, value, approximate } of table.cells) {
    if (codes['measure'] === 'AntallBesvart')
      assert.ok(value === null && /^100–199$/.test(approximate ?? ''));
  }
});
testOnReal('five years', 'udir/eksport-filterStatus-TidID.json', (bytes, file) => {
  assert.equal(taken(readUdirFilterStatus(bytes, file)).filters['TidID']?.length, 5);
});
