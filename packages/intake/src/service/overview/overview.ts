/** What the owner sees: counts, days and whether the service does its work. Nothing of any case. */
import type { Overview, UnitOverview } from '../../protocol/overview.ts';
import { daysBetween, dayAt } from '../calendar/days.ts';
import { groupIds, ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { unanswered } from '../mailboxes/repository.ts';
import { activeOf, newestDocument } from '../keys/documents.ts';
import { isRotationDue } from '../keys/holders.ts';
import { standing } from '../outbox/alarms.ts';
import { unsent } from '../outbox/queue.ts';
import { isCanary, reportsWhere } from '../reports/repository.ts';

export interface CanaryState {
  readonly group: string;
  /** The last day one was sent, and whether it came through. */
  readonly day: string;
  readonly stored: boolean;
  /** The last day one was opened. */
  readonly opened: string | null;
}

export function overviewOf(context: Context, waitingMinutes?: number): Overview {
  const { store, config, clock } = context;
  const today = dayAt(clock());
  const waiting = unsent(store);
  return {
    units: config.units.map(({ id, name }) => {
      const reports = reportsWhere(store, 'unit = ?', id).filter((report) => !isCanary(store, report.id));
      const closed = unsealed(reports);
      const document = newestDocument(store, id)?.parsed;
      const canary = canaryOf(context, id);
      const months = store.all<UnitOverview['months'][number]>(
        'SELECT month, received, opened, answered, deleted FROM monthly_count WHERE unit = ? ORDER BY month',
        id,
      );
      return {
        unit: id,
        name,
        received: months.reduce((sum, { received }) => sum + received, 0),
        unopened: closed.length,
        oldestUnopened: closed[0]?.received ?? null,
        daysToOpen: middle(
          reports.flatMap(({ received, opened }) => (opened === null ? [] : [daysBetween(received, opened)])),
        ),
        unanswered: reports.reduce((sum, report) => sum + unanswered(store, report.id), 0),
        notExported: reports.filter(({ opened, exported }) => opened !== null && exported === null).length,
        deleted: months.reduce((sum, { deleted }) => sum + deleted, 0),
        holders: document ? activeOf(store, document).unit : 0,
        canary: canary?.stored ? canary.day : null,
        canaryOpened: canary?.opened ?? null,
        keysExpire: document ? dayAt(new Date(document.expires)) : null,
        rotationDue: isRotationDue(store, id),
        months,
      };
    }),
    owner: ownerPart(context),
    outbox: {
      waiting: waiting.length,
      oldest: waiting.map(({ day }) => day).sort()[0] ?? null,
      minutes:
        waiting.length === 0
          ? null
          : (waitingMinutes ?? daysBetween(waiting.map(({ day }) => day).sort()[0] ?? today, today) * 1440),
    },
    alarms: standing(store).map(({ kind, about, day }) => ({
      kind,
      day,
      ...groupPart(config, about),
    })),
  };
}

function ownerPart(context: Context): Overview['owner'] {
  const { store, config } = context;
  const documents = config.units.flatMap(({ id }) => newestDocument(store, id)?.parsed ?? []);
  const canary = canaryOf(context, ownerGroup);
  return {
    holders:
      documents.length === 0 ? 0 : Math.min(...documents.map((document) => activeOf(store, document).owner)),
    canary: canary?.stored ? canary.day : null,
    canaryOpened: canary?.opened ?? null,
    rotationDue: isRotationDue(store, ownerGroup),
  };
}

/** The service's own reports to a group, newest first. */
export function canaryOf({ store }: Context, group: string): CanaryState | undefined {
  const rows = store.all<{ day: string; state: string; opened: string | null }>(
    `SELECT canary.day, canary.state, envelope.opened FROM canary LEFT JOIN envelope ON envelope.id = canary.envelope
     WHERE canary.reader_group = ? ORDER BY canary.day DESC, canary.state DESC`,
    group,
  );
  const newest = rows[0];
  return (
    newest && {
      group,
      day: newest.day,
      stored: rows.some(({ day, state }) => day === newest.day && state === 'stored'),
      opened:
        rows
          .map(({ opened }) => opened)
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null,
    }
  );
}

const unsealed = <Report extends { readonly opened: string | null }>(reports: readonly Report[]): Report[] =>
  reports.filter(({ opened }) => opened === null);

function middle(numbers: readonly number[]): number | null {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? null;
}

function groupPart(config: Context['config'], about: string): { group?: string } {
  const [group] = about.split(':');
  return group !== undefined && groupIds(config).includes(group) ? { group } : {};
}
