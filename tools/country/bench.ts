/**
 * Builds a portal of a tenth, a third and the whole of the country, and holds each beside the floor: `npm run bench`.
 * Ends with 1 when the whole takes more than {@link most} times the floor's processor time, more memory than {@link room},
 * when the second part of the way costs more a page than the first, or when the floor does not write the same bytes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { astroBuild } from '../../packages/portal/scripts/astro-build.mjs';
import { differences, filesOf } from './files.ts';
import { writeInput } from './input.ts';
import { measure, type Measured } from './measure.ts';
import { portal } from './plain/portal.ts';

/** How many times the floor's processor time a build may take. */
const most = 5;
/** Memory that a build may hold, in bytes. */
const room = 2 ** 30;
/** A page of the last two thirds may cost this much of what one of the first third does: noise, and no more. */
const growth = 1.3;

const root = resolve(portal, '..', '..');
const astro = join(
  dirname(createRequire(join(portal, 'package.json')).resolve('astro/package.json')),
  'bin',
  'astro.mjs',
);

interface Part {
  readonly municipalities: number;
  readonly schools: number;
  readonly pages: number;
  readonly harvest: Measured;
  readonly astro: Measured;
  readonly pagefind: Measured;
  readonly floor: Measured;
  /** Files that the floor wrote otherwise, did not write, or should not have written. */
  readonly different: readonly string[];
}

const node = (args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): Promise<Measured> =>
  measure(process.execPath, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });

/** One size of country, built in a folder of its own that is thrown away. */
async function part(every: number): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  const [input, release, site] = ['input', 'release', 'site'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    const added = writeInput(join(root, 'fixtures'), input, every);
    const cli = join(root, 'packages', 'harvest', 'dist', 'cli.js');
    const harvest = await node([cli, 'build', '--in', input, '--out', release, '--as-of', '2026-11-22']);
    const env = { OPPVEKST_RELEASE: release, OPPVEKST_WIDGETS: join(root, 'build', 'widgets') };
    const pages = await node(astroBuild(astro, site), portal, env);
    const pagefind = await node([join(portal, 'scripts', 'search-index.ts'), site]);
    const again = join(folder, 'again');
    const floor = await node(
      [join(root, 'tools', 'country', 'plain', 'floor.ts'), release, site, again],
      root,
      env,
    );
    const different = [
      ...differences(site, join(again, 'site')),
      ...differences(release, join(again, 'release')),
    ];
    const html = filesOf(site).filter((name) => name.endsWith('.html'));
    return { ...added, pages: html.length, harvest, astro: pages, pagefind, floor, different };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One after the other. */
const sum = (all: readonly Measured[]): Measured => ({
  wall: all.reduce((total, { wall }) => total + wall, 0),
  cpu: all.reduce((total, { cpu }) => total + cpu, 0),
  peak: Math.max(...all.map(({ peak }) => peak)),
});

const whole = ({ harvest, astro: pages, pagefind }: Part): Measured => sum([harvest, pages, pagefind]);

const shown = ({ wall, cpu, peak }: Measured, pages: number): string =>
  `${wall.toFixed(1)} s (${cpu.toFixed(1)} s CPU, ${((cpu * 1000) / pages).toFixed(1)} ms a page), ${Math.round(peak / 2 ** 20)} MiB`;

const parts: Part[] = [];
for (const every of [10, 3, 1]) {
  const each = await part(every);
  parts.push(each);
  console.log(`${each.municipalities} municipalities and ${each.schools} schools added: ${each.pages} pages`);
  for (const step of ['harvest', 'astro', 'pagefind', 'floor'] as const)
    console.log(`  ${step.padEnd(8)} ${shown(each[step], each.pages)}`);
  for (const name of each.different.slice(0, 10)) console.log(`  not the same bytes: ${name}`);
}

const [tenth, third, all] = parts as [Part, Part, Part];
const perPage = (from: Part, to: Part): number => (whole(to).cpu - whole(from).cpu) / (to.pages - from.pages);
const results = [
  {
    what: 'files that the floor writes otherwise',
    value: parts.reduce((sum, { different }) => sum + different.length, 0),
    limit: 0,
  },
  { what: 'times the floor', value: whole(all).cpu / all.floor.cpu, limit: most },
  { what: 'MiB at most', value: whole(all).peak / 2 ** 20, limit: room / 2 ** 20 },
  {
    what: 'times a page of the first third',
    value: perPage(third, all) / perPage(tenth, third),
    limit: growth,
  },
];
for (const { what, value, limit } of results) {
  // What could not be reckoned is not within the limit.
  const within = value >= 0 && value <= limit;
  console.log(`${within ? '✔' : '✖'} ${value.toFixed(2)} ${what}, of ${limit}`);
  if (!within) process.exitCode = 1;
}
