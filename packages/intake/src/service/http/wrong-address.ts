/**
 * What is answered where there is nothing, or nothing to be done that way: to a program by code, to a person who has
 * followed or typed a wrong address with a page.
 */
import type { Context as Call, Hono, MiddlewareHandler, Env } from 'hono';
import { accepts } from 'hono/accepts';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Refusal } from './refusal.ts';

/** The page for a person at this path and status, or nothing where it cannot be written. */
export type WritePage = (c: Call, status: 404 | 405) => Response | undefined;

/** True of one who asks for a page, as a browser does when somebody goes there. */
const isPerson = (c: Call): boolean =>
  (c.req.method === 'GET' || c.req.method === 'HEAD') &&
  accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/html'],
    default: 'application/json',
  }) === 'text/html';

/** 404, as a page to a person. */
export const nothingThere = (c: Call, refusal: Refusal, write: WritePage): Response =>
  (isPerson(c) && write(c, 404)) || c.json(refusal, 404);

/** 405 with the methods that are allowed, where the path is one of the app's and the method is not. */
export const wrongMethod = <AnEnv extends Env>(
  app: Hono<AnEnv>,
  write: WritePage,
): MiddlewareHandler<AnEnv> =>
  methodNotAllowed({
    app,
    onMethodNotAllowed(c, methods) {
      // What answers a browser that asks before it calls is there for every path, and makes it none.
      const allowed = methods.filter((each) => each !== 'OPTIONS');
      if (allowed.length === 0) return c.res;
      const refusal = new Refusal(405, 'method-not-allowed', `Ventet ${allowed.join(' eller ')}.`);
      const answer = (isPerson(c) && write(c, 405)) || c.json(refusal, 405);
      answer.headers.set('Allow', allowed.join(', '));
      return answer;
    },
  });
