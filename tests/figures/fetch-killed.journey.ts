/** A fetch that is killed goes on where it was, and ends with the bytes of one that was left alone. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../support/site.ts';
import { udirService, type Place, type Question } from '../support/udir.ts';

const cli = join(root, 'packages/harvest/dist/cli.js');
const day = '2026-12-01';
const target = 'observations/trivsel.csv';

const places: Place[] = Array.from({ length: 40 }, (_, index) => ({
  id: -200 - index,
  code: `9${String(index).padStart(3, '0')}`,
  name: `Sted ${index}`,
}));
const grades = [
  { id: 6, name: '7. årstrinn' },
  { id: 9, name: '10. årstrinn' },
];
/** The page, its values, and an answer for each place and grade. */
const answers = 2 + places.length * grades.length;

/** A figure for each place and grade; a few are hidden, and one place has nobody in year 10. */
function report({ EnhetID = '', TrinnID = '' }: Question): object {
  const place = places.find(({ id }) => String(id) === EnhetID);
  const grade = grades.find(({ id }) => String(id) === TrinnID);
  if (place === undefined || grade === undefined) throw new Error(`${EnhetID} ${TrinnID}?`);
  const hierarchy = { rowHierarchy: ['Indikator'] };
  const at = places.indexOf(place);
  if (at === 3 && grade.id === 9) return { metadata: { ...hierarchy, columns: [] }, rows: [] };
  const columns = ['2025-26', place.name, grade.name].map((name) => [{ name, columnCount: 1 }]);
  const figure = at % 7 === 0 ? '*' : `${60 + at},${grade.id}`;
  return {
    metadata: { ...hierarchy, columns },
    rows: [{ navn: 'Trives', kode: 'Q1', id: '1', data: [figure] }],
  };
}

const entry = (page: string): object => ({
  id: 'prv',
  title: 'Trivsel til prøving',
  source: { id: 'udir-hentet', title: 'Trivsel', publisher: 'Udir', address: page, licence: 'NLOD' },
  basis: 'Laget til prøving.',
  reviewed: true,
  request: {
    kind: 'udirReport',
    page,
    periods: 1,
    filter: { KjoennID: [-10] },
    oneByOne: { TrinnID: grades },
    rows: '*',
    eachMunicipality: true,
  },
  format: 'json',
  limits: { calls: 1000, seconds: 1 },
  importer: 'udir-report',
  into: {
    file: 'trivsel.csv',
    mapping: {
      source: 'udir-hentet',
      indicator: { dimension: 'row', codes: { Q1: { indicator: 'prv-trivsel', decimals: 1 } } },
      area: { dimension: 'EnhetID', pattern: '\\d{4}', becomes: 'no-$&' },
      period: { dimension: 'TidID', of: 'label', pattern: '(\\d{4})-\\d{2}', becomes: '$&', start: '$1-08' },
      breakdown: {
        dimension: 'TrinnID',
        of: 'label',
        codes: { '7. årstrinn': '7. trinn', '10. årstrinn': '10. trinn' },
      },
      only: { level: ['Indikator'] },
      unused: ['column1', 'column2', 'column3'],
    },
  },
});

/** A small, whole input with the places of the source, and the list of what is fetched. */
function inputFolder(parent: string, page: string): string {
  const folder = join(parent, 'in');
  cpSync(join(root, 'packages/harvest/test/small'), folder, { recursive: true });
  const file = join(folder, 'units/areas.json');
  const areas = JSON.parse(readFileSync(file, 'utf8')) as object[];
  for (const { code, name } of places)
    areas.push({ id: `no-${code}`, name: { nb: name }, level: 'municipality', parent: 'no' });
  writeFileSync(file, JSON.stringify(areas));
  mkdirSync(join(folder, 'fetch'));
  writeFileSync(join(folder, 'fetch/prv.json'), JSON.stringify(entry(page)));
  return folder;
}

/** Every file below a folder with the hash of its bytes. */
const hashes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );

/** Starts a fetch; `ended` gives its exit code, or the signal that it died of. */
function fetch(parent: string): {
  kill: () => void;
  ended: Promise<number | string | null>;
  said: () => string;
} {
  const args = ['fetch', '--in', join(parent, 'in'), '--cache', join(parent, 'cache'), '--as-of', day];
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | string | null>((done) =>
    child.once('close', (code, signal) => done(signal ?? code)),
  );
  return { kill: () => void child.kill('SIGKILL'), ended, said: () => said };
}

/** Of the twenty kills, those that come while the source is asked. */
const whileAsking = 17;

test('killed twenty times at random, a fetch ends with the bytes of one that was left alone', async (t) => {
  const parent = mkdtempSync(join(tmpdir(), 'oppvekst-hent-'));
  t.after(() => rmSync(parent, { recursive: true }));
  let onAnswer: (count: number) => void = () => {};
  const service = await udirService({
    periods: [{ id: 202512, name: '2025-26' }],
    places,
    report,
    beforeAnswer: (count) => onAnswer(count),
  });
  t.after(() => service.stop());

  const [alone, killed] = [join(parent, 'alone'), join(parent, 'killed')];
  for (const each of [alone, killed]) inputFolder(each, service.page);
  const undisturbed = fetch(alone);
  assert.equal(await undisturbed.ended, 0, undisturbed.said());
  assert.equal(service.answered(), answers);
  const whole = readFileSync(join(alone, 'in', target), 'utf8');

  const points: string[] = [];
  for (let kill = 0; kill < 20; kill += 1) {
    const before = service.answered();
    const run = fetch(killed);
    if (kill < whileAsking) {
      // The answer that is being waited for never comes.
      const at = before + 1 + Math.floor(Math.random() * 5);
      onAnswer = (count) => void (count === at && run.kill());
    } else {
      // From starting up to putting the figures in place, wherever it happens to be.
      await Promise.race([run.ended, wait(300 + Math.random() * 2000)]);
      run.kill();
    }
    const how = await run.ended;
    onAnswer = () => {};
    points.push(`${service.answered() - before}${how === 'SIGKILL' ? '' : ' (ferdig)'}`);
    assert.ok(how === 'SIGKILL' || kill >= whileAsking, run.said());
    // Whoever reads meanwhile sees all the new figures or none.
    const seen = readdirSync(join(killed, 'in/observations')).includes('trivsel.csv');
    if (seen) assert.equal(readFileSync(join(killed, 'in', target), 'utf8'), whole);
  }
  t.diagnostic(`svar før hvert drap: ${points.join(', ')}`);

  const last = fetch(killed);
  assert.equal(await last.ended, 0, last.said());
  assert.deepEqual(hashes(join(killed, 'in')), hashes(join(alone, 'in')));
  const bodies = (folder: string): string[] => hashes(join(folder, 'cache/prv/bodies'));
  assert.deepEqual(bodies(killed), bodies(alone));
});
