/** What `npm test` does about programs that a machine lacks, and what it says of tests that are not run. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const script = <Exports>(name: string): Promise<Exports> =>
  import(new URL(`../support/${name}`, import.meta.url).href) as Promise<Exports>;

interface By {
  readonly run: (...command: unknown[]) => Promise<number>;
  readonly say: (text: string) => void;
}

test('without age it is installed where that may be done, and what is skipped is said', async (t) => {
  const { findAge } = await script<{ findAge: (by: By) => Promise<void> }>('find-age.mjs');
  const { canInstall } = await script<{ canInstall: () => boolean }>('debian.mjs');
  const empty = mkdtempSync(join(tmpdir(), 'oppvekst-programmer-'));
  const { PATH } = process.env;
  process.env['PATH'] = empty;
  t.after(() => {
    process.env['PATH'] = PATH;
    rmSync(empty, { recursive: true });
  });
  const ran: unknown[] = [];
  const said: string[] = [];
  const run = (...command: unknown[]): Promise<number> => {
    ran.push(command.slice(0, 2).flat().join(' '));
    return Promise.resolve(0);
  };
  await findAge({ run, say: (text) => said.push(text) });
  assert.deepEqual(ran, canInstall() ? ['apt-get update -qq', 'apt-get install -y -qq age'] : []);
  assert.match(said.at(-1) ?? '', /«age» finnes ikke på maskinen: .* hoppes over/);
});

test('what passed, failed and was skipped is added up over the runners', async () => {
  const { newTally } = await script<{
    newTally: () => { passed: number; failed: number; skipped: number; read: (text: string) => void };
  }>('tally.mjs');
  const tally = newTally();
  for (const text of ['ℹ pass 3\nℹ fa', 'il 1\nℹ skipped 2\n', 'ℹ skipped 1\n', 'wtr: 4 passed, 1 failed\n'])
    tally.read(text);
  assert.deepEqual([tally.passed, tally.failed, tally.skipped], [7, 2, 3]);
});
