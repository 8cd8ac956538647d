import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  openMessage,
  randomBytes,
  randomId,
  sealMessage,
  toBase64url,
  type SealedMessage,
} from '../../protocol/index.ts';
import { count } from '../testing/count.ts';
import { logIn } from '../testing/reader.ts';
import { readMailbox, send, type Written } from '../testing/sender.ts';
import { openTenant, school } from '../testing/tenant.ts';
import { sweep } from '../retention/run.ts';

const putMessage = (
  address: string,
  { mailbox, auth }: Written,
  { id, seq, body }: SealedMessage,
): Promise<Response> =>
  fetch(`${address}/mottak/v1/postkasser/meldinger`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${auth}` },
    body: JSON.stringify({ mailbox, id, seq, body }),
  });

interface Answer {
  readonly received: string;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly messages: SealedMessage[];
}

test('the code reads days and answers, and writes again; a message is there once', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl, context } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const more = await sealMessage({ text: 'Det skjedde igjen' }, written, { direction: 'to-staff', seq: 1 });
  assert.deepEqual(
    [
      (await putMessage(publicUrl, written, more)).status,
      (await putMessage(publicUrl, written, more)).status,
    ],
    [201, 200],
  );
  const other = await sealMessage({ text: 'Noe annet' }, written, {
    direction: 'to-staff',
    seq: 1,
    id: more.id,
  });
  assert.equal((await putMessage(publicUrl, written, other)).status, 409);
  const sameNumber = await sealMessage({ text: 'Noe annet' }, written, { direction: 'to-staff', seq: 1 });
  assert.equal((await putMessage(publicUrl, written, sameNumber)).status, 409);

  const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  const { sha256, messages } = (await (await reader.call('GET', `saker/${written.id}`)).json()) as {
    sha256: string;
    messages: SealedMessage[];
  };
  assert.equal((await openMessage(messages[0]!, written)).text, 'Det skjedde igjen');
  tenant.now = new Date('2026-12-02T08:00:00Z');
  const reader2 = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  assert.equal((await reader2.call('POST', `saker/${written.id}/apnet`, { sha256 })).status, 204);
  const answer = await sealMessage({ text: 'Takk' }, written, { direction: 'to-reporter', seq: 1 });
  assert.equal(
    (await reader2.call('PUT', `saker/${written.id}/svar/${answer.id}`, { seq: 1, body: answer.body }))
      .status,
    201,
  );

  const read = (await (await readMailbox(publicUrl, written)).json()) as Answer;
  assert.deepEqual([read.received, read.opened, read.closed], ['2026-12-01', '2026-12-02', null]);
  const back = read.messages.find(({ direction }) => direction === 'to-reporter');
  assert.equal((await openMessage(back!, written)).text, 'Takk');
  assert.equal(count(context.store, 'monthly_count WHERE received = 1 AND opened = 1 AND answered = 1'), 1);
});

test('those who read are told what waits for an answer, and whether any was given: after one the same day too', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  const waiting = async (): Promise<unknown> => {
    const [head] = (await (await reader.call('GET', 'saker')).json()) as Record<string, unknown>[];
    return [head?.['unanswered'], head?.['answered']];
  };
  const tell = async (seq: number): Promise<unknown> =>
    putMessage(
      publicUrl,
      written,
      await sealMessage({ text: `${seq}` }, written, { direction: 'to-staff', seq }),
    );
  assert.deepEqual(await waiting(), [0, false]);
  await tell(1);
  await tell(2);
  assert.deepEqual(await waiting(), [2, false]);
  const answer = await sealMessage({ text: 'Takk' }, written, { direction: 'to-reporter', seq: 1 });
  await reader.call('PUT', `saker/${written.id}/svar/${answer.id}`, { seq: 1, body: answer.body });
  assert.deepEqual(await waiting(), [0, true]);
  await tell(3);
  assert.deepEqual(await waiting(), [1, true]);
  const { messages } = (await (await readMailbox(publicUrl, written)).json()) as Answer;
  assert.deepEqual(
    messages.map(({ direction, seq }) => `${direction} ${seq}`),
    ['to-staff 1', 'to-staff 2', 'to-reporter 1', 'to-staff 3'],
  );
});

test('an unknown mailbox and another’s key are answered with the same bytes', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const answers = await Promise.all(
    [
      { mailbox: randomId(), auth: written.auth },
      { mailbox: written.mailbox, auth: toBase64url(randomBytes(32)) },
      { mailbox: written.mailbox, auth: 'x' },
      { mailbox: 'x', auth: written.auth },
    ].map((wrong) => readMailbox(publicUrl, wrong)),
  );
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([404]));
  assert.equal(new Set(texts).size, 1);
  const headers = answers.map(({ headers: each }) =>
    JSON.stringify([...each].filter(([name]) => name !== 'date')),
  );
  assert.equal(new Set(headers).size, 1);
});

test('emptied: no code opens it any more, and what was written unread is still with the case', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl, context } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  await putMessage(
    publicUrl,
    written,
    await sealMessage({ text: 'Mer' }, written, { direction: 'to-staff', seq: 1 }),
  );
  const empty = (): Promise<Response> =>
    fetch(`${publicUrl}/mottak/v1/postkasser/tom`, {
      method: 'POST',
      headers: { authorization: `Bearer ${written.auth}` },
      body: JSON.stringify({ mailbox: written.mailbox }),
    });
  assert.equal((await empty()).status, 204);
  assert.equal((await empty()).status, 404);
  assert.equal((await readMailbox(publicUrl, written)).status, 404);
  const unknown = await readMailbox(publicUrl, { mailbox: randomId(), auth: written.auth });
  assert.equal(await (await readMailbox(publicUrl, written)).text(), await unknown.text());
  const late = await sealMessage({ text: 'Mer' }, written, { direction: 'to-staff', seq: 2 });
  assert.equal((await putMessage(publicUrl, written, late)).status, 404);
  assert.equal(count(context.store, 'mailbox WHERE auth_hash = ?', written.meta.authHash), 0);
  const reader = await logIn(
    inboxUrl,
    tenant.config,
    tenant.holders.find(({ group }) => group === school)!,
  );
  const kept = (await (await reader.call('GET', `saker/${written.id}`)).json()) as {
    emptied: boolean;
    messages: SealedMessage[];
  };
  assert.equal(kept.emptied, true);
  assert.equal((await openMessage(kept.messages[0]!, written)).text, 'Mer');
  const answer = await sealMessage({ text: 'Takk' }, written, { direction: 'to-reporter', seq: 1 });
  assert.equal(
    (await reader.call('PUT', `saker/${written.id}/svar/${answer.id}`, { seq: 1, body: answer.body })).status,
    404,
  );
});

test('after twenty messages it waits for an answer; a notice that waits says enough', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl, context } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const tell = async (seq: number): Promise<Response> =>
    putMessage(
      publicUrl,
      written,
      await sealMessage({ text: `${seq}` }, written, { direction: 'to-staff', seq }),
    );
  const most = 20;
  for (let seq = 1; seq <= most; seq += 1) assert.equal((await tell(seq)).status, 201);
  const refused = await tell(most + 1);
  assert.equal(refused.status, 422);
  assert.equal(((await refused.json()) as { error: string }).error, 'wait-for-answer');
  assert.equal(count(context.store, `outbox WHERE step = 'message'`), 2, 'one to each of two readers');

  const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  const answer = await sealMessage({ text: 'Takk' }, written, { direction: 'to-reporter', seq: 1 });
  await reader.call('PUT', `saker/${written.id}/svar/${answer.id}`, { seq: 1, body: answer.body });
  assert.equal((await tell(most + 1)).status, 201);
  context.store.run(`UPDATE outbox SET sent = day`);
  assert.equal((await tell(most + 2)).status, 201);
  assert.equal(count(context.store, `outbox WHERE step = 'message' AND sent IS NULL`), 2);
});

test('a message after the export and the closing opens the case again, and nothing of it is deleted', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl, context } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const done = (): number =>
    context.store.run(
      `UPDATE envelope SET opened = '2026-12-01', closed = '2026-12-01', exported = '2026-12-01'`,
    );
  const days = (): unknown => context.store.get('SELECT opened, closed, exported FROM envelope');
  done();
  const more = await sealMessage({ text: 'Igjen' }, written, { direction: 'to-staff', seq: 1 });
  await putMessage(publicUrl, written, more);
  assert.deepEqual({ ...(days() as object) }, { opened: '2026-12-01', closed: null, exported: null });
  done();
  await putMessage(publicUrl, written, more);
  assert.deepEqual(
    { ...(days() as object) },
    { opened: '2026-12-01', closed: '2026-12-01', exported: '2026-12-01' },
    'sent again after a lost answer, it is no new message',
  );
  const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  const answer = await sealMessage({ text: 'Takk' }, written, { direction: 'to-reporter', seq: 1 });
  await reader.call('PUT', `saker/${written.id}/svar/${answer.id}`, { seq: 1, body: answer.body });
  assert.deepEqual({ ...(days() as object) }, { opened: '2026-12-01', closed: '2026-12-01', exported: null });
  tenant.now = new Date('2027-12-01T09:00:00Z');
  assert.equal(sweep(context).reports, 0);
});

test('whatever a mailbox holds, it weighs a whole number of 16 KiB', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const reader = await logIn(inboxUrl, tenant.config, tenant.holders[0]!);
  const weights: number[] = [];
  for (let seq = 1; seq <= 5; seq += 1) {
    const body = await (await readMailbox(publicUrl, written)).text();
    assert.equal((JSON.parse(body) as { messages: object[] }).messages.length, seq - 1);
    weights.push(Buffer.byteLength(body) / 16_384);
    const text = 'å'.repeat(400 * seq);
    const answer = await sealMessage({ text }, written, { direction: 'to-reporter', seq });
    await reader.call('PUT', `saker/${written.id}/svar/${answer.id}`, { seq, body: answer.body });
  }
  assert.ok(weights.every(Number.isInteger), weights.join());
});
