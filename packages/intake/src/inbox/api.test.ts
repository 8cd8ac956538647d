import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ApiError, Client } from './api.ts';

interface Call {
  readonly address: string;
  readonly options: RequestInit;
}

function clientWith(answer: (call: Call) => Response): { client: Client; calls: Call[] } {
  const calls: Call[] = [];
  const client = new Client((address, options) => {
    calls.push({ address, options });
    return Promise.resolve(answer({ address, options }));
  });
  return { client, calls };
}

const headerOf = ({ options }: Call, name: string) => (options.headers as Record<string, string>)[name];

describe('the client', () => {
  test('sends the token after login, and none after logging out', async () => {
    const { client, calls } = clientWith(() => Response.json({ token: 't0ken' }));
    await client.logIn({ staff: 's', challenge: 'c', signature: 'x' });
    await client.me();
    client.logOut();
    await client.setup();
    assert.deepEqual(
      calls.map((call) => [call.address, headerOf(call, 'authorization')]),
      [
        ['/api/innlogging', undefined],
        ['/api/meg', 'Bearer t0ken'],
        ['/api/utlogging', 'Bearer t0ken'],
        ['/api/oppsett', undefined],
      ],
    );
    assert.ok(calls[2]!.options.keepalive, 'it is said also from a page that is left');
    client.logOut();
    assert.equal(calls.length, 4, 'who is not logged in, says nothing');
  });

  test('that logging out does not arrive is no fault', async () => {
    const client = new Client((address) =>
      address.endsWith('utlogging')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve(Response.json({ token: 't0ken' })),
    );
    await client.logIn({ staff: 's', challenge: 'c', signature: 'x' });
    client.logOut();
    await new Promise((later) => setTimeout(later));
    assert.ok(!client.loggedIn);
  });

  test('what finds a key on the server stands in no address', async () => {
    const { client, calls } = clientWith(() => Response.json({}));
    await client.wrap('the-locator');
    assert.equal(calls[0]!.address, '/api/nokkelring');
    assert.equal(calls[0]!.options.body, '{"locator":"the-locator"}');
  });

  test('sends no cookie, no address it came from, and keeps nothing in the cache', async () => {
    const { client, calls } = clientWith(() => Response.json([]));
    await client.cases();
    const { cache, credentials, referrerPolicy } = calls[0]!.options;
    assert.deepEqual([cache, credentials, referrerPolicy], ['no-store', 'omit', 'no-referrer']);
  });

  test('an id is one part of the address, whatever it holds', async () => {
    const { client, calls } = clientWith(() => Response.json({}));
    await client.case('../meg?x');
    assert.equal(calls[0]!.address, '/api/saker/..%2Fmeg%3Fx');
  });

  test('a refusal is told with its status and its code', async () => {
    const { client } = clientWith(() => Response.json({ error: 'used', message: 'x' }, { status: 404 }));
    await assert.rejects(
      client.seeInvitation('t'),
      (error: ApiError) => error.status === 404 && error.code === 'used',
    );
  });

  test('an answer that is no JSON is still a refusal with a status', async () => {
    const { client } = clientWith(() => new Response('<h1>502</h1>', { status: 502 }));
    await assert.rejects(client.me(), (error: ApiError) => error.status === 502 && error.code === 'unknown');
  });

  test('a network that is away is told as such', async () => {
    const client = new Client(() => Promise.reject(new TypeError('Failed to fetch')));
    await assert.rejects(client.setup(), (error: ApiError) => error.status === 0 && error.code === 'offline');
  });

  test('an empty answer is no mistake', async () => {
    const { client } = clientWith(() => new Response(null, { status: 204 }));
    assert.equal(await client.opened('id', 'sha'), undefined);
  });

  test('a text the release has not is undefined; that the service fails is not hidden', async () => {
    const missing = clientWith(() => Response.json({ error: 'x' }, { status: 404 })).client;
    assert.equal(await missing.texts('no', 'x.json'), undefined);
    const broken = clientWith(() => Response.json({ error: 'x' }, { status: 500 })).client;
    await assert.rejects(broken.texts('no', 'x.json'));
  });
});
