import { resolve } from 'node:path';
import { readConfig, type Config } from '../service/config.ts';
import { openStore, type Context } from '../service/context.ts';
import type { Surroundings } from './command.ts';
import { demand } from './faults.ts';

/** The settings that a command is about. */
export const configOfCommand = (path: string | undefined, { folder }: Surroundings): Config =>
  demand(readConfig(resolve(folder, path ?? 'mottak.json')));

/** Does something with a tenant's data; they are closed afterwards however it went. */
export async function withTenant<Value>(
  config: Config,
  around: Surroundings,
  work: (context: Context) => Value | Promise<Value>,
): Promise<Value> {
  const context = openStore(config, { clock: around.now });
  try {
    return await work(context);
  } finally {
    context.close();
  }
}
