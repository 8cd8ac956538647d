import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { launchBrowser } from '../support/browser.ts';
import { comeBack, report } from '../support/child.ts';
import { freePort, root } from '../support/site.ts';

interface Started {
  readonly child: ChildProcess;
  readonly seconds: number;
  readonly address: string;
  /** What it has said until it was ready. */
  readonly said: string;
  /** All of what it has said by now, what is wrong among it. */
  readonly output: () => string;
}

/** `npm start` in a folder, until it has printed its addresses. */
async function start(folder: string, ports: Record<string, string>): Promise<Started> {
  const began = Date.now();
  // Where the tests' own build lies is no concern of a clone's.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('OPPVEKST_'));
  const env = { ...Object.fromEntries(own), ...ports };
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => {
    output += String(text);
    process.stderr.write(String(text));
  });
  const address = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /Portalen: +(http:\S+)/.exec(said)?.[1];
      if (found !== undefined && said.includes('Ctrl-C')) done(found);
    });
    child.once('exit', (code) => fail(new Error(`npm start endte med kode ${code}:\n${said}`)));
  });
  return { child, address, said, output: () => output, seconds: (Date.now() - began) / 1000 };
}

/** What stands after a name on the screen. */
const addressIn = (said: string, name: string): string =>
  new RegExp(`${name}: +(http\\S+)`).exec(said)?.[1] ?? assert.fail(`${name}: ${said}`);

/** `Eksempelvik skole · rektor:  åtte ord` */
const codesIn = (said: string): string[] => said.match(/^ +\S.* · .*: +(\S+ ){7}\S+$/gm) ?? [];

/** Asks it to end, and waits until it has. */
function end(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  return ended;
}

describe('a fresh clone', () => {
  let folder: string;
  let codes: string[];
  const ports: Record<string, string> = {};
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oppvekst-klone-'));
    execFileSync('git', ['clone', '--quiet', root, folder]);
    for (const name of ['PORTAL_PORT', 'DEMO_PORT', 'MOTTAK_PORT', 'INBOX_PORT'])
      ports[name] = String(await freePort());
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('starts with npm start alone, serves the portal, and ends on SIGTERM', async (context) => {
    const { child, address, said, seconds } = await start(folder, ports);
    context.diagnostic(`første start: ${seconds.toFixed(1)} s`);
    const page = await fetch(`${address}kommune/no-5001-trondheim/plan/trd-ssp/`);
    assert.match(await page.text(), /SteinSaksPapir/);
    const form = await fetch(addressIn(said, 'Skjema, Eksempelvik skole'));
    assert.match(await form.text(), /<title>Skriv til Eksempelvik skole<\/title>/);
    const inbox = addressIn(said, 'Innboksen');
    assert.equal((await fetch(`${inbox}api/oppsett`)).status, 200);
    codes = codesIn(said);
    assert.equal(codes.length, 6);
    await end(child);
    // Between npm and the server stands a shell, which may not pass the signal on at once.
    await setTimeout(2000);
    for (const each of [address, inbox, `http://127.0.0.1:${ports['MOTTAK_PORT']}`])
      await assert.rejects(fetch(each));
  });

  test('starts again in seconds without doing anything anew, and has touched no file that git keeps', async (context) => {
    const { child, said, seconds } = await start(folder, ports);
    await end(child);
    await setTimeout(2000);
    context.diagnostic(`andre start: ${seconds.toFixed(1)} s`);
    assert.doesNotMatch(said, /^» /m);
    assert.deepEqual(codesIn(said), codes);
    assert.ok(seconds < 15, `${seconds} s`);
    assert.equal(execFileSync('git', ['status', '--porcelain'], { cwd: folder }).toString(), '');
  });

  test('says which of its programs was killed and what to do, and started again has lost nothing', async () => {
    const first = await start(folder, ports);
    const browser = await launchBrowser();
    let again: Started | undefined;
    try {
      const page = await browser.newPage();
      const form = addressIn(first.said, 'Skjema, Eksempelvik skole');
      await page.goto(form);
      const code = await report(page, 'Skrevet rett før strømmen gikk.');
      await page.close();
      const ended = new Promise<number | null>((done) => first.child.once('exit', done));
      process.kill(serviceIn(folder), 'SIGKILL');
      assert.equal(await ended, 1);
      assert.match(
        first.output(),
        /^✖ «Mottak», som tar imot meldinger, stoppet \(.*SIGKILL.*\), .*build\/mottak-data.*npm start$/m,
      );
      await assert.rejects(fetch(first.address), 'the portal is stopped too');

      again = await start(folder, ports);
      assert.deepEqual(codesIn(again.said), codes);
      const back = await browser.newPage();
      await back.goto(form);
      await comeBack(back, code);
      assert.match(await back.locator('main').innerText(), /Mottatt/);
    } finally {
      if (again !== undefined) await end(again.child);
      await browser.close();
    }
  });
});

/** The service that a start in this folder runs. */
const serviceIn = (folder: string): number =>
  Number(
    execFileSync('pgrep', ['-f', `${folder}/packages/intake/dist/command/mottak.js practice`]).toString(),
  );
