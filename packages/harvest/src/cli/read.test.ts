import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FaultError } from '@apen-oppvekst/data-schema';
import type { ImporterName } from '../sources/index.ts';
import { temporaryFolder } from '../testing/input.ts';
import { readByImporter } from './read.ts';

const sources = new URL('../../../../fixtures/sources/', import.meta.url);
const read = (importer: ImporterName, path: string): Promise<string> =>
  readByImporter({ importer, file: fileURLToPath(new URL(path, sources)) }, 'nb');

test('a table is told by its dimensions with their codes, and by what stands where no number is', async () => {
  const told = await read('udir-report', 'udir/rapport-gsi.json');
  assert.match(told, /^Tabell: 24 tall\n {2}row \(rad\): 99 \(Eksempelfylket .*\), 9999 \(Eksempelvik\)/);
  assert.match(told, /\n {2}level \(Nasjonalt, Fylke, Kommune, Enhet\): Fylke, Kommune, Enhet\n/);
  assert.match(told, /\n {2}uten tall: suppressed \* 6$/);
});

test('a sheet is told by its first rows, with codes as they stand', async () => {
  assert.match(
    await read('csv', 'tables/bred.latin1.csv'),
    /^Ark: 4 rader\n {2}Kommunenummer \| .*\n {2}0301 \| /,
  );
});

test('of changes it is told what each old number is today, and where figures do not go on', async () => {
  const told = (await read('klass-changes', 'klass/changes.json')).split('\n');
  assert.ok(told.includes('0101 → 3101'));
  assert.ok(told.includes('0201 → 3002 (ikke samme sted)'));
  assert.ok(told.includes('1850 → 1806, 1875 (delt 2020-01-01)'));
});

test('of a register it is told how many there are, and which numbers stand at several lines', async (t) => {
  const register = await readFile(new URL('registers/no-grunnskoler.json', sources), 'utf8');
  const file = join(await temporaryFolder(t), 'skoler.json');
  await writeFile(file, register.replace('900000034', '900000012'));
  const told = await readByImporter({ importer: 'register-no-schools', file }, 'en');
  assert.match(told, /^units: 3\n {2}\{"country":"no","code":"900000012"/);
  assert.match(
    told,
    /\nNumbers at several lines: 1\n {2}900000012: Sommerlia skole \/ Isbjørn skole\nareas: 4\n/,
  );
  assert.doesNotMatch(await read('register-no-schools', 'registers/no-grunnskoler.json'), /flere linjer/);
  assert.match(await read('kolada-kpis', 'kolada/kpi-v3.json'), /^kpis: \d+\n {2}\{"id":"N/);
});

test('what an importer refuses is told as it tells it, and a folder is told as one', async () => {
  const faults = async (reading: Promise<string>): Promise<string[]> => {
    const error: unknown = await reading.catch((thrown: unknown) => thrown);
    assert.ok(error instanceof FaultError, String(error));
    return error.faults.map(({ file, came }) => `${file}: ${came}`);
  };
  assert.match((await faults(read('xlsx', 'tables/lang.csv')))[0] ?? '', /^lang\.csv: /);
  assert.match((await faults(read('csv', 'tables')))[0] ?? '', /^--file: .*tables: en mappe/);
});
