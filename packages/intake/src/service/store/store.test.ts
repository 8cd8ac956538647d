import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { migrations, schemaVersion } from './migrations.ts';
import { databaseFile, isBehind, openDatabase, pragma, StoreError, touch } from './open.ts';

const folder = (t: TestContext): string => {
  const made = mkdtempSync(join(tmpdir(), 'mottak-store-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

test('what is acknowledged is on the disk, and what is deleted is overwritten', (t) => {
  const store = openDatabase({ data: folder(t) });
  t.after(() => store.close());
  assert.equal(pragma(store.db, 'synchronous'), 2);
  assert.equal(pragma(store.db, 'journal_mode'), 'wal');
  assert.equal(pragma(store.db, 'secure_delete'), 1);
  assert.equal(pragma(store.db, 'foreign_keys'), 1);
});

test('the files are for their own user alone, also those that were left open before', (t) => {
  const data = folder(t);
  const modes = (): string[] => [
    ...new Set(readdirSync(data).map((name) => (statSync(join(data, name)).mode & 0o777).toString(8))),
  ];
  const first = openDatabase({ data });
  first.run(`INSERT INTO job (name, day) VALUES ('x', '2026-12-01')`);
  assert.deepEqual(modes(), ['600']);
  first.close();
  chmodSync(databaseFile(data), 0o644);
  const again = openDatabase({ data });
  t.after(() => again.close());
  again.run(`UPDATE job SET day = '2026-12-02'`);
  assert.ok(existsSync(`${databaseFile(data)}-wal`));
  assert.deepEqual(modes(), ['600']);
});

test('while another reads, the log of writes is not emptied, nobody waits, and it is known', (t) => {
  const data = folder(t);
  const store = openDatabase({ data });
  t.after(() => store.close());
  store.run(`INSERT INTO job (name, day) VALUES ('x', '2026-12-01')`);
  const reader = new DatabaseSync(databaseFile(data), { readOnly: true });
  t.after(() => reader.close());
  reader.exec('BEGIN');
  reader.prepare('SELECT * FROM job').all();
  store.run(`UPDATE job SET day = '2026-12-02'`);
  assert.equal(store.checkpoint(), false);
  assert.ok(isBehind(store));
  assert.equal(pragma(store.db, 'busy_timeout'), 10_000);
  reader.exec('COMMIT');
  assert.equal(store.checkpoint(), true);
  assert.ok(!isBehind(store));
  assert.equal(statSync(`${databaseFile(data)}-wal`).size, 0);
});

test('when the files were written is the round’s own moment, not the last report’s', (t) => {
  const data = folder(t);
  const store = openDatabase({ data });
  t.after(() => store.close());
  store.run(`INSERT INTO job (name, day) VALUES ('x', '2026-12-01')`);
  const moment = new Date('2030-01-01T12:00:00Z');
  touch(data, moment);
  for (const name of readdirSync(data)) assert.equal(+statSync(join(data, name)).mtime, +moment, name);
});

test('no table has a row order, a loose type or an hour', (t) => {
  const store = openDatabase({ data: folder(t) });
  t.after(() => store.close());
  const tables = store.all<{ name: string; wr: number; strict: number; type: string }>(
    `SELECT name, wr, strict, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'`,
  );
  assert.ok(tables.length >= 15);
  for (const { name, wr, strict } of tables) assert.deepEqual([wr, strict], [1, 1], name);
});

test('a database of version 1 is brought to the newest, with what it holds', (t) => {
  const data = folder(t);
  const old = new DatabaseSync(databaseFile(data));
  old.exec(migrations[0]!);
  old.exec('PRAGMA user_version = 1');
  old.exec(`INSERT INTO monthly_count (unit, month, received) VALUES ('no-900000012', '2026-12', 3)`);
  old.close();
  const store = openDatabase({ data });
  assert.equal(pragma(store.db, 'user_version'), schemaVersion);
  assert.equal(store.get<{ received: number }>('SELECT received FROM monthly_count')?.received, 3);
  assert.deepEqual(store.all('SELECT * FROM canary'), []);
  store.close();
  const again = openDatabase({ data });
  assert.equal(again.get<{ received: number }>('SELECT received FROM monthly_count')?.received, 3);
  again.close();
});

test('who was counted among those who read before it was asked, goes on being counted; a key not signed is asked of', (t) => {
  const data = folder(t);
  const old = new DatabaseSync(databaseFile(data));
  for (const step of migrations.slice(0, 2)) old.exec(step);
  old.exec('PRAGMA user_version = 2');
  old.exec(`INSERT INTO epoch (id, reader_group, recipient, state, n)
            VALUES ('a', 'owner', 'r', 'active', 1), ('b', 'owner', 'r', 'proposed', 2)`);
  old.exec(`INSERT INTO epoch_wrap (epoch, holder, blob) VALUES ('a', 'x', 'w'), ('b', 'x', 'w')`);
  old.close();
  const store = openDatabase({ data });
  t.after(() => store.close());
  const wraps = store.all<{ epoch: string; confirmed: number }>(
    'SELECT epoch, confirmed FROM epoch_wrap ORDER BY epoch',
  );
  assert.deepEqual(
    wraps.map(({ epoch, confirmed }) => [epoch, confirmed]),
    [
      ['a', 1],
      ['b', 0],
    ],
  );
});

test('a database of a newer version is left alone', (t) => {
  const data = folder(t);
  const newer = new DatabaseSync(databaseFile(data));
  newer.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  newer.close();
  assert.throws(
    () => openDatabase({ data }),
    (error) => error instanceof StoreError && /nyere utgave/.test(error.message),
  );
});

test('a write that throws leaves nothing, and one inside another is a part of it', (t) => {
  const store = openDatabase({ data: folder(t) });
  t.after(() => store.close());
  const put = (name: string): number =>
    store.run('INSERT INTO job (name, day) VALUES (?, ?)', name, '2026-12-01');
  assert.throws(() =>
    store.write(() => {
      put('one');
      store.write(() => put('two'));
      throw new Error('no');
    }),
  );
  assert.deepEqual(store.all('SELECT name FROM job'), []);
});
