/** Alarms of keys: documents that run out, and groups that somebody has left. */
import { daysBetween, dayAt } from '../calendar/days.ts';
import { groupIds, ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { isRotationDue } from '../keys/holders.ts';
import { newestDocument } from '../keys/documents.ts';
import { lower, raise } from '../outbox/alarms.ts';
import { notify } from '../outbox/queue.ts';

/** Days before a document runs out on which the owner is told. */
const warnings = [30, 7] as const;

export function watchKeys({ store, config, clock }: Context): void {
  const now = clock();
  const day = dayAt(now);
  store.write(() => {
    for (const { id } of config.units) {
      const document = newestDocument(store, id);
      if (document === undefined) continue;
      const { expires, n } = document.parsed;
      const left = daysBetween(day, dayAt(new Date(expires)));
      const about = `${id}:${n}`;
      // A document before this one may have been warned of.
      for (const { kind, about: standing } of store.all<{
        kind: 'keys-expire' | 'keys-expired';
        about: string;
      }>(`SELECT kind, about FROM alarm WHERE kind IN ('keys-expire', 'keys-expired')`)) {
        if (standing.startsWith(`${id}:`) && standing !== about) lower(store, kind, standing);
      }
      if (now.getTime() > Date.parse(expires)) raise(store, config, { kind: 'keys-expired', about, day });
      const passed = warnings.filter((days) => left <= days);
      if (passed.length > 0) raise(store, config, { kind: 'keys-expire', about, day });
      // Each of the two warnings is a mail of its own.
      if (left <= 7 && left >= 0) {
        notify(store, config, { about: `keys-expire:${about}:7`, step: 'alarm', group: ownerGroup, day });
      }
    }
    for (const group of groupIds(config)) {
      if (isRotationDue(store, group)) raise(store, config, { kind: 'rotation-due', about: group, day });
      else lower(store, 'rotation-due', group);
    }
  });
}
