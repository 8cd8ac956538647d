/**
 * A whole «mottak» to walk through, for journeys: Eksempelvik's service with two who read in each group, and the built
 * portal in front of it, each on free ports, with all data in a folder of its own that is removed afterwards.
 *
 *     const mottak = await startMottak();          // once a file: seeding takes some seconds
 *     after(() => mottak.stop());
 *     await page.goto(mottak.form('no-900000012', 'nb'));
 *     await page.goto(mottak.inbox);               // type mottak.codeOf('no-900000012', 'rektor')
 *
 * Needs what `npm test` builds: `OPPVEKST_SITE`, `OPPVEKST_RELEASE`, `OPPVEKST_MOTTAK` (or their usual places).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, root, serveSite, type Serving } from './site.ts';

/** Who reads, as the practice keeps them. */
export interface Holder {
  /** A unit's id, or `owner`. */
  readonly group: string;
  readonly staff: string;
  readonly role: string;
  /** Eight words. */
  readonly code: string;
}

export interface Mottak {
  /** The portal's address, without a slash at the end: `http://localhost:…`. The service is under `/mottak/`. */
  readonly portal: string;
  /** The sites that embed it, on another host. */
  readonly demo: string;
  /** The inbox's address, with a slash at the end. */
  readonly inbox: string;
  /** The service itself, without the portal in front: `http://127.0.0.1:…`. */
  readonly service: string;
  readonly holders: readonly Holder[];
  /** Everything it keeps: `data/`, `keys/`, `mottak.json`. */
  readonly folder: string;
  /** Its settings, for `mottak … --config`. */
  readonly config: string;
  /** For `mottak rotate --root`. */
  readonly rootKey: string;
  readonly recoveryKey: string;
  /** What the service has said so far, mail among it. */
  said(): string;
  form(unit: string, language: string): string;
  codeOf(group: string, role: string): string;
  /** Runs `mottak` on its settings to the end; `--config` is given. */
  run(
    command: string,
    ...args: readonly string[]
  ): Promise<{ readonly code: number | null; readonly output: string }>;
  /** Ends the service alone, at once or in order, as a crash or a restart does. */
  stopService(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same data. */
  startService(): Promise<void>;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}

const command = join(root, 'packages/intake/dist/command/mottak.js');
const example = join(root, 'fixtures/eksempelvik/mottak.json');

/** @param settings in place of the example's own, by the names of `mottak.json` */
export async function startMottak(settings: Readonly<Record<string, unknown>> = {}): Promise<Mottak> {
  const folder = mkdtempSync(join(tmpdir(), 'oppvekst-mottak-'));
  const given = join(folder, 'given.json');
  const usual = JSON.parse(readFileSync(example, 'utf8')) as object;
  writeFileSync(given, JSON.stringify({ ...usual, ...settings }));
  const [portalPort, publicPort, inboxPort] = [await freePort(), await freePort(), await freePort()];
  const config = join(folder, 'mottak.json');
  const service = `http://127.0.0.1:${publicPort}`;
  let said = '';
  let running: { end: (signal: NodeJS.Signals) => Promise<void> } | undefined;

  async function startService(): Promise<void> {
    const args = [
      ...['practice', '--config', given, '--data', folder],
      ...['--public-url', `http://localhost:${portalPort}`],
      ...['--public-port', String(publicPort), '--inbox-port', String(inboxPort)],
      ...['--release', process.env['OPPVEKST_RELEASE'] ?? join(root, 'build/test/release')],
      ...['--web', process.env['OPPVEKST_MOTTAK'] ?? join(root, 'build/mottak')],
    ];
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    await new Promise<void>((done, fail) => {
      let heard = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          heard += text;
          if (/^ *Innboksen: /m.test(heard)) done();
        });
      }
      child.once('exit', (code) => fail(new Error(`«mottak practice» stoppet med kode ${code}: ${heard}`)));
    });
    running = {
      async end(signal) {
        child.kill(signal);
        await ended;
      },
    };
  }
  async function stopService(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await running?.end(signal);
    running = undefined;
  }

  try {
    await startService();
    const serving: Serving = { portalPort, mottak: service };
    const served = await serveSite(serving);
    const holders = JSON.parse(readFileSync(join(folder, 'keys/codes.json'), 'utf8')) as Holder[];
    return {
      portal: served.portal,
      demo: served.demo,
      inbox: `http://localhost:${inboxPort}/`,
      service,
      holders,
      folder,
      config,
      rootKey: join(folder, 'keys/root.key'),
      recoveryKey: join(folder, 'keys/recovery.key'),
      said: () => said,
      form: (unit, language) => `${served.portal}/mottak/skjema/${unit}/${language}`,
      codeOf(group, role) {
        const holder = holders.find((each) => each.group === group && each.role === role);
        if (holder === undefined) throw new Error(`ingen ${role} i ${group}`);
        return holder.code;
      },
      run: (name, ...args) => runMottak(name, '--config', config, ...args),
      stopService,
      startService,
      async stop() {
        await Promise.all([stopService(), served.stop()]);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await stopService('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function runMottak(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}
