/** A command run in a folder of its own, as a person runs it, with what it says kept. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runMottak } from '../run.ts';

export interface Ran {
  readonly code: number;
  /** What it said, and what it warned of, in turn. */
  readonly output: string;
}

export interface Terminal {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** @param answers to what it asks; without, nobody sits there */
  readonly run: (args: readonly string[], answers?: readonly string[]) => Promise<Ran>;
  /** Every file there is, with its bytes, to see what a command has changed. */
  readonly files: () => Record<string, string>;
  now: Date;
}

/** @param settings what the test's `mottak.json` has besides, or instead of, the usual */
export function openTerminal(t: Pick<TestContext, 'after'>, settings: object = {}): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'mottak.json'), JSON.stringify({ ...tenant, ...settings }));
  const terminal: Terminal = {
    folder,
    now: new Date('2026-12-01T09:00:00Z'),
    path: (name) => join(folder, name),
    async run(args, answers) {
      let output = '';
      const left = [...(answers ?? [])];
      const say = (text: string): void => void (output += `${text}\n`);
      const code = await runMottak(args, {
        folder,
        now: () => terminal.now,
        say,
        warn: say,
        ask:
          answers &&
          ((question) => {
            say(question);
            return Promise.resolve(left.shift() ?? '');
          }),
        stop: new AbortController().signal,
      });
      return { code, output };
    },
    files: () =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true })
          .map(String)
          // What SQLite keeps beside an open database is no change.
          .filter((name) => statSync(join(folder, name)).isFile() && !/-(wal|shm)$/.test(name))
          .sort()
          .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
      ),
  };
  return terminal;
}

/** A tenant with one school. */
export const tenant = {
  tenant: 'prove',
  name: 'Prøve kommune',
  country: 'no',
  language: 'nb',
  ownerType: 'municipality',
  publicUrl: 'http://localhost:4321',
  inboxUrl: 'http://localhost:4324',
  data: 'data',
  release: 'release',
  web: 'web',
  practice: true,
  owner: { title: 'kommunen', readers: ['oppvekstsjef', 'rådgiver'], email: 'oppvekst@prove.example' },
  units: [
    {
      id: 'no-900000012',
      name: 'Prøve skole',
      setting: 'school',
      gradeSpan: { from: 1, to: 10 },
      readers: ['rektor', 'sosiallærer'],
    },
  ],
  mail: null,
};
