/**
 * Serves the built portal on `localhost` and the demo sites on `127.0.0.1`: to a browser these are two
 * different sites, as the portal and a school's own site are in life. Sends the headers of
 * `packages/portal/headers.json`, so that what works here works under the same policy elsewhere.
 *
 * `node scripts/serve.mjs --site build/site [--portal-port 4321] [--demo-port 4322] [--mottak http://127.0.0.1:4323]`;
 * port 0 takes a free one. A demo page's folder may have a `headers.json` with response headers of its own.
 * `/mottak/` is handed on to the service at `--mottak`, which sends its own headers.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Agent, createServer, request as ask } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { dirname, extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const demoPages = join(root, 'fixtures', 'host-pages');

/** Rejects with one line that says what to do if something already listens there. */
export function assertFree(port, host, variable) {
  return new Promise((done, fail) => {
    const probe = createProbe();
    probe.once('error', (error) =>
      fail(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} er opptatt. Stopp programmet som bruker den, eller velg en annen: ${variable}=… npm start`
            : error.message,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(done));
  });
}

/** Version of the widgets: the folder they are served from. */
const version = () => JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8')).version;

/**
 * The one list of response headers, one rule a path, with the widgets' folder filled in. A rule's `policy` is
 * what its pages' content security policy has besides, or instead of, that of the first rule; `null` takes a
 * part out. Its `why` is for whoever reads the list.
 */
export function headerRules() {
  const text = readFileSync(join(root, 'packages/portal/headers.json'), 'utf8');
  const rules = JSON.parse(text.replaceAll('__VERSION__', version()));
  const common = rules[0].policy;
  return rules.flatMap(({ paths, inEveryLanguage, policy, headers = {} }) => {
    const parts = Object.entries({ ...common, ...policy }).filter(([, value]) => value !== null);
    const own = policy && {
      'Content-Security-Policy': parts.map((part) => part.join(' ').trim()).join('; '),
    };
    const prefixes = inEveryLanguage ? ['', '/nn', '/sv', '/en'] : [''];
    return prefixes.flatMap((prefix) =>
      paths.map((path) => ({ path: prefix + path, headers: { ...own, ...headers } })),
    );
  });
}

/** Headers for a path: every rule that matches, the later ones winning. `*` at the end matches the rest. */
function headersFor(rules, path) {
  const matching = rules.filter(({ path: pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** The path that a request asks for. Taken from the text, since `//` and the like are no address to `URL`. */
const pathOf = ({ url = '/' }) => url.replace(/[?#].*$/s, '');

/** @param mottak address of the service behind `/mottak/`, if there is one */
async function portalServer(site, mottak) {
  const { default: sirv } = await import('sirv');
  const rules = headerRules();
  const files = sirv(site, { dev: true, etag: true });
  const notFound = existsSync(join(site, '404.html'))
    ? readFileSync(join(site, '404.html'))
    : 'Fant ikke siden.';
  return createServer((request, response) => {
    const path = pathOf(request);
    // Before our own headers: of two content security policies a browser keeps what both allow.
    if (path.startsWith('/mottak/')) return handOn(request, response, mottak, site);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    });
  });
}

/** What belongs to one stretch of the way, not to the message (RFC 9110, 7.6.1). */
const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The headers as they came, in their order and spelling, without those of the connection. */
function headersToHandOn({ rawHeaders, headers }) {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const kept = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at].toLowerCase();
    if (!ofTheConnection.has(name) && !named.includes(name)) kept.push(rawHeaders[at], rawHeaders[at + 1]);
  }
  return kept;
}

/**
 * A connection for each request, so that none has been closed meanwhile; but one that the service need not close,
 * since an answer that comes before the whole body would be lost with it.
 */
const agent = new Agent({ keepAlive: true, maxFreeSockets: 0 });

/**
 * Hands a request on to the service and its answer back, byte for byte as they come. Adds nothing: above all not
 * the address of the one who asks, which the service shall never see.
 */
function handOn(request, response, mottak, site) {
  if (mottak === undefined) return serviceIsDown(request, response, site);
  const { hostname, port } = new URL(mottak);
  const headers = headersToHandOn(request);
  if (request.headers['transfer-encoding'] !== undefined) headers.push('Transfer-Encoding', 'chunked');
  const upstream = ask({ hostname, port, method: request.method, path: request.url, headers, agent });
  upstream.once('response', (answer) => {
    response.writeHead(answer.statusCode, answer.statusMessage, headersToHandOn(answer));
    // Headers first: an answer that takes its time has begun all the same.
    response.flushHeaders();
    pipeline(answer, response, () => {});
  });
  // The service may answer and close before it has read all of a body; then the answer is what counts.
  upstream.on('error', () => {
    if (!response.headersSent && !response.destroyed) serviceIsDown(request, response, site);
  });
  // A reader who leaves is not waited for, and a half-sent body reaches nobody.
  response.once('close', () => upstream.destroy());
  request.pipe(upstream);
}

const downWords = {
  nb: {
    title: 'Skjemaet virker ikke nå',
    text: 'Prøv igjen om litt. Haster det, så ring:',
    exit: 'Forlat siden',
  },
  nn: {
    title: 'Skjemaet verkar ikkje no',
    text: 'Prøv igjen om litt. Hastar det, så ring:',
    exit: 'Forlat sida',
  },
  sv: {
    title: 'Formuläret fungerar inte just nu',
    text: 'Försök igen om en stund. Är det bråttom, ring:',
    exit: 'Lämna sidan',
  },
  en: {
    title: 'The form does not work right now',
    text: 'Try again in a while. If it is urgent, call:',
    exit: 'Leave this page',
  },
};

/** All the page needs, within itself: what it would be fetched from may be what is down. */
const downStyle = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { max-inline-size: 40rem; margin: 1rem auto; padding-inline: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
ul { padding: 0; list-style: none; }
li { display: flex; align-items: center; }
a { display: inline-block; min-inline-size: 5rem; padding: 0.6rem 1rem; border: 2px solid; border-radius: 0.75rem;
  margin-block: 0.3rem; margin-inline-end: 0.6rem; color: inherit; font-weight: 600; text-align: center; text-decoration: none; }
`.replace(/\s+/g, ' ');
const downStyleHash = createHash('sha256').update(downStyle).digest('base64');

/** A page without script that says so and whom to ring, by the country and language of the address. */
async function serviceIsDown(request, response, site) {
  const [, country = 'no', language = 'nb'] =
    /^\/mottak\/skjema\/(no|se)-[^/]*\/(nb|nn|sv|en)(?:\/|$)/.exec(pathOf(request)) ?? [];
  const { title, text, exit } = downWords[language];
  // Built when there is a site to serve.
  const { exitAddress } = await import('../packages/widgets/dist/quick-exit/address.js');
  const numbers = numbersToRing(site, country, language)
    .map(({ name, phone }) => `<li><a href="tel:${phone.replaceAll(' ', '')}">${phone}</a> ${name}</li>`)
    .join('');
  response.writeHead(502, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${downStyleHash}'; base-uri 'none'; form-action 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    // The page that writes a report has no origin of its own, and must be able to tell this from no network.
    'Access-Control-Allow-Origin': '*',
  });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><style>${downStyle}</style>` +
      `<p><a href="${exitAddress(country)}" rel="noreferrer">${exit}</a></p>` +
      `<main><h1>${title}</h1><p>${text}</p><ul>${numbers}</ul></main></html>`,
  );
}

/** The emergency numbers and the first line for children, from the release that the site is built from. */
function numbersToRing(site, country, language) {
  const { lists } = JSON.parse(
    readFileSync(join(site, `api/v1/national/${country}/help.${language}.json`), 'utf8'),
  );
  const urgent = lists.child.filter(({ kind }) => kind === 'emergency');
  const forChildren = lists.child.find(({ kind, phone }) => kind === 'childLine' && phone);
  return [...urgent, forChildren].map(({ name, phone }) => ({ name, phone: phone.value }));
}

/** The demo pages, with what they embed filled in: where the widgets are, which version, and its hash. */
function demoServer(site, portalAddress) {
  const hashes = JSON.parse(readFileSync(join(site, version(), 'sri.json'), 'utf8'));
  const fill = (html) =>
    html
      .replaceAll('__PORTAL__', portalAddress)
      .replaceAll('__WIDGET_BASE__', portalAddress)
      .replaceAll('__VERSION__', version())
      .replace(
        /__INTEGRITY(?::([\w.-]+))?__/g,
        (_, file = 'oppvekst-tiltaksplan.js') => hashes[file].integrity,
      );
  return createServer((request, response) => {
    const path = pathOf(request);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const file = demoFile(path);
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      return void response.end(demoIndex());
    }
    const own = join(dirname(file), 'headers.json');
    const headers = existsSync(own) ? JSON.parse(fill(readFileSync(own, 'utf8'))) : {};
    response.writeHead(200, { ...headers, 'Content-Type': `${demoTypes[extname(file)]}; charset=utf-8` });
    response.end(fill(readFileSync(file, 'utf8')));
  });
}

const demoTypes = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** The demo file an address means, or nothing; only files that are listed in the folder can be asked for. */
function demoFile(path) {
  const wanted = path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  const known = readdirSync(demoPages, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return known.includes(wanted) && extname(wanted) in demoTypes ? join(demoPages, wanted) : undefined;
}

function demoIndex() {
  const pages = readdirSync(demoPages, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(demoPages, entry.name, 'index.html')),
  );
  const links = pages.map(({ name }) => `<li><a href="/${name}/">${name}</a></li>`).join('');
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Demonettsteder</title><h1>Demonettsteder</h1><ul>${links}</ul></html>`;
}

const listen = (server, port, host) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server.address().port));
  });

async function main() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'build/site' },
      'portal-port': { type: 'string', default: '4321' },
      'demo-port': { type: 'string', default: '4322' },
      mottak: { type: 'string' },
    },
  });
  const site = resolve(root, values.site);
  if (!existsSync(site)) throw new Error(`Fant ikke ${values.site}. Kjør npm start, som bygger først.`);
  const portal = await portalServer(site, values.mottak);
  const portalAddress = `http://localhost:${await listen(portal, Number(values['portal-port']), 'localhost')}`;
  const demo = demoServer(site, portalAddress);
  const demoAddress = `http://127.0.0.1:${await listen(demo, Number(values['demo-port']), '127.0.0.1')}`;
  console.log(`\n  Portalen:               ${portalAddress}/`);
  console.log(`  En skoles nettsted:     ${demoAddress}/skole/`);
  console.log(`  En barnehages nettsted: ${demoAddress}/barnehage/`);
  console.log(`  En kommunes nettsted:   ${demoAddress}/kommune/`);
  console.log('\n  Stopp med Ctrl-C.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      for (const server of [portal, demo]) {
        server.close();
        server.closeAllConnections();
      }
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(`✖ ${error.message}`);
    // The other server may be listening already, and would keep the program alive.
    process.exit(1);
  });
}
