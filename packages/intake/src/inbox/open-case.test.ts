import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Client } from './api.ts';
import { sortCases } from './canaries.ts';
import { logIn } from './entering.ts';
import { Keyring } from './keyring.ts';
import { nextSeq, openCase, sealAnswer } from './open-case.ts';
import { FakeService, setup } from './testing/fake-service.ts';

const { tenant } = setup;

describe('a case', () => {
  let service: FakeService;
  let client: Client;
  let keyring: Keyring;

  before(async () => {
    service = await FakeService.start();
    const holder = await service.addHolder('rektor');
    await service.addHolder('sosiallærer');
    await service.addEpoch();
    client = new Client(service.fetch);
    keyring = new Keyring();
    await logIn(keyring, { seed: holder.seed.slice(), staff: holder.staff }, client, tenant);
    await keyring.take(await client.me(), tenant);
  });

  const opened = async (id: string) => openCase(await client.case(id), keyring, tenant);

  const read = async (id: string) => {
    const found = await opened(id);
    assert.ok(found.ok);
    return found;
  };

  test('is read with its dialogue, and nobody is told that it was', async () => {
    const written = await service.addReport({ text: 'Hei' });
    await service.addMessage(written, 'En ting til');
    const found = await opened(written.report.id);
    assert.ok(found.ok);
    assert.equal(found.report.text, 'Hei');
    assert.deepEqual(
      found.messages.map(({ text }) => text),
      ['En ting til'],
    );
    assert.ok(!service.calls.some((call) => call.includes('apnet')));
  });

  test('an answer reaches the child, with the next number of its direction', async () => {
    const written = await service.addReport();
    const found = await opened(written.report.id);
    assert.ok(found.ok);
    await client.answer(written.report.id, await sealAnswer({ ...found, text: 'Takk' }));
    const again = await opened(written.report.id);
    assert.ok(again.ok);
    await client.answer(written.report.id, await sealAnswer({ ...again, text: 'Enda et' }));
    assert.deepEqual(
      (await service.answers(written)).map(({ text }) => text),
      ['Takk', 'Enda et'],
    );
  });

  test('sealed to a key this holder does not have says so', async () => {
    const written = await service.addReport();
    const strange = new Keyring();
    await strange.open(service.holders[1]!.seed.slice());
    const found = await openCase(await client.case(written.report.id), strange, tenant);
    assert.equal(!found.ok && found.reason, 'noKey');
  });

  test('that the service has moved to another unit says so', async () => {
    const written = await service.addReport();
    const sealed = { ...(await client.case(written.report.id)), unit: 'no-900000001' };
    const found = await openCase(sealed, keyring, tenant);
    assert.equal(!found.ok && found.reason, 'moved');
  });

  test('with one bit changed is not opened', async () => {
    const { ciphertext, ...rest } = await client.case((await service.addReport()).report.id);
    const changed =
      ciphertext.slice(0, 15_000) + (ciphertext[15_000] === 'A' ? 'B' : 'A') + ciphertext.slice(15_001);
    const found = await openCase({ ...rest, ciphertext: changed }, keyring, tenant);
    assert.equal(!found.ok && found.reason, 'sealed');
  });

  test('a forged message is shown as one that could not be opened, and the rest is read', async () => {
    const [one, other] = [await service.addReport(), await service.addReport()];
    await service.addMessage(one, 'Ekte');
    await service.addMessage(other, 'Fra en annen');
    one.messages.push({ ...other.messages[0]!, seq: 2 });
    const found = await opened(one.report.id);
    assert.ok(found.ok);
    assert.deepEqual(
      found.messages.map(({ text }) => text),
      ['Ekte', null],
    );
  });

  test('a message that the service leaves out leaves a gap, in its own direction', async () => {
    const written = await service.addReport();
    for (const text of ['En', 'To', 'Tre', 'Fire']) await service.addMessage(written, text);
    await client.answer(
      written.report.id,
      await sealAnswer({ ...(await read(written.report.id)), text: 'Ja' }),
    );
    written.messages.splice(0, 1);
    written.messages.splice(1, 1);
    const { messages } = await read(written.report.id);
    assert.deepEqual(
      messages.map(({ text, missing }) => [text, missing]),
      [
        ['Ja', 0],
        ['To', 1],
        ['Fire', 1],
      ],
    );
  });

  test('an emptied mailbox leaves the case and what was written, and takes no answer', async () => {
    const written = await service.addReport();
    await service.addMessage(written, 'En ting til');
    written.head = { ...written.head, emptied: true };
    const found = await opened(written.report.id);
    assert.ok(found.ok);
    assert.equal(found.messages[0]!.text, 'En ting til');
    await assert.rejects(sealAnswer({ ...found, text: 'Hei' }));
  });

  test('the service’s own is opened, answered, and shown to nobody', async () => {
    const canary = await service.addReport({ canary: true }, true);
    const seen = new Set<string>();
    const { cases, fault } = await sortCases(await client.cases(), client, keyring, tenant, seen);
    assert.ok(!cases.some(({ id }) => id === canary.report.id));
    assert.ok(!fault);
    assert.equal(canary.head.opened, '2026-12-01');
    assert.deepEqual(
      (await service.answers(canary)).map(({ kind }) => kind),
      ['canary'],
    );
    const calls = service.calls.length;
    await sortCases(await client.cases(), client, keyring, tenant, seen);
    assert.deepEqual(service.calls.slice(calls), ['GET saker'], 'it is not opened twice');
    // Another page looks into it anew, and says nothing twice.
    const other = await sortCases(await client.cases(), client, keyring, tenant);
    assert.ok(!other.cases.some(({ id }) => id === canary.report.id));
    assert.equal((await service.answers(canary)).length, 1);
  });

  test('a child’s report that the service calls its own is shown, and not said to be opened', async () => {
    const hidden = await service.addReport({ text: 'Hjelp' }, true);
    const { cases } = await sortCases(await client.cases(), client, keyring, tenant);
    assert.ok(cases.some(({ id }) => id === hidden.report.id));
    assert.equal(hidden.head.opened, null);
  });

  test('a child’s report that the service calls its own and opened is shown too', async () => {
    const hidden = await service.addReport({ text: 'Hjelp' }, true);
    hidden.head = { ...hidden.head, opened: '2026-12-01' };
    const { cases } = await sortCases(await client.cases(), client, keyring, tenant);
    assert.ok(cases.some(({ id }) => id === hidden.report.id));
  });

  test('what is called a canary and cannot be opened is shown', async () => {
    const sealedToOthers = await service.addReport({}, true);
    const strange = new Keyring();
    await strange.open(service.holders[1]!.seed.slice());
    const { cases } = await sortCases([sealedToOthers.head], client, strange, tenant);
    assert.deepEqual(cases, [sealedToOthers.head]);
  });

  test('the next number counts one direction alone', () => {
    assert.equal(nextSeq([]), 1);
    assert.equal(
      nextSeq([
        { direction: 'to-staff', seq: 9 },
        { direction: 'to-reporter', seq: 2 },
      ]),
      3,
    );
  });
});
