import type { Country } from '@apen-oppvekst/data-schema';
import type { Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';

/** Every file of the national folder whose texts say what they rest on. */
export const textFiles = (input: Input): Entry<{ readonly country: Country }>[] => [
  ...input.rights,
  ...input.speakUp,
  ...input.speakUpForms,
  ...input.caseSteps,
];
