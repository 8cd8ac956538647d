/** The one file that says what a tenant is. Every fault in it is told at once, in words an operator understands. */
import { dirname, resolve } from 'node:path';
import {
  check,
  countries,
  isOrganisationNumber,
  languages,
  settings,
  unitIdPattern,
  type Fault,
} from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import { ownerTypes } from '../protocol/types.ts';
import { readJsonFile } from './json-file.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const workingWeek: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** True of an address on the machine itself. */
export const isLoopback = (url: string): boolean => URL.canParse(url) && loopback.test(new URL(url).hostname);

const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/**
 * An address without path: `https://innboks.kommunen.example`. Plain http only on the machine itself.
 * None of the rules may end the check: what is wrong between fields is told in the same run.
 */
const Origin = z
  .string()
  .refine(isHttp, {
    error: 'en adresse, som «https://kommunen.example»',
  })
  .refine((text) => !isHttp(text) || new URL(text).origin === text, {
    error: 'en adresse uten sti og uten skråstrek til slutt, som «https://kommunen.example»',
  })
  .refine((text) => !isHttp(text) || text.startsWith('https:') || isLoopback(text), {
    error: 'en adresse som begynner med https:// (http:// bare på egen maskin)',
  });

const Name = z.string().trim().min(1);
const Email = z.string().refine((text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text), {
  error: 'en e-postadresse, som «post@kommunen.no»',
});
const TenantId = z.string().refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), {
  error: 'små bokstaver a–z og sifre, som «eksempelvik»',
});
const Day = z.string().refine((text) => z.iso.date().safeParse(text).success, {
  error: 'en dag, som «2026-12-19»',
});
/** Roles, never names of persons. */
const Roles = z.array(Name).min(1);

const Listen = z.strictObject({ host: z.string().min(1), port: z.number().int().min(0).max(65_535) });

const Closed = z
  .strictObject({ name: Name, start: Day, end: Day })
  .refine(({ start, end }) => start <= end, { error: 'en periode som ikke slutter før den begynner' });

const Unit = z.strictObject({
  id: z.string().refine((text) => unitIdPattern.test(text), {
    error: '«no-» og organisasjonsnummeret (ni sifre), eller «se-» og skolenhetskoden (åtte)',
  }),
  name: Name,
  setting: z.enum(settings),
  gradeSpan: z
    .strictObject({ from: z.number().int().min(0).max(13), to: z.number().int().min(0).max(13) })
    .refine(({ from, to }) => from <= to, { error: 'et første trinn som ikke er over det siste' })
    .optional(),
  /** So few pupils that somebody may guess who writes. */
  small: z.boolean().default(false),
  readers: Roles,
  /** The unit's own promise of when it reads. */
  promise: Name.optional(),
  readingDays: z
    .array(z.enum(weekdays))
    .min(1)
    .default([...workingWeek]),
  closed: z.array(Closed).default([]),
  /** Who is told while the unit is closed: the owner, or nobody. */
  cover: z.enum(['owner', 'none']).default('none'),
});
export type UnitConfig = z.output<typeof Unit>;

const Smtp = z.strictObject({
  host: z.string().min(1),
  port: z.number().int().min(1).max(65_535),
  secure: z.boolean().default(false),
  user: z.string().min(1).optional(),
  /** A file with the password alone, so that it is not in this one. */
  passwordFile: z.string().min(1).optional(),
});
const Mail = z.union([
  z.strictObject({
    /** The sender, and where mail that cannot be delivered is sent back to. */
    from: z.string().refine((text) => /^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(text.trim()), {
      error: 'en e-postadresse, som «innboks@kommunen.no»',
    }),
    smtp: Smtp,
  }),
  z.strictObject({ to: z.literal('console') }),
]);
export type MailConfig = z.output<typeof Mail>;

/** A program may be named by a path from the file's own folder. */
const Alarm = z
  .strictObject({
    url: z
      .string()
      .refine((text) => URL.canParse(text) && (/^https:/.test(text) || isLoopback(text)), {
        error: 'en adresse som begynner med https:// (http:// bare på egen maskin)',
      })
      .optional(),
    command: z
      .array(z.string())
      .refine(([program = '']) => /[\\/]/.test(program), {
        error: 'en liste der det første er stien til programmet, som ["/usr/local/bin/varsle"]',
      })
      .optional(),
  })
  .refine(({ url, command }) => (url === undefined) !== (command === undefined), {
    error: 'enten url eller command, og bare én av dem',
  });

const Proof = z.strictObject({
  /** Rounds of PBKDF2 for each try. */
  cost: z.number().int().min(1).max(100_000).default(5000),
  /** Fewest and most tries while it is quiet. */
  counter: z
    .tuple([z.number().int().min(0), z.number().int().min(0)])
    .refine(([least, most]) => least <= most, { error: 'to tall, det minste først, som [500, 1500]' })
    .default([500, 1500]),
  /** Most tries however many come: a slow phone pays it in seconds. */
  ceiling: z.number().int().min(1).max(20_000).default(4000),
});

/** One of the two keys that `mottak init` writes. Missing or wrong, it is `init` that is to be named. */
const written = (what: string, form: RegExp) =>
  z.custom<string>((value) => typeof value === 'string' && form.test(value), {
    error: `${what}. Kommandoen «mottak init» lager den og skriver den her`,
    abort: false,
  });

const fields = {
  tenant: TenantId,
  name: Name,
  country: z.enum(countries),
  language: z.enum(languages),
  ownerType: z.enum(ownerTypes),
  publicUrl: Origin,
  inboxUrl: Origin,
  listen: z
    .strictObject({ public: Listen, inbox: Listen })
    .default({ public: { host: '127.0.0.1', port: 4323 }, inbox: { host: '127.0.0.1', port: 4324 } }),
  data: z.string().min(1),
  release: z.string().min(1),
  web: z.string().min(1),
  rootKey: written('den offentlige halvdelen av rotnøkkelen (43 tegn)', /^[A-Za-z0-9_-]{43}$/),
  recovery: written('den offentlige gjenopprettingsnøkkelen (begynner med age1pq1)', /^age1pq1/),
  practice: z.boolean().default(false),
  owner: z.strictObject({
    title: Name,
    readers: Roles,
    email: Email.nullable(),
    phone: z
      .string()
      .refine((text) => /^tel:\+?\d+$/.test(text), { error: 'et nummer, som «tel:+4712345678»' })
      .optional(),
  }),
  units: z.array(Unit).min(1),
  mail: Mail.nullable(),
  /** Where the operator is told of what mail may not bring. */
  alarm: Alarm.nullable().default(null),
  deleteAfterExportDays: z.number().int().min(1).max(365).default(30),
  clientAddressHeader: z
    .string()
    .refine((text) => /^[a-z0-9-]+$/.test(text), { error: 'navnet på et HTTP-felt med små bokstaver' })
    .optional(),
  proof: Proof.default({ cost: 5000, counter: [500, 1500], ceiling: 4000 }),
};

/** Settings of which some fields may be missing or of another kind: their own faults are told beside these. */
type Fields = z.output<z.ZodObject<typeof fields>>;
type Unsure<Value> = Value extends readonly (infer Item)[]
  ? readonly Unsure<Item>[] | undefined
  : Value extends object
    ? { readonly [Field in keyof Value]?: Unsure<Value[Field]> } | undefined
    : Value | undefined;

/** What must hold between fields. */
function together(given: Fields, context: z.RefinementCtx): void {
  const config: NonNullable<Unsure<Fields>> = given;
  const { country, ownerType, publicUrl, inboxUrl, practice, mail, proof } = config;
  const fault = (path: (string | number)[], error: string): void =>
    context.addIssue({ code: 'custom', path, message: error });
  const known = countries.find((each) => each === country);
  if (
    known &&
    ownerTypes.some((each) => each === ownerType) &&
    (ownerType === 'huvudman') !== (known === 'se')
  )
    fault(['ownerType'], known === 'se' ? '"huvudman" i Sverige' : 'en norsk eier i Norge');
  if (inboxUrl !== undefined && inboxUrl === publicUrl)
    fault(['inboxUrl'], 'en annen adresse enn publicUrl, siden innboksen skal stå for seg selv');
  if (practice === true && Origin.safeParse(publicUrl).success && !isLoopback(String(publicUrl)))
    fault(['publicUrl'], 'en adresse på egen maskin, som «http://localhost:4321», siden practice er true');
  if (Object(mail) === mail && 'to' in Object(mail) && practice !== true)
    fault(['mail', 'to'], 'en e-posttjener (from og smtp), siden «console» bare er for øvelse');
  const most = Number(proof?.counter?.[1]);
  if (Number(proof?.ceiling) < most) fault(['proof', 'ceiling'], `minst ${most}, det høyeste av counter`);
  const seen = new Set<string>();
  (Array.isArray(config.units) ? config.units : []).forEach((unit: Unsure<UnitConfig>, index) => {
    const id = unit?.id;
    if (typeof id !== 'string') return;
    if (seen.has(id)) fault(['units', index, 'id'], 'en enhet som ikke står her fra før');
    seen.add(id);
    if (known && !id.startsWith(known))
      fault(['units', index, 'id'], `en enhet i samme land som eieren («${known}-…»)`);
    if (practice !== true && /^no-\d{9}$/.test(id) && !isOrganisationNumber(id.slice(3)))
      fault(
        ['units', index, 'id'],
        'et virkelig organisasjonsnummer (kontrollsifferet stemmer ikke; oppdiktede er bare for øvelse)',
      );
  });
}

/** Run though a field by itself is wrong, so that every fault is told in one run. */
const always = {
  when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null,
};

const ConfigFile = z.strictObject(fields).superRefine(together, always);
const ConfigBeforeInit = z
  .strictObject({ ...fields, rootKey: z.string().default(''), recovery: z.string().default('') })
  .superRefine(together, always);

/** A tenant, with its folders as whole paths. */
export type Config = z.output<typeof ConfigFile> & {
  /** The file it was read from. */
  readonly file: string;
};

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: Fault[] };

export interface ReadConfigOptions {
  /** `mottak init` has not run: the two keys that it writes may be missing, and are then empty. */
  readonly beforeInit?: boolean;
}

/** Reads the file. Relative paths in it are from the file's own folder. */
export function readConfig(path: string, options: ReadConfigOptions = {}): ConfigResult {
  const read = readJsonFile(resolve(path));
  return read.ok ? configOf(read.value, path, options) : read;
}

/** The same for a value that is already read: what `readConfig` does after JSON. */
export function configOf(
  value: unknown,
  path: string,
  { beforeInit = false }: ReadConfigOptions = {},
): ConfigResult {
  const result = check(beforeInit ? ConfigBeforeInit : ConfigFile, value, path);
  if (!result.ok) return result;
  const file = resolve(path);
  const from = (folder: string): string => resolve(dirname(file), folder);
  const { data, release, web, mail, alarm } = result.value;
  const [program, ...args] = alarm?.command ?? [];
  return {
    ok: true,
    config: {
      ...result.value,
      file,
      data: from(data),
      release: from(release),
      web: from(web),
      mail:
        mail !== null && 'smtp' in mail && mail.smtp.passwordFile !== undefined
          ? { ...mail, smtp: { ...mail.smtp, passwordFile: from(mail.smtp.passwordFile) } }
          : mail,
      alarm: program === undefined ? alarm : { ...alarm, command: [from(program), ...args] },
    },
  };
}

/** The unit of an id, or nothing. */
export const unitOf = (config: Config, id: string): UnitConfig | undefined =>
  config.units.find((unit) => unit.id === id);

/** The owner's group has this id; every other group has its unit's. */
export const ownerGroup = 'owner';

/** What a group is called where people choose among them. */
export const groupName = (config: Config, group: string): string =>
  group === ownerGroup ? config.name : (unitOf(config, group)?.name ?? group);

/** Ids of all groups: the owner's and one for each unit. */
export const groupIds = (config: Config): string[] => [ownerGroup, ...config.units.map(({ id }) => id)];
