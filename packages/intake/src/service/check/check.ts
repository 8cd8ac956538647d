/** What `mottak check` tells: everything an operator should know of, in one run. */
import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { Clock } from '../context.ts';
import { reading } from '../keys/read-only.ts';
import { reasonOf } from '../reasons.ts';
import { readSecrets, receiptFile } from '../secrets.ts';
import { schemaVersion } from '../store/migrations.ts';
import { databaseFile, pragma } from '../store/open.ts';
import { checkDatabase, checkVersion, mend } from './database.ts';
import { checkAlarm, checkFiles } from './files.ts';
import type { HealthItem, HealthState } from './health.ts';
import { checkKeys } from './keys.ts';
import { checkNetwork } from './network.ts';
import { checkWork } from './work.ts';

export interface CheckOptions {
  readonly clock?: Clock;
  /** Whether to call the mail server and the public address. */
  readonly network?: boolean;
}

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
