import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  indicatorPath,
  itemPath,
  recordPath,
  unitPath,
  type IndexRecord,
  type MunicipalityRecord,
} from '@apen-oppvekst/data-schema/terms';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The site that `npm test` built. */
export const siteFolder = process.env['OPPVEKST_SITE'] ?? join(root, 'build/test/site');

export interface Served {
  /** Without a slash at the end. */
  readonly portal: string;
  readonly demo: string;
  stop(): Promise<void>;
}

export interface Serving {
  /** The portal's port; without it, a free one. */
  readonly portalPort?: number;
  /** Address of the service behind `/mottak/`; without it, nobody is there. */
  readonly mottak?: string;
  /** Folder of the site. @default the one that `npm test` built */
  readonly site?: string;
}

/** Serves the built site as `npm start` does, on free ports. */
export async function serveSite({
  portalPort = 0,
  mottak,
  site = siteFolder,
}: Serving = {}): Promise<Served> {
  const args = [
    join(root, 'scripts/serve.mjs'),
    ...['--site', site, '--portal-port', String(portalPort), '--demo-port', '0'],
    ...(mottak === undefined ? [] : ['--mottak', mottak]),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  const addresses = await new Promise<[string, string]>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const portal = /(http:\/\/localhost:\d+)/.exec(said)?.[1];
      const demo = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (portal !== undefined && demo !== undefined) done([portal, demo]);
    });
    child.once('exit', (code) => fail(new Error(`Serveren stoppet med kode ${code}: ${said}`)));
  });
  return {
    portal: addresses[0],
    demo: addresses[1],
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * A port of this machine that nothing listens on just now. Lower than those that systems hand out by themselves (from
 * 32768 in Linux, 49152 elsewhere), so that nobody is given it before it is used.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const probe = createServer().listen(port, '127.0.0.1');
    const free = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    await new Promise((done) => probe.close(done));
    if (free) return port;
  }
}

/** Addresses of all pages of the built site, from the root: `/`, `/om-tallene/` … */
export function pagePaths(): string[] {
  return readdirSync(siteFolder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => `/${name.replace(/index\.html$/, '')}`)
    .sort();
}

/** The kind of page an address is, for budgets and for picking one of each. */
export function pageType(path: string): string {
  const plain = path.replace(/^\/(nn|sv|en)(?=\/)/, '');
  const rules: [RegExp, string][] = [
    [/^\/$/, 'home'],
    [/^\/kommune\/[^/]+\/plan\/[^/]+\/$/, 'plan'],
    [/^\/kommune\/[^/]+\/([a-z-]+)\/$/, 'municipality-$1'],
    [/^\/kommune\/[^/]+\/$/, 'municipality'],
    [/^\/tiltak\/[^/]+\/$/, 'item'],
    [/^\/enhet\/[^/]+\/$/, 'unit'],
    [/^\/si-ifra\/[^/]+\/[a-z]{2}\/$/, 'speak-up'],
    [/^\/si-ifra\/[^/]+\/[a-z]{2}\/plakat\/$/, 'poster'],
    [/^\/ramme\/([a-z-]+)\/.*$/, 'frame-$1'],
    [/^\/rettigheter\/[a-z]{2}-[a-z]+\/[a-z]+\/$/, 'rights'],
    [/^\/rettigheter\/[a-z]{2}-[a-z]+\/$/, 'rights-question'],
    [/^\/rettigheter\/([a-z]+)\/$/, 'rights-$1'],
    [/^\/hjelp\/[a-z]{2}\/$/, 'help'],
    [/^\/bygg-inn\/([a-z-]+)\/$/, 'embed-$1'],
    [/^\/docs\/([a-z-]+)\/$/, 'docs-$1'],
    [/^\/docs\/([a-z-]+)\/[a-z-]+\/$/, 'docs-$1-page'],
    [/^\/personvern\/si-ifra\/(?:[a-z]{2}\/)?$/, 'intake-privacy'],
    [/^\/indikator\/[^/]+\/kart\/$/, 'indicator-map'],
    [/^\/indikator\/[^/]+\/$/, 'indicator'],
    [/^\/tema\/[a-z]+\/$/, 'theme'],
    [/^\/([a-z-]+)\/$/, '$1'],
  ];
  for (const [pattern, name] of rules) if (pattern.test(plain)) return plain.replace(pattern, name);
  return 'other';
}

/** Addresses of the fictional municipality's pages, by its records in the API. */
export function fictionalPaths(): string[] {
  const read = <ARecord>(path: string): ARecord =>
    JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as ARecord;
  const { municipalities, indicators } = read<IndexRecord>('api/v1/index.json').examples;
  const starts = [
    ...municipalities.flatMap(({ id, path }) => {
      const { plans, units } = read<MunicipalityRecord>(recordPath('municipality', id));
      const items = plans.flatMap((plan) => plan.items);
      return [
        path,
        ...units.flatMap(({ id }) => [unitPath(id), `si-ifra/${id}/`, `ramme/si-ifra/${id}/`]),
        ...items.map((item) => itemPath(item.id)),
      ];
    }),
    ...indicators.flatMap(({ id }) => [indicatorPath(id), `ramme/${indicatorPath(id)}`]),
  ];
  return pagePaths().filter((path) => starts.some((start) => path.startsWith(`/${start}`)));
}

/** The first page of each type, and of each type the fictional municipality's. */
export function onePageOfEachType(): { type: string; path: string }[] {
  const fictional = new Set(fictionalPaths());
  const seen = new Map<string, string>();
  for (const path of pagePaths()) {
    const type = fictional.has(path) ? `${pageType(path)} (oppdiktet)` : pageType(path);
    if (!seen.has(type)) seen.set(type, path);
  }
  return [...seen].map(([type, path]) => ({ type, path }));
}
