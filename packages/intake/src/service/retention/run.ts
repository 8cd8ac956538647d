/**
 * Deletes what has a home elsewhere: a case that is opened, exported to the archive and closed, some days after the
 * last of these. Nothing is deleted for being old; an old case that has not been exported alarms the owner.
 */
import { record } from '../audit/audit.ts';
import { addDays, dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { lower, raise, tellOwner } from '../outbox/alarms.ts';
import { countUp, groupOf, isCanary, reportsWhere, type StoredReport } from '../reports/repository.ts';
import type { Store } from '../store/open.ts';

/** An open case this old without an export is asked about: somebody may have forgotten it. */
const oldDays = 180;
/** The service's own reports are nobody's case. */
const canaryDays = 7;
/** A proof is good for half an hour; its day and the next are more than enough. */
const proofDays = 1;

export interface Swept {
  readonly reports: number;
  readonly canaries: number;
}

/** True of a case that may go. */
function mayGo({ opened, exported, closed }: StoredReport, today: string, days: number): boolean {
  if (opened === null || exported === null || closed === null) return false;
  return addDays(exported > closed ? exported : closed, days) < today;
}

/** True of a case whose export the owner must be asked about. */
function lacksExport({ exported, closed, received }: StoredReport, today: string, days: number): boolean {
  if (exported !== null) return false;
  return (closed !== null && addDays(closed, days) < today) || addDays(received, oldDays) < today;
}

export function sweep({ store, config, clock }: Context): Swept {
  const today = dayAt(clock());
  const swept = store.write(() => {
    let [reports, canaries] = [0, 0];
    for (const report of reportsWhere(store, '1')) {
      if (isCanary(store, report.id)) {
        if (addDays(report.received, canaryDays) >= today) continue;
        remove(store, report.id);
        canaries += 1;
      } else if (mayGo(report, today, config.deleteAfterExportDays)) {
        remove(store, report.id);
        record(store, { day: today, actor: 'service', action: 'deleted', object: report.id });
        // Told without naming the case: that it is gone must not pass unseen by the one who answers for the archive.
        countUp(store, report.unit, report.received, 'deleted');
        tellOwner(store, config, { kind: 'case-deleted', group: groupOf(report), day: today });
        reports += 1;
      } else if (lacksExport(report, today, config.deleteAfterExportDays)) {
        raise(store, config, { kind: 'export-missing', about: report.id, day: today });
      } else {
        lower(store, 'export-missing', report.id);
      }
    }
    // Only what lies here no more: without its row, a report of the service's own would be taken for a child's.
    store.run(
      'DELETE FROM canary WHERE day < ? AND envelope NOT IN (SELECT id FROM envelope)',
      addDays(today, -canaryDays),
    );
    store.run('DELETE FROM proof_used WHERE day < ?', addDays(today, -proofDays));
    return { reports, canaries };
  });
  // What is deleted lies on in the log of writes until this.
  store.checkpoint();
  return swept;
}

function remove(store: Store, id: string): void {
  store.run('DELETE FROM outbox WHERE about = ? OR about LIKE ? OR about LIKE ?', id, `${id}/%`, `%:${id}:%`);
  store.run('DELETE FROM proof_used WHERE envelope = ?', id);
  store.run(`DELETE FROM alarm WHERE kind = 'export-missing' AND about = ?`, id);
  store.run('DELETE FROM envelope WHERE id = ?', id);
}
