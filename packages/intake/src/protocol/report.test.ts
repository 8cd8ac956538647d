import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import type { ProtocolError } from './errors.ts';
import { openReport } from './open-report.ts';
import { pad } from './padding.ts';
import { roomFor, sealReport } from './report.ts';
import { sealTo } from './recipients.ts';
import { sizes } from './sizes.ts';
import { because, outsideOf, someReport, spoken, voices, world } from './test-world.ts';
import type { Report } from './types.ts';

const here = await world();
const keys = { group: here.unit.recipient, recovery: here.recovery.recipient };

test('the group that reads and recovery open it; nobody else does', async () => {
  const report = someReport({ contact: 'Kontaktlæreren vet hvem jeg er', canary: true });
  const sealed = await sealReport(report, keys);
  for (const { identity } of [here.unit, here.recovery])
    assert.deepEqual(await openReport(sealed, [identity], outsideOf(report)), report);
  assert.deepEqual(
    await openReport(sealed, [here.owner.identity, here.unit.identity], outsideOf(report)),
    report,
  );
  await assert.rejects(openReport(sealed, [here.owner.identity], outsideOf(report)), because('sealed'));
  await assert.rejects(openReport(sealed, [], outsideOf(report)), because('sealed'));
});

test('what the leader shall not read opens with no key of the unit', async () => {
  const adult = { leader: false, leaderMayRead: false };
  const report = someReport({ situation: 'adultThere', adult, route: 'owner', track: 'staff' });
  const sealed = await sealReport(report, { ...keys, group: here.owner.recipient });
  await assert.rejects(openReport(sealed, [here.unit.identity], outsideOf(report)), because('sealed'));
  assert.deepEqual(await openReport(sealed, [here.owner.identity], outsideOf(report)), report);
  // And no mistake of the page sends it to the unit.
  for (const said of [undefined, adult, { leader: true, leaderMayRead: true }])
    await assert.rejects(
      sealReport(
        someReport({ situation: 'adultThere', ...(said && { adult: said }), route: 'unit', track: 'staff' }),
        keys,
      ),
      because('malformed'),
    );
});

test('200 reports of 1 to 6,000 characters, in eight languages and emoji, are all as long', async () => {
  const found = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6000 }),
      fc.nat(voices.length),
      fc.boolean(),
      fc.constantFrom<Report['route']>('unit', 'owner'),
      async (characters, first, contact, route) => {
        const report = someReport({
          text: spoken(characters, first),
          route,
          ...(contact && { contact: '+47 22 22 22 22' }),
        });
        fc.pre(roomFor(report) >= 0);
        const sealed = await sealReport(report, { ...keys, group: here[route].recipient });
        found.add(sealed.length);
      },
    ),
    { numRuns: 200 },
  );
  assert.deepEqual([...found], [21_157]);
});

test('three different keys, one of them new each time, in an order that tells nothing', async () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is given back its `this` below
  const { addRecipient } = Encrypter.prototype;
  const orders: string[][] = [];
  Encrypter.prototype.addRecipient = function (recipient) {
    orders.at(-1)?.push(recipient as string);
    addRecipient.call(this, recipient);
  };
  try {
    for (let turn = 0; turn < 80; turn += 1) {
      orders.push([]);
      await sealReport(someReport(), keys);
    }
  } finally {
    Encrypter.prototype.addRecipient = addRecipient;
  }
  assert.ok(orders.every((order) => order.length === 3 && new Set(order).size === 3));
  assert.equal(new Set(orders.flat()).size, 80 + 2);
  for (const known of [keys.group, keys.recovery])
    assert.equal(new Set(orders.map((order) => order.indexOf(known))).size, 3);
});

test('a text too long says how many bytes too many; the last that fits is sealed', async () => {
  const empty = someReport({ text: '' });
  const room = roomFor(empty);
  const full = { ...empty, text: 'å'.repeat(Math.floor(room / 2)) + 'a'.repeat(room % 2) };
  assert.equal(roomFor(full), 0);
  const sealed = await sealReport(full, keys);
  assert.equal((await openReport(sealed, [here.unit.identity], outsideOf(full))).text, full.text);
  const over = { ...full, text: `${full.text}🙂` };
  assert.equal(roomFor(over), -4);
  await assert.rejects(sealReport(over, keys), (error: ProtocolError) => {
    assert.equal(error.reason, 'too-long');
    assert.equal(error.bytes, 4);
    return true;
  });
  // Six thousand letters of an alphabet with two bytes each fit.
  assert.ok(roomFor(someReport({ text: 'й'.repeat(6000) })) > 0);
});

test('classic keys are refused, alone or among hybrid ones', async () => {
  const classic = await identityToRecipient(await generateX25519Identity());
  const report = someReport();
  for (const wrong of [
    { ...keys, group: classic },
    { ...keys, recovery: classic },
    { group: keys.group, recovery: keys.group },
    { ...keys, group: '' },
    { ...keys, group: keys.group.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')) },
    { ...keys, group: keys.group.toUpperCase() },
    { ...keys, group: 'age1tagpq1qqqq' },
  ])
    await assert.rejects(sealReport(report, wrong), because('recipient'));
});

test('what the service says outside must be what stands inside', async () => {
  const report = someReport();
  const sealed = await sealReport(report, keys);
  const outside = outsideOf(report);
  for (const moved of [
    { id: someReport().id },
    { tenant: 'annenvik' },
    { unit: 'no-900000020' },
    { route: 'owner' as const },
    { track: 'staff' as const },
  ])
    await assert.rejects(
      openReport(sealed, [here.unit.identity], { ...outside, ...moved }),
      because('moved'),
      JSON.stringify(moved),
    );
});

test('no report: other fields, other types, other sizes, other kinds of keys', async () => {
  const wrong: readonly Readonly<Record<string, unknown>>[] = [
    { extra: true },
    { v: 2 },
    { id: 'AAAA' },
    { day: '12.03.2026' },
    { language: 'de' },
    { what: 'pushed' },
    { what: ['with space'] },
    { what: Array.from({ length: 31 }, () => 'pushed') },
    { text: 7 },
    { text: '\ud800' },
    { adult: { leader: false, leaderMayRead: true } },
    { track: 'staff' },
    { canary: false },
    { dialog: 'AAAA' },
    { age: 'old' },
  ];
  for (const each of wrong) {
    const report = { ...someReport(), ...each };
    await assert.rejects(sealReport(report, keys), because('malformed'), JSON.stringify(each));
    // Nor is it believed when somebody else has sealed it.
    const sealed = await sealTo([keys.group, keys.recovery, here.owner.recipient], pad(report, sizes.report));
    await assert.rejects(openReport(sealed, [here.unit.identity], outsideOf(report)), because('malformed'));
  }
  const report = someReport();
  const encrypter = new Encrypter();
  for (const each of [keys.group, await identityToRecipient(await generateX25519Identity())])
    encrypter.addRecipient(each);
  const mixed = await encrypter.encrypt(pad(report, sizes.report));
  await assert.rejects(openReport(mixed, [here.unit.identity], outsideOf(report)), because('size'));
  const sealed = await sealReport(report, keys);
  await assert.rejects(
    openReport(sealed, [await generateX25519Identity()], outsideOf(report)),
    because('recipient'),
  );
});

test('what is wrong is said without a word of what the child wrote', async () => {
  const secret = 'hemmelig-markør';
  const wrong = [
    someReport({ text: secret, contact: 7 as unknown as string }),
    someReport({ text: secret, what: [secret] }),
    someReport({ text: secret.repeat(2000) }),
    { ...someReport(), text: secret, situation: secret } as unknown as Report,
  ];
  for (const report of wrong)
    await assert.rejects(sealReport(report, keys), (error: ProtocolError) => {
      assert.ok(!`${error.message}${JSON.stringify(error.faults)}${error.stack}`.includes(secret));
      return true;
    });
});

test('bytes after the text, a length beyond the end, and no UTF-8 are refused', async () => {
  const report = someReport();
  const seal = (change: (plain: Uint8Array) => void): Promise<Uint8Array> => {
    const plain = pad(report, sizes.report);
    change(plain);
    return sealTo([keys.group, keys.recovery, here.owner.recipient], plain);
  };
  for (const change of [
    (plain: Uint8Array) => plain.fill(1, sizes.report - 1),
    (plain: Uint8Array) => plain.fill(255, 0, 4),
    (plain: Uint8Array) => plain.fill(0xff, 20, 22),
    (plain: Uint8Array) => plain.fill(0x7d, 4, 5),
  ])
    await assert.rejects(
      openReport(await seal(change), [here.unit.identity], outsideOf(report)),
      because('malformed'),
    );
});
