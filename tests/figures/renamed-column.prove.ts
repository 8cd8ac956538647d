/** A source renames a column: from the fetch through the build to the page, everyone is told, and the last good figures stand. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { root } from '../support/site.ts';
import { udirService, type Question } from '../support/udir.ts';

interface Row {
  readonly indicator: string;
  readonly area: string;
  readonly value: string;
  readonly mark: string;
}

const columns: Readonly<Record<string, string>> = {
  'Antall elever': 'gsi-elever',
  'Antall elever med individuelt tilrettelagt opplæring/spesialundervisning': 'gsi-spesialundervisning',
  'Antall elever med forsterket opplæring i norsk': 'gsi-forsterket-norsk',
  'Antall skoler': 'gsi-skoler',
};
const file = 'observations/gsi-2025-26.csv';

/** GSI as Udir gives it, of the figures that are published; one column may be called something else. */
function gsi(rename: (column: string) => string): (question: Question) => object {
  const text = readFileSync(join(root, 'fixtures', file), 'utf8');
  const rows: Row[] = parse(text, { columns: true });
  const byCell = new Map(rows.map((row) => [`${row.area} ${row.indicator}`, row]));
  const areas = [...new Set(rows.map(({ area }) => area))];
  const names = Object.keys(columns);
  const above = ['2025-26', 'Alle trinn', 'Alle trinn', 'Alle kjønn', 'Alle eierformer'];
  const report = {
    metadata: {
      rowHierarchy: ['Nasjonalt', 'Fylke', 'Kommune', 'Enhet'],
      columns: [
        ...above.map((name) => [{ name, columnCount: names.length }]),
        names.map((name) => ({ name: rename(name), columnCount: 1 })),
      ],
    },
    rows: areas.map((area, index) => ({
      navn: area,
      kode: area.slice('no-'.length),
      id: area.length === 5 ? `1.${index + 1}` : `1.1.${index + 1}`,
      data: Object.values(columns).map((indicator) => {
        const row = byCell.get(`${area} ${indicator}`);
        return row?.value === '' ? row.mark : (row?.value ?? '');
      }),
    })),
  };
  return () => report;
}

/** Runs a program of the project to its end: its exit code, and all that it said. */
function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = root,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}

test('a renamed column is named by the fetch, the build and the page, and the last good figures stand', async (t) => {
  const parent = mkdtempSync(join(tmpdir(), 'oppvekst-kolonne-'));
  t.after(() => rmSync(parent, { recursive: true }));
  const at = (path: string): string => join(parent, path);
  cpSync(join(root, 'fixtures'), at('in'), { recursive: true });
  const before = readFileSync(at(`in/${file}`), 'utf8');

  let answer = gsi((column) => column);
  const service = await udirService({
    periods: [{ id: 202510, name: '2025-26' }],
    places: [],
    report: (question) => answer(question),
  });
  t.after(() => service.stop());
  const entry = JSON.parse(readFileSync(at('in/fetch/udir-gsi.json'), 'utf8')) as { request: object };
  const request = { ...entry.request, page: service.page };
  writeFileSync(at('in/fetch/udir-gsi.json'), JSON.stringify({ ...entry, request }));

  const harvest = (...args: string[]) => run([join(root, 'packages/harvest/dist/cli.js'), ...args]);
  const fetch = (day: string) =>
    harvest('fetch', '--only', 'udir-gsi', '--in', at('in'), '--cache', at('cache'), '--as-of', day);

  const good = await fetch('2026-11-03');
  assert.equal(good.code, 0, good.said);
  assert.equal(readFileSync(at(`in/${file}`), 'utf8'), before, 'the same figures are the same bytes');

  answer = gsi((column) => (column === 'Antall elever' ? 'Elever i alt' : column));
  const broken = await fetch('2026-12-01');
  assert.equal(broken.code, 1);
  assert.match(broken.said, /Ventet: kolonnen eller koden «Antall elever»\n {2}Fant: Elever i alt/);
  assert.match(broken.said, /udir-gsi: ingen nye tall\. Tallene fra 2026-11-03 står\./);
  assert.equal(readFileSync(at(`in/${file}`), 'utf8'), before);

  const built = await harvest('build', '--in', at('in'), '--out', at('release'), '--as-of', '2026-12-02');
  assert.equal(built.code, 3, built.said);
  assert.match(
    built.said,
    /udir-gsi: fikk ikke nye tall 2026-12-01 \(.*Elever i alt.*Tallene fra 2026-11-03 står/,
  );

  const portal = join(root, 'packages/portal');
  const { bin } = JSON.parse(readFileSync(join(portal, 'node_modules/astro/package.json'), 'utf8')) as {
    bin: { astro: string };
  };
  const site = await run(
    [join(portal, 'node_modules/astro', bin.astro), 'build', '--silent', '--outDir', at('site')],
    {
      OPPVEKST_RELEASE: at('release'),
      OPPVEKST_WIDGETS: join(root, 'build/widgets'),
      SITE_URL: 'https://apen-oppvekst.example',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    portal,
  );
  assert.equal(site.code, 0, site.said);
  const page = readFileSync(at('site/indikator/gsi-elever/index.html'), 'utf8');
  const notice =
    /<div[^>]*data-not-renewed[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1]?.replace(/<[^>]+>|\s+/g, ' ') ?? '';
  assert.match(notice, /Vi fikk ikke hentet nye tall 1\. desember 2026\./);
  assert.match(notice, /Tallene her er hentet 3\. november 2026\./);
  assert.match(notice, /Ventet: kolonnen eller koden «Antall elever»\. Fant: Elever i alt/);
  assert.match(page, /93/, 'the figures themselves are on the page as before');
  const other = readFileSync(at('site/indikator/mobbing-7-trinn-treaarig/index.html'), 'utf8');
  assert.doesNotMatch(other, /data-not-renewed/);
});
