/** Those who read, as the one who signs is to see them. */
import { minimumHolders } from '../protocol/index.ts';
import { groupIds, groupName, ownerGroup, type Config } from '../service/config.ts';
import { hasConfirmed, newestEpoch, wrapOf } from '../service/keys/epochs.ts';
import type { Context } from '../service/context.ts';
import { holdersOf, isRotationDue, type Staff } from '../service/keys/holders.ts';
import type { Store } from '../service/store/open.ts';

export const activeOf = (store: Store, group: string): Staff[] =>
  holdersOf(store, group).filter(({ state }) => state === 'active');

export function holdersTable(
  { store, config }: Pick<Context, 'store' | 'config'>,
  leavers: readonly Staff[] = [],
): string {
  return groupIds(config)
    .flatMap((group) => [
      `${groupName(config, group)} (${group})`,
      ...activeOf(store, group).map(
        ({ id, role }) => `  ${id}  ${role}${leavers.some((each) => each.id === id) ? '  ← tas ut' : ''}`,
      ),
    ])
    .join('\n');
}

/** What keeps children from writing to a group, or would, and where they are told of others than those who read. */
export function warningsOf(context: Context, leavers: readonly Staff[]): string[] {
  const { store, config } = context;
  const left = (group: string): Staff[] =>
    activeOf(store, group).filter(({ id }) => !leavers.some((each) => each.id === id));
  return groupIds(config).flatMap((group) => {
    const lines: string[] = [];
    const newest = newestEpoch(store, group);
    const key = newest?.state === 'proposed' ? 'den nye nøkkelen' : 'nøkkelen';
    const out = left(group).filter(({ id }) => newest && wrapOf(store, newest.epoch, id) === null);
    if (out.length > 0) lines.push(`${rolesOf(out)} er ikke sluppet inn i ${key}.`);
    const unopened = left(group).filter(
      (each) => newest && !out.includes(each) && !hasConfirmed(store, newest.epoch, each.id),
    );
    if (unopened.length > 0)
      lines.push(
        `${rolesOf(unopened)} har ikke logget inn og åpnet ${key} ennå, og telles ikke med. Be dem gjøre det før du signerer.`,
      );
    if (left(group).length < minimumHolders)
      lines.push(`${left(group).length} leser; barn kan ikke skrive hit før det er minst ${minimumHolders}.`);
    if (isRotationDue(store, group))
      lines.push('noen har sluttet, og gruppen må lage en ny nøkkel i innboksen.');
    lines.push(...untold(config, group, left(group)));
    return lines.map((line) => `${groupName(config, group)}: ${line}`);
  });
}

/** Where those who hold the key are others than those the settings name, since it is these that a child is told of. */
export function untold(config: Config, group: string, holders: readonly Staff[]): string[] {
  const readers =
    group === ownerGroup
      ? config.owner.readers
      : (config.units.find(({ id }) => id === group)?.readers ?? []);
  const same = (a: string, b: string): boolean => plain(a) === plain(b);
  const roles = [...new Set(holders.map(({ role }) => role))].sort();
  const unnamed = roles.filter((role) => !readers.some((each) => same(each, role)));
  const absent = readers.filter((reader) => !roles.some((each) => same(each, reader)));
  const lines: string[] = [];
  if (unnamed.length > 0)
    lines.push(
      `${unnamed.join(', ')} leser, men står ikke i «readers», så barn får ikke vite det. Rett oppsettet.`,
    );
  if (roles.length > 0 && absent.length > 0)
    lines.push(
      `${absent.join(', ')} står i «readers», men ingen med den rollen leser. Inviter, eller rett oppsettet.`,
    );
  return lines;
}

const rolesOf = (holders: readonly Staff[]): string => holders.map(({ role }) => role).join(', ');

const plain = (role: string): string => role.normalize('NFC').trim().toLowerCase();
