import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openTenant, school, type Tenant } from '../../service/testing/tenant.ts';
import { recoveryFileText, rootFileText, writeSecret } from '../key-file.ts';
import { terminalIn, tenant as settings, type Terminal } from './terminal.ts';

export { school };

export interface Seeded extends Terminal {
  readonly tenant: Tenant;
  /** Staff ids of a group, in the order of its roles. */
  readonly staffIn: (group: string) => string[];
}

/** A terminal in the folder of an owner that is set up, with two who read in each group and both keys in `safe`. */
export async function openSeeded(t: Pick<TestContext, 'after'>): Promise<Seeded> {
  const { units, ...rest } = settings;
  const changes: Record<string, unknown> = { ...rest, unit: units[0] };
  const tenant = await openTenant(t, changes);
  const { folder, config, rootKey, recovery, holders } = tenant;
  mkdirSync(join(folder, 'safe'));
  writeSecret(join(folder, 'safe/root.key'), rootFileText(rootKey, config.name));
  const key = { identity: recovery, recipient: config.recovery };
  writeSecret(join(folder, 'safe/recovery.key'), recoveryFileText(key, config.name));
  return Object.assign(terminalIn(folder), {
    tenant,
    staffIn: (group: string) => holders.filter((each) => each.group === group).map(({ staff }) => staff),
  });
}
