/** A command run in a folder of its own, as a person runs it, with what it says kept. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Surroundings } from '../command.ts';
import { runMottak } from '../run.ts';

export interface Ran {
  readonly code: number;
  /** What it said, and what it warned of, in turn. */
  readonly output: string;
}

/** What somebody answers, or does before answering. */
export type Answer = string | (() => string | Promise<string>);

export interface Running {
  /** What it has said. */
  readonly output: () => string;
  /** Asks it to stop, as a signal does, and waits until it has. */
  readonly stop: () => Promise<number>;
}

export interface Terminal {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** @param answers to what it asks; without, nobody sits there. @param input what is piped into it */
  readonly run: (args: readonly string[], answers?: readonly Answer[], input?: string) => Promise<Ran>;
  /** Runs one that goes on until it is stopped, until it has said this. */
  readonly start: (args: readonly string[], until: RegExp) => Promise<Running>;
  /** Every file there is, with its bytes, to see what a command has changed. */
  readonly files: () => Record<string, string>;
  now: Date;
}

/** @param settings what the test's `mottak.json` has besides, or instead of, the usual */
export function openTerminal(t: Pick<TestContext, 'after'>, settings: object = {}): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'mottak.json'), JSON.stringify({ ...tenant, ...settings }));
  return terminalIn(folder);
}

/** The same in a folder that is there. */
export function terminalIn(folder: string): Terminal {
  const around = (
    say: Surroundings['say'],
    ask: Surroundings['ask'],
    stop: AbortSignal,
    input?: string,
  ): Surroundings => ({
    folder,
    now: () => terminal.now,
    say,
    warn: say,
    ask,
    read: input === undefined ? undefined : () => Promise.resolve(Buffer.from(input)),
    stop,
  });
  const terminal: Terminal = {
    folder,
    now: new Date('2026-12-01T09:00:00Z'),
    path: (name) => join(folder, name),
    async run(args, answers, input) {
      let output = '';
      const left = [...(answers ?? [])];
      const say = (text: string): void => void (output += `${text}\n`);
      const ask = (question: string): Promise<string> => {
        say(question);
        const answer = left.shift() ?? '';
        return Promise.resolve(typeof answer === 'string' ? answer : answer());
      };
      const { signal } = new AbortController();
      const code = await runMottak(args, around(say, answers && ask, signal, input));
      return { code, output };
    },
    start(args, until) {
      let output = '';
      const stop = new AbortController();
      return new Promise((done, fail) => {
        const say = (text: string): void => {
          output += `${text}\n`;
          if (until.test(output)) done(running);
        };
        const ended = runMottak(args, around(say, undefined, stop.signal));
        const running: Running = {
          output: () => output,
          stop() {
            stop.abort();
            return ended;
          },
        };
        void ended.then((code) => fail(new Error(`ended with ${code}: ${output}`)));
      });
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
  // Free ports, and addresses that follow them.
  listen: { public: { host: '127.0.0.1', port: 0 }, inbox: { host: '127.0.0.1', port: 0 } },
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
