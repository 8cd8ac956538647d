/** A tenant of its own in a folder of its own, with two who read in each group, for tests and proofs. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  holderKeys,
  hybridRecipientOf,
  hybridIdentity,
  newEpoch,
  newHolder,
  newSigningKey,
  randomBytes,
  randomId,
  sealEpoch,
  toBase64url,
  type HolderKeys,
  type SigningKey,
} from '../../protocol/index.ts';
import { configOf, type Config } from '../config.ts';
import { openStore, type Context } from '../context.ts';
import { confirmWrap, mayDecide, proposeEpoch, recoveryHolder } from '../keys/epochs.ts';
import { signEpochs } from '../keys/documents.ts';
import { holdersOf, staffOf } from '../keys/holders.ts';
import { createInvite, useInvite } from '../keys/invites.ts';
import type { Mail, Mailer } from '../outbox/transport.ts';
import { startService, type RunningService, type StartOptions } from '../server.ts';

export const school = 'no-900000012';
const root = fileURLToPath(new URL('../../../../../', import.meta.url));

export interface TestHolder extends HolderKeys {
  readonly staff: string;
  readonly group: string;
  /** Where the sealed seed lies. */
  readonly locator: string;
}

export interface Tenant {
  readonly folder: string;
  config: Config;
  readonly rootKey: SigningKey;
  /** The recovery key's identity. */
  readonly recovery: string;
  readonly holders: readonly TestHolder[];
  /** Identity of each group's key. */
  readonly identities: Readonly<Record<string, string>>;
  now: Date;
  /** All that has been logged. */
  readonly lines: string[];
  readonly mail: RecordingMailer;
  start(options?: StartOptions): Promise<RunningService>;
  /** The data without a service; closed when the test is over. */
  open(): Context;
  /** Works on the data without a service. */
  within<Value>(work: (context: Context) => Value): Value;
  /** Every file of the data folder as one string, to search in. */
  everything(): string;
}

/** What a test takes part of: `t.after`, or the proof's own. */
export interface After {
  after(work: () => void | Promise<void>): void;
}

export interface RecordingMailer extends Mailer {
  send: Mailer['send'];
  readonly sent: Mail[];
  /** What each try ends with, as long as it is set. */
  fails: Error | undefined;
}

function recordingMailer(): RecordingMailer {
  const mailer: RecordingMailer = {
    sent: [],
    fails: undefined,
    send(mail) {
      if (mailer.fails) return Promise.reject(mailer.fails);
      mailer.sent.push(mail);
      return Promise.resolve();
    },
    verify: () => (mailer.fails ? Promise.reject(mailer.fails) : Promise.resolve()),
    close: () => undefined,
  };
  return mailer;
}

export const settings = {
  tenant: 'eksempelvik',
  name: 'Eksempelvik kommune',
  country: 'no',
  language: 'nb',
  ownerType: 'municipality',
  publicUrl: 'http://127.0.0.1:4523',
  inboxUrl: 'http://127.0.0.1:4524',
  listen: { public: { host: '127.0.0.1', port: 0 }, inbox: { host: '127.0.0.1', port: 0 } },
  data: 'data',
  /** What the tests are run on has been built, and is named where it is not in its usual place. */
  release: process.env['OPPVEKST_RELEASE'] ?? join(root, 'build/test/release'),
  web: 'web',
  practice: true,
  owner: { title: 'kommunen', readers: ['oppvekstsjef', 'rådgiver'], email: 'oppvekst@eksempelvik.example' },
  units: [
    {
      id: school,
      name: 'Eksempelvik skole',
      setting: 'school',
      gradeSpan: { from: 1, to: 10 },
      readers: ['rektor', 'sosiallærer'],
      promise: 'Vi leser hver skoledag før klokka 9',
      readingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      closed: [] as { name: string; start: string; end: string }[],
      cover: 'owner',
    },
  ],
  mail: { from: 'innboks@eksempelvik.example', smtp: { host: '127.0.0.1', port: 2525 } },
  proof: { cost: 1, counter: [1, 3], ceiling: 8 },
};

/** @param changes what the settings have besides, or instead of, the usual; `unit` those of the school */
export async function openTenant(
  after: After,
  changes: Partial<typeof settings> & { unit?: object; [more: string]: unknown } = {},
  now = new Date('2026-12-01T09:00:00Z'),
): Promise<Tenant> {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-service-'));
  after.after(() => rmSync(folder, { recursive: true, force: true }));
  writeWeb(join(folder, 'web'));
  const rootKey = newSigningKey();
  const recovery = hybridIdentity(randomBytes(32));
  const { unit, ...others } = changes;
  const file = {
    ...settings,
    units: settings.units.map((each) => ({ ...each, ...unit })),
    ...others,
    rootKey: rootKey.public,
    recovery: await hybridRecipientOf(recovery),
  };
  const path = join(folder, 'mottak.json');
  writeFileSync(path, JSON.stringify(file));
  const read = configOf(file, path);
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  const lines: string[] = [];
  const mail = recordingMailer();
  const tenant = {
    folder,
    config: read.config,
    rootKey,
    recovery,
    now,
    lines,
    mail,
    start(options: StartOptions = {}) {
      return startService(tenant.config, {
        clock: () => tenant.now,
        log: (level, event, words) => lines.push(`${level} ${event}: ${words}`),
        mail,
        random: () => 0,
        jobsEvery: 0,
        canary: false,
        ...options,
      }).then((service) => {
        after.after(() => service.stop());
        return service;
      });
    },
    open(): Context {
      const context = openStore(tenant.config, { clock: () => tenant.now, log: () => undefined });
      after.after(() => context.close());
      return context;
    },
    within<Value>(work: (context: Context) => Value): Value {
      const context = openStore(tenant.config, { clock: () => tenant.now, log: () => undefined });
      try {
        return work(context);
      } finally {
        context.close();
      }
    },
    everything: () => textOf(tenant.config.data),
  };
  const made = await seed(tenant);
  return Object.assign(tenant, made);
}

/** Two holders in each group, a key for each, and key documents signed by root. */
async function seed(
  tenant: Pick<Tenant, 'config' | 'rootKey' | 'now'>,
): Promise<Pick<Tenant, 'holders' | 'identities'>> {
  const { config } = tenant;
  const context = openStore(config, { clock: () => tenant.now, log: () => undefined });
  const holders: TestHolder[] = [];
  const identities: Record<string, string> = {};
  try {
    for (const group of [school, 'owner']) {
      for (const role of ['leder', 'rådgiver']) holders.push(await addHolder(context, group, role));
      identities[group] = await renew(context, group);
    }
    signEpochs(context, tenant.rootKey.secret);
  } finally {
    context.close();
  }
  return { holders, identities };
}

/** One more holder, by an invitation. */
export async function addHolder(context: Context, group: string, role: string): Promise<TestHolder> {
  const keys = await holderKeys(newHolder());
  const email = `${role.replace('å', 'a')}-${group}-${randomId().slice(0, 4)}@eksempelvik.example`;
  const { token, staff } = createInvite(context, { group, role, email });
  const locator = randomId();
  useInvite(context, token, {
    recipient: keys.recipient,
    signKey: keys.signKey,
    wraps: [{ kind: 'code', locator, blob: toBase64url(randomBytes(60)) }],
  });
  return { ...keys, staff, group, locator };
}

/**
 * A new key for a group, wrapped to all who are in it now and opened by them.
 * @param maker who proposes it; else one who may
 * @returns its identity
 */
export async function renew(context: Context, group: string, maker?: TestHolder): Promise<string> {
  const { store, config } = context;
  const holders = holdersOf(store, group).filter(({ state }) => state === 'active');
  const by = maker
    ? staffOf(store, maker.staff)
    : holders.map(({ id }) => staffOf(store, id)).find((each) => each && mayDecide(store, each));
  if (by === undefined) throw new Error('nobody there');
  const made = await newEpoch();
  const secret = { v: 1 as const, tenant: config.tenant, group, epoch: made.epoch, identity: made.identity };
  proposeEpoch(context, by, {
    group,
    epoch: made.epoch,
    recipient: made.recipient,
    wraps: [
      ...(await Promise.all(
        holders.map(async ({ id, recipient }) => ({ to: id, blob: await sealEpoch(secret, recipient) })),
      )),
      { to: recoveryHolder, blob: await sealEpoch(secret, config.recovery) },
    ],
  });
  for (const each of holders) confirmWrap(context, each, made.epoch);
  return made.identity;
}

/** Built files of no content, as the builder lists them. */
function writeWeb(folder: string): void {
  const list: Record<string, Record<string, object>> = {};
  for (const part of ['skjema', 'innboks']) {
    mkdirSync(join(folder, part), { recursive: true });
    list[part] = {};
    for (const name of ['main.js', 'style.css']) {
      const file = name.replace('.', '-0a1b2c.');
      writeFileSync(join(folder, part, file), `/* ${name} */`);
      list[part][name] = { file, integrity: 'sha384-AAAA', bytes: 1, brotli: 1 };
    }
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(list));
}

/** Every file under a folder, one after another, byte for byte as Latin-1. */
export function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map((name) => resolve(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path).toString('latin1'))
    .join('\n');
}
