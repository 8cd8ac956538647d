/** The report, from what has been answered. */
import { dayAt } from '@apen-oppvekst/data-schema/terms';
import type { Report } from '../protocol/index.ts';
import { aboutAdult, ageOf, destination, type Answers, type Place } from './flow.ts';
import type { Setup } from './setup.ts';

/** @returns `undefined` while something that decides who reads it is not answered, or nobody can read it */
export function compose(
  { tenant, unit, language }: Setup,
  place: Place,
  answers: Answers,
  { id, dialog }: { readonly id: string; readonly dialog: string },
): Report | undefined {
  const { reporter, situation, what, where, since, wish, text, wantsContact, contact } = answers;
  const to = destination(place, answers);
  if (!to || !reporter || !situation) return undefined;
  const age = ageOf(place, answers);
  const adult = aboutAdult(answers);
  return {
    v: 1,
    id,
    tenant: tenant.id,
    unit: unit.id,
    ...to,
    language,
    day: dayAt(new Date()),
    reporter,
    ...(age && { age }),
    situation,
    ...(adult && { adult }),
    what,
    where,
    ...(since && { since }),
    wish,
    text: text.trim(),
    ...(wantsContact === 'yes' && contact.trim() && { contact: contact.trim() }),
    dialog,
  };
}
