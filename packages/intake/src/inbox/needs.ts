/** What in the owner's figures somebody must look at. Limits are ours: no law counts these days. */
import type { AlarmKind, Overview } from '../protocol/overview.ts';
import { daysBetween } from './days.ts';
import { minimumHolders } from './key-state.ts';

export type Need =
  | { readonly kind: 'unopened'; readonly unit: string; readonly since: string }
  | {
      readonly kind: 'holders' | 'canaryNotStored' | 'canaryNotOpened' | 'addressFailing' | 'rotation';
      readonly unit: string;
    }
  | { readonly kind: 'expires'; readonly unit: string; readonly day: string }
  | { readonly kind: 'outbox' | 'ownerHolders' | 'disk' | 'exportMissing' | 'backup' };

const expiryDays = 30;

/** Alarms of a group that are said here by their own rule: when the owner is mailed, and not before. */
const alarmNeeds = {
  'canary-not-stored': 'canaryNotStored',
  'canary-not-opened': 'canaryNotOpened',
  'address-failing': 'addressFailing',
} as const;
const isAlarmNeed = (kind: AlarmKind): kind is keyof typeof alarmNeeds => Object.hasOwn(alarmNeeds, kind);

/** @param ownerName what the owner's group is called */
export function needs({ units, owner, outbox, alarms }: Overview, today: string, ownerName: string): Need[] {
  const stands = (kind: AlarmKind): boolean => alarms.some((alarm) => alarm.kind === kind);
  return [
    ...(stands('disk-full') ? [{ kind: 'disk' } as const] : []),
    ...units.flatMap(({ name, oldestUnopened, holders, keysExpire, rotationDue }): Need[] => [
      ...(oldestUnopened && oldestUnopened < today
        ? [{ kind: 'unopened', unit: name, since: oldestUnopened } as const]
        : []),
      ...(holders < minimumHolders ? [{ kind: 'holders', unit: name } as const] : []),
      ...(rotationDue ? [{ kind: 'rotation', unit: name } as const] : []),
      ...(keysExpire && daysBetween(today, keysExpire) <= expiryDays
        ? [{ kind: 'expires', unit: name, day: keysExpire } as const]
        : []),
    ]),
    ...(owner.holders < minimumHolders ? [{ kind: 'ownerHolders' } as const] : []),
    ...(owner.rotationDue ? [{ kind: 'rotation', unit: ownerName } as const] : []),
    ...alarms.flatMap(({ kind, group }, at): Need[] => {
      if (!isAlarmNeed(kind) || group === undefined) return [];
      // Of two addresses in a group, the words are the same.
      if (alarms.findIndex((each) => each.kind === kind && each.group === group) < at) return [];
      const unit = group === 'owner' ? ownerName : units.find((each) => each.unit === group)?.name;
      return unit === undefined ? [] : [{ kind: alarmNeeds[kind], unit }];
    }),
    ...(stands('backup-missing') ? [{ kind: 'backup' } as const] : []),
    ...(stands('export-missing') ? [{ kind: 'exportMissing' } as const] : []),
    ...(stands('mail-failing') || (outbox.oldest && outbox.oldest < today)
      ? [{ kind: 'outbox' } as const]
      : []),
  ];
}

interface Happening {
  readonly kind: 'readersChanged' | 'caseDeleted';
  readonly day: string;
  /** A unit's name, or the owner's. */
  readonly unit: string;
}

const happeningKinds = { 'readers-changed': 'readersChanged', 'case-deleted': 'caseDeleted' } as const;
const isHappening = (kind: AlarmKind): kind is keyof typeof happeningKinds =>
  Object.hasOwn(happeningKinds, kind);

/** What has happened of late that the owner is mailed of and nobody must mend, the newest first; each once a day. */
export function happenings({ units, alarms }: Overview, ownerName: string): Happening[] {
  const found = alarms.flatMap(({ kind, day, group }): Happening[] => {
    const unit = group === 'owner' ? ownerName : units.find((each) => each.unit === group)?.name;
    return isHappening(kind) && unit !== undefined ? [{ kind: happeningKinds[kind], day, unit }] : [];
  });
  return found
    .filter(
      (one, at) =>
        at ===
        found.findIndex((each) => each.kind === one.kind && each.day === one.day && each.unit === one.unit),
    )
    .reverse();
}
