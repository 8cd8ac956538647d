/** Opens the database so that what is acknowledged survives a power cut and what is deleted is gone. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrations, schemaVersion } from './migrations.ts';

export interface Store {
  readonly db: DatabaseSync;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  /** Number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** All of it or nothing. Inside another, it is a part of that one. */
  write<Value>(work: () => Value): Value;
  /** Empties the log of writes into the file, so that nothing deleted lies on in it. False if another reads. */
  checkpoint(): boolean;
  close(): void;
}

/** A database that cannot be used, told to the operator. */
export class StoreError extends Error {}

export const databaseFile = (data: string): string => join(data, 'mottak.db');

/** `synchronous` as SQLite numbers it: FULL. */
const full = 2;

/** Opens the database of a data folder, made if it is not there, and brings it to the newest shape. */
export function openDatabase({ data }: { readonly data: string }): Store {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return openFile(databaseFile(data));
}

export function openFile(file: string): Store {
  const db = new DatabaseSync(file, { timeout: 10_000 });
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
      const row = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
      return row.busy === 0;
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

/** True of the error that means there is no room. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return (error.errcode & 0xff) === 13;
  return 'code' in error && error.code === 'ENOSPC';
}
