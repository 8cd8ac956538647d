import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loginText, randomBytes, randomId, toBase64url } from '../../protocol/index.ts';
import { logIn } from '../testing/reader.ts';
import { openTenant } from '../testing/tenant.ts';
import { createChallenges } from './challenges.ts';
import { createSessions } from './sessions.ts';

describe('a challenge', () => {
  const staff = randomId();
  test('is good for whom it was made, until its time, and as it was made', () => {
    const challenges = createChallenges();
    const made = challenges.make(staff, 1000);
    assert.ok(challenges.isGood(made, staff, 1000));
    assert.ok(!challenges.isGood(made, staff, 1001));
    assert.ok(!challenges.isGood(made, randomId(), 1000));
    assert.ok(!createChallenges().isGood(made, staff, 1000), 'another service’s');
    const bytes = Buffer.from(made, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = Buffer.from(bytes);
      turned[at]! ^= 1;
      assert.ok(!challenges.isGood(toBase64url(turned), staff, 0), `byte ${at}`);
    }
    assert.equal(new Set(Array.from({ length: 50 }, () => challenges.make(staff, 1000))).size, 50);
  });

  test('is good once', () => {
    const challenges = createChallenges();
    const [one, other] = [challenges.make(staff, 1000), challenges.make(staff, 1000)];
    challenges.spend(one, 0);
    assert.deepEqual(
      [one, other].map((each) => challenges.isGood(each, staff, 0)),
      [false, true],
    );
  });

  test('is not pushed out by any number of others', async (t) => {
    const tenant = await openTenant(t);
    const context = tenant.open();
    const sessions = createSessions(context);
    const [holder] = tenant.holders;
    const challenge = sessions.challenge(holder!.staff);
    for (let each = 0; each < 20_000; each += 1) sessions.challenge(holder!.staff);
    const signature = holder!.sign(loginText(tenant.config.tenant, holder!.staff, challenge));
    assert.ok(sessions.logIn({ staff: holder!.staff, challenge, signature }).token);
    assert.throws(() => sessions.logIn({ staff: holder!.staff, challenge, signature }), /Logg inn/);
  });

  test('answered wrongly is not used up, so nobody can spend another’s', async (t) => {
    const tenant = await openTenant(t);
    const sessions = createSessions(tenant.open());
    const [holder] = tenant.holders;
    const challenge = sessions.challenge(holder!.staff);
    const staff = holder!.staff;
    assert.throws(() => sessions.logIn({ staff, challenge, signature: toBase64url(randomBytes(64)) }));
    const signature = holder!.sign(loginText(tenant.config.tenant, staff, challenge));
    assert.ok(sessions.logIn({ staff, challenge, signature }).token);
  });
});

describe('a login', () => {
  test('ends when one logs out, and the others’ do not', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const [one, other] = [
      await logIn(inboxUrl, tenant.config, tenant.holders[0]!),
      await logIn(inboxUrl, tenant.config, tenant.holders[0]!),
    ];
    assert.equal((await one.call('POST', 'utlogging')).status, 204);
    assert.equal((await one.call('GET', 'meg')).status, 401);
    assert.equal((await one.call('POST', 'utlogging')).status, 401);
    assert.equal((await other.call('GET', 'meg')).status, 200);
  });

  test('lasts eight hours at most, however much it is used', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
    const begun = tenant.now.getTime();
    for (let minutes = 10; minutes <= 480; minutes += 10) {
      tenant.now = new Date(begun + minutes * 60_000);
      assert.equal((await reader.call('GET', 'meg')).status, 200, `${minutes} minutes`);
    }
    tenant.now = new Date(begun + 481 * 60_000);
    assert.equal((await reader.call('GET', 'meg')).status, 401);
  });
});
