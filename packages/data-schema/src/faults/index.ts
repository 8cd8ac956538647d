export { FaultError, describeFault, type Fault, type FaultLanguage } from './fault.ts';
export { check, faultsOf, pathText } from './check.ts';
