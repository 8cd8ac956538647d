import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sweep } from '../retention/run.ts';
import { count } from '../testing/count.ts';
import { send } from '../testing/sender.ts';
import { openTenant, school } from '../testing/tenant.ts';
import { overviewOf } from './overview.ts';

test('a case that is deleted is counted, and the owner is mailed that it is gone; nothing says which', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context, tick } = await tenant.start();
  const gone = [
    await send(publicUrl, tenant.config, tenant.now),
    await send(publicUrl, tenant.config, tenant.now),
  ];
  await send(publicUrl, tenant.config, tenant.now);
  for (const { id } of gone)
    context.store.run(
      `UPDATE envelope SET opened = '2026-12-01', closed = '2026-12-01', exported = '2026-12-01' WHERE id = ?`,
      id,
    );
  const deleted = (): unknown[] => {
    const [unit] = overviewOf(context).units;
    return [unit?.received, unit?.deleted, unit?.months.map((month) => [month.month, month.deleted])];
  };
  assert.deepEqual(deleted(), [3, 0, [['2026-12', 0]]]);
  tenant.now = new Date('2027-01-02T09:00:00Z');
  sweep(context);
  assert.deepEqual(deleted(), [3, 2, [['2026-12', 2]]]);
  const alarms = overviewOf(context).alarms.filter(({ kind }) => kind === 'case-deleted');
  assert.deepEqual(alarms, [{ kind: 'case-deleted', day: '2027-01-02', group: school }]);
  const told = context.store
    .all<{ about: string }>(`SELECT about FROM outbox WHERE about LIKE 'case-deleted%'`)
    .map(({ about }) => about);
  assert.ok(told.length > 0);
  for (const { id } of gone) assert.ok(!told.some((about) => about.includes(id)));
  await tick();
  const mails = tenant.mail.sent.filter(({ subject }) => subject === 'En sak er slettet');
  assert.equal(mails.length, told.length, 'one for each address, not for each case');

  tenant.now = new Date('2027-01-30T09:00:00Z');
  sweep(context);
  assert.equal(
    count(context.store, `outbox WHERE step = 'alarm' AND day > '2027-01-02' AND about LIKE 'case-deleted%'`),
    0,
  );
});
