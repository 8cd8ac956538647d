/** What is seen from outside, under `/mottak`: the page a child writes on, and what it asks for. */
import { brotliCompressSync, constants } from 'node:zlib';
import { languages } from '@apen-oppvekst/data-schema';
import { Hono, type Context as Call } from 'hono';
import { unitOf } from './config.ts';
import type { Context } from './context.ts';
import { onFault, type OnFull } from './http/app.ts';
import type { Bindings } from './http/client-address.ts';
import { sendFile } from './http/files.ts';
import { notFound } from './http/refusal.ts';
import { nothingThere, wrongMethod, type WritePage } from './http/wrong-address.ts';
import { mailboxRoutes } from './mailboxes/routes.ts';
import type { Web } from './pages/files.ts';
import { preflightHeaders, publicApiHeaders, reporterHeaders } from './pages/headers.ts';
import { writeMissingPage } from './pages/missing-page.ts';
import { base, writeReporterPage } from './pages/reporter-page.ts';
import type { Proofs } from './proof/proofs.ts';
import { reportRoutes } from './reports/routes.ts';

export function publicApp(
  context: Context,
  web: Web,
  proofs: Proofs,
  onFull: OnFull,
): Hono<{ Bindings: Bindings }> {
  const { config } = context;
  const api = new Hono<{ Bindings: Bindings }>()
    .use(async (c, next) => {
      for (const [name, value] of Object.entries(publicApiHeaders)) c.header(name, value);
      await next();
    })
    .options('/*', (c) => c.body(null, 204, preflightHeaders))
    .route('/', reportRoutes(context, proofs))
    .route('/postkasser', mailboxRoutes(context));

  const write: WritePage = (c, status) => writeMissingPage(config, web, c, status);
  const app = new Hono<{ Bindings: Bindings }>();
  return app
    .onError(onFault(context, onFull, write))
    .notFound((c) => nothingThere(c, notFound(), write))
    .use(wrongMethod(app, write))
    .get(`${base}/skjema/:unit/:language`, (c) => {
      const unit = unitOf(config, c.req.param('unit'));
      const language = languages.find((each) => each === c.req.param('language'));
      if (unit === undefined || language === undefined) throw notFound();
      const html = writeReporterPage(context, web, unit, language);
      return html === undefined
        ? c.text('Siden er ikke bygd. / The page has not been built.', 503, reporterHeaders(config))
        : page(c, html, reporterHeaders(config));
    })
    .get(`${base}/filer/:file`, (c) => sendFile(c, web, 'skjema', c.req.param('file')))
    .route(`${base}/v1`, api);
}

/** As many as the pages of a large tenant, in their languages. */
const mostPacked = 256;
/** Pages as they were last packed. A page is the same for everybody that day, so packing well is done once. */
const packedPages = new Map<string, Uint8Array<ArrayBuffer>>();

function packed(html: string): Uint8Array<ArrayBuffer> {
  const known = packedPages.get(html);
  if (known !== undefined) return known;
  const made = new Uint8Array(
    brotliCompressSync(html, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(html),
      },
    }),
  );
  const [oldest] = packedPages.keys();
  if (packedPages.size >= mostPacked && oldest !== undefined) packedPages.delete(oldest);
  packedPages.set(html, made);
  return made;
}

/** The page holds nothing secret, so it may be packed. */
export function page(c: Call, html: string, headers: Record<string, string>): Response {
  const sent = { ...headers, 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' };
  if (!/\bbr\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(html, 200, sent);
  return c.body(packed(html), 200, { ...sent, 'Content-Encoding': 'br' });
}
