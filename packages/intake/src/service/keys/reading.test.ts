/** Who can open what a child writes: let in once, proved by opening, and never by somebody else's say. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bech32 } from '@scure/base';
import {
  holderKeys,
  newEpoch,
  newHolder,
  openEpoch,
  openReport,
  randomBytes,
  randomId,
  sealEpoch,
  toBase64url,
  type EpochSecret,
} from '../../protocol/index.ts';
import { auditLines } from '../audit/audit.ts';
import { checkHealth } from '../check/check.ts';
import { count } from '../testing/count.ts';
import { logIn, type Reader } from '../testing/reader.ts';
import { keysOf, send, type What, type Written } from '../testing/sender.ts';
import { addHolder, openTenant, renew, school, type Tenant, type TestHolder } from '../testing/tenant.ts';
import { draftDocuments, signEpochs } from './documents.ts';
import { newestEpoch, pendingEpochs, proposeEpoch, recoveryHolder, wrapOf } from './epochs.ts';
import { removeHolder, staffOf } from './holders.ts';

const junk = toBase64url(randomBytes(200));
const inGroup = ({ holders }: Tenant, group: string): TestHolder[] =>
  holders.filter((each) => each.group === group);

interface Me {
  readonly epochs: { epoch: string; recipient: string; wrap: string | null; confirmed: boolean }[];
  readonly holders: { staff: string; hasEpoch: boolean; confirmed: boolean }[];
}
const me = async (reader: Reader): Promise<Me> => (await reader.call('GET', 'meg')).json() as never;

describe('a wrap', () => {
  test('is written over by nobody: not recovery’s, not a holder’s, not one’s own', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    const { store } = context;
    const [one, other] = inGroup(tenant, school);
    const [boss] = inGroup(tenant, 'owner');
    const invitee = await addHolder(context, 'owner', 'ny');
    const { epoch } = newestEpoch(store, school)!;
    const before = store.all('SELECT * FROM epoch_wrap ORDER BY epoch, holder');
    for (const holder of [one!, boss!, invitee]) {
      const reader = await logIn(inboxUrl, tenant.config, holder);
      const give = async (...to: string[]): Promise<number> =>
        (
          await reader.call('POST', `epoker/${epoch}/pakker`, {
            wraps: to.map((each) => ({ to: each, blob: junk })),
          })
        ).status;
      assert.equal(await give(recoveryHolder), 400);
      assert.equal(await give(one!.staff, recoveryHolder), 400);
      await give(one!.staff, other!.staff);
    }
    assert.deepEqual(store.all('SELECT * FROM epoch_wrap ORDER BY epoch, holder'), before);
    const lines = auditLines(store).filter(({ action }) => action === 'let-in');
    assert.deepEqual(lines, [], 'nobody was let in, and nothing says so');
  });

  test('counts when its holder has opened it, and not before: junk is no reader', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, inboxUrl, context } = await tenant.start();
    const newcomer = await addHolder(context, school, 'ny');
    const [leader, leaver] = inGroup(tenant, school);
    const reader = await logIn(inboxUrl, tenant.config, leader!);
    const { epoch } = newestEpoch(context.store, school)!;
    await reader.call('POST', `ansatte/${leaver!.staff}/avslutt`);
    await reader.call('POST', `epoker/${epoch}/pakker`, { wraps: [{ to: newcomer.staff, blob: junk }] });
    assert.equal((await keysOf(publicUrl)).active.unit, 1);

    const own = await logIn(inboxUrl, tenant.config, newcomer);
    const [mine] = (await me(own)).epochs;
    assert.deepEqual([mine?.wrap, mine?.confirmed], [junk, false]);
    const seen = (await me(reader)).holders.find(({ staff }) => staff === newcomer.staff);
    assert.deepEqual([seen?.hasEpoch, seen?.confirmed], [true, false]);
    assert.equal((await own.call('POST', `epoker/${epoch}/bekreft`, {})).status, 204);
    assert.equal((await own.call('POST', `epoker/${epoch}/bekreft`, {})).status, 204);
    assert.equal((await me(own)).epochs[0]?.confirmed, true);
    assert.equal((await keysOf(publicUrl)).active.unit, 2);
    const lines = auditLines(context.store).filter(
      ({ action, actor }) => action === 'confirmed' && actor === newcomer.staff,
    );
    assert.equal(lines.length, 1);
  });

  test('is not said to be opened by who has none', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    const newcomer = await addHolder(context, school, 'ny');
    const own = await logIn(inboxUrl, tenant.config, newcomer);
    const { epoch } = newestEpoch(context.store, school)!;
    assert.equal((await own.call('POST', `epoker/${epoch}/bekreft`, {})).status, 404);
    assert.equal((await own.call('POST', `epoker/${randomId()}/bekreft`, {})).status, 404);
  });
});

describe('a proposed key', () => {
  const propose = async (
    tenant: Tenant,
    reader: Reader,
    change: { recipient?: string } = {},
  ): Promise<{ status: number; text: string; epoch: string; recipient: string }> => {
    const { epoch, identity, recipient } = await newEpoch();
    const secret: EpochSecret = { v: 1, tenant: tenant.config.tenant, group: school, epoch, identity };
    const to = [
      ...inGroup(tenant, school).map(({ staff, recipient: key }) => [staff, key] as const),
      [recoveryHolder, tenant.config.recovery] as const,
    ];
    const wraps = await Promise.all(
      to.map(async ([each, key]) => ({ to: each, blob: await sealEpoch(secret, key) })),
    );
    const response = await reader.call('POST', 'epoker', {
      group: school,
      epoch,
      recipient,
      wraps,
      ...change,
    });
    return { status: response.status, text: await response.text(), epoch, recipient };
  };

  test('is confirmed by its maker alone; the others are told of as not yet there', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    const [maker, other] = inGroup(tenant, school);
    const { status, epoch, recipient } = await propose(tenant, await logIn(inboxUrl, tenant.config, maker!));
    assert.equal(status, 201);
    const pending = (): string[] => pendingEpochs(context)[0]!.unconfirmed.map(({ staff }) => staff);
    assert.deepEqual(pending(), [other!.staff]);
    const told = async (): Promise<string | undefined> =>
      (await checkHealth(tenant.config, { clock: () => tenant.now, network: false })).find(
        ({ about }) => about === 'rotate',
      )?.words;
    assert.match((await told())!, /1 har ikke logget inn og åpnet den/);
    assert.deepEqual(draftDocuments(context), [], 'signed now, it would close the form: the old one stands');

    const reader = await logIn(inboxUrl, tenant.config, other!);
    const mine = (await me(reader)).epochs.find((each) => each.epoch === epoch)!;
    await openEpoch(mine.wrap!, other!.identity, {
      tenant: tenant.config.tenant,
      group: school,
      epoch,
      recipient,
    });
    await reader.call('POST', `epoker/${epoch}/bekreft`, {});
    assert.deepEqual(pending(), []);
    assert.doesNotMatch((await told())!, /åpnet den/);
    const { unit } = draftDocuments(context)[0]!.groups;
    assert.deepEqual([unit?.epoch, unit?.holders], [epoch, 2]);
  });

  test('that nothing can be sealed to is refused: a slip in a letter, and letters that are no key', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    const reader = await logIn(inboxUrl, tenant.config, inGroup(tenant, school)[0]!);
    const { recipient } = await newEpoch();
    const at = recipient.length - 100;
    const slip = recipient.slice(0, at) + (recipient[at] === 'q' ? 'p' : 'q') + recipient.slice(at + 1);
    const faults: [string, RegExp][] = [
      [slip, /recipient.*age1pq1/s],
      ['age1pq1qqqq', /recipient.*age1pq1/s],
      [notAKey, /recipient: ventet en nøkkel som noe kan låses til/],
    ];
    for (const [bad, words] of faults) {
      const { status, text } = await propose(tenant, reader, { recipient: bad });
      assert.equal(status, 400, bad.slice(0, 30));
      assert.match(text, words);
    }
    assert.deepEqual(pendingEpochs(context), []);

    // The same of the key that somebody makes for themselves: else nobody could let them in.
    const invited = await reader.call('POST', 'invitasjoner', { group: school, role: 'lærer', email: null });
    const token = ((await invited.json()) as { link: string }).link.split('=')[1];
    const { signKey, recipient: own } = await holderKeys(newHolder());
    const use = (key: string): Promise<Response> =>
      fetch(`${inboxUrl}/api/invitasjoner/bruk`, {
        method: 'POST',
        body: JSON.stringify({
          token,
          recipient: key,
          signKey,
          wraps: [{ kind: 'code', locator: randomId(), blob: toBase64url(randomBytes(60)) }],
        }),
      });
    assert.equal((await use(notAKey)).status, 400);
    assert.equal((await use(own)).status, 201, 'the invitation was not used up by the wrong one');
  });
});

/** Every letter is right, and no key: nothing but zeros. */
const notAKey = bech32.encode('age1pq', bech32.toWords(new Uint8Array(1216)), false);

describe('who is invited and not let in', () => {
  test('invites nobody and ends nobody’s access but their own', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    for (const group of [school, 'owner']) {
      const newcomer = await addHolder(context, group, 'ny');
      const reader = await logIn(inboxUrl, tenant.config, newcomer);
      const others = inGroup(tenant, school);
      assert.equal(
        (await reader.call('POST', 'invitasjoner', { group: school, role: 'x', email: null })).status,
        403,
      );
      assert.equal((await reader.call('POST', `ansatte/${others[0]!.staff}/avslutt`)).status, 403);
      assert.equal((await reader.call('POST', `ansatte/${newcomer.staff}/avslutt`)).status, 204);
    }
  });

  test('makes no key, which would let them in by themselves', async (t) => {
    const tenant = await openTenant(t);
    const { context } = await tenant.start();
    const newcomer = await addHolder(context, school, 'ny');
    const before = newestEpoch(context.store, school);
    await assert.rejects(renew(context, school, newcomer), /Ikke for denne gruppen/);
    assert.deepEqual(newestEpoch(context.store, school), before);
  });

  test('in a group without a key may invite the next', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    context.store.run('DELETE FROM epoch_wrap');
    context.store.run('DELETE FROM epoch');
    const reader = await logIn(inboxUrl, tenant.config, await addHolder(context, school, 'rektor'));
    assert.equal(
      (await reader.call('POST', 'invitasjoner', { group: school, role: 'rådgiver', email: null })).status,
      201,
    );
  });
});

describe('who leaves', () => {
  test('opens nothing of what comes after, with any key they had; recovery opens all', async (t) => {
    const tenant = await openTenant(t);
    const { config, now, rootKey, recovery, identities } = tenant;
    const { publicUrl, context } = await tenant.start();
    const sent = (count: number, what?: What): Promise<Written[]> =>
      Promise.all(Array.from({ length: count }, () => send(publicUrl, config, now, what)));
    const openedBy = async (reports: readonly Written[], ...keys: string[]): Promise<number> => {
      const tries = reports.map(({ ciphertext, meta }) =>
        openReport(ciphertext, keys, { ...meta, tenant: config.tenant }),
      );
      return (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;
    };
    const [leaver] = inGroup(tenant, school);
    const had = [leaver!.identity, identities[school]!];
    const before = await sent(8);
    removeHolder(context, leaver!.staff);
    await addHolder(context, school, 'ny');
    const renewed = await renew(context, school);
    signEpochs(context, rootKey.secret);
    const after = await sent(8);
    const notForTheLeader = await sent(4, { route: 'owner', track: 'staff' });
    assert.equal(await openedBy(before, ...had), 8, 'what they could read while they were there');
    assert.equal(await openedBy(after, ...had), 0);
    assert.equal(await openedBy(after, renewed), 8);
    assert.equal(await openedBy(notForTheLeader, ...had, renewed), 0, 'with any key of the unit');
    assert.equal(await openedBy(notForTheLeader, identities['owner']!), 4);
    assert.equal(await openedBy([...before, ...after, ...notForTheLeader], recovery), 20);
  });

  test('does not come back by an invitation made beforehand, of their group or given by them', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const invite = async (by: TestHolder, group: string): Promise<string> => {
      const reader = await logIn(inboxUrl, tenant.config, by);
      const response = await reader.call('POST', 'invitasjoner', { group, role: 'ny', email: null });
      return ((await response.json()) as { link: string }).link.split('=')[1]!;
    };
    const see = async (token: string): Promise<number> =>
      (await fetch(`${inboxUrl}/api/invitasjoner/se`, { method: 'POST', body: JSON.stringify({ token }) }))
        .status;
    const [leaver, stays] = inGroup(tenant, school);
    const [boss, otherBoss] = inGroup(tenant, 'owner');
    const [own, others, fromBoss, fromOther] = [
      await invite(leaver!, school),
      await invite(stays!, school),
      await invite(boss!, school),
      await invite(otherBoss!, 'owner'),
    ];
    const end = async (by: TestHolder, who: TestHolder): Promise<void> => {
      const reader = await logIn(inboxUrl, tenant.config, by);
      assert.equal((await reader.call('POST', `ansatte/${who.staff}/avslutt`)).status, 204);
    };
    await end(stays!, leaver!);
    assert.deepEqual([await see(own), await see(others), await see(fromBoss)], [404, 404, 404]);
    assert.equal(await see(fromOther), 200);
    const later = await invite(boss!, school);
    await end(otherBoss!, boss!);
    assert.equal(await see(later), 404, 'to another group, given by who left');
  });
});

test('the owner is mailed what it is when somebody is invited, let in or taken out; not when root’s own does it', async (t) => {
  const tenant = await openTenant(t);
  const { inboxUrl, context, tick } = await tenant.start();
  const notices = (): number => count(context.store, `outbox WHERE about LIKE 'readers-changed:${school}:%'`);
  const newcomer = await addHolder(context, school, 'ny');
  assert.equal(notices(), 0);
  const addresses = 3;
  const reader = await logIn(inboxUrl, tenant.config, inGroup(tenant, school)[0]!);
  await reader.call('POST', 'invitasjoner', { group: school, role: 'lærer', email: null });
  assert.equal(notices(), addresses);
  const { epoch } = newestEpoch(context.store, school)!;
  const wraps = [{ to: newcomer.staff, blob: junk }];
  await reader.call('POST', `epoker/${epoch}/pakker`, { wraps });
  assert.equal(notices(), 2 * addresses);
  await reader.call('POST', `epoker/${epoch}/pakker`, { wraps });
  assert.equal(notices(), 2 * addresses, 'nobody was let in the second time');
  assert.equal(wrapOf(context.store, epoch, newcomer.staff), junk);
  await reader.call('POST', `ansatte/${newcomer.staff}/avslutt`);
  assert.equal(notices(), 3 * addresses);
  await tick();
  const mails = tenant.mail.sent.filter(({ subject }) => subject === 'Hvem som leser, er endret');
  assert.equal(mails.length, 3 * addresses);
  assert.ok(mails.every(({ text }) => /invitert til å lese, sluppet inn eller tatt ut/.test(text)));
  const boss = await logIn(inboxUrl, tenant.config, inGroup(tenant, 'owner')[0]!);
  const { alarms } = (await (await boss.call('GET', 'oversikt')).json()) as {
    alarms: { kind: string; group?: string }[];
  };
  assert.deepEqual(
    alarms.filter(({ kind }) => kind === 'readers-changed').map(({ kind, group }) => `${kind} ${group}`),
    Array.from({ length: 3 }, () => `readers-changed ${school}`),
  );
});

test('where too few can open any key, the newest is drawn up, and the document says how few', async (t) => {
  const tenant = await openTenant(t);
  const context = tenant.open();
  const [maker] = inGroup(tenant, school);
  for (const { staff } of inGroup(tenant, school).slice(1)) removeHolder(context, staff);
  const { epoch, recipient } = await newEpoch();
  const wraps = [maker!.staff, recoveryHolder].map((to) => ({ to, blob: junk }));
  proposeEpoch(context, staffOf(context.store, maker!.staff)!, { group: school, epoch, recipient, wraps });
  const { unit } = draftDocuments(context)[0]!.groups;
  assert.deepEqual([unit?.epoch, unit?.holders], [epoch, 1]);
});
