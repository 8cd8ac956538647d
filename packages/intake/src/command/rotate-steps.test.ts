/** The root key away from the server: drafts out, signatures back. And what is signed is what was shown. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { fingerprint, newSigningKey, signDocument, type KeyDocument } from '../protocol/index.ts';
import { newestDocument } from '../service/keys/documents.ts';
import { newestEpoch } from '../service/keys/epochs.ts';
import { isRotationDue, staffOf } from '../service/keys/holders.ts';
import { renew } from '../service/testing/tenant.ts';
import { describeDraft } from './describe-draft.ts';
import { textOf, type DraftFile } from './draft-file.ts';
import { rootFileText } from './key-file.ts';
import { openSeeded, school, type Seeded } from './testing/seeded.ts';
import { openTerminal, type Terminal } from './testing/terminal.ts';

const root = ['--root', 'safe/root.key'];

const propose = async ({ tenant }: Seeded, group = school): Promise<{ epoch: string; recipient: string }> => {
  const context = tenant.open();
  await renew(context, group);
  return newestEpoch(context.store, group) ?? assert.fail();
};

const newest = ({ tenant }: Seeded): KeyDocument =>
  tenant.within(({ store }) => newestDocument(store, school)?.parsed ?? assert.fail());

/** A machine with the root key and nothing else: no settings, no data. */
function vaultOf(t: TestContext, server: Seeded): Terminal {
  const vault = openTerminal(t);
  writeFileSync(vault.path('mottak.json'), 'ikke noe oppsett');
  copyFileSync(server.path('safe/root.key'), vault.path('root.key'));
  return vault;
}

const carry = (from: Terminal, to: Terminal, name = 'utkast.json'): void =>
  copyFileSync(from.path(name), to.path(name));

const fileIn = (terminal: Terminal): DraftFile =>
  JSON.parse(readFileSync(terminal.path('utkast.json'), 'utf8')) as DraftFile;

const sign = ['rotate', '--sign', 'utkast.json', '--root', 'root.key'];
const put = ['rotate', '--put', 'utkast.json'];

test('drafted on the server, signed where there is no server, taken into use on the server', async (t) => {
  const server = await openSeeded(t);
  const first = newest(server);
  const { epoch, recipient } = await propose(server);
  const words = (await fingerprint(recipient)).join(' ');
  const drafted = await server.run(['rotate', '--draft', 'utkast.json']);
  assert.equal(drafted.code, 0, drafted.output);
  assert.match(drafted.output, /1 som venter på signatur/);
  assert.deepEqual(newest(server), first);

  const vault = vaultOf(t, server);
  carry(server, vault);
  const before = vault.files();
  for (const [args, answers, told] of [
    [sign, ['nei'], /Ikke signert/],
    [[...sign, '--dry-run'], [], /ingenting er endret/],
  ] as const) {
    const { output } = await vault.run(args, answers);
    assert.ok(output.includes(`Prøve skole: ny nøkkel «${words}»`), output);
    assert.match(output, told);
    assert.deepEqual(vault.files(), before);
  }
  const signed = await vault.run(sign, ['ja']);
  assert.equal(signed.code, 0, signed.output);
  assert.deepEqual(Object.keys(vault.files()), Object.keys(before));

  const early = await server.run(put);
  assert.equal(early.code, 1);
  assert.match(early.output, /1 er ikke signert/);
  carry(vault, server);
  assert.equal((await server.run([...put, '--dry-run'])).code, 0);
  assert.deepEqual(newest(server), first);
  const taken = await server.run(put);
  assert.equal(taken.code, 0, taken.output);
  assert.equal(newest(server).groups.unit?.epoch, epoch);
  const again = await server.run(put);
  assert.equal(again.code, 1);
  assert.match(again.output, /er nummer 2, ventet 3/);
});

test('a draft is never written over anything, and nothing is taken out when it cannot be written', async (t) => {
  const server = await openSeeded(t);
  const [, leaver = ''] = server.staffIn(school);
  writeFileSync(server.path('utkast.json'), 'noe annet');
  const before = server.files();
  const draft = ['rotate', '--draft', 'utkast.json', '--without', leaver, '--yes'];
  const { code, output } = await server.run(draft);
  assert.equal(code, 1);
  assert.match(output, /utkast\.json finnes fra før/);
  assert.deepEqual(server.files(), before);

  const elsewhere = await server.run(draft.map((each) => (each === 'utkast.json' ? 'nytt.json' : each)));
  assert.equal(elsewhere.code, 0, elsewhere.output);
  assert.match(elsewhere.output, /Prøve skole: 1 kan lese, før 2/);
  server.tenant.within(({ store }) => assert.equal(staffOf(store, leaver)?.state, 'left'));
});

test('root signs nothing that another root, another owner or no one has had signed before', async (t) => {
  const server = await openSeeded(t);
  await propose(server);
  await server.run(['rotate', '--draft', 'utkast.json']);
  const vault = vaultOf(t, server);
  const honest = fileIn(server);
  const [one] = honest.documents;
  assert.ok(one?.before);
  const stranger = newSigningKey();
  writeFileSync(vault.path('annen.key'), rootFileText(stranger, 'en annen'));
  const of = (changes: Partial<typeof one>): DraftFile => ({
    ...honest,
    documents: [{ ...one, ...changes }],
  });
  const draft = one.draft as unknown as KeyDocument;
  const before = JSON.parse(one.before.document) as KeyDocument;
  for (const [file, told] of [
    [
      of({ before: signDocument({ ...before, small: true }, stranger.secret) }),
      /ikke signert av rotnøkkelen/,
    ],
    [of({ draft: { ...draft, n: 9 } }), /følger ikke etter/],
    [of({ before: null }), /følger ikke etter/],
    [of({ draft: { ...draft, tenant: 'annen' } }), /utkastet er for annen, ventet prove/],
    [of({ draft: { ...draft, recovery: 'age1pq1' } }), /recovery must be/],
    [{ ...honest, documents: [one, one] }, /hver enhet én gang/],
    [{ ...honest, v: 2 }, /Felt: v/],
    [{ ...honest, documents: [{ ...one, extra: 1 }] }, /extra/],
  ] as const) {
    writeFileSync(vault.path('utkast.json'), textOf(file as DraftFile));
    const stood = vault.files();
    const { code, output } = await vault.run([...sign, '--yes']);
    assert.equal(code, 1, output);
    assert.match(output, told);
    assert.deepEqual(vault.files(), stood);
  }
  writeFileSync(vault.path('utkast.json'), textOf(honest));
  const { code } = await vault.run(['rotate', '--sign', 'utkast.json', '--root', 'annen.key', '--yes']);
  assert.equal(code, 1);
});

test('the server takes nothing into use that root has not signed just so, and all of it or nothing', async (t) => {
  const server = await openSeeded(t);
  await propose(server);
  await server.run(['rotate', '--draft', 'utkast.json']);
  const honest = fileIn(server);
  const [one] = honest.documents;
  assert.ok(one);
  const draft = one.draft as unknown as KeyDocument;
  const { secret } = server.tenant.rootKey;
  const signed = signDocument(draft, secret);
  const unit = draft.groups.unit ?? assert.fail();
  const first = newest(server);
  for (const [wrong, told] of [
    [
      { ...signed, document: signed.document.replace('"holders":2', '"holders":3') },
      /ikke signert av rotnøkkelen/,
    ],
    [signDocument(draft, newSigningKey().secret), /ikke signert av rotnøkkelen/],
    [signDocument({ ...draft, receiptKey: newSigningKey().public }, secret), /en annen kvitteringsnøkkel/],
    [
      signDocument(
        { ...draft, groups: { ...draft.groups, unit: { ...unit, recipient: draft.recovery } } },
        secret,
      ),
      /en nøkkel som ikke er her/,
    ],
    [signDocument({ ...draft, unit: 'no-999999999' }, secret), /gjelder ingen enhet/],
    [signDocument({ ...draft, n: 7 }, secret), /er nummer 7, ventet 2/],
  ] as const) {
    // The honest one stands first, and is not taken alone.
    const documents = [
      { ...one, signed },
      { ...one, draft: { ...one.draft, unit: 'no-999999999' }, signed: wrong },
    ];
    writeFileSync(server.path('utkast.json'), textOf({ ...honest, documents }));
    const { code, output } = await server.run(put);
    assert.equal(code, 1, output);
    assert.match(output, told);
    assert.deepEqual(newest(server), first);
  }
});

test('steps that do not go together are told at once', async (t) => {
  const server = await openSeeded(t);
  const before = server.files();
  for (const [args, told] of [
    [['--draft', 'a', '--put', 'b'], /gi bare én av --draft og --put/],
    [['--draft', 'a', ...root], /rotnøkkelen skal ikke være på tjeneren/],
    [['--put', 'a', ...root], /rotnøkkelen skal ikke være på tjeneren/],
    [['--sign', 'a', ...root, '--yes', '--unit', school], /--unit og --without hører til --draft/],
    [['--sign', 'a', '--dry-run'], /mangler --root/],
    [['--sign', 'a', ...root], /gi --yes/],
  ] as const) {
    const { code, output } = await server.run(['rotate', ...args]);
    assert.equal(code, 2, output);
    assert.match(output, told);
  }
  assert.deepEqual(server.files(), before);
});

test('what is signed is what was shown, though another key came while one thought', async (t) => {
  const server = await openSeeded(t);
  const shown = await propose(server);
  const { code, output } = await server.run(
    ['rotate', ...root],
    [
      async () => {
        await propose(server);
        return 'ja';
      },
    ],
  );
  assert.equal(code, 0, output);
  assert.equal(newest(server).groups.unit?.epoch, shown.epoch);
});

test('a key that the one who leaves may hold is not the last one', async (t) => {
  const server = await openSeeded(t);
  const [, leaver = ''] = server.staffIn(school);
  await propose(server);
  const { code, output } = await server.run(['rotate', ...root, '--yes', '--without', leaver]);
  assert.equal(code, 0, output);
  assert.equal(newest(server).groups.unit?.holders, 1);
  server.tenant.within(({ store }) => assert.ok(isRotationDue(store, school)));
  await propose(server);
  await server.run(['rotate', ...root, '--yes']);
  server.tenant.within(({ store }) => assert.ok(!isRotationDue(store, school)));
});

test('a key that nothing can be sealed to is skipped and told; the other group’s is signed', async (t) => {
  const server = await openSeeded(t);
  const first = newest(server);
  const { epoch } = await propose(server);
  const owner = await propose(server, 'owner');
  server.tenant.within(({ store }) =>
    store.run('UPDATE epoch SET recipient = ? WHERE id = ?', `age1pq1${'q'.repeat(1952)}`, epoch),
  );
  const { code, output } = await server.run(['rotate', ...root, '--yes']);
  assert.equal(code, 1);
  assert.match(output, /✖ Prøve skole: den nye nøkkelen kan ikke brukes, og er hoppet over/);
  assert.deepEqual(newest(server).groups.unit, first.groups.unit);
  assert.equal(newest(server).groups.owner?.epoch, owner.epoch);
  const again = await server.run(['rotate', ...root, '--yes']);
  assert.equal(again.code, 1);
  assert.match(again.output, /Ingenting venter på signatur/);
  assert.equal(newest(server).n, first.n + 1);
});

test('who has not opened the key is named, and not counted in what is signed', async (t) => {
  const server = await openSeeded(t);
  const { epoch } = await propose(server);
  const [, late = ''] = server.staffIn(school);
  server.tenant.within(({ store }) =>
    store.run('UPDATE epoch_wrap SET confirmed = 0 WHERE epoch = ? AND holder = ?', epoch, late),
  );
  const { output } = await server.run(['rotate', ...root, '--yes']);
  assert.match(output, /^! Prøve skole: rådgiver har ikke logget inn og åpnet den nye nøkkelen/m);
  assert.doesNotMatch(output, /ikke sluppet inn/);
  // Signed now, the form would close: the key that two can open stands until two can open the new one.
  assert.notEqual(newest(server).groups.unit?.epoch, epoch);
  assert.equal(newest(server).groups.unit?.holders, 2);
  // Who was never counted takes nobody with them.
  await propose(server);
  server.tenant.within(({ store }) =>
    store.run('UPDATE epoch_wrap SET confirmed = 0 WHERE holder = ?', late),
  );
  await server.run(['rotate', ...root, '--yes', '--without', late]);
  assert.equal(newest(server).groups.unit?.holders, 1);
});

test('rotate says where others read than those a child is told of', async (t) => {
  const server = await openSeeded(t);
  const { output } = await server.run(['rotate', '--dry-run']);
  assert.match(output, /^! Prøve skole: leder, rådgiver leser, men står ikke i «readers»/m);
  assert.match(output, /^! Prøve skole: rektor, sosiallærer står i «readers», men ingen/m);
  assert.match(output, /^! Prøve kommune: leder leser, men står ikke i «readers»/m);
  server.tenant.within(({ store }) => {
    store.run(`UPDATE staff SET role = 'Rektor ' WHERE role = 'leder' AND reader_group = ?`, school);
    store.run(`UPDATE staff SET role = 'sosiallærer' WHERE role = 'rådgiver' AND reader_group = ?`, school);
  });
  assert.doesNotMatch((await server.run(['rotate', '--dry-run'])).output, /^! Prøve skole/m);
});

test('a name that would move what stands in the terminal is shown as it is', async (t) => {
  const server = await openSeeded(t);
  const draft = { ...newest(server), unitName: 'Skole\u001b[2A\u202eelokS' };
  const shown = await describeDraft(draft, undefined, 'Prøve kommune');
  for (const code of ['\u001b', '\u202e']) assert.ok(!shown.includes(code));
  assert.match(shown, /Skole�\[2A�elokS/);
});
