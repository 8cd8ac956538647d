import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ApiError, Client } from './api.ts';
import { enterWithCode, logIn } from './entering.ts';
import { Keyring } from './keyring.ts';
import { FakeService, setup, type FakeHolder } from './testing/fake-service.ts';

describe('the way in', () => {
  let service: FakeService;
  let rektor: FakeHolder;
  let code: string;
  const { tenant } = setup;

  before(async () => {
    service = await FakeService.start();
    rektor = await service.addHolder('rektor');
    await service.addHolder('sosiallærer');
    await service.addEpoch();
    code = (await service.codeFor(rektor)).words.join(' ');
  });

  const client = () => new Client(service.fetch);
  const shortened = () =>
    code
      .split(' ')
      .map((word) => word.slice(0, 4).toUpperCase())
      .join(' - ');

  test('by the code on paper, four letters of each word and any signs between', async () => {
    const entered = await enterWithCode(shortened(), client(), tenant);
    assert.ok(entered.ok);
    assert.deepEqual([entered.staff, entered.seed], [rektor.staff, rektor.seed]);
  });

  for (const [written, reason] of [
    [() => code.split(' ').slice(1).join(' '), 'length'],
    [() => code.replace(/\S+$/, 'zzzzzz'), 'unknown'],
  ] as const)
    test(`a code is told to be wrong before anything is asked for: ${reason}`, async () => {
      const asked = service.calls.length;
      const entered = await enterWithCode(written(), client(), tenant);
      assert.equal(!entered.ok && entered.reason, reason);
      assert.equal(service.calls.length, asked);
    });

  test('the code of somebody who has left opens nothing', async () => {
    const left = await service.addHolder('vikar');
    const old = await service.codeFor(left);
    for (const [locator, { staff }] of service.wraps) if (staff === left.staff) service.wraps.delete(locator);
    const entered = await enterWithCode(old.words.join(' '), client(), tenant);
    assert.equal(!entered.ok && entered.reason, 'noKey');
  });

  test('what the service has changed of a wrap is no key', async () => {
    const [locator, found] = [...service.wraps].find(([, { staff }]) => staff === rektor.staff)!;
    const { blob } = found.wrap;
    const changed = blob.slice(0, 20) + (blob[20] === 'A' ? 'B' : 'A') + blob.slice(21);
    service.wraps.set(locator, { ...found, wrap: { ...found.wrap, blob: changed } });
    const entered = await enterWithCode(code, client(), tenant);
    service.wraps.set(locator, found);
    assert.equal(!entered.ok && entered.reason, 'sealed');
  });

  test('a network that is away is no wrong code', async () => {
    service.down = 'network';
    await assert.rejects(
      enterWithCode(code, client(), tenant),
      (error: ApiError) => error instanceof ApiError && error.status === 0,
    );
    service.down = undefined;
  });

  test('the seed logs in and opens the keys that were wrapped to it; locking leaves nothing', async () => {
    const [keyring, api] = [new Keyring(), client()];
    await logIn(keyring, rektor, api, tenant);
    const me = await api.me();
    assert.deepEqual(await keyring.take(me, tenant), []);
    const { epoch } = service.epochs[0]!;
    assert.ok(keyring.holds(epoch));
    const { seed } = keyring;
    keyring.lock();
    assert.deepEqual([keyring.holds(epoch), keyring.unlocked, keyring.identities()], [false, false, []]);
    assert.ok(seed.every((byte) => byte === 0));
    assert.throws(() => keyring.keys);
    rektor = { ...rektor };
  });

  test('a key that says it is another group’s, or another recipient’s, is not taken', async () => {
    const holder = await service.addHolder('helsesykepleier');
    const { wraps } = await service.addEpoch();
    const keyring = new Keyring();
    await keyring.open(holder.seed.slice());
    const epoch = service.epochs.at(-1)!;
    const own = {
      epoch: epoch.epoch,
      group: epoch.group,
      recipient: epoch.recipient,
      state: 'active' as const,
      confirmed: true,
    };
    const me = (changes: object) => ({
      staff: holder.staff,
      role: '',
      group: 'x',
      holders: [],
      recovery: '',
      epochs: [{ ...own, wrap: wraps.get(holder.staff)!, ...changes }],
    });
    assert.equal((await keyring.take(me({ group: 'owner' }), tenant))[0]!.reason, 'moved');
    const other = service.epochs[0]!.recipient;
    assert.equal((await keyring.take(me({ recipient: other }), tenant))[0]!.reason, 'recipient');
    assert.ok(!keyring.holds(own.epoch));
    assert.deepEqual(await keyring.take(me({}), tenant), []);
  });

  test('letting in hands on every key of the group, and those alone', async () => {
    const keyring = new Keyring();
    const giver = service.holders[1]!;
    await keyring.open(giver.seed.slice());
    const api = client();
    await logIn(keyring, { seed: giver.seed.slice(), staff: giver.staff }, api, tenant);
    await keyring.take(await api.me(), tenant);
    const added = await service.addHolder('ny');
    const handed = await keyring.wrapsFor(giver.group, {
      staff: added.staff,
      recipient: added.keys.recipient,
    });
    assert.deepEqual(
      handed.map(({ epoch }) => epoch).sort(),
      service.epochs.map(({ epoch }) => epoch).sort(),
    );
    for (const { epoch, wraps } of handed) await api.letIn(epoch, wraps);
    const theirs = new Keyring();
    await logIn(theirs, { seed: added.seed, staff: added.staff }, api, tenant);
    assert.deepEqual(await theirs.take(await api.me(), tenant), []);
    assert.equal(theirs.heldOf(giver.group).length, service.epochs.length);
  });
});
