import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { helpAudiences, settings } from '../terms/national.ts';
import { FourLanguages } from './law.ts';
import { IsoDate, PartialDate, SecureAddress, Slug, Text } from './primitives.ts';

/**
 * How sure a single fact is. `ok`: a primary or recent good source · `old`: the source is older than about
 * three years · `conflict`: sources disagree · `unverified`: no source was found; never shown to children.
 */
export const verifications = ['ok', 'old', 'conflict', 'unverified'] as const;
export const Verification = z.enum(verifications);
export type Verification = z.infer<typeof Verification>;

const verified = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    status: Verification,
    /** A source in `national/{country}/sources.json`. */
    source: Slug,
    /** The source's own date, as exact as it is. */
    sourceDate: PartialDate.optional(),
    /** The day somebody rang, wrote or opened it and saw that it is so; `null` until then. */
    checked: IsoDate.nullable(),
  });

/** A number as it is shown, with groups: `116 111`. */
const PhoneNumber = z.string().regex(/^\d[\d ]*\d$|^\d{3}$/, { error: 'phone-form' });

/** A service that listens, helps or decides. Every fact of it has its own source and date. */
export const HelpService = z.strictObject({
  id: Slug,
  country: z.enum(countries),
  /** Only for readers in these counties or municipalities (`no-50`, `se-0581`); empty = the whole country. */
  areas: z.array(z.string().regex(/^(no|se)-\d{2}(\d{2})?$/, { error: 'area-id-form' })).default([]),
  /** The service of the whole country that is left out where this one is told: a county's own ombud. */
  replaces: Slug.optional(),
  /** Only for readers in these settings; empty = both. Statsforvalteren takes no case from a kindergarten. */
  settings: z.array(z.enum(settings)).default([]),
  kind: z.enum(['emergency', 'childLine', 'line', 'chat', 'web', 'ombud', 'authority', 'service']),
  name: FourLanguages,
  /** One line that says what it is for, to each who may see it; who is left out does not see the service. */
  oneLine: z.partialRecord(z.enum(helpAudiences), FourLanguages),
  phone: verified(PhoneNumber).optional(),
  sms: verified(PhoneNumber).optional(),
  web: verified(SecureAddress).optional(),
  chat: verified(SecureAddress).optional(),
  /** Its own dated fact: only where a source says so. Shown as «døgnåpen ifølge kilden, dato». */
  roundTheClock: verified(z.boolean()).optional(),
  /** Opening hours in words. Shown only while `checked` is at most six months old. */
  hours: verified(FourLanguages).optional(),
  /** Whether one may leave out one's name. */
  anonymous: verified(z.boolean()).optional(),
  /** Whether they may tell others, and what that means, in words a child understands. */
  mayPassOn: verified(z.strictObject({ may: z.boolean(), text: FourLanguages })).optional(),
  ages: verified(
    z.strictObject({ from: z.number().int().min(0).optional(), to: z.number().int().max(120).optional() }),
  ).optional(),
});
export type HelpService = z.infer<typeof HelpService>;

/** The services of a country, and the order each audience sees them in. */
export const HelpFile = z.strictObject({
  services: z.array(HelpService).min(1),
  /** Ids in order. Emergency numbers stand first whatever is written here. */
  order: z.strictObject({
    child: z.array(Slug).min(1),
    parent: z.array(Slug).min(1),
    staff: z.array(Slug).min(1),
  }),
});
export type HelpFile = z.infer<typeof HelpFile>;

/** Something a person must ring, read or open before a site is shown to children. */
export const LaunchPoint = z.strictObject({
  id: Slug,
  /** `both`: holds for the whole site. */
  country: z.enum([...countries, 'both']),
  area: z.enum(['law', 'rights', 'help', 'language']),
  /** What to find out, as a question or a task, in bokmål. */
  task: Text,
  /** Ids of law sections, services or texts that it decides. */
  concerns: z.array(Slug).default([]),
  /** The day somebody did it; `null` until then. */
  done: IsoDate.nullable(),
  /** What they found. */
  finding: Text.optional(),
});
export type LaunchPoint = z.infer<typeof LaunchPoint>;
