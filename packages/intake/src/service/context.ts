/** What every part of the service is given, and what a command works on. */
import type { Config } from './config.ts';
import { createLog, type Log } from './log.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { openDatabase, type Store } from './store/open.ts';

export type Clock = () => Date;

export interface Context {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  close(): void;
}

export interface Around {
  readonly clock?: Clock;
  readonly log?: Log;
}

/**
 * Opens a tenant's data folder, made if it is not there. A service may run on the same folder meanwhile.
 * @throws {StoreError} when it is of a newer version, or not safe to write to
 */
export function openStore(config: Config, { clock = () => new Date(), log }: Around = {}): Context {
  const store = openDatabase(config);
  try {
    const signed = store.get('SELECT 1 FROM key_document LIMIT 1') !== undefined;
    return {
      config,
      store,
      clock,
      log: log ?? createLog(clock),
      secrets: openSecrets(config, signed),
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}
