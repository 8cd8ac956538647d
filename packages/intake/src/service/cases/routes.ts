import { Hono } from 'hono';
import { z } from 'zod';
import { isBase64url } from '../../protocol/bytes.ts';
import { sizes } from '../../protocol/sizes.ts';
import { record } from '../audit/audit.ts';
import { dayAt } from '../calendar/days.ts';
import { ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { Binary, jsonBody, Sha256 } from '../http/body.ts';
import { badRequest, notFound, Refusal } from '../http/refusal.ts';
import { wrapOf } from '../keys/epochs.ts';
import type { Staff } from '../keys/holders.ts';
import type { LoggedIn } from '../login/routes.ts';
import {
  isAnswered,
  isEmptied,
  mailboxOfReport,
  messagesOf,
  putMessage,
  unanswered,
} from '../mailboxes/repository.ts';
import {
  ciphertextOf,
  countUp,
  groupOf,
  isCanary,
  reportOf,
  reportsWhere,
  type StoredReport,
} from '../reports/repository.ts';

const Hash = z.strictObject({ sha256: Sha256 });
const Count = z.number().int().min(0).max(1_000_000);
const Exported = z.strictObject({
  sha256: Sha256,
  /** The highest number of each direction that the file holds. */
  seq: z.strictObject({ toStaff: Count, toReporter: Count }),
});
const Status = z.strictObject({ closed: z.boolean() });
const Answer = z.strictObject({
  seq: z.number().int().min(1).max(1_000_000),
  body: Binary(sizes.sealedMessage),
});

/** A case is a report as those see it who it was sealed to. Another group's does not exist for them. */
export function caseRoutes(context: Context): Hono<LoggedIn> {
  const { store, clock } = context;
  const today = (): string => dayAt(clock());

  // Who is invited and not let in yet, has a login and no key: what they cannot open is not there for them either.
  const isFor = ({ id, group }: Staff, report: StoredReport): boolean =>
    groupOf(report) === group && wrapOf(store, report.epoch, id) !== null;

  const ofStaff = (staff: Staff): StoredReport[] =>
    (staff.group === ownerGroup
      ? reportsWhere(store, `route = 'owner'`)
      : reportsWhere(store, `route = 'unit' AND unit = ?`, staff.group)
    ).filter((report) => isFor(staff, report));

  const caseOf = (staff: Staff, id: string): StoredReport => {
    const report = reportOf(store, id);
    if (report === undefined || !isFor(staff, report)) throw notFound();
    return report;
  };

  /** True when there is a message that a file made up to these numbers lacks. */
  const hasNewer = (
    id: string,
    { toStaff, toReporter }: { toStaff: number; toReporter: number },
  ): boolean => {
    const mailbox = mailboxOfReport(store, id);
    const messages = mailbox ? messagesOf(store, mailbox.id) : [];
    return messages.some(({ direction, seq }) => seq > (direction === 'to-staff' ? toStaff : toReporter));
  };

  const told = (staff: Staff, action: string, object: string): void =>
    record(store, { day: today(), actor: staff.id, action, object });

  return new Hono<LoggedIn>()
    .get('/saker', (c) => c.json(ofStaff(c.get('staff')).map((report) => headOf(context, report))))
    .get('/saker/:id', (c) => {
      const report = caseOf(c.get('staff'), c.req.param('id'));
      const mailbox = mailboxOfReport(store, report.id);
      const { unanswered: _, ...head } = headOf(context, report);
      return c.json({
        ...head,
        keys: report.keys,
        epoch: report.epoch,
        ciphertext: Buffer.from(ciphertextOf(store, report.id) ?? []).toString('base64url'),
        sha256: report.sha256,
        mailbox: mailbox?.id ?? null,
        messages: mailbox ? messagesOf(store, mailbox.id) : [],
      });
    })
    .post('/saker/:id/apnet', async (c) => {
      const staff = c.get('staff');
      const { sha256 } = await jsonBody(c.req.raw, Hash);
      const report = caseOf(staff, c.req.param('id'));
      if (report.sha256 !== sha256)
        throw new Refusal(409, 'other-bytes', 'Det som ble åpnet, er ikke det som ligger her.');
      store.write(() => {
        if (report.opened !== null) return;
        store.run('UPDATE envelope SET opened = ? WHERE id = ?', today(), report.id);
        // What has not been sent yet says what is no longer so.
        store.run(
          `DELETE FROM outbox WHERE (about = ? OR about LIKE ?) AND sent IS NULL AND step IN ('reminder', 'owner', 'escalated')`,
          report.id,
          `${report.id}/uke-%`,
        );
        if (!isCanary(store, report.id)) countUp(store, report.unit, report.received, 'opened');
        told(staff, 'opened', report.id);
      });
      return c.body(null, 204);
    })
    .put('/saker/:id/svar/:message', async (c) => {
      const staff = c.get('staff');
      const id = c.req.param('message');
      if (!isBase64url(id, sizes.id)) throw badRequest('Ventet en id på 16 byte.');
      const { seq, body } = await jsonBody(c.req.raw, Answer);
      const report = caseOf(staff, c.req.param('id'));
      const stored = store.write(() => {
        const mailbox = mailboxOfReport(store, report.id);
        if (mailbox === undefined || isEmptied(mailbox))
          throw new Refusal(404, 'mailbox-gone', 'Den som skrev, har tømt postkassen.');
        const isFirst = !isAnswered(store, mailbox.id);
        const isNew = putMessage(store, mailbox.id, {
          id,
          seq,
          direction: 'to-reporter',
          body,
          day: today(),
        });
        if (isNew && isFirst && !isCanary(store, report.id))
          countUp(store, report.unit, report.received, 'answered');
        if (isNew) told(staff, 'answered', report.id);
        return isNew;
      });
      return c.json({ id, day: today() }, stored ? 201 : 200);
    })
    .post('/saker/:id/status', async (c) => {
      const staff = c.get('staff');
      const { closed } = await jsonBody(c.req.raw, Status);
      const report = caseOf(staff, c.req.param('id'));
      if (closed && report.opened === null) throw new Refusal(409, 'not-opened', 'Saken er ikke åpnet ennå.');
      store.write(() => {
        if (closed === (report.closed !== null)) return;
        store.run('UPDATE envelope SET closed = ? WHERE id = ?', closed ? today() : null, report.id);
        told(staff, closed ? 'closed' : 'reopened', report.id);
      });
      return c.body(null, 204);
    })
    .post('/saker/:id/eksportert', async (c) => {
      const staff = c.get('staff');
      const { sha256, seq } = await jsonBody(c.req.raw, Exported);
      const report = caseOf(staff, c.req.param('id'));
      if (report.opened === null) throw new Refusal(409, 'not-opened', 'Saken er ikke åpnet ennå.');
      store.write(() => {
        if (hasNewer(report.id, seq))
          throw new Refusal(
            409,
            'newer-message',
            'Det er kommet en melding som ikke er med i filen. Hent på nytt.',
          );
        store.run('UPDATE envelope SET exported = ? WHERE id = ?', today(), report.id);
        told(staff, 'exported', `${report.id} ${sha256}`);
      });
      return c.body(null, 204);
    });
}

function headOf({ store }: Context, report: StoredReport) {
  const { id, unit, route, track, received, opened, closed, exported } = report;
  const mailbox = mailboxOfReport(store, id);
  return {
    id,
    unit,
    route,
    track,
    received,
    opened,
    closed,
    exported,
    unanswered: unanswered(store, id),
    answered: mailbox !== undefined && isAnswered(store, mailbox.id),
    // The one who wrote has taken the way in away: what was written is here, no answer arrives.
    emptied: mailbox === undefined || isEmptied(mailbox),
    /** Sent by the service itself: opened without a word, and shown to nobody. */
    canary: isCanary(store, id),
  };
}
