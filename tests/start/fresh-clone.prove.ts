import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../support/site.ts';

/** A port that nothing listens on just now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

interface Started {
  readonly child: ChildProcess;
  readonly seconds: number;
  readonly address: string;
}

/** `npm start` in a folder, until it has printed its addresses. */
async function start(folder: string): Promise<Started> {
  const began = Date.now();
  const env = { ...process.env, PORTAL_PORT: String(await freePort()), DEMO_PORT: String(await freePort()) };
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
  return { child, address, seconds: (Date.now() - began) / 1000 };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => child.once('exit', (code) => done(code)));

describe('a fresh clone', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'oppvekst-klone-'));
    execFileSync('git', ['clone', '--quiet', root, folder]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('starts with npm start alone, serves the portal, and ends on SIGTERM', async (context) => {
    const { child, address, seconds } = await start(folder);
    context.diagnostic(`første start: ${seconds.toFixed(1)} s`);
    assert.match(
      await (await fetch(`${address}kommune/no-5001-trondheim/plan/trd-ssp/`)).text(),
      /SteinSaksPapir/,
    );
    child.kill('SIGTERM');
    await ended(child);
    await assert.rejects(fetch(address));
  });

  test('starts again without building anything anew', async (context) => {
    const first = await start(folder);
    first.child.kill('SIGTERM');
    await ended(first.child);
    // The ports, and with them the address in the pages, are new each time here; an unchanged one skips the site too.
    context.diagnostic(`andre start: ${first.seconds.toFixed(1)} s`);
    assert.equal((await execFileSync('git', ['status', '--porcelain'], { cwd: folder })).toString(), '');
  });
});
