/** What the portal's host does with `/mottak/`: it hands on, and adds nothing. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { freePort, serveSite, type Served } from '../support/site.ts';

let service: RequestListener;
const standIn = createServer((...exchange) => service(...exchange));
let served: Served;
before(async () => {
  await once(standIn.listen(0, '127.0.0.1'), 'listening');
  served = await serveSite({ mottak: `http://127.0.0.1:${(standIn.address() as AddressInfo).port}` });
});
after(async () => {
  await served.stop();
  standIn.close();
  standIn.closeAllConnections();
});

const bytesOf = async (message: IncomingMessage): Promise<Buffer> => Buffer.concat(await message.toArray());

describe('the portal’s host hands /mottak/ on', () => {
  test('method, path, query, headers and body come as they were sent, with no address of the one who sends', async () => {
    let came: { method?: string; url?: string; raw: string[]; body: Buffer } | undefined;
    service = async (asked, answer) => {
      came = {
        method: asked.method ?? '',
        url: asked.url ?? '',
        raw: asked.rawHeaders,
        body: await bytesOf(asked),
      };
      answer.writeHead(201).end();
    };
    const body = Buffer.alloc(23_205, 7);
    await fetch(`${served.portal}/mottak/v1/konvolutter?x=%2F`, {
      method: 'PUT',
      body,
      headers: { Authorization: 'Bearer x', 'X-Odd-Case': 'ja' },
    });
    assert.ok(came);
    assert.equal(came.method, 'PUT');
    assert.equal(came.url, '/mottak/v1/konvolutter?x=%2F');
    assert.deepEqual(came.body, body);
    const names = came.raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
    for (const name of ['authorization', 'x-odd-case', 'content-length'])
      assert.ok(names.includes(name), name);
    for (const name of names)
      assert.doesNotMatch(name, /forward|real-ip|client|^via$|proxy/, 'the host has told of the reader');
    assert.doesNotMatch(came.raw.join('\n').replace(/^host$\n.*/im, ''), /127\.0\.0\.1|::1/);
  });

  test('the answer comes back with its own headers alone: one policy, and every cookie-free line of it', async () => {
    const policy = "default-src 'none'; sandbox allow-scripts";
    service = (_, answer) => {
      answer.writeHead(200, [
        ...['Content-Type', 'text/html; charset=utf-8', 'Content-Security-Policy', policy],
        ...['Access-Control-Allow-Origin', '*', 'X-Twice', 'a', 'X-Twice', 'b'],
      ]);
      answer.end('<!doctype html>');
    };
    const answer = await fetch(`${served.portal}/mottak/skjema/no-900000012/nb`);
    assert.equal(answer.headers.get('content-security-policy'), policy);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('x-twice'), 'a, b');
    for (const name of ['permissions-policy', 'referrer-policy', 'x-frame-options', 'set-cookie'])
      assert.equal(answer.headers.get(name), null, name);
  });

  test('a body flows through: its first bytes are there before its last are sent', async () => {
    let last: () => void = () => {};
    service = (asked, answer) => {
      asked.once('data', () => answer.writeHead(200).write('first'));
      asked.resume().once('end', () => (last = () => answer.end('last')));
    };
    const { port } = new URL(served.portal);
    const asking = request({ host: 'localhost', port, path: '/mottak/v1/x', method: 'POST' });
    asking.write('begun');
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    const [first] = (await once(answer, 'data')) as [Buffer];
    assert.equal(first.toString(), 'first');
    asking.end('done');
    while (String(last) === '() => {}') await new Promise(setImmediate);
    last();
    assert.equal((await bytesOf(answer)).toString(), 'last');
  });

  test('an answer that comes before the body is read gets back, and the next request is served', async () => {
    service = (_, answer) => {
      answer.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"size"}');
    };
    const { port } = new URL(served.portal);
    const asking = request({ host: 'localhost', port, path: '/mottak/v1/x', method: 'PUT' });
    asking.end(Buffer.alloc(1_000_000));
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    assert.equal(answer.statusCode, 400);
    assert.equal((await bytesOf(answer)).toString(), '{"error":"size"}');
    assert.equal((await fetch(`${served.portal}/`)).status, 200);
  });

  test('when the one who asks goes, the service is told, and the host lives on', async () => {
    const gone = new Promise<void>((done) => {
      service = (asked) => asked.once('close', done).resume();
    });
    const socket = connect(Number(new URL(served.portal).port), 'localhost');
    socket.write('POST /mottak/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
    await once(standIn, 'request');
    socket.destroy();
    await gone;
    assert.equal((await fetch(`${served.portal}/`)).status, 200);
  });

  test('an answer that breaks off is broken off for the reader too, never made whole', async () => {
    service = (_, answer) => {
      answer.writeHead(200, { 'Content-Length': '100' });
      answer.write('half', () => answer.destroy());
    };
    await assert.rejects(async () => (await fetch(`${served.portal}/mottak/v1/x`)).text());
  });
});

describe('when the service is down', () => {
  let alone: Served;
  before(async () => {
    alone = await serveSite({ mottak: `http://127.0.0.1:${await freePort()}` });
  });
  after(() => alone.stop());

  test('the form’s address says so in its language, without script, and whom to ring in its country', async () => {
    for (const [path, language, title, numbers] of [
      ['no-900000012/nb', 'nb', 'Skjemaet virker ikke nå', ['tel:112', 'tel:113', 'tel:116111']],
      ['no-900000012/nn/', 'nn', 'Skjemaet verkar ikkje no', ['tel:112', 'tel:116111']],
      ['se-12345678/sv', 'sv', 'Formuläret fungerar inte just nu', ['tel:112', 'tel:116111']],
      ['se-12345678/en', 'en', 'The form does not work right now', ['tel:112', 'tel:116111']],
      ['<script>/xx', 'nb', 'Skjemaet virker ikke nå', ['tel:112']],
    ] as const) {
      const answer = await fetch(`${alone.portal}/mottak/skjema/${path}`);
      const html = await answer.text();
      assert.equal(answer.status, 502);
      assert.match(html, new RegExp(`<html lang="${language}">.*<h1>${title}</h1>`));
      for (const number of numbers) assert.ok(html.includes(`href="${number}"`), `${path}: ${number}`);
      assert.doesNotMatch(html, /<script/);
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    }
  });

  test('a page without origin can tell that from no network', async () => {
    const answer = await fetch(`${alone.portal}/mottak/v1/utfordring`, { method: 'POST' });
    assert.equal(answer.status, 502);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  });
});
