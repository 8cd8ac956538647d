import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  holderCodeKeys,
  holderKeys,
  openEpoch,
  readCode,
  readDocument,
  readableGroups,
  unwrapSeed,
} from '../../protocol/index.ts';
import { openStore, type Context } from '../../service/context.ts';
import { newestDocument } from '../../service/keys/documents.ts';
import { newestEpoch, wrapOf } from '../../service/keys/epochs.ts';
import { holdersOf, removeHolder, seedWrapOf } from '../../service/keys/holders.ts';
import { CommandError } from '../command.ts';
import { preparePractice } from './folder.ts';
import { seed, type PracticeHolder } from './seed.ts';
import { practiceTable } from './table.ts';

const example = fileURLToPath(new URL('../../../../../fixtures/eksempelvik/mottak.json', import.meta.url));

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-practice-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One start of a practice, without the service. */
async function start(
  data: string,
  now: Date,
  between: (context: Context) => void | Promise<void> = () => {},
): Promise<{ holders: readonly PracticeHolder[]; table: string }> {
  const { config, root, codesFile } = await preparePractice(example, { data });
  const context = openStore(config, { clock: () => now, log: () => {} });
  try {
    const holders = await seed(context, codesFile, root.secret);
    await between(context);
    return { holders, table: practiceTable(config, holders) };
  } finally {
    context.close();
  }
}

const first = new Date('2026-12-01T09:00:00Z');

/** A folder that has been started once. A code takes half a second, so it is made once and copied. */
const once = mkdtempSync(join(tmpdir(), 'mottak-practice-'));
after(() => rmSync(once, { recursive: true, force: true }));
before(() => start(once, first));
function startedOnce(t: TestContext): { data: string; holders: readonly PracticeHolder[] } {
  const data = folderOf(t);
  cpSync(once, data, { recursive: true });
  return { data, holders: codesIn(data) };
}

const codesIn = (data: string): PracticeHolder[] =>
  JSON.parse(readFileSync(join(data, 'keys/codes.json'), 'utf8')) as PracticeHolder[];

describe('a practice', () => {
  test('gives every group two who read: each code opens its own group’s key, and every unit takes reports', async (t) => {
    const { holders, table } = await start(startedOnce(t).data, first, async (context) => {
      const { config, store } = context;
      for (const unit of config.units) {
        const stored = newestDocument(store, unit.id);
        assert.ok(stored);
        const { rootKey, tenant } = config;
        const read = readDocument(stored, { rootKey, tenant, unit: unit.id, now: first });
        assert.ok(read.ok);
        const { unit: own, owner } = readableGroups(read.document);
        assert.equal(own?.holders, 2);
        assert.equal(owner?.holders, 2);
      }
      for (const { group, staff, code } of codesIn(join(config.data, '..'))) {
        const written = readCode(code, 8);
        assert.ok(written.ok);
        const { locator, wrapKey } = await holderCodeKeys(written.code, config.tenant);
        const wrap = seedWrapOf(store, locator);
        assert.equal(wrap?.staff, staff);
        const { identity } = await holderKeys(await unwrapSeed({ ...wrap, locator }, wrapKey, config.tenant));
        const epoch = newestEpoch(store, group);
        assert.ok(epoch);
        const outside = { tenant: config.tenant, group, epoch: epoch.epoch, recipient: epoch.recipient };
        await openEpoch(wrapOf(store, epoch.epoch, staff) ?? '', identity, outside);
      }
    });
    assert.equal(holders.length, 6);
    assert.match(table, /Eksempelvik skole · rektor: +(\w+ ){7}\w+\n/);
    assert.match(table, /^ {2}Innboksen: +http:\/\/localhost:4324\/$/m);
    assert.match(table, /http:\/\/localhost:4321\/mottak\/skjema\/no-900000012\/nb$/m);
    assert.match(table, /Skriv ingenting som er sant/);
  });

  test('later starts give the same codes, sign nothing anew, and renew what nears its end', async (t) => {
    const { data, holders } = startedOnce(t);
    const numbers = ({ store, config }: Context): (number | undefined)[] =>
      config.units.map(({ id }) => newestDocument(store, id)?.parsed.n);
    const again = await start(data, first, (context) => assert.deepEqual(numbers(context), [1, 1]));
    assert.deepEqual(again.holders, holders);
    const nextYear = new Date('2027-11-20T09:00:00Z');
    const renewed = await start(data, nextYear, (context) => {
      assert.deepEqual(numbers(context), [2, 2]);
      const { parsed } = newestDocument(context.store, 'no-900000012') ?? assert.fail();
      assert.ok(Date.parse(parsed.expires) > nextYear.getTime());
    });
    assert.deepEqual(renewed.holders, holders);
  });

  test('a start that was cut short is made whole, and who has been taken out is not shown', async (t) => {
    const { data, holders } = startedOnce(t);
    const codes = join(data, 'keys/codes.json');
    writeFileSync(codes, JSON.stringify(holders.filter(({ group }) => group !== 'owner')));
    const mended = await start(data, first, (context) => {
      const owners = holdersOf(context.store, 'owner').filter(({ state }) => state === 'active');
      assert.equal(owners.length, 2);
      removeHolder(context, owners[0]?.id ?? '');
    });
    assert.equal(mended.holders.length, 6);
    const { holders: left } = await start(data, first);
    assert.equal(left.length, 5);
  });

  test('its keys can be read by nobody else, and the example stays as it is', async (t) => {
    const { data } = startedOnce(t);
    const kept = readFileSync(example, 'utf8');
    await start(data, first);
    assert.equal(readFileSync(example, 'utf8'), kept);
    for (const name of ['root.key', 'recovery.key', 'codes.json'])
      assert.equal(statSync(join(data, 'keys', name)).mode & 0o777, 0o600, name);
  });
});

describe('no practice', () => {
  const given = JSON.parse(readFileSync(example, 'utf8')) as Record<string, unknown>;
  const refused = async (t: TestContext, fields: object, places: object = {}): Promise<string> => {
    const folder = folderOf(t);
    const file = join(folder, 'mottak.json');
    writeFileSync(file, JSON.stringify({ ...given, ...fields }));
    try {
      await preparePractice(file, { data: join(folder, 'data'), ...places });
    } catch (error) {
      assert.ok(error instanceof CommandError);
      assert.equal(
        statSync(join(folder, 'data'), { throwIfNoEntry: false }),
        undefined,
        'something was made',
      );
      return error.message;
    }
    return assert.fail('it was taken');
  };

  test('for an owner that is not made up', async (t) => {
    for (const practice of [false, undefined, 'true', 1])
      assert.match(await refused(t, { practice }), /Felt: practice\n {2}Ventet: true/);
  });

  test('at an address that others can reach', async (t) => {
    assert.match(
      await refused(t, {}, { publicUrl: 'https://eksempelvik.no' }),
      /Felt: publicUrl\n {2}Ventet: en adresse på egen maskin/,
    );
    assert.match(await refused(t, { publicUrl: 'https://localhost.example' }), /Felt: publicUrl/);
  });

  test('with faults in the settings, all of which are told', async (t) => {
    const told = await refused(t, { country: 'dk', units: [] });
    assert.match(told, /Felt: country/);
    assert.match(told, /Felt: units/);
  });
});
