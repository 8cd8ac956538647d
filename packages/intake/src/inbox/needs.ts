/** What in the owner's figures somebody must look at. Limits are ours: no law counts these days. */
import type { Overview } from './api.ts';
import { daysBetween } from './days.ts';
import { minimumHolders } from './key-state.ts';

export type Need =
  | { readonly kind: 'unopened'; readonly unit: string; readonly since: string }
  | { readonly kind: 'holders' | 'canary'; readonly unit: string }
  | { readonly kind: 'expires'; readonly unit: string; readonly day: string }
  | { readonly kind: 'outbox' | 'ownerHolders' };

/** A weekend and a day. */
const canaryDays = 3;
const expiryDays = 30;

export function needs({ units, owner, outbox }: Overview, today: string): Need[] {
  return [
    ...units.flatMap(({ name, oldestUnopened, holders, canaryOpened, keysExpire }): Need[] => [
      ...(oldestUnopened && oldestUnopened < today
        ? [{ kind: 'unopened', unit: name, since: oldestUnopened } as const]
        : []),
      ...(holders < minimumHolders ? [{ kind: 'holders', unit: name } as const] : []),
      ...(holders >= minimumHolders && (!canaryOpened || daysBetween(canaryOpened, today) > canaryDays)
        ? [{ kind: 'canary', unit: name } as const]
        : []),
      ...(keysExpire && daysBetween(today, keysExpire) <= expiryDays
        ? [{ kind: 'expires', unit: name, day: keysExpire } as const]
        : []),
    ]),
    ...(owner.holders < minimumHolders ? [{ kind: 'ownerHolders' } as const] : []),
    ...(outbox.oldest && outbox.oldest < today ? [{ kind: 'outbox' } as const] : []),
  ];
}
