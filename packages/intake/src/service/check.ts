/** What `mottak check` tells: everything an operator should know of, in one run. */
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { nationalPath, type Fault } from '@apen-oppvekst/data-schema';
import { auditLines, firstBreak } from './audit/audit.ts';
import { lacksBackup, lastBackup } from './backup/last.ts';
import { daysBetween, dayAt } from './calendar/days.ts';
import type { Config } from './config.ts';
import type { Clock, Context } from './context.ts';
import { draftDocuments, newestDocument, sealableTo } from './keys/documents.ts';
import { reading } from './keys/read-only.ts';
import { isRotationDue, staffOf } from './keys/holders.ts';
import { pendingEpochs } from './keys/epochs.ts';
import { groupIds, groupName } from './config.ts';
import { readJsonFile } from './json-file.ts';
import { OperatorError } from './operator-error.ts';
import { staffOfAlarm } from './outbox/addresses.ts';
import { alarmWords } from './outbox/alarm-words.ts';
import { asksForWork, standing, type Alarm } from './outbox/alarms.ts';
import { unsent } from './outbox/queue.ts';
import { unrung } from './outbox/ringing.ts';
import { createMailer } from './outbox/transport.ts';
import { canaryOf, overviewOf } from './overview/overview.ts';
import { openWeb } from './pages/files.ts';
import { reasonOf } from './reasons.ts';
import { readSecrets, receiptFile } from './secrets.ts';
import { schemaVersion } from './store/migrations.ts';
import { databaseFile, pragma } from './store/open.ts';

export type HealthState = 'ok' | 'warning' | 'fault';

export interface HealthItem {
  /** What was looked at, as `database` or `keys no-900000012`. */
  readonly about: string;
  readonly state: HealthState;
  /** In Norwegian, for the operator: what is so, and what to do. */
  readonly words: string;
}

export interface CheckOptions {
  readonly clock?: Clock;
  /** Whether to call the mail server and the public address. */
  readonly network?: boolean;
}

const leastRoom = 500 * 1024 * 1024;

/** Looks at everything; never throws for what it finds. */
export async function checkHealth(
  config: Config,
  { clock = () => new Date(), network = true }: CheckOptions = {},
): Promise<HealthItem[]> {
  const items: HealthItem[] = [];
  const tell = (about: string, state: HealthState, words: string): void =>
    void items.push({ about, state, words });

  checkFiles(config, tell);
  checkAlarm(config, tell);
  if (!existsSync(databaseFile(config.data))) {
    tell(
      'database',
      'fault',
      `Ingen database i ${config.data}. Kjør «mottak init», eller hent tilbake en sikkerhetskopi.`,
    );
    return items;
  }
  try {
    // Looks and changes nothing: a database of another version is told of, not brought to this one.
    reading(config.data, (store) => {
      const version = Number(pragma(store.db, 'user_version'));
      if (version !== schemaVersion) return checkVersion(version, tell);
      const secrets = readSecrets(config);
      if (secrets === undefined) return tell('receipt', 'fault', `${receiptFile(config.data)} mangler.`);
      const context = { config, store, clock, secrets, log: () => undefined, close: () => undefined };
      if (!checkDatabase(context, tell)) return;
      checkKeys(context, tell);
      checkWork(context, tell);
    });
  } catch (error) {
    tell('database', 'fault', `Databasen i ${config.data} kan ikke leses: ${reasonOf(error)}. ${mend}`);
  }
  if (network) await checkNetwork(config, tell);
  return items;
}

function checkVersion(version: number, tell: Tell): void {
  if (version > schemaVersion)
    tell(
      'database',
      'fault',
      `Databasen er av en nyere utgave (versjon ${version}, denne kjenner ${schemaVersion}). Oppgrader «mottak».`,
    );
  else
    tell(
      'database',
      'warning',
      `Databasen er av en eldre utgave (versjon ${version}, denne er ${schemaVersion}). Den tas opp når tjenesten startes. Ta en sikkerhetskopi først.`,
    );
}

type Tell = (about: string, state: HealthState, words: string) => void;

function checkFiles(config: Config, tell: Tell): void {
  const texts = [...new Set(config.units.map(({ setting }) => setting))]
    .flatMap((setting) => [
      nationalPath.speakUp(config.country, setting, config.language),
      nationalPath.speakUpForm(config.country, setting, config.language),
    ])
    .flatMap((path) => {
      const read = readJsonFile(join(config.release, path));
      return read.ok ? [] : read.faults;
    });
  for (const fault of texts) tell('release', 'fault', inLine(fault));
  if (texts.length === 0) tell('release', 'ok', 'Tekstene er på plass.');
  const list = readJsonFile(join(config.web, 'manifest.json'));
  if (!list.ok) {
    for (const fault of list.faults) tell('web', 'fault', `${inLine(fault)}. Kjør «npm run build».`);
    return;
  }
  const web = openWeb(config);
  for (const [part, name] of [
    ['skjema', 'Skjemaet'],
    ['innboks', 'Innboksen'],
  ] as const) {
    const files = web.files(part);
    const gone = Object.values(files ?? {}).filter(({ file }) => !existsSync(join(config.web, part, file)));
    if (files === undefined) tell(`web ${part}`, 'fault', `${name} er ikke bygd i ${config.web}.`);
    else if (gone.length > 0)
      tell(`web ${part}`, 'fault', `${name} mangler filer: ${gone.map(({ file }) => file).join(', ')}.`);
    else tell(`web ${part}`, 'ok', `${name} er bygd.`);
  }
}

const mend = 'Stopp tjenesten og hent tilbake siste sikkerhetskopi.';

/** @returns whether what is in it can be believed */
function checkDatabase({ store, config }: Context, tell: Tell): boolean {
  if (pragma(store.db, 'quick_check') !== 'ok') {
    tell('database', 'fault', `Databasen i ${config.data} er skadet. ${mend}`);
    return false;
  }
  tell('database', 'ok', 'Databasen er hel.');
  const broken = firstBreak(auditLines(store));
  if (broken === undefined) tell('audit', 'ok', 'Revisjonssporet henger sammen.');
  else tell('audit', 'fault', `Revisjonssporet er brutt ved linje ${broken}. Noen kan ha endret databasen.`);
  const { bavail, bsize } = statfsSync(config.data);
  const room = bavail * bsize;
  const mega = Math.floor(room / 1024 / 1024);
  tell(
    'disk',
    room < leastRoom ? 'fault' : 'ok',
    room < leastRoom ? `Bare ${mega} MB ledig. Frigjør plass nå.` : `${mega} MB ledig.`,
  );
  return true;
}

function checkKeys(context: Context, tell: Tell): void {
  const { store, config, clock } = context;
  const now = clock();
  const overview = overviewOf(context);
  for (const { id, name } of config.units) {
    const document = newestDocument(store, id)?.parsed;
    if (document === undefined) {
      tell(
        `keys ${id}`,
        'fault',
        `${name} har ikke noe nøkkeldokument, så skjemaet tar ikke imot. Kjør «mottak rotate».`,
      );
      continue;
    }
    const left = daysBetween(dayAt(now), dayAt(new Date(document.expires)));
    const unit = sealableTo(store, document, 'unit', now);
    const owner = sealableTo(store, document, 'owner', now);
    if (unit === undefined && owner === undefined) {
      tell(
        `keys ${id}`,
        'fault',
        `${name}: skjemaet tar ikke imot. Enten er dokumentet løpt ut, eller færre enn to kan lese.`,
      );
    } else if (owner === undefined) {
      tell(
        `keys ${id}`,
        'fault',
        `${name}: færre enn to hos eieren kan lese. Meldinger om ledelsen kan ikke sendes.`,
      );
    } else if (unit === undefined) {
      tell(`keys ${id}`, 'warning', `${name}: færre enn to på enheten kan lese, så alt går til eieren.`);
    } else if (left <= 30)
      tell(
        `keys ${id}`,
        'warning',
        `${name}: nøkkeldokumentet løper ut om ${left} dager. Kjør «mottak rotate».`,
      );
    else {
      const holders = overview.units.find(({ unit: each }) => each === id)?.holders ?? 0;
      tell(
        `keys ${id}`,
        'ok',
        `${name}: ${holders} på enheten og ${overview.owner.holders} hos eieren kan lese. Gjelder i ${left} dager.`,
      );
    }
  }
  for (const { name, missing, unconfirmed } of pendingEpochs(context)) {
    const out = missing.length === 0 ? '' : ` ${missing.length} er ikke sluppet inn ennå.`;
    const unopened =
      unconfirmed.length === 0
        ? ''
        : ` ${unconfirmed.length} har ikke logget inn og åpnet den ennå; de telles ikke før de har det.`;
    tell(
      'rotate',
      'warning',
      `${name} har en ny nøkkel som venter på signatur.${out}${unopened} Kjør «mottak rotate».`,
    );
  }
  for (const group of groupIds(config).filter((each) => isRotationDue(store, each))) {
    tell(
      'rotate',
      'warning',
      `${groupName(config, group)}: noen har sluttet. Lag ny nøkkel i innboksen, og kjør «mottak rotate».`,
    );
  }
  const drafts = draftDocuments(context);
  if (drafts.length > 0)
    tell(
      'documents',
      'warning',
      `${drafts.length} nøkkeldokumenter bør signeres på nytt. Kjør «mottak rotate».`,
    );
}

function checkWork(context: Context, tell: Tell): void {
  const { store, config, clock } = context;
  const today = dayAt(clock());
  const waiting = unsent(store);
  const oldest = waiting.map(({ day }) => day).sort()[0] ?? today;
  if (config.mail === null)
    tell('outbox', 'warning', 'Ingen e-post er satt opp: ingen får beskjed utenfor innboksen.');
  else if (daysBetween(oldest, today) > 0)
    tell('outbox', 'fault', `${waiting.length} varsler venter, det eldste siden ${oldest}.`);
  else
    tell(
      'outbox',
      'ok',
      waiting.length === 0 ? 'Ingen varsler venter.' : `${waiting.length} varsler fra i dag venter.`,
    );
  const silent = unrung(store).length;
  if (config.alarm !== null && silent > 0)
    tell(
      'alarm',
      'fault',
      `Alarmkanalen har ikke tatt imot ${silent} alarmer. Prøv den: mottak check --alarm.`,
    );
  const copied = lastBackup(store);
  if (lacksBackup(store, today) || (copied === undefined && !config.practice))
    tell(
      'backup',
      lacksBackup(store, today) ? 'fault' : 'warning',
      `${copied === undefined ? 'Det er aldri tatt sikkerhetskopi' : `Siste sikkerhetskopi er fra ${copied}`}. Kjør «mottak backup» hver natt.`,
    );
  else if (copied !== undefined) tell('backup', 'ok', `Siste sikkerhetskopi er fra ${copied}.`);
  for (const group of groupIds(config)) {
    const canary = canaryOf(context, group);
    const name = groupName(config, group);
    if (canary === undefined)
      tell(`canary ${group}`, 'warning', `${name}: ingen prøvemelding er sendt ennå.`);
    else if (!canary.stored || daysBetween(canary.day, today) > 1)
      tell(`canary ${group}`, 'fault', `${name}: siste prøvemelding (${canary.day}) kom ikke fram.`);
    else
      tell(
        `canary ${group}`,
        'ok',
        `${name}: prøvemeldingen ${canary.day} kom fram${canary.opened === null ? '' : `, sist åpnet ${canary.opened}`}.`,
      );
  }
  for (const alarm of standing(store))
    // Told above, by what is so now.
    if (asksForWork(alarm) && alarm.kind !== 'backup-missing')
      tell(
        `alarm ${alarm.kind}`,
        'fault',
        `${alarmWords[alarm.kind]} (${whoseOf(context, alarm)}siden ${alarm.day})`,
      );
}

/** Whose address it is that fails: the operator is the one who can mend it. */
function whoseOf({ store, config }: Context, { kind, about }: Alarm): string {
  if (kind !== 'address-failing') return '';
  const [group = ''] = about.split(':');
  const id = staffOfAlarm(about);
  const role = id === undefined ? 'adressen i «owner.email»' : staffOf(store, id)?.role;
  return `${groupName(config, group)}, ${role ?? 'ukjent'}, `;
}

function checkAlarm({ alarm, practice }: Config, tell: Tell): void {
  if (alarm === null) {
    if (!practice)
      tell(
        'alarm',
        'warning',
        'Ingen alarmkanal utenom e-post er satt opp («alarm»): slutter e-posten å gå, får ingen vite det før noen kjører «mottak check».',
      );
    return;
  }
  const { url, command: [program] = [] } = alarm;
  if (program !== undefined && !existsSync(program))
    return tell('alarm', 'fault', `Programmet i «alarm.command» finnes ikke: ${program}.`);
  const where = url === undefined ? program : new URL(url).host;
  tell('alarm', 'ok', `Alarmer går også til ${where}. Prøv den med «mottak check --alarm».`);
}

/** A fault in a file, in one line. */
const inLine = ({ file, path, expected, came }: Fault): string =>
  `${file}${path === '' ? '' : `, ${path}`}: ventet ${expected.nb}, fant: ${came}`;

const serverOf = ({ mail }: Config): string =>
  mail !== null && 'smtp' in mail ? `${mail.smtp.host}:${mail.smtp.port}` : '';

async function checkNetwork(config: Config, tell: Tell): Promise<void> {
  const [first] = config.units;
  try {
    const response = await fetch(`${config.publicUrl}/mottak/skjema/${first?.id}/${config.language}`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (response.ok) tell('public', 'ok', `Skjemaet svarer på ${config.publicUrl}.`);
    else tell('public', 'fault', `Skjemaet svarer ${response.status} på ${config.publicUrl}.`);
  } catch (error) {
    tell(
      'public',
      'fault',
      `Skjemaet svarer ikke på ${config.publicUrl}: ${reasonOf(error)}. Kjører tjenesten?`,
    );
  }
  let mailer;
  try {
    mailer = createMailer(config);
    await mailer?.verify();
    if (mailer !== undefined) tell('mail', 'ok', 'E-posttjeneren svarer.');
  } catch (error) {
    if (error instanceof OperatorError) for (const fault of error.faults) tell('mail', 'fault', fault);
    else tell('mail', 'fault', `E-posttjeneren ${serverOf(config)} kan ikke brukes: ${reasonOf(error)}.`);
  } finally {
    mailer?.close();
  }
}
