import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { freePort, root, serveSite, siteFolder } from '../support/site.ts';

/** Runs one of the project's scripts to its end. */
function runScript(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', name), ...args], {
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

const freePorts = async () => ({
  PORTAL_PORT: String(await freePort()),
  DEMO_PORT: String(await freePort()),
  MOTTAK_PORT: String(await freePort()),
  INBOX_PORT: String(await freePort()),
});

describe('npm start', () => {
  let busy: Server;
  let port: string;
  before(async () => {
    busy = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => busy.once('listening', done));
    port = String((busy.address() as AddressInfo).port);
  });
  after(() => busy.close());

  for (const name of ['DEMO_PORT', 'MOTTAK_PORT', 'INBOX_PORT']) {
    test(`says in one line that ${name} is taken and how to choose another, before it builds anything`, async () => {
      const { code, output } = await runScript('run.mjs', ['start'], {
        ...(await freePorts()),
        [name]: port,
      });
      assert.equal(code, 1);
      assert.match(output.trim(), new RegExp(`^✖ Port ${port} er opptatt\\. .*${name}=… npm start$`));
    });
  }

  test('says in one line that two ports are the same', async () => {
    const ports = await freePorts();
    const { code, output } = await runScript('run.mjs', ['start'], { ...ports, INBOX_PORT: ports.DEMO_PORT });
    assert.equal(code, 1);
    assert.equal(output.trim(), `✖ DEMO_PORT og INBOX_PORT må være ulike, men begge er ${ports.DEMO_PORT}.`);
  });

  test('says in one line that a port is no port', async () => {
    const { code, output } = await runScript('run.mjs', ['start'], { PORTAL_PORT: 'abc' });
    assert.equal(code, 1);
    assert.equal(output.trim(), '✖ PORTAL_PORT må være et portnummer fra 1 til 65535, men er «abc».');
  });

  test('names the tasks there are when it is asked for another', async () => {
    const { code, output } = await runScript('run.mjs', ['strat']);
    assert.equal(code, 1);
    assert.match(output.trim(), /^✖ Ukjent oppgave «strat»\. Velg en av: start, test, /);
  });
});

test('the server stops by itself, with code 0, when it is asked to end', async () => {
  const served = await serveSite();
  assert.equal((await fetch(`${served.portal}/`)).status, 200);
  await served.stop();
  await assert.rejects(fetch(`${served.portal}/`));
});

describe('the server', () => {
  test('ends with one line and code 1 when one of its ports is taken, and leaves the other free', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => busy.once('listening', done));
    const { port } = busy.address() as AddressInfo;
    const args = ['--site', siteFolder, '--portal-port', '0', '--demo-port', String(port)];
    const { code, output } = await runScript('serve.mjs', args);
    busy.close();
    assert.equal(code, 1);
    assert.match(output.trim(), /^✖ .*EADDRINUSE.*$/);
  });

  test('sends the same policy with a page that is missing, and gives no file outside the site', async () => {
    const served = await serveSite();
    const missing = await fetch(`${served.portal}/finnes-ikke/`);
    assert.equal(missing.status, 404);
    assert.match(missing.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal((await fetch(`${served.portal}/%2e%2e/%2e%2e/package.json`)).status, 404);
    assert.equal((await fetch(`${served.demo}/..%2f..%2fpackage.json`)).status, 404);
    for (const address of [served.portal, served.demo]) {
      assert.equal((await fetch(`${address}//`)).status < 500, true, 'an address that is none');
    }
    await served.stop();
  });
});
