/**
 * The floor: a plain script that writes the same bytes, `node plain/floor.ts RELEASE SITE OUT`. It has the portal's own
 * templates, sentences and charts, and nothing round them: one page after the other is put together as a string and
 * written. What is not rendered (the release, the search index, bundled scripts) is read where it lies, and written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf } from '../files.ts';
import { portal } from './portal.ts';
import { Page, textOf, type Component } from './runtime.ts';
import { readTemplatesBeside } from './templates.ts';

interface Route {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}
interface Module {
  readonly default?: Component;
  readonly getStaticPaths?: () => Route[] | Promise<Route[]>;
  readonly GET?: (context: Required<Route>) => Response | Promise<Response>;
}

const [release, site, out] = process.argv.slice(2);
if (release === undefined || site === undefined || out === undefined)
  throw new Error('floor.ts RELEASE SITE OUT');
process.env['OPPVEKST_RELEASE'] = release;
readTemplatesBeside(site);

function write(path: string, content: string | Uint8Array): void {
  const file = join(out!, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Where a route's page lies: `[...lang]/indikator/[indicator]` and its parameters. */
const addressOf = (pattern: string, params: Route['params']): string =>
  pattern
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '')
    .replace(/^\/+/, '')
    .replace(/\/index$|^index$/, '');

const pageFile = (address: string): string => (address === '404' ? '404.html' : join(address, 'index.html'));

/** Tags of bundled scripts, by the template that asks for them; a finished page tells which name a bundle got. */
const scriptTags = new Map<string, string>();
const bundledScript = /<script type="module" src="\/_astro\/[^"]*"><\/script>/g;
const stylesBeforeHeadEnds = /(?:<link rel="stylesheet" href="\/_astro\/[^"]*">)*(?=<\/head>)/;

function learnScripts(scripts: ReadonlySet<string>, finished: string): void {
  const tags = finished.match(bundledScript) ?? [];
  for (const [index, script] of [...scripts].entries()) scriptTags.set(script, tags[index] ?? '');
}

for (const entry of filesOf(join(portal, 'src', 'pages'))) {
  const [, pattern, kind] = /^(.*)\.(astro|ts)$/.exec(entry) ?? [];
  if (pattern === undefined) continue;
  const module = (await import(pathToFileURL(join(portal, 'src', 'pages', entry)).href)) as Module;
  const routes = (await module.getStaticPaths?.()) ?? [{ params: {} }];
  let styles: string | undefined;
  for (const { params, props = {} } of routes) {
    const address = addressOf(pattern, params);
    if (kind === 'ts') {
      const answer = await module.GET!({ params, props });
      write(join('site', address), new Uint8Array(await answer.arrayBuffer()));
      continue;
    }
    const finished = (): string => readFileSync(join(site, pageFile(address)), 'utf8');
    styles ??= stylesBeforeHeadEnds.exec(finished())?.[0] ?? '';
    const rendered = (): { page: Page; html: string } => {
      const page = new Page(params, styles!, (script) => scriptTags.get(script) ?? '');
      return { page, html: `<!DOCTYPE html>${textOf(module.default!(page, props, {}))}` };
    };
    let made = rendered();
    if ([...made.page.scripts].some((script) => !scriptTags.has(script))) {
      learnScripts(made.page.scripts, finished());
      made = rendered();
    }
    write(join('site', pageFile(address)), made.html);
  }
}

// Bundles, the search index, the sitemap and files that lie ready: the rest of the site is rendered, or it is missing.
const bundled = /^(?:_astro|pagefind)\/|^sitemap-\w+\.xml$/;
const ready = new Set(filesOf(join(portal, 'public')));
for (const path of filesOf(site))
  if (bundled.test(path) || ready.has(path)) write(join('site', path), readFileSync(join(site, path)));
for (const path of filesOf(release)) write(join('release', path), readFileSync(join(release, path)));
