import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { formPlaces, type FormPlace } from '../terms/national.ts';
import { Statement } from './rights.ts';

const statements = z.array(Statement).min(1);

const FormText = z.strictObject(
  Object.fromEntries(formPlaces.map((place) => [place, statements])) as Record<FormPlace, typeof statements>,
);

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
