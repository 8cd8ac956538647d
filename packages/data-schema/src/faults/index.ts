export { FaultError, describeFault, type Fault, type FaultLanguage } from './fault.ts';
export { check, pathText, type Model, type ValueOf } from './check.ts';
