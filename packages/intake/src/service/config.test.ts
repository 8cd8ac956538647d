import assert from 'node:assert/strict';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { describeFault } from '@apen-oppvekst/data-schema';
import { configOf, readConfig } from './config.ts';
import { settings } from './testing/tenant.ts';

const whole = { ...settings, rootKey: 'A'.repeat(43), recovery: 'age1pq1abc' };
const pathsOf = (value: unknown): string[] => {
  const read = configOf(value, '/x/mottak.json');
  return read.ok ? [] : read.faults.map(({ path }) => path).sort();
};

describe('the settings', () => {
  test('that are whole have no fault, and their folders are from the file’s own', () => {
    const read = configOf(whole, '/srv/mottak/mottak.json');
    assert.ok(read.ok);
    assert.equal(read.config.data, '/srv/mottak/data');
    assert.equal(read.config.units[0]?.small, false);
  });

  test('tell every fault at once, by field, with what was expected and what came', () => {
    const read = configOf(
      {
        ...whole,
        tenant: 'Eksempel Vik',
        country: 'dk',
        publicUrl: 'http://kommunen.example/sti',
        listen: { public: { host: '', port: 99_999 }, inbox: { host: 'x', port: 1 } },
        units: [
          {
            ...whole.units[0],
            id: '900000012',
            readingDays: ['man'],
            closed: [{ name: 'Jul', start: '2027-01-03', end: '2026-12-19' }],
          },
        ],
        owner: { ...whole.owner, readers: [], email: 'post' },
        deleteAfterExportDays: 0,
        ukjent: 1,
      },
      'mottak.json',
    );
    assert.ok(!read.ok);
    assert.deepEqual(read.faults.map(({ path }) => path).sort(), [
      'country',
      'deleteAfterExportDays',
      'listen.public.host',
      'listen.public.port',
      'owner.email',
      'owner.readers',
      'publicUrl',
      'publicUrl',
      'tenant',
      'ukjent',
      'units[0 = 900000012].closed[0]',
      'units[0 = 900000012].id',
      'units[0 = 900000012].readingDays[0]',
    ]);
    const text = read.faults.map((fault) => describeFault(fault, 'nb')).join('\n');
    assert.match(text, /Felt: deleteAfterExportDays\n {2}Ventet: minst 1\n {2}Fant: 0/);
    assert.match(text, /Felt: publicUrl\n {2}Ventet: en adresse som begynner med https:\/\//);
    assert.match(text, /Ventet: en periode som ikke slutter før den begynner/);
    assert.doesNotMatch(text, /[\^$\\]/);
  });

  test('that are wrong by themselves and together are told of both in one run', () => {
    assert.deepEqual(
      pathsOf({
        ...whole,
        name: 1,
        publicUrl: 'https://kommunen.example',
        mail: { to: 'console' },
        units: [whole.units[0], { ...whole.units[0], name: '' }, 7],
        rootKey: undefined,
      }),
      [
        'name',
        'publicUrl',
        'rootKey',
        'units[1 = no-900000012].id',
        'units[1 = no-900000012].name',
        'units[2]',
      ],
    );
  });

  test('that would let practice or fiction out of the machine are refused', () => {
    const real = {
      ...whole,
      practice: false,
      publicUrl: 'https://kommunen.example',
      inboxUrl: 'https://innboks.kommunen.example',
    };
    assert.deepEqual(pathsOf({ ...whole, publicUrl: 'https://kommunen.example' }), ['publicUrl']);
    assert.deepEqual(pathsOf(real), ['units[0 = no-900000012].id']);
    assert.deepEqual(pathsOf({ ...real, units: [{ ...whole.units[0], id: 'no-974760673' }] }), []);
    assert.deepEqual(
      pathsOf({ ...real, mail: { to: 'console' }, units: [{ ...whole.units[0], id: 'no-974760673' }] }),
      ['mail.to'],
    );
    assert.deepEqual(pathsOf({ ...whole, inboxUrl: whole.publicUrl }), ['inboxUrl']);
    assert.deepEqual(pathsOf({ ...whole, ownerType: 'huvudman' }), ['ownerType']);
    assert.deepEqual(pathsOf({ ...whole, units: [whole.units[0], whole.units[0]] }), [
      'units[1 = no-900000012].id',
    ]);
    assert.deepEqual(pathsOf({ ...whole, proof: { cost: 1, counter: [5, 9], ceiling: 8 } }), [
      'proof.ceiling',
    ]);
  });

  test('of the alarm channel are one way, safe and named whole', () => {
    const alarm = (value: unknown): string[] => pathsOf({ ...whole, alarm: value });
    assert.deepEqual(alarm(null), []);
    assert.deepEqual(alarm({ url: 'https://vakt.example/inn?n=1' }), []);
    assert.deepEqual(alarm({ url: 'http://127.0.0.1:8080/inn' }), []);
    assert.deepEqual(alarm({ url: 'http://vakt.example/inn' }), ['alarm.url']);
    assert.deepEqual(alarm({ url: 'vakt' }), ['alarm.url']);
    assert.deepEqual(alarm({ command: [] }), ['alarm.command']);
    assert.deepEqual(alarm({ command: ['varsle'] }), ['alarm.command']);
    assert.deepEqual(alarm({}), ['alarm']);
    assert.deepEqual(alarm({ url: 'https://vakt.example', command: ['./varsle'] }), ['alarm']);
    const read = configOf({ ...whole, alarm: { command: ['./varsle', './til'] } }, '/srv/mottak/mottak.json');
    assert.ok(read.ok);
    assert.deepEqual(read.config.alarm?.command, ['/srv/mottak/varsle', './til']);
  });

  test('without the keys say who writes them, and may lack them before that', () => {
    const { rootKey: _, recovery: __, ...without } = whole;
    const read = configOf(without, 'mottak.json');
    assert.ok(!read.ok);
    assert.deepEqual(read.faults.map(({ path }) => path).sort(), ['recovery', 'rootKey']);
    for (const fault of read.faults) assert.match(fault.expected.nb, /«mottak init»/);
    assert.ok(configOf(without, 'mottak.json', { beforeInit: true }).ok);
  });

  test('whatever comes, the answer is settings or faults', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = configOf(value, 'mottak.json');
        return read.ok || read.faults.length > 0;
      }),
    );
  });
});

test('a file that is not there, or is no JSON, is a fault like others', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const missing = readConfig(join(folder, 'mottak.json'));
  assert.ok(!missing.ok);
  assert.equal(missing.faults[0]?.came, 'finnes ikke');
  const aFolder = readConfig(folder);
  assert.ok(!aFolder.ok);
  assert.equal(aFolder.faults[0]?.came, 'er en mappe, ikke en fil');
  writeFileSync(join(folder, 'mottak.json'), '{\n  "tenant": "a"\n  "name": "b",\n  "units": [],\n}\n');
  const broken = readConfig(join(folder, 'mottak.json'));
  assert.ok(!broken.ok);
  assert.deepEqual(
    broken.faults.map(({ path, expected, came }) => [path, expected.nb.split(' (')[0], came]),
    [
      ['linje 3, tegn 3', 'komma mellom to felt eller verdier', '"name"'],
      ['linje 5, tegn 1', 'navnet på et felt i "…"', '}'],
    ],
  );
});
