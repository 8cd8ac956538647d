/** Sealed reports as they lie in the database. */
import type { Route, Track } from '../../protocol/types.ts';
import type { Store } from '../store/open.ts';

export interface StoredReport {
  readonly id: string;
  readonly unit: string;
  readonly route: Route;
  readonly track: Track;
  /** Hash of the key document it was sealed by. */
  readonly keys: string;
  readonly epoch: string;
  readonly received: string;
  readonly sha256: string;
  readonly same: string;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly exported: string | null;
}

const columns = 'id, unit, route, track, keys, epoch, received, sha256, same, opened, closed, exported';

export const reportOf = (store: Store, id: string): StoredReport | undefined =>
  store.get<StoredReport>(`SELECT ${columns} FROM envelope WHERE id = ?`, id);

export const reportsWhere = (store: Store, condition: string, ...values: string[]): StoredReport[] =>
  store.all<StoredReport>(
    `SELECT ${columns} FROM envelope WHERE ${condition} ORDER BY received, id`,
    ...values,
  );

export const ciphertextOf = (store: Store, id: string): Uint8Array | undefined =>
  store.get<{ body: Uint8Array }>('SELECT body FROM envelope WHERE id = ?', id)?.body;

export function insertReport(
  store: Store,
  report: Omit<StoredReport, 'opened' | 'closed' | 'exported'>,
  ciphertext: Uint8Array,
): void {
  store.run(
    `INSERT INTO envelope (id, unit, route, track, keys, epoch, received, sha256, same, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report.id,
    report.unit,
    report.route,
    report.track,
    report.keys,
    report.epoch,
    report.received,
    report.sha256,
    report.same,
    ciphertext,
  );
}

/** Whom a report is to. */
export const groupOf = ({ route, unit }: Pick<StoredReport, 'route' | 'unit'>): string =>
  route === 'owner' ? 'owner' : unit;

export const isCanary = (store: Store, id: string): boolean =>
  store.get('SELECT 1 FROM canary WHERE envelope = ?', id) !== undefined;

/** Counts a unit's month. The service's own reports are not counted. */
export const countUp = (
  store: Store,
  unit: string,
  day: string,
  what: 'received' | 'opened' | 'answered' | 'deleted',
): void =>
  void store.run(
    `INSERT INTO monthly_count (unit, month, ${what}) VALUES (?, ?, 1)
     ON CONFLICT (unit, month) DO UPDATE SET ${what} = ${what} + 1`,
    unit,
    day.slice(0, 7),
  );
