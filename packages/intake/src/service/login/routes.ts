import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { Binary, jsonBody } from '../http/body.ts';
import type { Staff } from '../keys/holders.ts';
import type { Sessions } from './sessions.ts';

const Asked = z.strictObject({ staff: Binary(16) });
const Answer = z.strictObject({ staff: Binary(16), challenge: Binary(32), signature: Binary(64) });

export function loginRoutes(sessions: Sessions): Hono {
  return new Hono()
    .post('/utfordring', async (c) => {
      const { staff } = await jsonBody(c.req.raw, Asked);
      return c.json({ challenge: sessions.challenge(staff) });
    })
    .post('/', async (c) => c.json(sessions.logIn(await jsonBody(c.req.raw, Answer))));
}

export interface LoggedIn {
  readonly Variables: { readonly staff: Staff };
}

/** Lets nobody through without a login, and says who it is. */
export const loggedIn = (sessions: Sessions) =>
  createMiddleware<LoggedIn>(async (c, next) => {
    c.set('staff', sessions.staff(c.req.header('authorization')));
    await next();
  });
