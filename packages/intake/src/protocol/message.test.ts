import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aeadSeal } from './aead.ts';
import { fromBase64url, randomBytes, randomId, toBase64url } from './bytes.ts';
import type { ProtocolError } from './errors.ts';
import { openMessage, roomForMessage, sealMessage } from './message.ts';
import { pad } from './padding.ts';
import { because, spoken } from './test-world.ts';

const someDialogue = () => ({ dialog: toBase64url(randomBytes(32)), mailbox: randomId() });
const dialogue = someDialogue();
const answer = { direction: 'to-reporter', seq: 1 } as const;

test('a message is opened by who has the dialogue’s key, and every one is as long', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1300),
      fc.nat(8),
      fc.integer({ min: 1, max: 900 }),
      async (length, first, seq) => {
        const text = spoken(length, first);
        fc.pre(roomForMessage({ text }) >= 0);
        const sealed = await sealMessage({ text, kind: 'reply' }, dialogue, {
          direction: 'to-reporter',
          seq,
        });
        assert.equal(fromBase64url(sealed.body).length, 4124);
        assert.deepEqual(await openMessage(sealed, dialogue), { v: 1, text, kind: 'reply' });
      },
    ),
    { numRuns: 60 },
  );
});

test('another mailbox, key, direction, number or id: not opened', async () => {
  const sealed = await sealMessage({ text: 'Kom til meg i friminuttet.' }, dialogue, answer);
  const other = someDialogue();
  for (const [message, to] of [
    [sealed, { ...dialogue, mailbox: other.mailbox }],
    [sealed, { ...dialogue, dialog: other.dialog }],
    [{ ...sealed, direction: 'to-staff' }, dialogue],
    [{ ...sealed, seq: 2 }, dialogue],
    [{ ...sealed, id: randomId() }, dialogue],
  ] as const)
    await assert.rejects(openMessage(message, to), because('sealed'));
});

test('what a child wrote cannot be handed back as an answer', async () => {
  const written = await sealMessage({ text: 'Hei' }, dialogue, { direction: 'to-staff', seq: 1 });
  await assert.rejects(openMessage({ ...written, direction: 'to-reporter' }, dialogue), because('sealed'));
});

test('a service without the key forges no answer', async () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const id = randomId();
    const around = `ao/msg/1|${dialogue.mailbox}|to-reporter|1|${id}`;
    const body = toBase64url(await aeadSeal(pad({ v: 1, text: 'falsk' }, 4096), randomBytes(32), around));
    await assert.rejects(openMessage({ id, ...answer, body }, dialogue), because('sealed'));
  }
});

test('the same words are never the same bytes', async () => {
  const bodies = await Promise.all(
    Array.from({ length: 20 }, async () => (await sealMessage({ text: 'Hei' }, dialogue, answer)).body),
  );
  assert.equal(new Set(bodies).size, 20);
});

test('too long says how much; odd numbers, kinds and bodies are refused', async () => {
  const room = roomForMessage({ text: '' });
  const full = await sealMessage({ text: 'a'.repeat(room) }, dialogue, answer);
  assert.equal((await openMessage(full, dialogue)).text.length, room);
  await assert.rejects(
    sealMessage({ text: 'a'.repeat(room + 3) }, dialogue, answer),
    (error: ProtocolError) => error.reason === 'too-long' && error.bytes === 3,
  );
  await assert.rejects(sealMessage({ text: 'Hei' }, dialogue, { ...answer, seq: 0 }), because('malformed'));
  await assert.rejects(sealMessage({ text: '\udc00' }, dialogue, answer), because('malformed'));
  await assert.rejects(
    sealMessage({ text: 'Hei', kind: 'order' as 'reply' }, dialogue, answer),
    because('malformed'),
  );
  await assert.rejects(openMessage({ ...full, body: full.body.slice(4) }, dialogue), because('malformed'));
});
