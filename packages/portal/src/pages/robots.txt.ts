import { permalink } from '../site.ts';

/** Everything may be read; the pages that should not be listed say so themselves. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${permalink('sitemap-index.xml')}\n`);
