import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  holderKeys,
  loginText,
  newHolder,
  openEpoch,
  randomBytes,
  randomId,
  sealEpoch,
  signDocument,
  toBase64url,
  type EpochSecret,
} from '../../protocol/index.ts';
import { auditLines, firstBreak } from '../audit/audit.ts';
import { count } from '../testing/count.ts';
import { logIn } from '../testing/reader.ts';
import { keysOf } from '../testing/sender.ts';
import { addHolder, openTenant, renew, school } from '../testing/tenant.ts';
import { draftDocuments, newestDocument, signEpochs, storeDocument } from './documents.ts';
import { epochsOf, newestEpoch, pendingEpochs } from './epochs.ts';
import { holdersOf } from './holders.ts';

const post = (address: string, path: string, body: unknown): Promise<Response> =>
  fetch(`${address}/api/${path}`, { method: 'POST', body: JSON.stringify(body) });

interface Me {
  readonly staff: string;
  readonly epochs: { epoch: string; state: string; wrap: string | null }[];
  readonly holders: { staff: string; role: string; state: string; hasEpoch: boolean }[];
  readonly rotationDue: boolean;
}

describe('an invitation', () => {
  const made = async (): Promise<{
    recipient: string;
    signKey: string;
    wraps: object[];
    locator: string;
    keys: Awaited<ReturnType<typeof holderKeys>>;
  }> => {
    const keys = await holderKeys(newHolder());
    const locator = randomId();
    return {
      keys,
      locator,
      recipient: keys.recipient,
      signKey: keys.signKey,
      wraps: [{ kind: 'code', locator, blob: toBase64url(randomBytes(60)) }],
    };
  };

  test('lets one person in, once; only its hash is kept', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
    const invited = await reader.call('POST', 'invitasjoner', {
      group: school,
      role: 'miljøterapeut',
      email: '',
    });
    const { link } = (await invited.json()) as { link: string };
    const token = new URL(link).hash.split('=')[1]!;
    assert.ok(!tenant.everything().includes(token));

    const seen = await post(inboxUrl, 'invitasjoner/se', { token });
    assert.deepEqual(
      { ...((await seen.json()) as object), staff: '' },
      { staff: '', group: school, groupName: 'Eksempelvik skole', role: 'miljøterapeut' },
    );
    const { keys, locator, ...use } = await made();
    assert.equal((await post(inboxUrl, 'invitasjoner/bruk', { token, ...use })).status, 201);
    for (const path of ['invitasjoner/se', 'invitasjoner/bruk']) {
      assert.equal(
        (
          await post(
            inboxUrl,
            path,
            path.endsWith('se')
              ? { token }
              : { token, ...(await made()), keys: undefined, locator: undefined },
          )
        ).status,
        404,
      );
    }
    const wrap = (await (await post(inboxUrl, 'nokkelring', { locator })).json()) as {
      staff: string;
      kind: string;
    };
    assert.equal(wrap.kind, 'code');
    const newcomer = await logIn(inboxUrl, tenant.config, {
      ...keys,
      staff: wrap.staff,
      group: school,
      locator,
    });
    const me = (await (await newcomer.call('GET', 'meg')).json()) as Me;
    assert.equal(me.epochs[0]!.wrap, null, 'waits to be let in');
    assert.equal(count(context.store, 'invite'), 0);
  });

  test('is no good after its last day, nor without a printed code', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
    const { link } = (await (
      await reader.call('POST', 'invitasjoner', { group: school, role: 'lærer', email: null })
    ).json()) as { link: string };
    const token = link.split('=')[1]!;
    const { keys: _, locator: __, ...use } = await made();
    const passkeyOnly = use.wraps.map((wrap) => ({ ...wrap, kind: 'passkey' }));
    assert.equal(
      (await post(inboxUrl, 'invitasjoner/bruk', { token, ...use, wraps: passkeyOnly })).status,
      400,
    );
    tenant.now = new Date('2026-12-09T09:00:00Z');
    assert.equal((await post(inboxUrl, 'invitasjoner/se', { token })).status, 404);
  });

  test('to another group is for the owner alone to give', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const unit = await logIn(
      inboxUrl,
      tenant.config,
      tenant.holders.find(({ group }) => group === school)!,
    );
    const owner = await logIn(
      inboxUrl,
      tenant.config,
      tenant.holders.find(({ group }) => group === 'owner')!,
    );
    const invited = { group: 'owner', role: 'rådgiver', email: null };
    assert.equal((await unit.call('POST', 'invitasjoner', invited)).status, 403);
    assert.equal((await owner.call('POST', 'invitasjoner', { ...invited, group: school })).status, 201);
    assert.equal(
      (await owner.call('POST', 'invitasjoner', { ...invited, group: 'no-999999999' })).status,
      400,
    );
  });
});

describe('a login', () => {
  test('takes one challenge once, within two minutes, by the person’s own key', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const [holder, other] = tenant.holders;
    const challenge = async (): Promise<string> =>
      (
        (await (await post(inboxUrl, 'innlogging/utfordring', { staff: holder!.staff })).json()) as {
          challenge: string;
        }
      ).challenge;
    const answer = (text: string, by = holder!): object => ({
      staff: holder!.staff,
      challenge: text,
      signature: by.sign(loginText(tenant.config.tenant, holder!.staff, text)),
    });
    const once = await challenge();
    assert.equal((await post(inboxUrl, 'innlogging', answer(once))).status, 200);
    assert.equal((await post(inboxUrl, 'innlogging', answer(once))).status, 401);
    assert.equal((await post(inboxUrl, 'innlogging', answer(await challenge(), other))).status, 401);
    assert.equal((await post(inboxUrl, 'innlogging', answer(toBase64url(randomBytes(32))))).status, 401);
    const late = await challenge();
    tenant.now = new Date(tenant.now.getTime() + 121_000);
    assert.equal((await post(inboxUrl, 'innlogging', answer(late))).status, 401);
  });

  test('ends after fifteen idle minutes, and lasts while it is used', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
    for (let round = 0; round < 3; round += 1) {
      tenant.now = new Date(tenant.now.getTime() + 14 * 60_000);
      assert.equal((await reader.call('GET', 'meg')).status, 200);
    }
    tenant.now = new Date(tenant.now.getTime() + 16 * 60_000);
    assert.equal((await reader.call('GET', 'meg')).status, 401);
    assert.equal((await fetch(`${inboxUrl}/api/saker`)).status, 401);
  });
});

describe('who leaves', () => {
  test('has no wrap and no login left, is counted no more, and a new key is due until root has signed it', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, inboxUrl, context } = await tenant.start();
    const [leaver, stays] = tenant.holders.filter(({ group }) => group === school);
    const reader = await logIn(inboxUrl, tenant.config, leaver!);
    const boss = await logIn(inboxUrl, tenant.config, stays!);
    assert.equal((await boss.call('POST', `ansatte/${leaver!.staff}/avslutt`)).status, 204);

    assert.equal((await reader.call('GET', 'meg')).status, 401);
    assert.equal((await post(inboxUrl, 'nokkelring', { locator: leaver!.locator })).status, 404);
    assert.equal(count(context.store, 'epoch_wrap WHERE holder = ?', leaver!.staff), 0);
    assert.deepEqual((await keysOf(publicUrl)).active, { unit: 1, owner: 2 });
    assert.equal(((await (await boss.call('GET', 'meg')).json()) as Me).rotationDue, true);

    await addHolder(context, school, 'ny');
    await renew(context, school);
    assert.equal(pendingEpochs(context)[0]?.group, school);
    signEpochs(context, tenant.rootKey.secret);
    const me = (await (await boss.call('GET', 'meg')).json()) as Me;
    assert.equal(me.rotationDue, false);
    assert.deepEqual(
      me.epochs.map(({ state }) => state),
      ['retired', 'active'],
    );
    assert.ok(me.epochs[0]!.wrap, 'who stays opens the old cases still');
    assert.equal(me.holders.find(({ staff }) => staff === leaver!.staff)?.state, 'ended');
    assert.deepEqual((await keysOf(publicUrl)).active, { unit: 2, owner: 2 });
  });

  test('between a key’s making and its signature may hold it: another is due when it is signed', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl, context } = await tenant.start();
    const [leaver, stays] = tenant.holders.filter(({ group }) => group === school);
    const boss = await logIn(inboxUrl, tenant.config, stays!);
    await addHolder(context, school, 'ny');
    await renew(context, school);
    assert.equal((await boss.call('POST', `ansatte/${leaver!.staff}/avslutt`)).status, 204);
    const rotationDue = async (): Promise<boolean> =>
      ((await (await boss.call('GET', 'meg')).json()) as Me).rotationDue;
    signEpochs(context, tenant.rootKey.secret);
    assert.equal(await rotationDue(), true);
    await renew(context, school);
    signEpochs(context, tenant.rootKey.secret);
    assert.equal(await rotationDue(), false);
  });

  test('is not for another unit to decide', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const unit = await logIn(
      inboxUrl,
      tenant.config,
      tenant.holders.find(({ group }) => group === school)!,
    );
    const owner = tenant.holders.find(({ group }) => group === 'owner')!;
    assert.equal((await unit.call('POST', `ansatte/${owner.staff}/avslutt`)).status, 403);
  });
});

describe('a key document', () => {
  test('is due once, and again when somebody is let in', async (t) => {
    const tenant = await openTenant(t);
    const context = tenant.open();
    assert.deepEqual(draftDocuments(context), []);
    await addHolder(context, school, 'ny');
    assert.deepEqual(draftDocuments(context), [], 'not let in yet');
    await renew(context, school);
    const [draft] = draftDocuments(context);
    assert.deepEqual([draft?.n, draft?.groups.unit?.holders], [2, 3]);
    assert.equal(draft?.previous, newestDocument(context.store, school)?.hash);
  });

  test('is not stored with another’s signature, out of its turn, or twice', async (t) => {
    const tenant = await openTenant(t);
    const context = tenant.open();
    await renew(context, school);
    const [draft] = draftDocuments(context);
    const other = toBase64url(randomBytes(32));
    assert.throws(() => storeDocument(context, signDocument(draft!, other)), /signature/);
    const secret = tenant.rootKey.secret;
    assert.throws(
      () => storeDocument(context, signDocument({ ...draft!, n: 5 }, secret)),
      /nummer 5, ventet 2/,
    );
    const signed = signDocument(draft!, secret);
    storeDocument(context, signed);
    assert.throws(() => storeDocument(context, signed), /nummer 2, ventet 3/);
    assert.equal(newestEpoch(context.store, school)?.state, 'active');
  });
});

test('all a group’s keys are lost: the owner’s recovery key lets a newcomer in to the old cases', async (t) => {
  const tenant = await openTenant(t);
  const { inboxUrl, context } = await tenant.start();
  const owner = await logIn(
    inboxUrl,
    tenant.config,
    tenant.holders.find(({ group }) => group === 'owner')!,
  );
  const newcomer = await addHolder(context, school, 'ny');
  const wraps = (await (await owner.call('GET', 'gjenoppretting')).json()) as {
    epoch: string;
    group: string;
    wrap: string;
    recipient: string;
    state: string;
  }[];
  const lost = wraps.find(({ group }) => group === school)!;
  assert.equal(lost.state, 'active');
  const outside = {
    tenant: tenant.config.tenant,
    group: school,
    epoch: lost.epoch,
    recipient: lost.recipient,
  };
  const secret: EpochSecret = await openEpoch(lost.wrap, tenant.recovery, outside);
  const blob = await sealEpoch(secret, newcomer.recipient);
  assert.equal(
    (await owner.call('POST', `epoker/${lost.epoch}/pakker`, { wraps: [{ to: newcomer.staff, blob }] }))
      .status,
    201,
  );
  const me = (await (await (await logIn(inboxUrl, tenant.config, newcomer)).call('GET', 'meg')).json()) as Me;
  assert.equal(
    (await openEpoch(me.epochs[0]!.wrap!, newcomer.identity, outside)).identity,
    tenant.identities[school],
  );
  const unit = await logIn(
    inboxUrl,
    tenant.config,
    tenant.holders.find(({ group }) => group === school)!,
  );
  assert.equal((await unit.call('GET', 'gjenoppretting')).status, 403);
});

test('what was done is bound line to line; a line that is changed or taken out shows', async (t) => {
  const tenant = await openTenant(t);
  const lines = tenant.within(({ store }) => auditLines(store));
  assert.ok(lines.length > 6);
  assert.equal(firstBreak(lines), undefined);
  assert.equal(firstBreak(lines.map((line) => (line.n === 3 ? { ...line, object: 'x' } : line))), 3);
  assert.equal(firstBreak(lines.filter(({ n }) => n !== 4)), 4);
  assert.ok(lines.every(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day)));
  const holders = tenant.within(
    ({ store }) => holdersOf(store, school).length + epochsOf(store, school).length,
  );
  assert.equal(holders, 3);
});
