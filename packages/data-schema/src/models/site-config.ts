import { z } from 'zod';
import { isOrganisationNumber } from '../terms/ids.ts';
import { Text, WebAddress } from './primitives.ts';

/** `site.config.json`: where the portal lives, and who answers for it. */
export const SiteConfig = z.strictObject({
  /** Full address of the portal's root; `SITE_URL` overrides it. */
  baseAddress: WebAddress,
  /** Who answers for what is published; `null` as long as it is a demonstration. */
  publisher: z
    .strictObject({
      name: Text,
      email: z.email(),
      /** Nine digits; with it the national data catalogue knows the publisher by its own address. */
      organisationNumber: z
        .string()
        .refine(isOrganisationNumber, { error: 'organisation-number' })
        .optional(),
    })
    .nullable(),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
