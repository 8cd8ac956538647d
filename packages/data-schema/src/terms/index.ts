/** Entry `./terms`: codes, ids, types and derivations, without zod. */
export * from './changes.ts';
export * from './codes.ts';
export * from './date-text.ts';
export * from './ids.ts';
export * from './help.ts';
export * from './national.ts';
export * from './paths.ts';
export * from './progress.ts';
export * from './today.ts';
export type * from '../models/index.ts';
