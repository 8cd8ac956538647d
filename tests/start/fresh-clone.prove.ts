import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { freePort, root } from '../support/site.ts';

interface Started {
  readonly child: ChildProcess;
  readonly seconds: number;
  readonly address: string;
  /** What it has said until it was ready. */
  readonly said: string;
}

/** `npm start` in a folder, until it has printed its addresses. */
async function start(folder: string, ports: Record<string, string>): Promise<Started> {
  const began = Date.now();
  const env = { ...process.env, ...ports };
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const address = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /Portalen: +(http:\S+)/.exec(said)?.[1];
      if (found !== undefined && said.includes('Ctrl-C')) done(found);
    });
    child.once('exit', (code) => fail(new Error(`npm start endte med kode ${code}:\n${said}`)));
  });
  return { child, address, said, seconds: (Date.now() - began) / 1000 };
}

/** Asks it to end, and waits until it has. */
function end(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  return ended;
}

describe('a fresh clone', () => {
  let folder: string;
  let ports: Record<string, string>;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oppvekst-klone-'));
    execFileSync('git', ['clone', '--quiet', root, folder]);
    ports = { PORTAL_PORT: String(await freePort()), DEMO_PORT: String(await freePort()) };
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('starts with npm start alone, serves the portal, and ends on SIGTERM', async (context) => {
    const { child, address, seconds } = await start(folder, ports);
    context.diagnostic(`første start: ${seconds.toFixed(1)} s`);
    const page = await fetch(`${address}kommune/no-5001-trondheim/plan/trd-ssp/`);
    assert.match(await page.text(), /SteinSaksPapir/);
    await end(child);
    // Between npm and the server stands a shell, which may not pass the signal on at once.
    await setTimeout(2000);
    await assert.rejects(fetch(address));
  });

  test('starts again in seconds without doing anything anew, and has touched no file that git keeps', async (context) => {
    const { child, said, seconds } = await start(folder, ports);
    await end(child);
    await setTimeout(2000);
    context.diagnostic(`andre start: ${seconds.toFixed(1)} s`);
    assert.doesNotMatch(said, /^» /m);
    assert.ok(seconds < 15, `${seconds} s`);
    assert.equal(execFileSync('git', ['status', '--porcelain'], { cwd: folder }).toString(), '');
  });
});
