/** Whether the database is whole, of this version, and has room. */
import { statfsSync } from 'node:fs';
import { auditLines, firstBreak } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { schemaVersion } from '../store/migrations.ts';
import { pragma } from '../store/open.ts';
import type { Tell } from './health.ts';

const leastRoom = 500 * 1024 * 1024;

export function checkVersion(version: number, tell: Tell): void {
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

/** What to do about one that is not. */
export const mend = 'Stopp tjenesten og hent tilbake siste sikkerhetskopi.';

/** @returns whether what is in it can be believed */
export function checkDatabase({ store, config }: Context, tell: Tell): boolean {
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
