/** Entry `.`: the models, their JSON Schemas, and faults a person can act on. */
export * from './terms/changes.ts';
export * from './terms/codes.ts';
export * from './terms/ids.ts';
export * from './terms/help.ts';
export * from './terms/national.ts';
export * from './terms/paths.ts';
export * from './terms/progress.ts';
export * from './terms/today.ts';
export * from './models/index.ts';
export * from './json-schema.ts';
export * from './faults/index.ts';
