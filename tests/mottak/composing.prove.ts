/**
 * Letters that are composed in WebKitGTK. It takes no input method while it is steered, so here nobody steers it: keys
 * are pressed on its screen, and a plain field stands for the form's, in a frame under the form's own sandbox.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { patience } from '../support/elsewhere/browser.ts';
import { programs } from '../support/elsewhere/programs.ts';
import { composeØ, openScreen, type Screen } from '../support/elsewhere/screen.ts';
import { unconfined } from '../support/elsewhere/webkit.ts';
import { hostileSite } from '../support/hostile.ts';
import { startMottak } from '../support/mottak.ts';

const found = programs('webkit', 'screen', 'hands');
const times = 20;

/** A page with nothing but a field, which says what is written in it: nothing, when it has come. */
async function fieldPage(sandbox: string) {
  let written: string | undefined;
  const html = `<!doctype html><meta charset="utf-8"><title>Felt</title>
    <textarea style="position: fixed; inset: 0; width: 100%; height: 100%"></textarea>
    <script>
      const field = document.querySelector('textarea');
      const tell = () => fetch('/', { method: 'POST', mode: 'no-cors', body: field.value });
      field.addEventListener('input', tell);
      tell();
    </script>`;
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', sandbox).end(html);
    } else
      void text(request).then((body) => {
        written = body;
        response.end();
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    written: () => written,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Waits until something on its way from a page has come. */
async function until(come: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + patience; !come(); await pause(50))
    if (Date.now() > end) throw new Error(`ventet forgjeves på ${what}`);
}

test(
  `WebKitGTK, not steered: 0 of ${times} composed letters learnt, and ${times} of a closed shadow root`,
  { skip: !found.ok && found.why },
  async (context) => {
    assert.ok(found.ok);
    const { webkit } = found.paths;
    const mottak = await startMottak();
    after(() => mottak.stop());
    const policy = (await fetch(mottak.form('no-900000012', 'nb'))).headers.get('Content-Security-Policy');
    const sandbox = policy?.split(';').find((directive) => directive.startsWith('sandbox '));
    assert.ok(sandbox);
    const field = await fieldPage(sandbox);
    after(() => field.stop());
    const site = await hostileSite(field.address);
    after(() => site.stop());
    const screen = await openScreen(found.paths);
    after(() => screen.stop());

    const composed = 'ø'.repeat(times);
    const before = site.toldHome();
    const there = () => until(() => site.toldHome() !== before, 'siden');
    await visit(webkit, screen, site.control, there, async () => {
      await until(() => site.toldHome().characters.split('ø').length > times, 'det kontrollen lærer');
    });
    const control = site.toldHome().characters.split('ø').length - 1;
    let told = site.toldHome();
    const framed = () => until(() => field.written() !== undefined, 'feltet');
    await visit(webkit, screen, site.framing, framed, async () => {
      await until(() => field.written() === composed, 'det som er skrevet');
      // What the site may have learnt by the last letter has been told by then.
      for (let reports = 0; reports < 3; reports += 1) {
        const before = site.toldHome();
        await until(() => site.toldHome() !== before, 'det siden melder');
      }
      told = site.toldHome();
    });
    context.diagnostic(`lært: ${told.characters.length} av ${times}; kontrollen: ${control}`);
    assert.equal(told.characters, '');
    assert.deepEqual(told.others, []);
  },
);

/** Opens a page in a new browser, and when it is there clicks its field, composes the letters and does the rest. */
async function visit(
  program: string,
  screen: Screen,
  address: string,
  there: () => Promise<void>,
  rest: () => Promise<void>,
): Promise<void> {
  const browser = spawn(program, [address], { stdio: 'ignore', env: { ...screen.env, ...unconfined } });
  const ended = once(browser, 'exit');
  try {
    await screen.focus('MiniBrowser');
    await there();
    screen.click(60, 180);
    for (let time = 0; time < times; time += 1) screen.press(...composeØ);
    await rest();
  } finally {
    browser.kill();
    await ended;
  }
}
