import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readConfig, type Config } from '../../service/config.ts';
import { openStore, type Context } from '../../service/context.ts';
import { demand } from '../faults.ts';
import { readRootKey } from '../key-file.ts';
import { seed, type PracticeHolder } from '../practice/seed.ts';
import { openTerminal, type Terminal } from './terminal.ts';

export interface Seeded extends Terminal {
  readonly holders: readonly PracticeHolder[];
  readonly config: () => Config;
  /** Looks into the data, or does what somebody does in the inbox. */
  readonly within: <Value>(work: (context: Context) => Value | Promise<Value>) => Promise<Value>;
}

let made: Promise<string> | undefined;

/** A tenant that is set up, with two who read in each group. Made once, and copied: a code takes half a second. */
export async function openSeeded(t: Pick<TestContext, 'after'>): Promise<Seeded> {
  made ??= make();
  const terminal = openTerminal(t);
  cpSync(await made, terminal.folder, { recursive: true });
  const config = (): Config => demand(readConfig(terminal.path('mottak.json')));
  return Object.assign(terminal, {
    holders: JSON.parse(readFileSync(terminal.path('codes.json'), 'utf8')) as PracticeHolder[],
    config,
    async within<Value>(work: (context: Context) => Value | Promise<Value>): Promise<Value> {
      const context = openStore(config(), { clock: () => terminal.now, log: () => {} });
      try {
        return await work(context);
      } finally {
        context.close();
      }
    },
  });
}

async function make(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-seeded-'));
  // Not after the first test that asks for it: others copy it too.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const terminal = openTerminal({ after: () => {} });
  const { code, output } = await terminal.run(['init', '--keys', 'safe']);
  if (code !== 0) throw new Error(output);
  const config = demand(readConfig(terminal.path('mottak.json')));
  const context = openStore(config, { clock: () => terminal.now, log: () => {} });
  await seed(context, terminal.path('codes.json'), readRootKey(terminal.path('safe/root.key')).secret);
  context.close();
  cpSync(terminal.folder, folder, { recursive: true });
  rmSync(terminal.folder, { recursive: true });
  return folder;
}
