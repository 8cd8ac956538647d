import type { Store } from '../store/open.ts';

/**
 * Whether somebody has left the group since the key was proposed. They may hold it, so it must give way to a newer one
 * even when it has just been signed.
 */
export const hasLeftSince = (store: Store, epoch: string): boolean =>
  store.get<{ n: number }>(
    `SELECT count(*) AS n FROM audit AS leaving
     JOIN staff ON staff.id = leaving.object
     JOIN epoch ON epoch.reader_group = staff.reader_group
     JOIN audit AS proposed ON proposed.object = epoch.id AND proposed.action = 'epoch-proposed'
     WHERE epoch.id = ? AND leaving.action = 'holder-left' AND leaving.n > proposed.n`,
    epoch,
  )?.n !== 0;
