/** What site.config.json and the environment decide: where the site lives, and who answers for it. */
import config from '../../../site.config.json' with { type: 'json' };
import type { SiteConfig } from '@apen-oppvekst/data-schema/terms';

/** The site's address without a closing slash; `SITE_URL` overrides the file. */
export const siteAddress: string = (process.env['SITE_URL'] ?? config.baseAddress).replace(/\/+$/, '');

/** Who answers for the site; `null` as long as it is a demonstration. harvest has checked the file. */
export const publisher: SiteConfig['publisher'] = (config as SiteConfig).publisher;

const base = new URL(`${siteAddress}/`).pathname;

/** A path relative to the portal's root («kommune/no-5001-trondheim/») as a link on this host. */
export const href = (path: string): string => `${base}${path}`;

/** The same path as a full address, for citing and sharing. */
export const permalink = (path: string): string => `${siteAddress}/${path}`;
