import { resolve } from 'node:path';
import { groupName, ownerGroup, type Config } from '../service/config.ts';
import type { Context } from '../service/context.ts';
import {
  minimumHolders,
  readDocument,
  signDocument,
  type GroupKeys,
  type KeyDocument,
} from '../protocol/index.ts';
import { draftDocuments, newestDocument, storeDocument } from '../service/keys/documents.ts';
import { pendingEpochs } from '../service/keys/epochs.ts';
import { holdersOf, isRotationDue, removeHolder, staffOf, type Staff } from '../service/keys/holders.ts';
import { fingerprint } from '../inbox/fingerprint.ts';
import { command, CommandError, type Surroundings } from './command.ts';
import { readRootKeyOf } from './key-file.ts';
import { UsageError } from './options.ts';
import { configOfCommand, withTenant } from './tenant.ts';

export const rotate = command({
  name: 'rotate',
  summary: 'signerer nye nøkler, fornyer dem som går ut, og tar ut den som slutter',
  about: `Viser hva som venter på signatur, og signerer det med rotnøkkelen: nye nøkler som noen har laget i innboksen, nytt
antall som leser, endringer i oppsettet, og nøkler som snart går ut. Hver ny nøkkel har fire ord. Ring den som laget
den, og hør at de ser de samme ordene, før du svarer ja.

Slutter noen, tar --without dem ut med en gang: de kommer ikke inn, og telles ikke lenger med. En av de andre i gruppen
logger så inn i innboksen og lager en ny nøkkel, og du kjører «mottak rotate» en gang til.`,
  options: {
    root: { type: 'string', value: 'FIL', help: 'rotnøkkelen (root.key); trengs ikke med --dry-run' },
    unit: {
      type: 'string',
      multiple: true,
      value: 'ENHET',
      help: 'bare denne enheten; kan gis flere ganger',
    },
    without: {
      type: 'string',
      multiple: true,
      value: 'ANSATT',
      help: 'ta ut denne; nummeret står i listen som vises',
    },
    'dry-run': { type: 'boolean', help: 'vis hva som ville skje, og endre ingenting' },
    yes: { type: 'boolean', help: 'ikke spør; ordene er allerede sammenlignet' },
  },
  run({ config: path, root, unit: units, without, 'dry-run': dryRun, yes }, around) {
    const config = configOfCommand(path, around);
    const unknown = units.filter((id) => !config.units.some((each) => each.id === id));
    const faults = unknown.map(
      (id) => `--unit: fant «${id}», ventet en av ${config.units.map((each) => each.id).join(', ')}`,
    );
    if (root === undefined && !dryRun) faults.push('mangler --root FIL');
    if (!dryRun && !yes && around.ask === undefined)
      faults.push('her kan ingen svare; gi --yes når ordene er sammenlignet');
    if (faults.length > 0) throw new UsageError(faults.join('\n'));
    return withTenant(config, around, async (context) => {
      const key = root === undefined ? undefined : readRootKeyOf(resolveFrom(around, root), config.rootKey);
      const leavers = leaversOf(context, without);
      const drafts = draftsOf(context, units);
      around.say(holdersTable(context, leavers));
      for (const draft of drafts) around.say(await describe(context, draft));
      warnOfGroups(context, leavers, around);
      if (drafts.length === 0 && leavers.length === 0) return around.say('Ingenting venter på signatur.');
      if (dryRun) return around.say('Prøvekjøring: ingenting er endret.');
      if (key === undefined) throw new TypeError('unreachable');
      if (!yes && !/^ja?$/i.test(((await around.ask?.('\nSvar ja for å signere: ')) ?? '').trim()))
        throw new CommandError('Ikke signert. Ingenting er endret.');
      for (const { id } of leavers) removeHolder(context, id);
      // Drawn up again: who left is no longer counted.
      for (const draft of draftsOf(context, units)) {
        const { n, unitName, expires } = storeDocument(context, signDocument(draft, key.secret));
        around.say(`Signert: ${unitName}, nummer ${n}, gjelder til ${expires.slice(0, 10)}.`);
      }
      for (const { role, group } of leavers)
        around.say(
          `Tatt ut: ${role}, ${groupName(config, group)}. Nå må en av de andre logge inn i innboksen og lage en ny nøkkel.`,
        );
    });
  },
});

const resolveFrom = ({ folder }: Surroundings, path: string): string => resolve(folder, path);

/** @throws {UsageError} that lists those there are */
function leaversOf({ store, config }: Context, ids: readonly string[]): Staff[] {
  const found = ids.map((id) => ({ id, staff: staffOf(store, id) }));
  const unknown = found.filter(({ staff }) => staff?.state !== 'active');
  if (unknown.length > 0) {
    const known = groupsOf(config).flatMap((group) => activeOf(store, group));
    const list = known.map(({ id, role, group }) => `  ${id}  ${role}, ${groupName(config, group)}`);
    throw new UsageError(
      unknown
        .map(({ id }) => `--without: fant «${id}», ventet en av\n${list.join('\n') || '  (ingen)'}`)
        .join('\n'),
    );
  }
  return found.flatMap(({ staff }) => staff ?? []);
}

const groupsOf = (config: Config): string[] => [ownerGroup, ...config.units.map(({ id }) => id)];

const activeOf = (store: Context['store'], group: string): Staff[] =>
  holdersOf(store, group).filter(({ state }) => state === 'active');

function draftsOf(context: Context, units: readonly string[]): KeyDocument[] {
  return draftDocuments(context).filter(({ unit }) => units.length === 0 || units.includes(unit));
}

function holdersTable({ store, config }: Context, leavers: readonly Staff[]): string {
  const lines = groupsOf(config).flatMap((group) => [
    `${groupName(config, group)} (${group})`,
    ...activeOf(store, group).map(
      ({ id, role }) => `  ${id}  ${role}${leavers.some((each) => each.id === id) ? '  ← tas ut' : ''}`,
    ),
  ]);
  return `Hvem som leser nå:\n${lines.join('\n')}\n`;
}

/** What of a draft is new, seen from what root has signed before: the service's own word is not enough. */
async function describe({ store, config }: Context, draft: KeyDocument): Promise<string> {
  const stored = newestDocument(store, draft.unit);
  const before = stored && verified(config, stored, draft.unit);
  const lines = [`${draft.unitName} (${draft.unit}), nummer ${draft.n}:`];
  for (const route of ['unit', 'owner'] as const) {
    const name = route === 'unit' ? draft.unitName : config.name;
    lines.push(...(await changesOf(name, before?.groups[route] ?? null, draft.groups[route])));
  }
  for (const [field, words] of Object.entries(said)) {
    const [old, now] = [before, draft].map((each) => JSON.stringify(each?.[field as keyof typeof said]));
    if (before !== undefined && old !== now) lines.push(`  ${words}: ${now}, før ${old}`);
  }
  lines.push(
    `  gjelder til ${draft.expires.slice(0, 10)}${before === undefined ? '' : `, før ${before.expires.slice(0, 10)}`}`,
  );
  return lines.join('\n');
}

const said = {
  unitName: 'navnet',
  setting: 'hva slags enhet',
  gradeSpan: 'trinnene',
  small: 'liten enhet',
  ownerType: 'hva slags eier',
  receiptKey: 'kvitteringsnøkkelen',
  recovery: 'gjenopprettingsnøkkelen',
} as const;

/** @throws {CommandError} if it is not root that has signed it */
function verified(
  config: Config,
  stored: NonNullable<ReturnType<typeof newestDocument>>,
  unit: string,
): KeyDocument {
  const { rootKey, tenant } = config;
  // One that has expired was still signed.
  const read = readDocument(stored, { rootKey, tenant, unit, now: Date.parse(stored.parsed.issued) });
  if (read.ok) return read.document;
  throw new CommandError(
    `Nøkkeldokumentet til ${unit} på tjeneren er ikke signert av rotnøkkelen (${read.reason}). Noen kan ha endret det. ` +
      'Ingenting er endret; finn ut hvorfor før du signerer noe.',
  );
}

async function changesOf(name: string, before: GroupKeys | null, now: GroupKeys | null): Promise<string[]> {
  if (now === null) return [`  ${name}: ingen nøkkel ennå`];
  const lines: string[] = [];
  if (before?.recipient !== now.recipient)
    lines.push(`  ${name}: ny nøkkel «${(await fingerprint(now.recipient)).join(' ')}»`);
  if (before?.holders !== now.holders)
    lines.push(`  ${name}: ${now.holders} kan lese${before ? `, før ${before.holders}` : ''}`);
  if (before && before.readers.join() !== now.readers.join())
    lines.push(`  ${name}: ${now.readers.join(', ')} leser, før ${before.readers.join(', ')}`);
  return lines;
}

/** What keeps children from writing to a group, or would. */
function warnOfGroups(context: Context, leavers: readonly Staff[], around: Surroundings): void {
  const { store, config } = context;
  for (const { name, missing } of pendingEpochs(context)) {
    if (missing.length > 0)
      around.say(
        `! ${name}: ${missing.map(({ role }) => role).join(', ')} er ikke sluppet inn i den nye nøkkelen.`,
      );
  }
  for (const group of groupsOf(config)) {
    const left = activeOf(store, group).filter(({ id }) => !leavers.some((each) => each.id === id));
    if (left.length < minimumHolders)
      around.say(
        `! ${groupName(config, group)}: ${left.length} leser; barn kan ikke skrive hit før det er minst ${minimumHolders}.`,
      );
    if (isRotationDue(store, group))
      around.say(
        `! ${groupName(config, group)}: noen har sluttet, og gruppen må lage en ny nøkkel i innboksen.`,
      );
  }
}
