import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FetchEntry } from '@apen-oppvekst/data-schema';
import { fixture } from '../testing/sources.ts';
import { figuresOf } from './figures.ts';
import { FetchProblem } from './problem.ts';

const entryOf = async (id: string): Promise<FetchEntry> => {
  const file = fileURLToPath(new URL(`../../../../fixtures/fetch/${id}.json`, import.meta.url));
  return FetchEntry.parse(JSON.parse(await readFile(file, 'utf8')));
};
const answer = (bytes: Uint8Array, codes: Readonly<Record<string, string>> = {}) => ({
  answer: { address: 'https://kilde.example/liste', bytes, day: '2026-12-01', sha256: '' },
  codes: Object.fromEntries(Object.entries(codes).map(([id, code]) => [id, { code, label: code }])),
});

test('a register of schools becomes how many there are in each area, in the month that it was asked for', async () => {
  const part = answer(await fixture('registers/no-grunnskoler.json'), { period: '2026-01' });
  const files = await figuresOf(await entryOf('geonorge-grunnskoler'), [part], ['no-2100', 'no-9998']);
  assert.deepEqual([...files.keys()], ['skoleregister-2026-01.csv']);
  const { rows = [] } = files.get('skoleregister-2026-01.csv') ?? {};
  const shown = (indicator: string): string[] =>
    rows
      .filter((row) => row.indicator === `skoleregister-${indicator}`)
      .map(({ area, value, mark }) => `${area} ${value}${mark}`)
      .sort();
  // Svalbard's two digits are no county; a municipality without schools is told as missing, not as 0.
  const [schools, private_] = [shown('grunnskoler'), shown('private')];
  assert.deepEqual(schools, [
    'no 3',
    'no-03 1',
    'no-0301 1',
    'no-2100 1',
    'no-99 1',
    'no-9998 absent',
    'no-9999 1',
  ]);
  assert.deepEqual(private_.slice(0, 3), ['no 1', 'no-03 1', 'no-0301 1']);
  assert.equal(rows[0]?.period, 'januar 2026');
  assert.equal(rows[0]?.periodStart, '2026-01');
});

test('one page of a register is not taken for the whole', async () => {
  const entry = await entryOf('geonorge-grunnskoler');
  const paged = { ...entry, importer: 'skolverket-units' };
  const first = answer(await fixture('skolverket/school-units.json'), { period: '2026-01' });
  await assert.rejects(figuresOf(paged, [first], []), (problem) => {
    assert.ok(problem instanceof FetchProblem);
    assert.match(problem.faults[0]?.expected.en ?? '', /the whole register in one answer/);
    return true;
  });
});
