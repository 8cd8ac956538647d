import { z } from 'zod';

/** Norwegian organisation number, as text or as a number: nine digits never begin with a zero. */
export const OrganisationNumber = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((code) => /^[1-9]\d{8}$/.test(code), { error: 'ni sifre / nine digits' });

/** A number of four digits with its zeros: as text, never as a number, because `301` could be anything. */
export const FourDigits = z.string().regex(/^\d{4}$/, { error: 'fire sifre / four digits' });

export const Name = z.string().trim().min(1);
