/** `harvest`: plans, units and figures in; a checked, open release out. */
export { FaultError } from '@apen-oppvekst/data-schema';
export { buildRelease, type BuildOptions, type Step } from './build.ts';
