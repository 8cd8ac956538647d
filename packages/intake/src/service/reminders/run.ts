import { dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { firstUnanswered } from '../mailboxes/repository.ts';
import { notify } from '../outbox/queue.ts';
import { groupOf, isCanary, reportsWhere } from '../reports/repository.ts';
import { dueSteps } from './due.ts';

/**
 * Puts in the outbox what is due. Run as often as one likes: each notice is there once. A message is waited on from its
 * own day, until it is answered or the case is closed.
 */
export function remind({ store, config, clock }: Context): void {
  const now = clock();
  store.write(() => {
    for (const report of reportsWhere(store, 'opened IS NULL OR closed IS NULL')) {
      if (isCanary(store, report.id)) continue;
      const message = report.opened === null ? undefined : firstUnanswered(store, report.id);
      if (report.opened !== null && message === undefined) continue;
      const since = message?.day ?? report.received;
      const about = message ? `${report.id}/svar-${message.seq}` : report.id;
      for (const { step, group, week } of dueSteps(
        config,
        { track: report.track, received: since, group: groupOf(report) },
        now,
      )) {
        const told = week === undefined ? about : `${about}/uke-${week}`;
        notify(store, config, { about: told, step, group, day: dayAt(now) });
      }
    }
  });
}
