import { dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { notify } from '../outbox/queue.ts';
import { groupOf, isCanary, reportsWhere } from '../reports/repository.ts';
import { dueSteps } from './due.ts';

/** Puts in the outbox what is due. Run as often as one likes: each notice is there once. */
export function remind({ store, config, clock }: Context): void {
  const now = clock();
  store.write(() => {
    for (const report of reportsWhere(store, 'opened IS NULL')) {
      if (isCanary(store, report.id)) continue;
      for (const { step, group } of dueSteps(config, { ...report, group: groupOf(report) }, now)) {
        notify(store, config, { about: report.id, step, group, day: dayAt(now) });
      }
    }
  });
}
