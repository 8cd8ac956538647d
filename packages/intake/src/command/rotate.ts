import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { signDocument, type SignedDocument } from '../protocol/index.ts';
import { groupIds, groupName, type Config } from '../service/config.ts';
import type { Context } from '../service/context.ts';
import { markRotationDue, removeHolder, staffOf, type Staff } from '../service/keys/holders.ts';
import { command, CommandError, type Surroundings } from './command.ts';
import { writeAtomically } from './config-file.ts';
import { describeDraft } from './describe-draft.ts';
import { draftFileText, readDraftFile, signDrafts, textOf } from './draft-file.ts';
import { draftsOf, verified } from './drafts.ts';
import { readRootKey, readRootKeyOf, writeSecret } from './key-file.ts';
import { UsageError } from './options.ts';
import { faultsOfSigned, putDocuments } from './put-documents.ts';
import { configOfCommand, withTenant } from './tenant.ts';
import { activeOf, holdersTable, warningsOf } from './who-reads.ts';

const options = {
  root: { type: 'string', value: 'FIL', help: 'rotnøkkelen (root.key); trengs når noe skal signeres' },
  draft: { type: 'string', value: 'FIL', help: 'på tjeneren: skriv det som venter, usignert, til en ny fil' },
  sign: { type: 'string', value: 'FIL', help: 'på maskinen med rotnøkkelen: vis og signer det i filen' },
  put: { type: 'string', value: 'FIL', help: 'på tjeneren: ta i bruk det som er signert' },
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
} as const;

interface Given {
  readonly config: string | undefined;
  readonly root: string | undefined;
  readonly draft: string | undefined;
  readonly sign: string | undefined;
  readonly put: string | undefined;
  readonly unit: readonly string[];
  readonly without: readonly string[];
  readonly 'dry-run': boolean;
  readonly yes: boolean;
}

export const rotate = command({
  name: 'rotate',
  summary: 'signerer nye nøkler, fornyer dem som går ut, og tar ut den som slutter',
  about: `Viser hva som venter på signatur, og signerer det med rotnøkkelen: nye nøkler som noen har laget i innboksen, nytt
antall som leser, endringer i oppsettet, og nøkler som snart går ut. Hver ny nøkkel har fire ord. Ring den som laget
den, og hør at de ser de samme ordene, før du svarer ja.

Tryggest er tre steg, for da er rotnøkkelen aldri på tjeneren, og den som har tatt over tjeneren, kan ikke ta den:
  1. på tjeneren:                     mottak rotate --draft utkast.json
  2. på en maskin uten nett:          mottak rotate --sign utkast.json --root root.key
  3. på tjeneren, med samme fil:      mottak rotate --put utkast.json
Steg 2 trenger verken oppsett eller data. Med --root alene skjer alt i ett steg; det er for øvelse, og for små eiere som
godtar at rotnøkkelen er innom tjeneren.

Slutter noen, tar --without dem ut med en gang: de kommer ikke inn, og telles ikke lenger med. En av de andre i gruppen
logger så inn i innboksen og lager en ny nøkkel, og du kjører «mottak rotate» en gang til.`,
  options,
  run(given, around) {
    demandTogether(given, around);
    if (given.sign !== undefined) return signOffline(given, around);
    const config = configOfCommand(given.config, around);
    if (given.put !== undefined) return putSigned(given, config, around);
    return drawUp(given, config, around);
  },
});

/** @throws {UsageError} with all that is missing or does not go together */
function demandTogether(given: Given, around: Surroundings): void {
  const { root, draft, sign, put, unit, without, 'dry-run': dryRun, yes } = given;
  const steps = Object.entries({ draft, sign, put }).filter(([, file]) => file !== undefined);
  const faults: string[] = [];
  if (steps.length > 1) faults.push(`gi bare én av ${steps.map(([name]) => `--${name}`).join(' og ')}`);
  if ((draft ?? put) !== undefined && root !== undefined)
    faults.push('--root hører til --sign: rotnøkkelen skal ikke være på tjeneren');
  if ((sign ?? put) !== undefined && unit.length + without.length > 0)
    faults.push('--unit og --without hører til --draft, før det signeres');
  const signs = (draft ?? put) === undefined;
  if (root === undefined && signs && (!dryRun || sign !== undefined)) faults.push('mangler --root FIL');
  const asks = put === undefined && (signs || without.length > 0);
  if (asks && !dryRun && !yes && around.ask === undefined)
    faults.push('her kan ingen svare; gi --yes når ordene er sammenlignet');
  // Told together with the units there are, where there are settings to know them from.
  if (faults.length > 0 && sign === undefined && unit.length > 0)
    faults.push(...unknownUnits(configOfCommand(given.config, around), unit));
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
}

const unknownUnits = ({ units }: Config, given: readonly string[]): string[] =>
  given
    .filter((id) => !units.some((each) => each.id === id))
    .map((id) => `--unit: fant «${id}», ventet en av ${units.map((each) => each.id).join(', ')}`);

async function agreed(question: string, { yes }: Given, around: Surroundings): Promise<void> {
  if (yes || /^ja?$/i.test(((await around.ask?.(`\n${question} `)) ?? '').trim())) return;
  throw new CommandError('Ikke signert. Ingenting er endret.');
}

/** On the server: draws up what waits, and signs it here or writes it down for where root is. */
function drawUp(given: Given, config: Config, around: Surroundings): Promise<void> {
  const unknown = unknownUnits(config, given.unit);
  if (unknown.length > 0) throw new UsageError(unknown.join('\n'));
  return withTenant(config, around, async (context) => {
    const root =
      given.root === undefined
        ? undefined
        : readRootKeyOf(resolve(around.folder, given.root), config.rootKey);
    const leavers = leaversOf(context, given.without);
    const { drafts, unusable } = await draftsOf(context, given.unit, leavers);
    around.say(`Hvem som leser nå:\n${holdersTable(context, leavers)}\n`);
    for (const { draft, before } of drafts) {
      const signed = before ? verified(config, before, draft.unit).document : undefined;
      around.say(await describeDraft(draft, signed, config.name));
    }
    for (const warning of warningsOf(context, leavers)) around.say(`! ${warning}`);
    for (const name of unusable)
      around.warn(`✖ ${name}: den nye nøkkelen kan ikke brukes, og er hoppet over. Lag en ny i innboksen.`);
    const code = (): void => {
      if (unusable.length > 0) throw new CommandError('Resten er gjort, men ikke det som er hoppet over.');
    };
    if (drafts.length === 0 && leavers.length === 0) {
      around.say('Ingenting venter på signatur.');
      return code();
    }
    if (given['dry-run']) return around.say('Prøvekjøring: ingenting er endret.');
    if (given.draft !== undefined) {
      if (leavers.length > 0) await agreed('Svar ja for å ta ut:', given, around);
      if (drafts.length > 0) {
        const file = resolve(around.folder, given.draft);
        if (existsSync(file))
          throw new CommandError(`${given.draft} finnes fra før. Velg en fil som ikke finnes.`);
        writeSecret(file, draftFileText(config, drafts));
        around.say(
          `${given.draft}: ${drafts.length} som venter på signatur. Ta filen til maskinen med rotnøkkelen, og kjør der:\n` +
            `  mottak rotate --sign ${given.draft} --root root.key`,
        );
      }
      takeOut(context, leavers, around);
      return code();
    }
    if (root === undefined) throw new TypeError('unreachable');
    await agreed('Svar ja for å signere:', given, around);
    // What was shown is what is signed, whatever the database says by now.
    const signed = drafts.map(({ draft }) => signDocument(draft, root.secret));
    takeOut(context, leavers, around);
    tellPut(putDocuments(context, signed), around);
    return code();
  });
}

function takeOut(context: Context, leavers: readonly Staff[], around: Surroundings): void {
  for (const { id, role, group } of leavers) {
    // Another may have taken them out while this one waited for an answer.
    if (staffOf(context.store, id)?.state === 'active') removeHolder(context, id);
    else markRotationDue(context.store, group);
    around.say(
      `Tatt ut: ${role}, ${groupName(context.config, group)}. Nå må en av de andre logge inn i innboksen og lage en ny nøkkel.`,
    );
  }
}

function tellPut(documents: ReturnType<typeof putDocuments>, around: Surroundings): void {
  for (const { n, unitName, expires } of documents)
    around.say(`Signert: ${unitName}, nummer ${n}, gjelder til ${expires.slice(0, 10)}.`);
}

/** Where root is: with nothing from the server but the file. */
async function signOffline(given: Given, around: Surroundings): Promise<void> {
  if (given.sign === undefined || given.root === undefined) throw new TypeError('unreachable');
  const path = resolve(around.folder, given.sign);
  const file = readDraftFile(path);
  const signable = signDrafts(file, readRootKey(resolve(around.folder, given.root)));
  around.say(`${plain(file.name)} (${file.tenant})\n`);
  for (const { draft, before } of signable) around.say(await describeDraft(draft, before, plain(file.name)));
  const first = signable.filter(({ before }) => before === undefined);
  if (first.length > 0)
    around.say(
      `! ${first.map(({ draft }) => draft.unit).join(', ')}: sagt å være det første som signeres. Er det ikke det, svar nei.`,
    );
  if (given['dry-run']) return around.say('Prøvekjøring: ingenting er endret.');
  await agreed('Svar ja for å signere:', given, around);
  const documents = file.documents.map((each, at) => ({ ...each, signed: signable[at]?.signed ?? null }));
  writeAtomically(path, textOf({ ...file, documents }));
  around.say(
    `${given.sign}: ${signable.length} signert. Ta filen tilbake til tjeneren, og kjør der:\n  mottak rotate --put ${given.sign}`,
  );
}

const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');

/** On the server again: only what root has signed, that follows what is there, is taken into use. */
function putSigned(given: Given, config: Config, around: Surroundings): Promise<void> {
  const file = readDraftFile(resolve(around.folder, given.put ?? ''));
  const signed = file.documents.flatMap((each): SignedDocument[] => (each.signed ? [each.signed] : []));
  if (signed.length < file.documents.length)
    throw new CommandError(
      `${given.put}: ${file.documents.length - signed.length} er ikke signert. Kjør først, der rotnøkkelen er: mottak rotate --sign ${given.put} --root root.key`,
    );
  return withTenant(config, around, (context) => {
    const faults = faultsOfSigned(context, signed);
    if (faults.length > 0) throw new CommandError(faults, 'Ingenting er endret.');
    if (given['dry-run'])
      return around.say('Alt er signert og følger etter det som er her. Ingenting er endret.');
    tellPut(putDocuments(context, signed), around);
    for (const warning of warningsOf(context, [])) around.say(`! ${warning}`);
  });
}

/** @throws {UsageError} that lists those there are */
function leaversOf({ store, config }: Context, ids: readonly string[]): Staff[] {
  const found = ids.map((id) => ({ id, staff: staffOf(store, id) }));
  const unknown = found.filter(({ staff }) => staff?.state !== 'active');
  if (unknown.length > 0) {
    const known = groupIds(config).flatMap((group) => activeOf(store, group));
    const list = known.map(({ id, role, group }) => `  ${id}  ${role}, ${groupName(config, group)}`);
    throw new UsageError(
      unknown
        .map(({ id }) => `--without: fant «${id}», ventet en av\n${list.join('\n') || '  (ingen)'}`)
        .join('\n'),
    );
  }
  return found.flatMap(({ staff }) => staff ?? []);
}
