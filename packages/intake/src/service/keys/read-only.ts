import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { databaseFile, type Store } from '../store/open.ts';

const refused = (): never => {
  throw new TypeError('the database is open for reading only');
};

/** Looks into a data folder and leaves it as it was: nothing is made, written or brought to a newer shape. */
export function reading<Value>(data: string, work: (store: Store) => Value): Value {
  const db = new DatabaseSync(databaseFile(data), { readOnly: true, timeout: 10_000 });
  try {
    return work({
      db,
      all: <Row>(sql: string, ...values: SQLInputValue[]) => db.prepare(sql).all(...values) as Row[],
      get: <Row>(sql: string, ...values: SQLInputValue[]) =>
        db.prepare(sql).get(...values) as Row | undefined,
      run: refused,
      write: refused,
      checkpoint: refused,
      close: refused,
    });
  } finally {
    db.close();
  }
}
