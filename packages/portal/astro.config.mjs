import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/site.ts';
import { listedPages } from './src/sitemap-filter.ts';

const listed = listedPages(siteAddress);

export default defineConfig({
  site: siteAddress,
  base: new URL(`${siteAddress}/`).pathname,
  outDir: '../../build/site',
  trailingSlash: 'always',
  // The content security policy allows neither inline scripts nor inline styles.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 } },
  // The formatter breaks lines as HTML allows; a line break must stay a space.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [listed.integration, sitemap({ filter: listed.filter })],
});
