import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { fromBase64url, isBase64url, sha256Bytes } from '../../protocol/bytes.ts';
import { sizes } from '../../protocol/sizes.ts';
import { dayAt } from '../calendar/days.ts';
import { actingGroup } from '../calendar/reading.ts';
import type { Context } from '../context.ts';
import { Binary, jsonBody } from '../http/body.ts';
import { badRequest, notFound } from '../http/refusal.ts';
import { notify } from '../outbox/queue.ts';
import { groupOf, isCanary, reportOf } from '../reports/repository.ts';
import { mailboxOf, messagesOf, putMessage, type Mailbox } from './repository.ts';

const Message = z.strictObject({
  seq: z.number().int().min(1).max(1_000_000),
  body: Binary(sizes.sealedMessage),
});

/** What a mailbox weighs is told in steps of this. */
const step = 16_384;

/** What the code opens: answers, and a way to write again. */
export function mailboxRoutes(context: Context): Hono {
  const { store, config, clock } = context;

  /** The same answer, after the same work, whether there is no such mailbox or the key is another's. */
  const opened = (id: string, authorization: string | undefined): Mailbox => {
    const auth = /^Bearer ([A-Za-z0-9_-]+)$/.exec(authorization ?? '')?.[1] ?? '';
    const given = isBase64url(auth, sizes.auth) ? fromBase64url(auth) : new Uint8Array(sizes.auth);
    const mailbox = mailboxOf(store, id);
    const wanted = mailbox ? fromBase64url(mailbox.authHash, 32) : new Uint8Array(32);
    if (!timingSafeEqual(sha256Bytes(given), wanted) || mailbox === undefined) throw notFound();
    return mailbox;
  };

  return new Hono()
    .post('/:mailbox/les', (c) => {
      const mailbox = opened(c.req.param('mailbox'), c.req.header('authorization'));
      const report = reportOf(store, mailbox.envelope);
      if (report === undefined) throw notFound();
      return c.body(
        padded({
          received: report.received,
          opened: report.opened,
          closed: report.closed,
          messages: messagesOf(store, mailbox.id),
        }),
        200,
        { 'Content-Type': 'application/json' },
      );
    })
    .put('/:mailbox/meldinger/:id', async (c) => {
      const mailbox = opened(c.req.param('mailbox'), c.req.header('authorization'));
      const id = c.req.param('id');
      if (!isBase64url(id, sizes.id)) throw badRequest('Ventet en id på 16 byte.');
      const { seq, body } = await jsonBody(c.req.raw, Message);
      const day = dayAt(clock());
      const stored = store.write(() => {
        const isNew = putMessage(store, mailbox.id, { id, seq, direction: 'to-staff', body, day });
        const report = reportOf(store, mailbox.envelope);
        if (isNew && report !== undefined && !isCanary(store, report.id)) {
          const group = groupOf(report);
          for (const told of new Set([group, actingGroup(config, group, day)])) {
            notify(store, config, { about: `${report.id}/${seq}`, step: 'message', group: told, day });
          }
        }
        return isNew;
      });
      return c.json({ id, day }, stored ? 201 : 200);
    })
    .post('/:mailbox/tom', (c) => {
      const mailbox = opened(c.req.param('mailbox'), c.req.header('authorization'));
      store.write(() => store.run('DELETE FROM mailbox WHERE id = ?', mailbox.id));
      store.checkpoint();
      return c.body(null, 204);
    });
}

/** The answer as JSON whose length is a whole number of steps. */
export function padded(answer: object): string {
  const length = Buffer.byteLength(JSON.stringify({ ...answer, pad: '' }));
  const pad = ' '.repeat((step - (length % step)) % step);
  return JSON.stringify({ ...answer, pad });
}
