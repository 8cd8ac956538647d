import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { formPlaces } from '../terms/national.ts';
import { Statement } from './rights.ts';

const FormText = z.record(z.enum(formPlaces), z.array(Statement).min(1));

/**
 * `national/{country}/speak-up-form.json`: what the form says besides the dialog's words. A file of its own, so that the button
 * on a school's page carries none of it.
 */
export const SpeakUpFormFile = z.strictObject({
  country: z.enum(countries),
  school: FormText,
  kindergarten: FormText,
});
export type SpeakUpFormFile = z.infer<typeof SpeakUpFormFile>;
