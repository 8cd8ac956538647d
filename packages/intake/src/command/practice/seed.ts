/**
 * Gives every group of the fictional owner two who read, with the same steps as two persons take: an invitation, a key
 * of their own behind a printed code, a key for the group, and root's signature. Only that the codes are kept.
 */
import { existsSync } from 'node:fs';
import {
  holderCodeKeys,
  holderKeys,
  newCode,
  newEpoch,
  newHolder,
  openEpoch,
  readCode,
  sealEpoch,
  wrapSeed,
  type EpochSecret,
} from '../../protocol/index.ts';
import { ownerGroup } from '../../service/config.ts';
import type { Context } from '../../service/context.ts';
import { readJsonFile } from '../../service/json-file.ts';
import { signEpochs } from '../../service/keys/documents.ts';
import {
  confirmWrap,
  newestEpoch,
  proposeEpoch,
  recoveryHolder,
  type EpochWrap,
} from '../../service/keys/epochs.ts';
import { holdersOf, removeHolder, staffOf } from '../../service/keys/holders.ts';
import { createInvite, useInvite } from '../../service/keys/invites.ts';
import { writeAtomically } from '../config-file.ts';
import { refusalOf } from '../faults.ts';

/** One who reads, and the code that opens what they read. */
export interface PracticeHolder {
  readonly group: string;
  readonly staff: string;
  readonly role: string;
  readonly code: string;
}

/** Those of the last time, where they are still there, and new ones where they are not. */
export async function seed(
  context: Context,
  codesFile: string,
  rootSecret: string,
): Promise<readonly PracticeHolder[]> {
  const { config, store } = context;
  const groups = [
    ...config.units.map(({ id, readers }) => ({ group: id, roles: readers })),
    { group: ownerGroup, roles: config.owner.readers },
  ];
  let holders = existsSync(codesFile) ? knownHolders(codesFile) : [];
  for (const { group, roles } of groups) {
    const known = holders.filter((each) => each.group === group);
    const whole =
      known.length > 0 &&
      known.every(({ staff, code }) => staffOf(store, staff) !== undefined && readCode(code, 8).ok);
    if (whole && newestEpoch(store, group) !== undefined) continue;
    // Somebody whose code nobody has, from a start that was cut short.
    for (const { id, state } of holdersOf(store, group)) if (state === 'active') removeHolder(context, id);
    const others = holders.filter((each) => each.group !== group);
    await seedGroup(context, group, roles, (made) => {
      holders = [...others, ...made];
      writeAtomically(codesFile, `${JSON.stringify(holders, undefined, 2)}\n`);
    });
  }
  signEpochs(context, rootSecret);
  return holders.filter(({ staff }) => staffOf(store, staff)?.state === 'active');
}

function knownHolders(codesFile: string): readonly PracticeHolder[] {
  const read = readJsonFile(codesFile);
  if (!read.ok) throw refusalOf(read.faults, 'Slett mappen med øvelsen for å begynne på nytt.');
  return read.value as readonly PracticeHolder[];
}

/** @param keep called before anyone can read by the codes, so that none is ever lost */
async function seedGroup(
  context: Context,
  group: string,
  roles: readonly string[],
  keep: (made: readonly PracticeHolder[]) => void,
): Promise<void> {
  const { config, store } = context;
  const people = await Promise.all(
    roles.map(async (role, at) => {
      const email = `leser-${at + 1}.${group}@${config.tenant}.example`;
      const { staff, token } = createInvite(context, { group, role, email });
      const code = newCode(8);
      const { locator, wrapKey } = await holderCodeKeys(code, config.tenant);
      const seed = newHolder();
      const { identity, recipient, signKey } = await holderKeys(seed);
      const wrap = await wrapSeed(seed, wrapKey, { tenant: config.tenant, kind: 'code', locator });
      const made = { recipient, signKey, wraps: [wrap] };
      return { staff, token, role, code: code.words.join(' '), identity, made };
    }),
  );
  keep(people.map(({ staff, role, code }) => ({ group, staff, role, code })));
  for (const { token, made } of people) useInvite(context, token, made);

  const { epoch, identity, recipient } = await newEpoch();
  const secret: EpochSecret = { v: 1, tenant: config.tenant, group, epoch, identity };
  const wraps: EpochWrap[] = await Promise.all(
    [
      ...people.map(({ staff, made }) => [staff, made.recipient] as const),
      [recoveryHolder, config.recovery] as const,
    ].map(async ([to, key]) => ({ to, blob: await sealEpoch(secret, key) })),
  );
  // As each one's inbox does it at the first login: only who has opened the key is counted.
  for (const each of people) {
    const blob = wraps.find(({ to }) => to === each.staff)?.blob ?? '';
    await openEpoch(blob, each.identity, { tenant: config.tenant, group, epoch, recipient });
  }
  store.write(() => {
    const holders = people.flatMap(({ staff }) => staffOf(store, staff) ?? []);
    const [first] = holders;
    if (first === undefined) throw new Error(`${group}: ingen roller leser`);
    proposeEpoch(context, first, { group, epoch, recipient, wraps });
    for (const holder of holders) confirmWrap(context, holder, epoch);
  });
}
