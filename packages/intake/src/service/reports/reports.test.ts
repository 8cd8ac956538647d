import assert from 'node:assert/strict';
import { test } from 'node:test';
import { envelopeBody, openReport, verifyReceipt, type EnvelopeMeta } from '../../protocol/index.ts';
import { removeHolder } from '../keys/holders.ts';
import { signEpochs } from '../keys/documents.ts';
import { count } from '../testing/count.ts';
import { challengeOf, keysOf, put, readMailbox, send, write } from '../testing/sender.ts';
import { addHolder, openTenant, renew, school } from '../testing/tenant.ts';

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { error: unknown }).error;

test('a report is stored, signed for, and opens with the key of its group alone', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now, {
    route: 'owner',
    track: 'staff',
    text: 'Hei',
  });
  const response = await put(publicUrl, written);
  assert.equal(response.status, 201);
  assert.ok(verifyReceipt(await response.json(), context.secrets.receipt.public, written));
  const { body } = context.store.get<{ body: Uint8Array<ArrayBuffer> }>('SELECT body FROM envelope')!;
  const outside = { ...written.meta, tenant: tenant.config.tenant };
  assert.equal((await openReport(body, [tenant.identities['owner']!], outside)).text, 'Hei');
  await assert.rejects(openReport(body, [tenant.identities[school]!], outside));
});

test('the same report again is answered as the first time, another with its id is not taken', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now);
  const [first, second] = [await put(publicUrl, written), await put(publicUrl, written)];
  assert.deepEqual([first.status, second.status], [201, 200]);
  assert.equal(await first.text(), await second.text());

  const changed = written.body.slice();
  changed[changed.length - 1]! ^= 1;
  const other = await put(publicUrl, { body: changed });
  assert.equal(other.status, 409);
  assert.equal(count(context.store, 'envelope'), 1);
  assert.equal(context.store.get<{ received: number }>('SELECT received FROM monthly_count')?.received, 1);
});

test('the answer was lost and the proof has run out: a new proof of the same report is no other report', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl } = await tenant.start();
  const written = await send(publicUrl, tenant.config, tenant.now);
  const later = await write(publicUrl, tenant.config, tenant.now);
  const body = envelopeBody({ ...written.meta, proof: later.meta.proof }, written.ciphertext);
  assert.equal((await put(publicUrl, { body })).status, 200);
});

test('one byte too many or too few is refused before anything is read', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now);
  const longer = new Uint8Array(written.body.length + 1);
  longer.set(written.body);
  for (const body of [longer, written.body.slice(1), new Uint8Array(0), new Uint8Array(1_000_000)]) {
    const response = await put(publicUrl, { body });
    assert.equal(response.status, 400);
  }
  assert.equal(count(context.store, 'envelope'), 0);
  assert.equal((await put(publicUrl, written)).status, 201);
});

test('a body of the right size that is no envelope is refused', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now);
  assert.equal((await put(publicUrl, { body: new Uint8Array(written.body.length) })).status, 400);
});

test('a proof that is made up, too old or another report’s is answered with a new challenge', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl } = await tenant.start();
  const used = await send(publicUrl, tenant.config, tenant.now);
  const fresh = await write(publicUrl, tenant.config, tenant.now);
  const made = Buffer.from(
    JSON.stringify({ challenge: await challengeOf(publicUrl), solution: { counter: 1, derivedKey: '00' } }),
  ).toString('base64');
  for (const proof of [used.meta.proof, made, 'AAAA']) {
    const meta: EnvelopeMeta = { ...fresh.meta, proof };
    const response = await put(publicUrl, { body: envelopeBody(meta, fresh.ciphertext) });
    assert.equal(response.status, 428);
    const { challenge } = (await response.json()) as { challenge: { parameters: { algorithm: string } } };
    assert.equal(challenge.parameters.algorithm, 'PBKDF2/SHA-256');
  }
  tenant.now = new Date(tenant.now.getTime() + 31 * 60_000);
  assert.equal((await put(publicUrl, fresh)).status, 428);
});

test('a proof holds across a restart', async (t) => {
  const tenant = await openTenant(t);
  const first = await tenant.start();
  const written = await write(first.publicUrl, tenant.config, tenant.now);
  await first.stop();
  const second = await tenant.start();
  assert.equal((await put(second.publicUrl, written)).status, 201);
});

test('with keys that have been replaced, or a group that is short, it is told to fetch them anew', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const early = await write(publicUrl, tenant.config, tenant.now);
  const [leaver] = tenant.holders.filter(({ group }) => group === school);
  removeHolder(context, leaver!.staff);
  assert.deepEqual((await keysOf(publicUrl)).active, { unit: 1, owner: 2 });
  const short = await put(publicUrl, early);
  assert.equal(short.status, 422);
  assert.equal(await codeOf(short), 'keys-stale');

  await addHolder(context, school, 'ny');
  await renew(context, school);
  signEpochs(context, tenant.rootKey.secret);
  assert.equal((await put(publicUrl, early)).status, 422);
  assert.equal((await put(publicUrl, await write(publicUrl, tenant.config, tenant.now))).status, 201);
});

test('a document that has run out is good for an hour more, since clocks differ, and then no longer', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl } = await tenant.start();
  tenant.now = new Date('2027-12-01T09:58:00Z');
  const [inTime, tooLate] = [
    await write(publicUrl, tenant.config, tenant.now),
    await write(publicUrl, tenant.config, tenant.now),
  ];
  tenant.now = new Date('2027-12-01T09:59:59Z');
  assert.equal((await put(publicUrl, inTime)).status, 201);
  tenant.now = new Date('2027-12-01T10:00:01Z');
  assert.equal((await put(publicUrl, tooLate)).status, 422);
  assert.equal((await put(publicUrl, inTime)).status, 200, 'what lies here is still answered for');
});

test('nothing is half written: what fails at the last step leaves no trace', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now);
  context.store.db.exec(
    `CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'broken'); END`,
  );
  assert.equal((await put(publicUrl, written)).status, 500);
  for (const table of ['envelope', 'mailbox', 'proof_used', 'outbox', 'monthly_count']) {
    assert.equal(count(context.store, table), 0, table);
  }
  context.store.db.exec('DROP TRIGGER broken');
  assert.equal((await put(publicUrl, written)).status, 201);
});

test('a full disk is told as such, in the log once, and the same report is taken when there is room', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context, tick } = await tenant.start();
  const { page_count: pages } = context.store.get<{ page_count: number }>('PRAGMA page_count')!;
  context.store.db.exec(`PRAGMA max_page_count = ${pages}`);
  const [one, other] = [
    await write(publicUrl, tenant.config, tenant.now),
    await write(publicUrl, tenant.config, tenant.now),
  ];
  for (const written of [one, other]) {
    const response = await put(publicUrl, written);
    assert.equal(response.status, 507);
    assert.equal(await codeOf(response), 'no-room');
  }
  assert.equal(tenant.lines.filter((line) => line.includes('disk-full')).length, 1);
  assert.equal(count(context.store, 'envelope'), 0);

  context.store.db.exec('PRAGMA max_page_count = 1000000');
  assert.equal((await put(publicUrl, one)).status, 201);
  await tick();
  assert.ok(context.store.get(`SELECT 1 FROM alarm WHERE kind = 'disk-full'`));
});

test('two at once with the same id are one report', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now);
  const answers = await Promise.all(Array.from({ length: 8 }, () => put(publicUrl, written)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 200, 200, 201]);
  assert.equal(count(context.store, 'envelope'), 1);
  assert.equal((await readMailbox(publicUrl, written)).status, 200);
});
