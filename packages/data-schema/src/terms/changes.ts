import type { Change } from '../models/index.ts';

/** True if the change is in a municipality's plans, or in the figures of it. */
export const isAbout = (change: Pick<Change, 'municipality' | 'areas'>, municipalityId: string): boolean =>
  change.municipality === municipalityId || change.areas?.includes(municipalityId) === true;
