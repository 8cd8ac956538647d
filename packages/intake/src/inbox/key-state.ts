/** Where a group stands with its keys, from what the service says and what this holder can open. */
import type { HeldEpoch, Holder, Me } from './api.ts';

/** With one holder a group is not sealed to: an illness would leave a child without a reader. */
export { minimumHolders } from '../protocol/index.ts';

export interface KeyState {
  /** Holders who have not left. */
  readonly present: readonly Holder[];
  /** Those of them who have the group's newest key, and whose own browser has opened it. */
  readonly readers: readonly Holder[];
  /** Whether this holder has the key in use. */
  readonly mayRead: boolean;
  /** Whether this holder has any key to hand on. */
  readonly mayLetIn: boolean;
  /** Who has no part in the key decides nothing of who else has. */
  readonly mayDecide: boolean;
  /** A key that root has signed, and one that waits for it. */
  readonly active: boolean;
  readonly proposed: HeldEpoch | undefined;
  /** Somebody who had the key has left. */
  readonly due: boolean;
}

export function keyState(me: Me, holds: (epoch: string) => boolean): KeyState {
  const own = me.epochs.filter(({ group }) => group === me.group);
  const active = own.find(({ state }) => state === 'active');
  const inUse = own.filter(({ state }) => state !== 'retired');
  const newest = own.at(-1);
  const present = me.holders.filter(({ state, group }) => state === 'active' && group === me.group);
  return {
    present,
    readers: present.filter(({ hasEpoch, confirmed }) => hasEpoch && confirmed),
    mayRead: active !== undefined && holds(active.epoch),
    mayLetIn: own.some(({ epoch }) => holds(epoch)),
    mayDecide: inUse.length === 0 || inUse.some(({ wrap }) => wrap !== null),
    active: active !== undefined,
    proposed: newest?.state === 'proposed' ? newest : undefined,
    due: me.rotationDue === true && newest?.state !== 'proposed',
  };
}
