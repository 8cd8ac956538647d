import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { broken, contentTypesOf } from './formats.ts';
import { call, type HttpOptions, type Reply } from './http.ts';
import { FetchProblem } from './problem.ts';
import { handled, sourceServer, type Answering, type SourceServer } from './testing/source-server.ts';

const wanted = { contentTypes: contentTypesOf({ format: 'json' }), broken: broken.json };

const options = (more: Partial<HttpOptions> = {}): HttpOptions => ({
  userAgent: 'test',
  timeoutSeconds: 20,
  turn: async () => {},
  onNotice: () => {},
  firstWait: 1,
  ...more,
});

/** What a call to a source that answers so gives: the text, or the problem. */
async function get(
  t: TestContext,
  answering: Answering,
  more: Partial<HttpOptions> = {},
): Promise<{ server: SourceServer; text?: string; problem?: FetchProblem }> {
  const server = await sourceServer(t, answering);
  try {
    const reply = await call({ address: `${server.address}/tall` }, wanted, options(more));
    assert.ok(!reply.unchanged);
    return { server, text: Buffer.from(reply.bytes).toString() };
  } catch (error) {
    assert.ok(error instanceof FetchProblem, String(error));
    return { server, problem: error };
  }
}

/** Each answer in turn, the last one from then on. */
const inTurn = (...answers: Answering[]): Answering => {
  let next = 0;
  return (asked, response) => answers[Math.min(next++, answers.length - 1)]?.(asked, response);
};

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (_asked, response) => {
    response.writeHead(code, headers).end(body);
    return handled;
  };
const html = status(200, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Vedlikehold</h1>');
const good: Answering = () => ({ tall: 1 });

const told = ({ problem }: { problem?: FetchProblem }) => {
  const [first] = problem?.faults ?? [];
  return { kind: problem?.kind, path: first?.path, came: first?.came };
};

test('a busy source is asked again, and what it gives then is taken', async (t) => {
  for (const code of [429, 500, 502, 503]) {
    const { server, text } = await get(t, inTurn(status(code), status(code), good));
    assert.equal(text, '{"tall":1}', String(code));
    assert.equal(server.asked.length, 3);
  }
});

test('a source that stays busy is asked five times, and then told with its status', async (t) => {
  const came = await get(t, status(500, { 'content-type': 'text/plain' }, 'Internt feil'));
  assert.deepEqual(told(came), { kind: 'noAnswer', path: 'status', came: '500 Internt feil' });
  assert.equal(came.server.asked.length, 5);
  assert.match(came.problem?.faults[0]?.file ?? '', /^http:\/\/127\.0\.0\.1:\d+\/tall$/);
});

test('the wait that a source asks for is kept, in seconds or as a time', async (t) => {
  const waits: number[] = [];
  const clock = {
    now: () => 0,
    wait: (milliseconds: number) => Promise.resolve(void waits.push(milliseconds)),
  };
  for (const after of ['7', new Date(Date.now() + 60_000).toUTCString()]) {
    const { text } = await get(t, inTurn(status(429, { 'retry-after': after }), good), { clock });
    assert.equal(text, '{"tall":1}');
  }
  // The first wait of our own, one millisecond, is part of it; a time in a header passes while the test runs.
  assert.equal(waits[0], 6999);
  assert.ok(Number(waits[1]) > 0 && Number(waits[1]) < 60_000, String(waits[1]));
});

test('a wait of hours is left for another day, and said', async (t) => {
  const came = await get(t, status(429, { 'retry-after': '7200' }));
  assert.deepEqual(told(came), { kind: 'noAnswer', path: 'retry-after', came: '429, 7200 s' });
  assert.equal(came.server.asked.length, 1);
});

test('a refusal is not asked again', async (t) => {
  const came = await get(t, status(403, { 'content-type': 'text/plain' }, 'Ingen tilgang'));
  assert.deepEqual(told(came), { kind: 'refused', path: 'status', came: '403 Ingen tilgang' });
  assert.equal(came.server.asked.length, 1);
});

test('half an answer is asked for again, and never taken', async (t) => {
  const cut: Answering = (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"tall":');
    setTimeout(() => response.destroy(), 20);
    return handled;
  };
  assert.equal((await get(t, inTurn(cut, good))).text, '{"tall":1}');
  const always = await get(t, cut);
  assert.equal(told(always).kind, 'noAnswer');
  assert.equal(always.server.asked.length, 5);
});

test('an answer that ends too early without saying its length is seen to be cut off', async (t) => {
  const cut = status(200, { 'content-type': 'application/json', connection: 'close' }, '{"tall": [1, 2');
  assert.equal((await get(t, inTurn(cut, good))).text, '{"tall":1}');
  const always = await get(t, cut);
  assert.equal(told(always).kind, 'changed');
  assert.match(always.problem?.faults[0]?.expected.nb ?? '', /gyldig JSON/);
});

test('a source that hangs is waited for so long, and no longer', async (t) => {
  const hanging: Answering = () => handled;
  assert.equal((await get(t, inTurn(hanging, good), { timeoutSeconds: 0.2 })).text, '{"tall":1}');
  const dripping: Answering = (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
    return handled;
  };
  const came = await get(t, dripping, { timeoutSeconds: 0.2 });
  assert.deepEqual(told(came), { kind: 'noAnswer', path: '', came: '> 0.2 s' });
});

test('an error page in HTML is no figures, whatever its status says', async (t) => {
  const came = await get(t, html);
  assert.deepEqual(told(came), {
    kind: 'changed',
    path: 'content-type',
    came: 'text/html; charset=utf-8',
  });
  assert.equal(came.server.asked.length, 1);
});

test('JSON under its vendor’s own type is JSON', async (t) => {
  const vendor = 'application/vnd.skolverket.plannededucations.api.v4.hal+json';
  assert.equal((await get(t, status(200, { 'content-type': vendor }, '{}'))).text, '{}');
});

test('text in another encoding than UTF-8 is refused, with the place', async (t) => {
  const latin1: Answering = (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(Buffer.from('{"navn":"Bodø"}', 'latin1'));
    return handled;
  };
  const { problem } = await get(t, latin1);
  assert.equal(problem?.kind, 'changed');
  assert.match(problem.faults[0]?.expected.nb ?? '', /UTF-8/);
  assert.match(problem.faults[0]?.came ?? '', /Bodø/);
});

test('a redirect at the same host is followed, and a lasting one is told so that the list is put right', async (t) => {
  const notices: string[] = [];
  const onNotice = ({ nb }: { nb: string }): void => void notices.push(nb);
  for (const code of [301, 302, 307, 308]) {
    const moved: Answering = ({ path }, response) =>
      path === '/tall' ? status(code, { location: '/nye/tall' })({} as never, response) : { path };
    assert.equal((await get(t, moved, { onNotice })).text, '{"path":"/nye/tall"}');
  }
  assert.deepEqual(
    notices.map((text) => text.replace(/\d+\.\d+\.\d+\.\d+:\d+/g, 'x')),
    [
      'http://x/tall er flyttet til http://x/nye/tall; rett listen',
      'http://x/tall er flyttet til http://x/nye/tall; rett listen',
    ],
  );
});

test('a redirect to another host is refused: a reviewed address is not left for one that nobody has read', async (t) => {
  const other = await sourceServer(t, good);
  for (const code of [301, 302, 308]) {
    const came = await get(t, status(code, { location: `${other.address}/tall` }));
    assert.deepEqual(told(came), { kind: 'moved', path: 'location', came: `${code} ${other.address}/tall` });
  }
  assert.equal(other.asked.length, 0);
});

test('redirects in a ring end', async (t) => {
  const came = await get(t, status(302, { location: '/tall' }));
  assert.equal(told(came).kind, 'moved');
  assert.equal(came.server.asked.length, 6);
});

test('nobody at home is told by its reason, after five tries', async () => {
  let turns = 0;
  const turn = (): Promise<void> => {
    turns += 1;
    return Promise.resolve();
  };
  await assert.rejects(call({ address: 'http://127.0.0.1:9/' }, wanted, options({ turn })), FetchProblem);
  assert.equal(turns, 5);
});

test('what is here already is asked about, and not sent again', async (t) => {
  const server = await sourceServer(t, ({ headers }, response) =>
    headers['if-none-match'] === '"v1"' ? status(304)({} as never, response) : good({} as never, response),
  );
  const known = { etag: '"v1"', lastModified: undefined };
  const reply: Reply = await call({ address: server.address }, { ...wanted, known }, options());
  assert.equal(reply.unchanged, true);
});

test('a question with a body is sent by POST as JSON', async (t) => {
  const server = await sourceServer(t, good);
  await call({ address: server.address, body: '{"spør":1}' }, wanted, options());
  const [asked] = server.asked;
  assert.equal(asked?.method, 'POST');
  assert.equal(asked.headers['content-type'], 'application/json');
  assert.equal(asked.headers['user-agent'], 'test');
  assert.equal(asked.headers.accept, 'application/json');
  assert.equal(asked.body, '{"spør":1}');
});

test('how long a limit holds a call back is not counted against the source', async (t) => {
  const order: string[] = [];
  t.mock.method(AbortSignal, 'timeout', () => {
    order.push('the clock starts');
    return new AbortController().signal;
  });
  const turn = (): Promise<void> => Promise.resolve(void order.push('our turn'));
  await get(t, good, { turn });
  assert.deepEqual(order, ['our turn', 'the clock starts']);
});

test('a source that says unchanged of what nobody asked about is refused by its status', async (t) => {
  assert.deepEqual(told(await get(t, status(304))), { kind: 'refused', path: 'status', came: '304' });
});

test('a redirect that leads nowhere is told as it stands', async (t) => {
  const came = await get(t, status(302, { location: 'http://' }));
  assert.deepEqual(told(came), { kind: 'moved', path: 'location', came: '302 http://' });
});

test('an error page without an end is not waited for', async (t) => {
  const endless: Answering = (_asked, response) => {
    response.writeHead(403, { 'content-type': 'text/plain' });
    const more = (): void => void (response.write('Nei. '.repeat(1000)) && setImmediate(more));
    response.on('drain', more);
    more();
    return handled;
  };
  const { kind, came } = told(await get(t, endless));
  assert.equal(kind, 'refused');
  assert.match(came ?? '', /^403 Nei\. Nei\..*…$/);
});

test('an answer that says it is packed and is not is asked for again, and then told', async (t) => {
  const unpacked = status(
    200,
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    '{"tall":1}',
  );
  assert.equal((await get(t, inTurn(unpacked, good))).text, '{"tall":1}');
  assert.equal(told(await get(t, unpacked)).kind, 'noAnswer');
});
