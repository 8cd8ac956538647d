import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { fromBase64url, isBase64url, sha256Bytes } from '../../protocol/bytes.ts';
import { sizes } from '../../protocol/sizes.ts';
import { dayAt } from '../calendar/days.ts';
import { actingGroup } from '../calendar/reading.ts';
import type { Context } from '../context.ts';
import { Binary, jsonBody } from '../http/body.ts';
import { notFound } from '../http/refusal.ts';
import { notifyOfMessage } from '../outbox/queue.ts';
import { groupOf, isCanary, reportOf } from '../reports/repository.ts';
import { emptyMailbox, isEmptied, mailboxOf, messagesOf, putMessage, type Mailbox } from './repository.ts';

const Box = z.strictObject({ mailbox: z.string().max(64) });
const Message = Box.extend({
  id: Binary(sizes.id),
  seq: z.number().int().min(1).max(1_000_000),
  body: Binary(sizes.sealedMessage),
});

/** What a mailbox weighs is told in steps of this. */
const step = 16_384;

/**
 * What the code opens: answers, and a way to write again. Which mailbox it is stands in the body alone: addresses end
 * up in the logs of proxies, beside who asked and when.
 */
export function mailboxRoutes(context: Context): Hono {
  const { store, config, clock } = context;

  /** The same answer, after the same work, whether there is no such mailbox or the key is another's. */
  const opened = (id: string, authorization: string | undefined): Mailbox => {
    const auth = /^Bearer ([A-Za-z0-9_-]+)$/.exec(authorization ?? '')?.[1] ?? '';
    const given = isBase64url(auth, sizes.auth) ? fromBase64url(auth) : new Uint8Array(sizes.auth);
    const mailbox = mailboxOf(store, id);
    const open = mailbox && !isEmptied(mailbox) ? mailbox : undefined;
    const wanted = open ? fromBase64url(open.authHash, 32) : new Uint8Array(32);
    if (!timingSafeEqual(sha256Bytes(given), wanted) || open === undefined) throw notFound();
    return open;
  };

  return new Hono()
    .post('/les', async (c) => {
      const { mailbox: name } = await jsonBody(c.req.raw, Box);
      const mailbox = opened(name, c.req.header('authorization'));
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
    .put('/meldinger', async (c) => {
      const { mailbox: name, id, seq, body } = await jsonBody(c.req.raw, Message);
      const mailbox = opened(name, c.req.header('authorization'));
      const day = dayAt(clock());
      const stored = store.write(() => {
        const isNew = putMessage(store, mailbox.id, { id, seq, direction: 'to-staff', body, day });
        const report = reportOf(store, mailbox.envelope);
        if (isNew && report !== undefined && !isCanary(store, report.id)) {
          const group = groupOf(report);
          for (const told of new Set([group, actingGroup(config, group, day)])) {
            notifyOfMessage(store, config, { report: report.id, seq, group: told, day });
          }
        }
        return isNew;
      });
      return c.json({ id, day }, stored ? 201 : 200);
    })
    .post('/tom', async (c) => {
      const { mailbox: name } = await jsonBody(c.req.raw, Box);
      emptyMailbox(store, opened(name, c.req.header('authorization')).id);
      store.checkpoint();
      return c.body(null, 204);
    });
}

/** The answer as JSON whose length is a whole number of steps. */
function padded(answer: object): string {
  const length = Buffer.byteLength(JSON.stringify({ ...answer, pad: '' }));
  const pad = ' '.repeat((step - (length % step)) % step);
  return JSON.stringify({ ...answer, pad });
}
