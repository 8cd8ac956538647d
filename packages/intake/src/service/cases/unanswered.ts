import { mailboxOfReport, messagesOf } from '../mailboxes/repository.ts';
import type { Store } from '../store/open.ts';

/**
 * How many messages from the one who wrote are later than the last answer. Messages have days, not hours, so one of
 * the answer's own day counts as answered only if it came no later: the answer says so by having been stored after.
 */
export function unanswered(store: Store, report: string): number {
  const mailbox = mailboxOfReport(store, report);
  if (mailbox === undefined) return 0;
  const messages = messagesOf(store, mailbox.id);
  const answers = messages.filter(({ direction }) => direction === 'to-reporter');
  const last = answers.at(-1)?.day ?? '';
  return messages.filter(({ direction, day }) => direction === 'to-staff' && day > last).length;
}
