import { Hono } from 'hono';
import { sizes } from '../../protocol/sizes.ts';
import { nextReadingDay } from '../calendar/reading.ts';
import { unitOf } from '../config.ts';
import type { Context } from '../context.ts';
import { exactBody } from '../http/body.ts';
import { clientAddress, type Bindings } from '../http/client-address.ts';
import { notFound } from '../http/refusal.ts';
import { activeOf, newestDocument } from '../keys/documents.ts';
import type { Proofs } from '../proof/proofs.ts';
import { acceptReport } from './accept.ts';

/** What a child's page asks before it has a code: keys, a challenge, and «here it is». */
export function reportRoutes(context: Context, proofs: Proofs): Hono<{ Bindings: Bindings }> {
  const { store, config, clock } = context;
  return new Hono<{ Bindings: Bindings }>()
    .get('/enheter/:unit/nokler', (c) => {
      const unit = unitOf(config, c.req.param('unit'));
      const newest = unit && newestDocument(store, unit.id);
      if (unit === undefined || newest === undefined) throw notFound();
      return c.json({
        document: newest.document,
        signature: newest.signature,
        active: activeOf(store, newest.parsed),
        reading: nextReadingDay(config, unit.id, clock()),
      });
    })
    .post('/utfordring', async (c) => c.json(await proofs.challenge(clientAddress(c, config))))
    .post('/utfordring/lettere', async (c) => {
      const challenge = await proofs.easier(clientAddress(c, config));
      return challenge ? c.json(challenge) : c.body(null, 204);
    })
    .put('/konvolutter', async (c) => {
      const body = await exactBody(c.req.raw, sizes.envelope);
      const { stored, receipt } = await acceptReport(context, proofs, {
        body,
        address: clientAddress(c, config),
      });
      return c.json(receipt, stored ? 201 : 200);
    });
}
