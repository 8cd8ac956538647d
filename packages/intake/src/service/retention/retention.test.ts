import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar/days.ts';
import { sealMessage } from '../../protocol/index.ts';
import { putMessage } from '../mailboxes/repository.ts';
import { remind } from '../reminders/run.ts';
import { count } from '../testing/count.ts';
import { send } from '../testing/sender.ts';
import { openTenant, school } from '../testing/tenant.ts';
import { sweep } from './run.ts';

test('only what is opened, exported and closed goes, some days after the last of these', async (t) => {
  const tenant = await openTenant(t);
  const context = tenant.open();
  const day = fc.option(fc.integer({ min: 0, max: 300 }).map((count) => addDays('2026-12-01', count)));
  fc.assert(
    fc.property(day, day, day, fc.integer({ min: 0, max: 400 }), (opened, exported, closed, later) => {
      const today = addDays('2026-12-01', later);
      context.store.run(
        `INSERT INTO envelope (id, unit, route, track, keys, epoch, received, sha256, same, body, opened, exported, closed)
         VALUES ('x', ?, 'unit', 'ordinary', '', '', '2026-12-01', '', '', x'00', ?, ?, ?)`,
        school,
        opened,
        exported,
        closed,
      );
      tenant.now = new Date(`${today}T12:00:00Z`);
      const { reports } = sweep(context);
      const expected =
        opened !== null &&
        exported !== null &&
        closed !== null &&
        today > addDays(exported, 30) &&
        today > addDays(closed, 30);
      assert.equal(reports, expected ? 1 : 0);
      assert.equal(count(context.store, 'envelope'), expected ? 0 : 1);
      context.store.run('DELETE FROM envelope');
    }),
  );
});

describe('the sweep', () => {
  test('takes the mailbox, the notices and the proof with the case, and leaves the rest', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, context } = await tenant.start();
    const [gone, kept] = [
      await send(publicUrl, tenant.config, tenant.now),
      await send(publicUrl, tenant.config, tenant.now),
    ];
    context.store.run(
      `UPDATE envelope SET opened = '2026-12-02', closed = '2026-12-03', exported = '2026-12-04' WHERE id = ?`,
      gone.id,
    );
    tenant.now = new Date('2027-01-03T09:00:00Z');
    assert.equal(sweep(context).reports, 0);
    tenant.now = new Date('2027-01-04T09:00:00Z');
    assert.equal(sweep(context).reports, 1);
    for (const [table, column] of [
      ['envelope', 'id'],
      ['mailbox', 'id'],
      ['outbox', 'about'],
    ] as const) {
      const [one, other] = table === 'mailbox' ? [gone.mailbox, kept.mailbox] : [gone.id, kept.id];
      assert.equal(count(context.store, `${table} WHERE ${column} = ?`, one), 0, table);
      assert.ok(count(context.store, `${table} WHERE ${column} = ?`, other) > 0, table);
    }
    assert.equal(count(context.store, `audit WHERE action = 'deleted' AND object = ?`, gone.id), 1);
  });

  test('never deletes for age: an old case that is not exported alarms the owner, once', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, context } = await tenant.start();
    const [open, closed] = [
      await send(publicUrl, tenant.config, tenant.now),
      await send(publicUrl, tenant.config, tenant.now),
    ];
    context.store.run(
      `UPDATE envelope SET opened = '2026-12-02', closed = '2026-12-03' WHERE id = ?`,
      closed.id,
    );
    tenant.now = new Date('2027-02-01T09:00:00Z');
    sweep(context);
    assert.deepEqual(
      context.store.all<{ about: string }>('SELECT about FROM alarm').map(({ about }) => about),
      [closed.id],
    );
    tenant.now = new Date('2029-12-01T09:00:00Z');
    for (let round = 0; round < 3; round += 1) sweep(context);
    assert.equal(count(context.store, 'envelope'), 2);
    assert.equal(
      count(context.store, `alarm WHERE kind = 'export-missing' AND about IN (?, ?)`, open.id, closed.id),
      2,
    );
    const mails = count(context.store, `outbox WHERE step = 'alarm'`);
    assert.equal(mails, 2 * 3, 'three in the owner’s group are told of each');
    context.store.run(`UPDATE envelope SET exported = '2029-12-01' WHERE id = ?`, closed.id);
    sweep(context);
    assert.equal(count(context.store, `alarm WHERE about = ?`, closed.id), 0);
  });

  test('leaves none of fifty ciphertexts, in the database or in its log of writes', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, context } = await tenant.start();
    const prefixes: string[] = [];
    for (let count = 0; count < 50; count += 1) {
      const { ciphertext } = await send(publicUrl, tenant.config, tenant.now);
      // Past the header, which names recipients: the body that was written.
      prefixes.push(Buffer.from(ciphertext.slice(-400, -368)).toString('latin1'));
    }
    const found = (): number => {
      const files = tenant.everything();
      return prefixes.filter((prefix) => files.includes(prefix)).length;
    };
    assert.equal(found(), 50);
    context.store.run(`UPDATE envelope SET opened = received, closed = received, exported = received`);
    tenant.now = new Date('2027-03-01T09:00:00Z');
    assert.equal(sweep(context).reports, 50);
    assert.equal(found(), 0);
  });
});

test('a message in an opened case is waited on from its own day, until it is answered or the case is closed', async (t) => {
  const tenant = await openTenant(t);
  tenant.now = new Date('2027-02-01T09:00:00Z');
  const { publicUrl, context } = await tenant.start();
  const [written, closed] = [
    await send(publicUrl, tenant.config, tenant.now),
    await send(publicUrl, tenant.config, tenant.now),
  ];
  context.store.run(`UPDATE envelope SET opened = '2027-02-01'`);
  tenant.now = new Date('2027-02-08T09:00:00Z');
  remind(context);
  const told = (): string[] =>
    context.store
      .all<{ about: string; step: string }>(
        `SELECT DISTINCT about, step FROM outbox WHERE step IN ('reminder', 'owner') ORDER BY step DESC`,
      )
      .map(({ about, step }) => `${step} ${about}`);
  assert.deepEqual(told(), []);
  const more = await sealMessage({ text: 'Det skjer ennå' }, written, { direction: 'to-staff', seq: 1 });
  for (const { mailbox } of [written, closed])
    putMessage(context.store, mailbox, { ...more, day: '2027-02-08' });
  context.store.run(`UPDATE envelope SET closed = '2027-02-08' WHERE id = ?`, closed.id);
  for (const [at, expected] of [
    ['2027-02-09T13:59:00Z', []],
    ['2027-02-09T14:00:00Z', ['reminder']],
    ['2027-02-10T09:00:00Z', ['reminder', 'owner']],
  ] as const) {
    tenant.now = new Date(at);
    remind(context);
    assert.deepEqual(
      told(),
      expected.map((step) => `${step} ${written.id}/svar-1`),
      at,
    );
  }
  context.store.run(`DELETE FROM outbox`);
  const answer = await sealMessage({ text: 'Takk' }, written, { direction: 'to-reporter', seq: 1 });
  putMessage(context.store, written.mailbox, { ...answer, day: '2027-02-10' });
  remind(context);
  assert.deepEqual(told(), []);
});

test('a report of the service’s own is known as such for as long as it lies here', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const { id } = await send(publicUrl, tenant.config, tenant.now);
  const canary = (envelope: string): number =>
    context.store.run(
      `INSERT INTO canary (envelope, unit, reader_group, day, state) VALUES (?, 'x', 'x', '2026-11-01', 'stored')`,
      envelope,
    );
  // Its clock was wrong when it was sent: the row is older than the report.
  canary(id);
  canary('gone');
  sweep(context);
  assert.deepEqual(
    context.store.all<{ envelope: string }>('SELECT envelope FROM canary').map(({ envelope }) => envelope),
    [id],
  );
});

test('a reminder is in the outbox once, however often it is due, and none after the case is opened', async (t) => {
  const tenant = await openTenant(t);
  tenant.now = new Date('2027-02-01T09:00:00Z');
  const { publicUrl, context } = await tenant.start();
  const [one, other] = [
    await send(publicUrl, tenant.config, tenant.now),
    await send(publicUrl, tenant.config, tenant.now),
  ];
  context.store.run(`UPDATE envelope SET opened = '2027-02-01' WHERE id = ?`, other.id);
  for (const at of [
    '2027-02-01T20:00:00Z',
    '2027-02-02T14:00:00Z',
    '2027-02-02T20:00:00Z',
    '2027-02-03T09:00:00Z',
    '2027-03-03T09:00:00Z',
  ]) {
    tenant.now = new Date(at);
    remind(context);
  }
  const steps = context.store.all<{ about: string; step: string; n: number }>(
    `SELECT about, step, count(*) AS n FROM outbox WHERE step IN ('reminder', 'owner') GROUP BY about, step ORDER BY step, about`,
  );
  assert.deepEqual(
    steps.map(({ about, step, n }) => [about, step, n]),
    [
      [one.id, 'owner', 3],
      [`${one.id}/uke-4`, 'owner', 3],
      [one.id, 'reminder', 2],
      [`${one.id}/uke-4`, 'reminder', 2],
    ],
  );
});
