import type { SQLInputValue } from 'node:sqlite';
import type { Store } from '../store/open.ts';

/** Rows of a table, or of it with a condition. */
export const count = (store: Store, from: string, ...values: SQLInputValue[]): number =>
  store.get<{ n: number }>(`SELECT count(*) AS n FROM ${from}`, ...values)?.n ?? 0;
