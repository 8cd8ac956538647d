import { Hono } from 'hono';
import { z } from 'zod';
import { groupName, groupIds, ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { Binary, demandSealable, jsonBody, Recipient, Sealed } from '../http/body.ts';
import { forbidden, notFound } from '../http/refusal.ts';
import type { LoggedIn } from '../login/routes.ts';
import {
  addWraps,
  confirmWrap,
  epochsOf,
  hasConfirmed,
  mayDecide,
  newestEpoch,
  proposeEpoch,
  recoveryHolder,
  wrapOf,
} from './epochs.ts';
import { holdersOf, isRotationDue, putSeedWrap, removeHolder, seedWrapOf, staffOf } from './holders.ts';
import { createInvite, seeInvite, useInvite } from './invites.ts';

const SeedWrapBody = z.strictObject({ kind: z.enum(['code', 'passkey']), locator: Binary(16), blob: Sealed });
const Wraps = z
  .array(z.strictObject({ to: z.string().min(1).max(64), blob: Sealed }))
  .min(1)
  .max(200);
const Token = z.strictObject({ token: z.string().min(1).max(100) });
const UseInvite = z.strictObject({
  token: z.string().min(1).max(100),
  recipient: Recipient,
  signKey: Binary(32),
  wraps: z
    .array(SeedWrapBody)
    .max(10)
    .refine((wraps) => wraps.some(({ kind }) => kind === 'code'), {
      error: 'minst én pakke av slaget «code», den som åpnes av den utskrevne koden',
    }),
});
const Epoch = z.strictObject({ group: z.string(), epoch: Binary(16), recipient: Recipient, wraps: Wraps });
const Invited = z.strictObject({
  group: z.string(),
  role: z.string().trim().min(1).max(80),
  email: z
    .string()
    .trim()
    .max(200)
    .refine((text) => text === '' || /^[^\s@<>]+@[^\s@<>]+$/.test(text), {
      error: 'en e-postadresse, eller ingenting',
    })
    .nullable()
    .optional(),
});

/** What can be done without a login: use an invitation, and fetch one's own sealed seed. */
export function openKeyRoutes(context: Context): Hono {
  const { store, config } = context;
  return (
    new Hono()
      .post('/invitasjoner/se', async (c) => {
        const { token } = await jsonBody(c.req.raw, Token);
        const { staff, group, role } = seeInvite(context, token);
        return c.json({ staff, group, groupName: groupName(config, group), role });
      })
      .post('/invitasjoner/bruk', async (c) => {
        const { token, ...made } = await jsonBody(c.req.raw, UseInvite);
        seeInvite(context, token);
        await demandSealable(made.recipient);
        useInvite(context, token, made);
        return c.json({}, 201);
      })
      // Not in the address: a proxy that logs it would have what finds a person's sealed seed.
      .post('/nokkelring', async (c) => {
        const { locator } = await jsonBody(c.req.raw, z.strictObject({ locator: Binary(16) }));
        const wrap = seedWrapOf(store, locator);
        if (wrap === undefined) throw notFound();
        return c.json(wrap);
      })
  );
}

export function keyRoutes(context: Context): Hono<LoggedIn> {
  const { store, config } = context;
  return new Hono<LoggedIn>()
    .get('/meg', (c) => {
      const { id, role, group } = c.get('staff');
      const newest = newestEpoch(store, group);
      return c.json({
        staff: id,
        role,
        group,
        epochs: epochsOf(store, group).map(({ n: _, ...epoch }) => ({
          ...epoch,
          wrap: wrapOf(store, epoch.epoch, id),
          confirmed: hasConfirmed(store, epoch.epoch, id),
        })),
        holders: holdersFor(context, group).map((holder) => ({
          staff: holder.id,
          group: holder.group,
          role: holder.role,
          recipient: holder.recipient,
          state: holder.state === 'active' ? 'active' : 'ended',
          ...ofNewest(context, holder.group, holder.id),
        })),
        recovery: config.recovery,
        rotationDue: isRotationDue(store, group) && newest?.state !== 'proposed',
      });
    })
    .post('/meg/pakker', async (c) => {
      putSeedWrap(store, c.get('staff').id, await jsonBody(c.req.raw, SeedWrapBody));
      return c.json({}, 201);
    })
    .post('/epoker', async (c) => {
      const made = await jsonBody(c.req.raw, Epoch);
      await demandSealable(made.recipient);
      proposeEpoch(context, c.get('staff'), made);
      return c.json({}, 201);
    })
    .post('/epoker/:epoch/pakker', async (c) => {
      const { wraps } = await jsonBody(c.req.raw, z.strictObject({ wraps: Wraps }));
      addWraps(context, c.get('staff'), c.req.param('epoch'), wraps);
      return c.json({}, 201);
    })
    .post('/epoker/:epoch/bekreft', async (c) => {
      await jsonBody(c.req.raw, z.strictObject({}));
      confirmWrap(context, c.get('staff'), c.req.param('epoch'));
      return c.body(null, 204);
    })
    .post('/invitasjoner', async (c) => {
      const { group, role, email } = await jsonBody(c.req.raw, Invited);
      const by = c.get('staff');
      if ((by.group !== ownerGroup && by.group !== group) || !mayDecide(store, by)) throw forbidden();
      const { link } = createInvite(context, { group, role, email: email || null, actor: by.id });
      return c.json({ link }, 201);
    })
    .post('/ansatte/:staff/avslutt', (c) => {
      const by = c.get('staff');
      const other = staffOf(store, c.req.param('staff'));
      if (other === undefined) throw notFound();
      const mayEnd = (by.group === ownerGroup || by.group === other.group) && mayDecide(store, by);
      if (!mayEnd && by.id !== other.id) throw forbidden();
      removeHolder(context, other.id, by.id);
      return c.body(null, 204);
    })
    .get('/gjenoppretting', (c) => {
      if (c.get('staff').group !== ownerGroup) throw forbidden();
      return c.json(
        groupIds(config).flatMap((group) =>
          epochsOf(store, group).flatMap(({ epoch, recipient, state }) => {
            const wrap = wrapOf(store, epoch, recoveryHolder);
            return wrap === null ? [] : [{ epoch, group, recipient, state, wrap }];
          }),
        ),
      );
    });
}

/** One's own group; for the owner all, who lets a unit's new holders in by recovery when all keys there are lost. */
const holdersFor = ({ store, config }: Context, group: string): ReturnType<typeof holdersOf> =>
  (group === ownerGroup ? groupIds(config) : [group]).flatMap((each) => holdersOf(store, each));

/** Whether somebody is let in to their group's newest key, and has opened it. */
function ofNewest(
  { store }: Context,
  group: string,
  staff: string,
): { readonly hasEpoch: boolean; readonly confirmed: boolean } {
  const newest = newestEpoch(store, group);
  return {
    hasEpoch: newest !== undefined && wrapOf(store, newest.epoch, staff) !== null,
    confirmed: newest !== undefined && hasConfirmed(store, newest.epoch, staff),
  };
}
