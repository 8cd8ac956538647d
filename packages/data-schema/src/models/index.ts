export * from './primitives.ts';
export * from './source.ts';
export * from './municipality.ts';
export * from './unit.ts';
export * from './plan.ts';
export * from './report.ts';
export * from './indicator.ts';
export * from './release.ts';
export type * from './records.ts';
