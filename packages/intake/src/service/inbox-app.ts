/** The inbox's own origin: its page, its files, and `/api`. */
import { countries, type SpeakUpRecord } from '@apen-oppvekst/data-schema';
import { Hono } from 'hono';
import { groupIds, groupName, ownerGroup, unitOf } from './config.ts';
import type { Context } from './context.ts';
import { caseRoutes } from './cases/routes.ts';
import { onFault, type OnFull } from './http/app.ts';
import { sendFile } from './http/files.ts';
import { forbidden, notFound } from './http/refusal.ts';
import { nothingThere, wrongMethod, type WritePage } from './http/wrong-address.ts';
import { keyRoutes, openKeyRoutes } from './keys/routes.ts';
import { loggedIn, loginRoutes, type LoggedIn } from './login/routes.ts';
import type { Sessions } from './login/sessions.ts';
import type { Sender } from './outbox/sender.ts';
import { overviewOf } from './overview/overview.ts';
import type { Web } from './pages/files.ts';
import { inboxApiHeaders, inboxHeaders } from './pages/headers.ts';
import { inboxIcon, inboxPage, missingInboxPage } from './pages/inbox-page.ts';
import { recordOf } from './pages/reporter-page.ts';
import { page } from './public-app.ts';

export function inboxApp(
  context: Context,
  web: Web,
  sessions: Sessions,
  sender: Sender,
  onFull: OnFull,
): Hono<LoggedIn> {
  const { config } = context;
  const api = new Hono<LoggedIn>()
    .use(async (c, next) => {
      for (const [name, value] of Object.entries(inboxApiHeaders)) c.header(name, value);
      await next();
    })
    .get('/oppsett', (c) =>
      c.json({
        tenant: config.tenant,
        name: config.name,
        country: config.country,
        language: config.language,
        ownerType: config.ownerType,
        practice: config.practice,
        rootKey: config.rootKey,
        groups: groupIds(config).map((id) => ({
          id,
          name: groupName(config, id),
          setting: unitOf(config, id)?.setting ?? null,
        })),
      }),
    )
    // Texts of law, as the release has them. They are for everybody.
    .get('/tekster/:country/:file', (c) => {
      const country = countries.find((each) => each === c.req.param('country'));
      const file = c.req.param('file');
      if (country === undefined || !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.json$/.test(file)) throw notFound();
      const record = recordOf<SpeakUpRecord>(config.release, `api/v1/national/${country}/${file}`);
      if (record === undefined) throw notFound();
      return c.json(record);
    })
    .route('/', openKeyRoutes(context))
    .route('/innlogging', loginRoutes(sessions))
    .use(loggedIn(sessions))
    .post('/utlogging', (c) => {
      sessions.logOut(c.req.header('authorization'));
      return c.body(null, 204);
    })
    .route('/', keyRoutes(context))
    .route('/', caseRoutes(context))
    .get('/oversikt', (c) => {
      if (c.get('staff').group !== ownerGroup) throw forbidden();
      return c.json(overviewOf(context, sender.waitingMinutes()));
    });

  const write: WritePage = (c, status) => {
    const files = web.files('innboks');
    return files && c.html(missingInboxPage(config, files), status, inboxHeaders);
  };
  const app = new Hono<LoggedIn>();
  return app
    .onError(onFault(context, onFull, write))
    .notFound((c) => nothingThere(c, notFound(), write))
    .use(wrongMethod(app, write))
    .get('/ikon.svg', (c) => c.body(inboxIcon, 200, { ...inboxHeaders, 'Content-Type': 'image/svg+xml' }))
    .get('/', (c) => {
      const files = web.files('innboks');
      return files === undefined
        ? c.text('Innboksen er ikke bygd. / The inbox has not been built.', 503, inboxHeaders)
        : page(c, inboxPage(config, files), inboxHeaders);
    })
    .get('/filer/:file', (c) => sendFile(c, web, 'innboks', c.req.param('file')))
    .route('/api', api);
}
