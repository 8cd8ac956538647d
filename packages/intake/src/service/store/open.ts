/** Opens the database so that what is acknowledged survives a power cut and what is deleted is gone. */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { OperatorError } from '../operator-error.ts';
import { migrations, schemaVersion } from './migrations.ts';

export interface Store {
  readonly db: DatabaseSync;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  /** Number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** All of it or nothing. Inside another, it is a part of that one. */
  write<Value>(work: () => Value): Value;
  /**
   * Empties the log of writes into the file, so that nothing deleted lies on in it. Waits for nobody: false if another
   * reads, and then {@link isBehind} until it is done.
   */
  checkpoint(): boolean;
  close(): void;
}

/** A database that cannot be used, told to the operator. */
export class StoreError extends OperatorError {}

/** How long a write waits for another program's. */
const patienceMs = 10_000;

const behind = new WeakSet<DatabaseSync>();

/** True while what was to be emptied out of the log of writes is still in it. */
export const isBehind = ({ db }: Store): boolean => behind.has(db);

export const databaseFile = (data: string): string => join(data, 'mottak.db');

/** `synchronous` as SQLite numbers it: FULL. */
const full = 2;

/** Opens the database of a data folder, made if it is not there, and brings it to the newest shape. */
export function openDatabase({ data }: { readonly data: string }): Store {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return openFile(databaseFile(data));
}

/** The database and what SQLite lays beside it. */
const filesOf = (file: string): string[] => [file, `${file}-wal`, `${file}-shm`].filter(existsSync);

/**
 * Says «now» of when the files were last written. Done at every round of jobs, so that whoever sees the folder learns
 * that the service runs, not when the last report came.
 */
export function touch(data: string, now: Date): void {
  for (const file of filesOf(databaseFile(data))) utimesSync(file, now, now);
}

function openFile(file: string): Store {
  // For the service's own user alone; what SQLite lays beside it takes after it.
  closeSync(openSync(file, 'a', 0o600));
  for (const each of filesOf(file)) chmodSync(each, 0o600);
  const db = new DatabaseSync(file, { timeout: patienceMs });
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    db.exec('PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;');
    demand(db, 'journal_mode', 'wal');
    demand(db, 'synchronous', full);
    demand(db, 'foreign_keys', 1);
    demand(db, 'secure_delete', 1);
    const store = storeOf(db);
    migrate(store);
    return store;
  } catch (error) {
    db.close();
    throw error;
  }
}

function demand(db: DatabaseSync, name: string, wanted: string | number): void {
  const came = pragma(db, name);
  if (came !== wanted) throw new StoreError(`Databasen: ventet ${name} = ${wanted}, fant ${came}.`);
}

export function pragma(db: DatabaseSync, name: string): string | number {
  const row = db.prepare(`PRAGMA ${name}`).get() ?? {};
  return Object.values(row)[0] as string | number;
}

function storeOf(db: DatabaseSync): Store {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    db,
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepared(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SQLInputValue[]) => prepared(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    write: (work) => {
      if (db.isTransaction) return work();
      db.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        db.exec('COMMIT');
        return value;
      } catch (error) {
        // A full disk rolls back by itself.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    checkpoint: () => {
      db.exec('PRAGMA busy_timeout = 0');
      try {
        const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
        if (busy === 0) behind.delete(db);
        else behind.add(db);
        return busy === 0;
      } catch (error) {
        behind.add(db);
        if (isBusy(error)) return false;
        throw error;
      } finally {
        db.exec(`PRAGMA busy_timeout = ${patienceMs}`);
      }
    },
    close: () => {
      statements.clear();
      db.close();
    },
  };
}

function migrate(store: Store): void {
  const version = Number(pragma(store.db, 'user_version'));
  if (version > schemaVersion) {
    throw new StoreError(
      `Databasen er laget av en nyere utgave (versjon ${version}, denne kjenner ${schemaVersion}). Oppgrader «mottak».`,
    );
  }
  if (version === schemaVersion) return;
  store.write(() => {
    // Read again: another process may have been first.
    for (let done = Number(pragma(store.db, 'user_version')); done < schemaVersion; done += 1) {
      store.db.exec(migrations[done] ?? '');
      store.db.exec(`PRAGMA user_version = ${done + 1}`);
    }
  });
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && [5, 6].includes(Number(error.errcode) & 0xff);

/** True of the error that means there is no room. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return (error.errcode & 0xff) === 13;
  return 'code' in error && error.code === 'ENOSPC';
}
