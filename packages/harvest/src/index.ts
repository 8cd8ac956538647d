/** `harvest`: plans, units and figures in; a checked, open release out. */
export { FaultError } from '@apen-oppvekst/data-schema';
export { buildRelease, checkInput, type BuildOptions, type CheckOptions, type Step } from './build.ts';
