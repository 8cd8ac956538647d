import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { envelopeBody, solve, type Challenge } from '../../protocol/index.ts';
import { put, write } from '../testing/sender.ts';
import { openTenant } from '../testing/tenant.ts';
import { createBuckets } from './buckets.ts';
import { crowd, easierPrice, priceFor } from './price.ts';

const usual = { cost: 5000, counter: [500, 1500] as [number, number], ceiling: 4000 };

describe('the price', () => {
  test('is the same for a whole class, then doubles, up to a ceiling', () => {
    assert.deepEqual(priceFor(crowd - 1, usual), { least: 500, most: 1500 });
    assert.deepEqual(priceFor(crowd, usual), { least: 1000, most: 3000 });
    assert.deepEqual(priceFor(crowd * 2, usual), { least: 2000, most: 4000 });
    assert.deepEqual(priceFor(1_000_000, usual), { least: 4000, most: 4000 });
  });

  test('is a tenth of the least for a phone that is too slow', () => {
    assert.deepEqual(easierPrice(usual), { least: 1, most: 50 });
    assert.deepEqual(easierPrice({ ...usual, counter: [1, 2] }), { least: 1, most: 1 });
  });

  test('never falls as more come, and is never over the ceiling', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, more) => {
        const [before, after] = [priceFor(one, usual), priceFor(one + more, usual)];
        assert.ok(before.least <= after.least && before.most <= after.most && after.most <= usual.ceiling);
        assert.ok(after.least <= after.most);
      }),
    );
  });
});

describe('a bucket', () => {
  test('is a network: a household’s or a school’s', () => {
    const isOne = (one: string | undefined, other: string | undefined): boolean => {
      const buckets = createBuckets(() => new Date('2026-12-01T10:00:00Z'));
      buckets.count(one);
      return buckets.count(other) === 1;
    };
    assert.ok(isOne('192.0.2.7', '192.0.2.200'));
    assert.ok(isOne('::ffff:192.0.2.7', '192.0.2.200'));
    assert.ok(!isOne('192.0.2.7', '192.0.3.7'));
    assert.ok(isOne('2001:db8:1:1100::1', '2001:db8:1:11ff:5::2'));
    assert.ok(!isOne('2001:db8:1:1100::1', '2001:db8:1:1200::1'));
    assert.ok(isOne('2001:db8::1', '2001:0db8:0:0:0:0:0:9'));
    assert.ok(isOne('tull', undefined));
  });

  test('counts ten minutes or so, and forgets at midnight', () => {
    let now = new Date('2026-12-01T10:00:00Z');
    const buckets = createBuckets(() => now);
    assert.deepEqual(
      [buckets.count('192.0.2.1'), buckets.count('192.0.2.9'), buckets.count('198.51.100.1')],
      [0, 1, 0],
    );
    now = new Date('2026-12-01T10:11:00Z');
    assert.equal(buckets.count('192.0.2.1'), 2);
    now = new Date('2026-12-01T10:31:00Z');
    assert.equal(buckets.count('192.0.2.1'), 0);
    now = new Date('2026-12-01T23:00:30Z');
    assert.equal(buckets.count('192.0.2.1'), 0);
  });
});

/** Tries that a challenge took. */
const triesFor = async (challenge: Challenge): Promise<number> =>
  (JSON.parse(atob(await solve(challenge))) as { solution: { counter: number } }).solution.counter;

test('a flood pays more and is never refused; another network pays what it did', async (t) => {
  const tenant = await openTenant(t, {
    clientAddressHeader: 'x-forwarded-for',
    proof: { cost: 1, counter: [1, 2], ceiling: 6 },
  });
  const { publicUrl } = await tenant.start();
  const ask = (address: string): Promise<Response> =>
    fetch(`${publicUrl}/mottak/v1/utfordring`, { method: 'POST', headers: { 'x-forwarded-for': address } });
  for (let count = 0; count < 3 * crowd; count += 1) {
    // What stands first, anybody can write; the last is what the proxy saw.
    assert.equal((await ask(`203.0.113.${count}, 192.0.2.${count % 200}`)).status, 200);
  }
  const priceAt = async (address: string): Promise<number> =>
    triesFor((await (await ask(address)).json()) as Challenge);
  assert.equal(await priceAt('192.0.2.250'), 6);
  assert.ok((await priceAt('198.51.100.1')) <= 2);
  const files = tenant.everything();
  for (const address of ['192.0.2.', '203.0.113.']) assert.ok(!files.includes(address));
});

describe('a phone that is too slow', () => {
  const easierAt = async (publicUrl: string, address: string): Promise<Challenge | undefined> => {
    const response = await fetch(`${publicUrl}/mottak/v1/utfordring/lettere`, {
      method: 'POST',
      headers: { 'x-forwarded-for': address },
    });
    return response.status === 200 ? ((await response.json()) as Challenge) : undefined;
  };
  const settings = {
    clientAddressHeader: 'x-forwarded-for',
    proof: { cost: 1, counter: [200, 300] as [number, number], ceiling: 2000 },
  };

  test('gets an easier challenge, and the report is taken for it, once', async (t) => {
    const tenant = await openTenant(t, settings);
    const { publicUrl } = await tenant.start();
    const challenge = (await easierAt(publicUrl, '192.0.2.1'))!;
    assert.ok((await triesFor(challenge)) <= 20);
    const proof = await solve(challenge);
    const [one, other] = [
      await write(publicUrl, tenant.config, tenant.now),
      await write(publicUrl, tenant.config, tenant.now),
    ];
    const putWith = ({ meta, ciphertext }: typeof one): Promise<Response> =>
      put(publicUrl, { body: envelopeBody({ ...meta, proof }, ciphertext) });
    assert.equal((await putWith(one)).status, 201);
    assert.equal((await putWith(one)).status, 200);
    assert.equal((await putWith(other)).status, 428);
    const late = { ...other.meta, proof: await solve((await easierAt(publicUrl, '192.0.2.1'))!) };
    tenant.now = new Date(tenant.now.getTime() + 31 * 60_000);
    assert.equal((await put(publicUrl, { body: envelopeBody(late, other.ciphertext) })).status, 428);
  });

  test('is no way round the price for a flood: as many as a class in ten minutes, and it costs more all the same', async (t) => {
    const tenant = await openTenant(t, settings);
    const { publicUrl } = await tenant.start();
    let easier = 0;
    for (let count = 0; count < 2 * crowd; count += 1)
      if (await easierAt(publicUrl, `192.0.2.${count}`)) easier += 1;
    assert.equal(easier, crowd);
    const asked = await fetch(`${publicUrl}/mottak/v1/utfordring`, {
      method: 'POST',
      headers: { 'x-forwarded-for': '192.0.2.250' },
    });
    assert.ok((await triesFor((await asked.json()) as Challenge)) >= 800, 'the price rose');
    assert.ok(await easierAt(publicUrl, '198.51.100.1'), 'another network has its own');
    tenant.now = new Date(tenant.now.getTime() + 21 * 60_000);
    assert.ok(await easierAt(publicUrl, '192.0.2.1'), 'and it passes');
  });
});
