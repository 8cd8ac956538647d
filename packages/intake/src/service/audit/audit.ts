/** What was done, day by day, each line bound to the one before, so that none can be taken out unseen. */
import { sha256Hex } from '../../protocol/bytes.ts';
import type { Store } from '../store/open.ts';

export interface AuditLine {
  readonly n: number;
  readonly day: string;
  /** A staff id, `service` or `operator`. */
  readonly actor: string;
  readonly action: string;
  /** What it was done to: an id or a hash. */
  readonly object: string;
  readonly previous: string;
  readonly hash: string;
}

const first = '0'.repeat(64);

const hashOf = ({ n, day, actor, action, object, previous }: Omit<AuditLine, 'hash'>): string =>
  sha256Hex(['ao/audit/1', n, day, actor, action, object, previous].join('\n'));

/** Adds a line. Call it inside the transaction of what it tells of. */
export function record(
  store: Store,
  line: { readonly day: string; readonly actor: string; readonly action: string; readonly object: string },
): void {
  store.write(() => {
    const last = store.get<{ n: number; hash: string }>('SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1');
    const whole = { n: (last?.n ?? 0) + 1, ...line, previous: last?.hash ?? first };
    store.run(
      'INSERT INTO audit (n, day, actor, action, object, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
      whole.n,
      whole.day,
      whole.actor,
      whole.action,
      whole.object,
      whole.previous,
      hashOf(whole),
    );
  });
}

export const auditLines = (store: Store): AuditLine[] => store.all('SELECT * FROM audit ORDER BY n');

/** The number of the first line that does not follow from the one before, or nothing. */
export function firstBreak(lines: readonly AuditLine[]): number | undefined {
  let previous = first;
  for (const [index, line] of lines.entries()) {
    if (line.n !== index + 1 || line.previous !== previous || line.hash !== hashOf(line)) return index + 1;
    previous = line.hash;
  }
  return undefined;
}
