/** What readers download, in bytes as brotli sends them (quality 11). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { onePageOfEachType, pagePaths, pageType, root, siteFolder } from '../support/site.ts';

export interface Budget {
  /** Never above this. */
  readonly ceiling: number;
  /** What it weighed when somebody last looked. */
  readonly recorded: number;
}

export const budgetFile = join(root, 'tests/budgets/budgets.json');

const weigh = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Every measured thing by name: widgets, stylesheets, and the median and largest page of each type. */
export function measure(): Record<string, number> {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8')) as {
    version: string;
  };
  const sizes: Record<string, number> = {};
  for (const name of readdirSync(join(siteFolder, version)).filter((each) => each.endsWith('.js'))) {
    sizes[`widget ${name}`] = weigh(join(siteFolder, version, name));
  }
  sizes['loader v1/oppvekst.js'] = weigh(join(siteFolder, 'v1/oppvekst.js'));
  for (const kind of ['rights', 'speak-up', 'help']) {
    const texts = readdirSync(join(siteFolder, 'api/v1/national'), { recursive: true })
      .map(String)
      .filter((name) => new RegExp(`\\b${kind}\\..*json$`).test(name));
    sizes[`text ${kind}, largest`] = Math.max(
      ...texts.map((name) => weigh(join(siteFolder, 'api/v1/national', name))),
    );
  }
  for (const path of onePageOfEachType().map((each) => each.path)) {
    const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    const all = styles.reduce(
      (sum, href) => sum + weigh(join(siteFolder, new URL(href, 'http://x').pathname)),
      0,
    );
    sizes['css of a page, largest'] = Math.max(sizes['css of a page, largest'] ?? 0, all);
  }
  const pages = new Map<string, number[]>();
  for (const path of pagePaths()) {
    const type = pageType(path);
    pages.set(type, [...(pages.get(type) ?? []), weigh(join(siteFolder, path, 'index.html'))]);
  }
  for (const [type, weights] of [...pages].sort(([a], [b]) => a.localeCompare(b))) {
    const sorted = weights.sort((a, b) => a - b);
    sizes[`page ${type}, median`] = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    sizes[`page ${type}, largest`] = sorted.at(-1) ?? 0;
  }
  return sizes;
}
