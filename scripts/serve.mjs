/**
 * Serves the built portal on `localhost` and the demo sites on `127.0.0.1`: to a browser these are two
 * different sites, as the portal and a school's own site are in life. Sends the headers of
 * `packages/portal/headers.json`, so that what works here works under the same policy elsewhere.
 *
 * `node scripts/serve.mjs --site build/site [--portal-port 4321] [--demo-port 4322]`; port 0 takes a free one.
 * A demo page's folder may have a `headers.json` with response headers of its own.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { dirname, extname, join, resolve } from 'node:path';
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
 * part out.
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

async function portalServer(site) {
  const { default: sirv } = await import('sirv');
  const rules = headerRules();
  const files = sirv(site, { dev: true, etag: true });
  const notFound = existsSync(join(site, '404.html'))
    ? readFileSync(join(site, '404.html'))
    : 'Fant ikke siden.';
  return createServer((request, response) => {
    const path = pathOf(request);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    });
  });
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
    },
  });
  const site = resolve(root, values.site);
  if (!existsSync(site)) throw new Error(`Fant ikke ${values.site}. Kjør npm start, som bygger først.`);
  const portal = await portalServer(site);
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
