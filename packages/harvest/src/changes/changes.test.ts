import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultError, type Change } from '@apen-oppvekst/data-schema';
import { catalogueWith, replace } from '../testing/input.ts';
import { changesRecord } from './index.ts';
import type { Previous } from './previous.ts';
import { publishedBy } from './published.ts';

const before = await catalogueWith();
const first = changesRecord(before, undefined, '2026-06-01');
const previous: Previous = { asOf: '2026-06-01', published: publishedBy(before), changes: first.changes };

/** What is new on 8 June when one file has changed since 1 June. */
async function news(path: string, change: (text: string) => string): Promise<readonly Change[]> {
  const { changes } = changesRecord(await catalogueWith(path, change), previous, '2026-06-08');
  return changes.slice(0, changes.length - first.changes.length);
}

const short = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, title, path }) => `${kind} | ${title} | ${path}`);

test('the first release tells of its plans, and of nothing made up', () => {
  assert.deepEqual(first.changes, [
    {
      id: '2026-06-01-planAdded-prv-plan',
      date: '2026-06-01',
      kind: 'planAdded',
      subject: 'prv-plan',
      municipality: 'no-0001',
      title: 'Plan lagt inn her: Plan for et trygt Prøveby',
      language: 'nb',
      path: 'kommune/no-0001-proveby/plan/prv-plan/',
    },
  ]);
});

test('the first release dates a plan by the day its document was read, not by the day it is built', async () => {
  const read = await catalogueWith(
    'plans/sources.json',
    replace('"title"', '"retrieved": "2026-05-04", "title"'),
  );
  const dates = (asOf: string): string[] =>
    changesRecord(read, undefined, asOf).changes.map(({ date }) => date);
  assert.deepEqual(dates('2026-06-01'), ['2026-05-04']);
  assert.deepEqual(dates('2026-12-24'), ['2026-05-04']);
});

test('without a difference nothing is new, whatever the day', () => {
  assert.deepEqual(changesRecord(before, previous, '2026-06-08').changes, first.changes);
});

test('a changed plan, a changed item, a new item and one taken out are told apart', async () => {
  const plan = 'plans/prv-plan.json';
  assert.deepEqual(short(await news(plan, replace('En liten plan', 'En mindre plan'))), [
    'planChanged | Planen er endret: Plan for et trygt Prøveby | kommune/no-0001-proveby/plan/prv-plan/',
  ]);
  assert.deepEqual(short(await news(plan, replace('"title": "Lage en rutine"', '"title": "Lage rutiner"'))), [
    'itemChanged | Punktet er endret: Lage rutiner | tiltak/prv-01/',
  ]);
  assert.deepEqual(short(await news(plan, replace('"id": "prv-mal"', '"id": "prv-mal-1"'))), [
    'itemAdded | Nytt punkt: Alle er trygge | tiltak/prv-mal-1/',
    'itemRemoved | Punktet er tatt ut: Alle er trygge | kommune/no-0001-proveby/plan/prv-plan/',
  ]);
});

test('a new report is told with its status, in the words of the measure, and the unit it comes from', async () => {
  const report =
    '{ "item": "prv-02", "unit": "no-0001-x-nordskolen", "date": "2026-05-20", "status": "inProgress", "reportedBy": "rektor" }';
  const [change, ...others] = await news(
    'reports/prv-plan--2026-05-01.json',
    replace('"reports": [', `"reports": [${report},`),
  );
  assert.deepEqual(others, []);
  assert.equal(change?.title, 'Status meldt: Bruke rutinen (I bruk, Nordskolen, 2026-05-20)');
  assert.equal(change.id, '2026-06-08-statusReported-prv-02-2026-05-20-no-0001-x-nordskolen');
  assert.equal(change.date, '2026-06-08');
});

test('new or changed figures are told once an indicator, with the municipalities that they are of', async () => {
  const told = await news('observations/tall.csv', (text) => text.replaceAll('22 539', '22 540'));
  assert.deepEqual(short(told), [
    'observationsChanged | Nye eller endrede tall: Elever | indikator/prv-elever/',
  ]);
  assert.deepEqual(told[0]?.areas, ['no-0001']);
});

test('provisional figures that have become final are told as that, unless others have changed too', async () => {
  const withProvisional = (text: string): string =>
    text
      .split('\n')
      .map((line, row) =>
        line === '' ? '' : `${line},${row === 0 ? 'provisional' : row === 1 ? 'true' : ''}`,
      )
      .join('\n');
  const provisional = await catalogueWith('observations/tall.csv', withProvisional);
  const titles = async (change: (text: string) => string): Promise<string[]> =>
    changesRecord(
      await catalogueWith('observations/tall.csv', change),
      { ...previous, published: publishedBy(provisional) },
      '2026-06-08',
    )
      .changes.filter(({ kind }) => kind === 'observationsChanged')
      .map(({ title }) => title);
  const [final, other] = ['Foreløpige tall er blitt endelige: Elever', 'Nye eller endrede tall: Elever'];
  assert.deepEqual(await titles(withProvisional), []);
  assert.deepEqual(await titles((text) => text), [final]);
  assert.deepEqual(await titles(replace('1 022 539', '1 022 540')), [final]);
  assert.deepEqual(await titles(replace(',22 539', ',22 540')), [other]);
  assert.deepEqual(await titles((text) => withProvisional(replace('1 022 539', '1 022 540')(text))), [other]);
});

test('an innspill is told when it comes and when it is answered', async () => {
  const file = 'innspill/prv.json';
  const where = 'kommune/no-0001-proveby/innspill/';
  assert.deepEqual(short(await news(file, replace('prv-innspill-1', 'prv-innspill-2'))), [
    `innspillAdded | Nytt innspill fra Elevrådet ved Nordskolen | ${where}`,
  ]);
  const answer = '"answer": { "date": "2026-05-30", "role": "rektor", "text": "Ja." }';
  assert.deepEqual(short(await news(file, replace('"answer": null', answer))), [
    `innspillAnswered | Svar på innspill fra Elevrådet ved Nordskolen | ${where}`,
  ]);
});

test('a correction is told, and every correction is listed with what it is about', async () => {
  const correction =
    '{ "date": "2026-05-30", "subject": "prv-elever", "was": "1", "is": "2", "reason": "Tastefeil." },';
  assert.deepEqual(short(await news('corrections.json', replace('[', `[${correction}`))), [
    'correction | Rettelse: Elever | indikator/prv-elever/',
  ]);
  assert.deepEqual(
    first.corrections.map(({ title, path }) => [title, path]),
    [['Lage en rutine', 'tiltak/prv-01/']],
  );
});

test('changes of the made-up municipality are no news', async () => {
  assert.deepEqual(
    await news('eksempelvik/plans/evk-plan.json', replace('Oppdiktet tiltak', 'Et annet tiltak')),
    [],
  );
  assert.deepEqual(await news('eksempelvik/observations/evk.csv', replace(',77,', ',78,')), []);
  assert.deepEqual(
    await news('eksempelvik/innspill/evk.json', replace('evk-innspill-1', 'evk-innspill-2')),
    [],
  );
  assert.deepEqual(await news('eksempelvik/reports/2026.json', replace('2026-03-01', '2026-03-02')), []);
});

test('two changes of one thing on one day have different ids', async () => {
  const change = replace('"title": "Lage en rutine"', '"title": "Lage rutiner"');
  const once = await catalogueWith('plans/prv-plan.json', change);
  const morning = changesRecord(once, previous, '2026-06-08');
  const afternoon = changesRecord(
    before,
    { asOf: '2026-06-08', published: publishedBy(once), changes: morning.changes },
    '2026-06-08',
  );
  assert.deepEqual(
    afternoon.changes.slice(0, 2).map(({ id }) => id),
    ['2026-06-08-itemChanged-prv-01-2', '2026-06-08-itemChanged-prv-01'],
  );
});

test('a previous release of a later day is refused', () => {
  assert.throws(() => changesRecord(before, previous, '2026-05-31'), FaultError);
});
