import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { randomId, sealEpoch, sealMessage, type Direction } from '../../protocol/index.ts';
import { newestEpoch } from '../keys/epochs.ts';
import { putMessage } from '../mailboxes/repository.ts';
import { count } from '../testing/count.ts';
import { logIn } from '../testing/reader.ts';
import { send } from '../testing/sender.ts';
import { addHolder, openTenant, school } from '../testing/tenant.ts';

const day = '2026-12-01';

test('who is invited and not let in sees no case, and does nothing with one; let in, they do', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl, context } = await tenant.start();
  const { id } = await send(publicUrl, tenant.config, tenant.now);
  const newcomer = await addHolder(context, school, 'ny');
  const reader = await logIn(inboxUrl, tenant.config, newcomer);
  const boss = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  const { sha256 } = (await (await boss.call('GET', `saker/${id}`)).json()) as { sha256: string };
  await boss.call('POST', `saker/${id}/apnet`, { sha256 });

  assert.deepEqual(await (await reader.call('GET', 'saker')).json(), []);
  const calls: [string, string, object?][] = [
    ['GET', `saker/${id}`],
    ['POST', `saker/${id}/apnet`, { sha256 }],
    ['POST', `saker/${id}/status`, { closed: true }],
    ['POST', `saker/${id}/eksportert`, { sha256, seq: { toStaff: 0, toReporter: 0 } }],
    ['PUT', `saker/${id}/svar/${randomId()}`, { seq: 1, body: Buffer.alloc(4124).toString('base64url') }],
  ];
  for (const [method, path, body] of calls)
    assert.equal((await reader.call(method, path, body)).status, 404, path);
  assert.equal(count(context.store, 'envelope WHERE closed IS NULL AND exported IS NULL'), 1);
  assert.equal(count(context.store, 'message'), 0);

  const { epoch } = newestEpoch(context.store, school)!;
  const identity = tenant.identities[school]!;
  const secret = { v: 1 as const, tenant: tenant.config.tenant, group: school, epoch, identity };
  const wraps = [{ to: newcomer.staff, blob: await sealEpoch(secret, newcomer.recipient) }];
  await boss.call('POST', `epoker/${epoch}/pakker`, { wraps });
  assert.equal(((await (await reader.call('GET', 'saker')).json()) as object[]).length, 1);
  assert.equal((await reader.call('POST', `saker/${id}/status`, { closed: true })).status, 204);
});

describe('an export', () => {
  test('is of what the file holds: with a newer message, in either direction, it is refused', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, inboxUrl, context } = await tenant.start();
    const written = await send(publicUrl, tenant.config, tenant.now);
    const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
    const { sha256 } = (await (await reader.call('GET', `saker/${written.id}`)).json()) as { sha256: string };
    await reader.call('POST', `saker/${written.id}/apnet`, { sha256 });
    const put = async (direction: Direction, seq: number): Promise<void> => {
      const sealed = await sealMessage({ text: 'Hei' }, written, { direction, seq });
      putMessage(context.store, written.mailbox, { ...sealed, seq, direction, day });
    };
    const exported = async (toStaff: number, toReporter: number): Promise<number> =>
      (await reader.call('POST', `saker/${written.id}/eksportert`, { sha256, seq: { toStaff, toReporter } }))
        .status;
    const head = async (): Promise<{ exported: string | null }> =>
      ((await (await reader.call('GET', 'saker')).json()) as { exported: string | null }[])[0]!;

    assert.equal((await reader.call('POST', `saker/${written.id}/eksportert`, { sha256 })).status, 400);
    assert.equal(await exported(0, 0), 204);
    for (const direction of ['to-staff', 'to-reporter'] as const) {
      const [before, after]: [[number, number], [number, number]] =
        direction === 'to-staff'
          ? [
              [0, 0],
              [1, 0],
            ]
          : [
              [1, 0],
              [1, 1],
            ];
      assert.equal((await head()).exported, day);
      await put(direction, 1);
      assert.equal((await head()).exported, null, `${direction}: no longer all there is`);
      const refused = await reader.call('POST', `saker/${written.id}/eksportert`, {
        sha256,
        seq: { toStaff: before[0], toReporter: before[1] },
      });
      assert.equal(refused.status, 409);
      assert.equal(((await refused.json()) as { error: string }).error, 'newer-message');
      assert.equal((await head()).exported, null);
      assert.equal(await exported(...after), 204);
    }
  });
});
