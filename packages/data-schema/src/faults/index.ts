export { FaultError, describeFault, type Fault } from './fault.ts';
export { andRowsMore, cellOf, columnAt, rowPlace } from './table-place.ts';
export type { FaultLanguage } from './language.ts';
export { check, pathText, type Model, type ValueOf } from './check.ts';
