/** The one file that says what a tenant is. Every fault in it is told at once, in words an operator understands. */
import { readFileSync } from 'node:fs';
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

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const workingWeek: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const isLoopback = (url: string): boolean => URL.canParse(url) && loopback.test(new URL(url).hostname);

/** An address without path: `https://innboks.kommunen.example`. Plain http only on the machine itself. */
const Origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'en adresse, som «https://kommunen.example»',
    abort: true,
  })
  .refine((text) => new URL(text).origin === text, {
    error: 'en adresse uten sti og uten skråstrek til slutt, som «https://kommunen.example»',
  })
  .refine((text) => text.startsWith('https:') || isLoopback(text), {
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

const keyForm = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

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
  rootKey: z.string().refine(keyForm, { error: 'rotnøkkelen som «mottak init» skrev (43 tegn)' }),
  recovery: z.string().refine((text) => text.startsWith('age1pq1'), {
    error: 'gjenopprettingsnøkkelen som «mottak init» skrev (begynner med age1pq1)',
  }),
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

type Fields = z.output<z.ZodObject<typeof fields>>;

/** What must hold between fields. */
function together(config: Fields, context: z.RefinementCtx): void {
  const fault = (path: (string | number)[], error: string): void =>
    context.addIssue({ code: 'custom', path, message: error });
  if ((config.ownerType === 'huvudman') !== (config.country === 'se')) {
    fault(['ownerType'], config.country === 'se' ? '"huvudman" i Sverige' : 'en norsk eier i Norge');
  }
  if (config.inboxUrl === config.publicUrl) {
    fault(['inboxUrl'], 'en annen adresse enn publicUrl, siden innboksen skal stå for seg selv');
  }
  if (config.practice && !isLoopback(config.publicUrl)) {
    fault(['practice'], 'false, siden øvelse bare er tillatt når publicUrl er på egen maskin');
  }
  if (config.mail !== null && 'to' in config.mail && !config.practice) {
    fault(['mail', 'to'], 'en e-posttjener (from og smtp), siden «console» bare er for øvelse');
  }
  if (config.proof.ceiling < config.proof.counter[1]) {
    fault(['proof', 'ceiling'], `minst ${config.proof.counter[1]}, det høyeste av counter`);
  }
  const seen = new Set<string>();
  config.units.forEach((unit, index) => {
    if (seen.has(unit.id)) fault(['units', index, 'id'], 'en enhet som ikke står her fra før');
    seen.add(unit.id);
    if (!unit.id.startsWith(config.country)) {
      fault(['units', index, 'id'], `en enhet i samme land som eieren («${config.country}-…»)`);
    }
    if (!config.practice && /^no-\d{9}$/.test(unit.id) && !isOrganisationNumber(unit.id.slice(3))) {
      fault(
        ['units', index, 'id'],
        'et virkelig organisasjonsnummer (kontrollsifferet stemmer ikke; oppdiktede er bare for øvelse)',
      );
    }
  });
}

const ConfigFile = z.strictObject(fields).superRefine(together);
const ConfigBeforeInit = z
  .strictObject({ ...fields, rootKey: z.string().default(''), recovery: z.string().default('') })
  .superRefine(together);

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
  const file = resolve(path);
  const whole = (nb: string, en: string, came: string): ConfigResult => ({
    ok: false,
    faults: [{ file: path, path: '', expected: { nb, en }, came }],
  });
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return whole('en fil som kan leses', 'a file that can be read', codeOf(error));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole('gyldig JSON', 'valid JSON', error instanceof Error ? error.message : String(error));
  }
  return configOf(value, path, options);
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

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

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
