/** What in the owner's figures somebody must look at. Limits are ours: no law counts these days. */
import type { Overview } from './api.ts';
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
  'rotation-due': 'rotation',
} as const;
const isAlarmNeed = (kind: string): kind is keyof typeof alarmNeeds => kind in alarmNeeds;

/** @param ownerName what the owner's group is called */
export function needs({ units, owner, outbox, alarms }: Overview, today: string, ownerName: string): Need[] {
  const stands = (kind: string): boolean => alarms.some((alarm) => alarm.kind === kind);
  return [
    ...(stands('disk-full') ? [{ kind: 'disk' } as const] : []),
    ...units.flatMap(({ name, oldestUnopened, holders, keysExpire }): Need[] => [
      ...(oldestUnopened && oldestUnopened < today
        ? [{ kind: 'unopened', unit: name, since: oldestUnopened } as const]
        : []),
      ...(holders < minimumHolders ? [{ kind: 'holders', unit: name } as const] : []),
      ...(keysExpire && daysBetween(today, keysExpire) <= expiryDays
        ? [{ kind: 'expires', unit: name, day: keysExpire } as const]
        : []),
    ]),
    ...(owner.holders < minimumHolders ? [{ kind: 'ownerHolders' } as const] : []),
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
