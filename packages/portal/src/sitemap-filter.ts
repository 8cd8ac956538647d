import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Whether a built page's HTML lets search engines list it. */
export const saysListed = (html: string): boolean => !html.includes('<meta name="robots" content="noindex"');

/**
 * Keeps out of the sitemap what says `noindex`. The built page itself is asked, so that this is
 * decided in one place. `integration` must stand before the sitemap's: it learns where pages are written.
 */
export function listedPages(siteAddress: string): {
  integration: AstroIntegration;
  filter: (page: string) => boolean;
} {
  let outDir = '';
  return {
    integration: {
      name: 'listed-pages',
      hooks: { 'astro:config:done': ({ config }) => void (outDir = fileURLToPath(config.outDir)) },
    },
    filter(page) {
      const file = join(outDir, decodeURIComponent(page.slice(siteAddress.length)), 'index.html');
      return existsSync(file) && saysListed(readFileSync(file, 'utf8'));
    },
  };
}
