import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fingerprint, newSigningKey, readDocument, type KeyDocument } from '../protocol/index.ts';
import { openStore } from '../service/context.ts';
import { newestDocument } from '../service/keys/documents.ts';
import { epochOf, newestEpoch } from '../service/keys/epochs.ts';
import { staffOf } from '../service/keys/holders.ts';
import { rootFileText } from './key-file.ts';
import { renew } from '../service/testing/tenant.ts';
import { openSeeded, school, type Seeded } from './testing/seeded.ts';

const root = ['--root', 'safe/root.key'];
const year = 365 * 24 * 60 * 60 * 1000;

const newest = (terminal: Seeded): KeyDocument =>
  terminal.tenant.within((context) => {
    const stored = newestDocument(context.store, school);
    assert.ok(stored);
    const { rootKey, tenant } = context.config;
    const read = readDocument(stored, { rootKey, tenant, unit: school, now: terminal.now });
    assert.ok(read.ok, read.ok ? '' : read.reason);
    return read.document;
  });

/** What somebody in the group does in the inbox: makes a new key, for all who are there. */
async function propose({ tenant }: Seeded): Promise<{ epoch: string; recipient: string }> {
  const context = openStore(tenant.config, { clock: () => tenant.now, log: () => {} });
  try {
    await renew(context, school);
    return newestEpoch(context.store, school) ?? assert.fail();
  } finally {
    context.close();
  }
}

test('with nothing to sign, rotate says so and signs nothing', async (t) => {
  const terminal = await openSeeded(t);
  const before = terminal.files();
  const { code, output } = await terminal.run(['rotate', ...root, '--yes']);
  assert.equal(code, 0, output);
  assert.match(output, /Ingenting venter på signatur/);
  assert.deepEqual(terminal.files(), before);
});

test('a new key is shown with its words, signed after yes, and takes over with the next number', async (t) => {
  const terminal = await openSeeded(t);
  const first = newest(terminal);
  const { epoch, recipient } = await propose(terminal);
  const words = (await fingerprint(recipient)).join(' ');

  const before = terminal.files();
  const dry = await terminal.run(['rotate', '--dry-run']);
  assert.equal(dry.code, 0, dry.output);
  assert.ok(dry.output.includes(`Prøve skole: ny nøkkel «${words}»`), dry.output);
  assert.match(dry.output, /ingenting er endret/);
  const no = await terminal.run(['rotate', ...root], ['nei']);
  assert.equal(no.code, 1);
  assert.match(no.output, /Ikke signert/);
  assert.deepEqual(terminal.files(), before);

  const yes = await terminal.run(['rotate', ...root], ['ja']);
  assert.equal(yes.code, 0, yes.output);
  const second = newest(terminal);
  assert.equal(second.n, first.n + 1);
  assert.equal(second.groups.unit?.epoch, epoch);
  assert.deepEqual(second.groups.owner, first.groups.owner);
  terminal.tenant.within(({ store }) => {
    assert.equal(epochOf(store, epoch)?.state, 'active');
    assert.equal(epochOf(store, first.groups.unit?.epoch ?? '')?.state, 'retired');
  });
});

test('a document that nears its end is renewed with the same keys', async (t) => {
  const terminal = await openSeeded(t);
  const first = newest(terminal);
  terminal.now = new Date(terminal.now.getTime() + year - 24 * 60 * 60 * 1000);
  const { code, output } = await terminal.run(['rotate', ...root, '--yes']);
  assert.equal(code, 0, output);
  assert.match(output, /gjelder til 2028-\d\d-\d\d, før 2027/);
  const second = newest(terminal);
  assert.deepEqual(second.groups, first.groups);
  assert.ok(second.expires > first.expires);
});

test('a change in the settings is named before it is signed', async (t) => {
  const terminal = await openSeeded(t);
  const settings = JSON.parse(readFileSync(terminal.path('mottak.json'), 'utf8')) as {
    units: { name: string; small?: boolean }[];
  };
  Object.assign(settings.units[0] ?? {}, { name: 'Nye Prøve skole', small: true, readers: ['rektor'] });
  writeFileSync(terminal.path('mottak.json'), JSON.stringify(settings));
  const { output } = await terminal.run(['rotate', ...root, '--yes']);
  assert.match(output, /navnet: "Nye Prøve skole", før "Prøve skole"/);
  assert.match(output, /liten enhet: true, før false/);
  assert.match(output, /rektor leser, før rektor, sosiallærer/);
  assert.doesNotMatch(output, /ny nøkkel/);
  assert.equal(newest(terminal).unitName, 'Nye Prøve skole');
});

test('who leaves is out at once, and no longer counted in what is signed', async (t) => {
  const terminal = await openSeeded(t);
  const [, leaver = ''] = terminal.staffIn(school);
  const before = terminal.files();
  const dry = await terminal.run(['rotate', '--without', leaver, '--dry-run']);
  assert.match(dry.output, new RegExp(`${leaver} {2}rådgiver {2}← tas ut`));
  assert.match(dry.output, /Prøve skole: 1 leser; barn kan ikke skrive hit/);
  assert.deepEqual(terminal.files(), before);

  const { code, output } = await terminal.run(['rotate', '--without', leaver, ...root, '--yes']);
  assert.equal(code, 0, output);
  assert.match(output, /Tatt ut: rådgiver, Prøve skole/);
  assert.equal(newest(terminal).groups.unit?.holders, 1);
  terminal.tenant.within(({ store }) => {
    assert.equal(staffOf(store, leaver)?.state, 'left');
    assert.equal(
      store.get<{ n: number }>('SELECT count(*) AS n FROM seed_wrap WHERE staff = ?', leaver)?.n,
      0,
    );
  });
  assert.match((await terminal.run(['rotate', '--dry-run'])).output, /noen har sluttet/);
});

test('what is wrong on the command line is told at once, and nothing is changed', async (t) => {
  const terminal = await openSeeded(t);
  await propose(terminal);
  const before = terminal.files();
  const { code, output } = await terminal.run(['rotate', '--unit', 'no-1']);
  assert.equal(code, 2);
  assert.match(output, /--unit: fant «no-1», ventet en av no-900000012/);
  assert.match(output, /mangler --root FIL/);
  assert.match(output, /gi --yes/);
  const unknown = await terminal.run(['rotate', ...root, '--yes', '--without', 'ukjent']);
  assert.equal(unknown.code, 2);
  assert.match(
    unknown.output,
    /--without: fant «ukjent», ventet en av\n(.*\n)* {2}\S+ {2}leder, Prøve skole/,
  );
  assert.deepEqual(terminal.files(), before);
});

test('another root key, a file that is none and one that is missing are refused without showing a key', async (t) => {
  const terminal = await openSeeded(t);
  await propose(terminal);
  const other = newSigningKey();
  writeFileSync(terminal.path('annen.key'), rootFileText(other, 'en annen'));
  const before = terminal.files();
  for (const [file, told] of [
    ['annen.key', /rotnøkkelen til dette oppsettet/],
    ['safe/recovery.key', /Fant: én linje av et annet slag/],
    ['mottak.json', /Fant: /],
    ['borte.key', /Fant: finnes ikke/],
  ] as const) {
    const { code, output } = await terminal.run(['rotate', '--root', file, '--yes']);
    assert.equal(code, 1, file);
    assert.match(output, told);
    assert.doesNotMatch(output, /AGE-SECRET/);
    assert.ok(!output.includes(other.secret));
  }
  assert.deepEqual(terminal.files(), before);
});

test('a document on the server that root has not signed stops everything', async (t) => {
  const terminal = await openSeeded(t);
  await propose(terminal);
  terminal.tenant.within(({ store }) =>
    store.run(`UPDATE key_document SET text = replace(text, 'rektor', 'vaktmester')`),
  );
  const { code, output } = await terminal.run(['rotate', ...root, '--yes']);
  assert.equal(code, 1);
  assert.match(output, /ikke signert av rotnøkkelen/);
});
