import { isOrganisationNumber, isProvisionalUnitId, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { fictionalFolder } from '../read/layout.ts';
import type { Target } from '../read/known-ids.ts';
import { referencesIn } from './references.ts';

/** What keeps the made-up municipality from being taken for a real one, and the other way about. */
export const mixedWorlds = (input: Input): Fault[] => [
  ...wrongMarks(input.municipalities),
  ...wrongMarks(input.indicators),
  ...wrongNumbers(input),
  ...crossingReferences(input),
];

/** `fictional` must say what the folder says. */
function wrongMarks(entries: readonly Entry<{ readonly fictional: boolean }>[]): Fault[] {
  return entries
    .filter((entry) => entry.value.fictional !== entry.fictional)
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'fictional'), {
        nb: entry.fictional
          ? `true, siden alt i ${fictionalFolder} er oppdiktet`
          : `false utenfor ${fictionalFolder}`,
        en: entry.fictional
          ? `true, because everything in ${fictionalFolder} is made up`
          : `false outside ${fictionalFolder}`,
        came: entry.value.fictional,
      }),
    );
}

/** A made-up unit must not have a number that a real organisation could have; a real one must. */
function wrongNumbers(input: Input): Fault[] {
  return input.units
    .filter(({ value }) => value.id.startsWith('no-') && !isProvisionalUnitId(value.id))
    .filter(({ value, fictional }) => isOrganisationNumber(value.id.slice('no-'.length)) === fictional)
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'id'), {
        nb: entry.fictional
          ? 'et nummer med feil kontrollsiffer, siden enheten er oppdiktet'
          : 'et organisasjonsnummer med riktig kontrollsiffer',
        en: entry.fictional
          ? 'a number with a wrong check digit, because the unit is made up'
          : 'an organisation number with a right check digit',
        came: entry.value.id,
      }),
    );
}

/** The real never points to the made up; a made-up plan, figure or report never speaks of a real place. */
function crossingReferences(input: Input): Fault[] {
  const made = new Set<string>();
  const real = new Set<string>();
  const note = (target: Target, entries: readonly Entry<{ readonly id: string }>[]): void => {
    for (const { value, fictional } of entries) (fictional ? made : real).add(`${target} ${value.id}`);
  };
  note('source', input.sources);
  note('municipality', input.municipalities);
  note('area', input.areas);
  note('unit', input.units);
  note('plan', input.plans);
  note('indicator', input.indicators);
  for (const plan of input.plans) {
    note(
      'item',
      plan.value.items.map((value) => ({ ...plan, value })),
    );
  }
  return referencesIn(input)
    .filter(({ target, id, fictional, ownWorld }) =>
      fictional ? ownWorld && real.has(`${target} ${id}`) : made.has(`${target} ${id}`),
    )
    .map(({ id, file, path, fictional }) =>
      fault(file, path, {
        nb: fictional
          ? 'noe oppdiktet, som denne oppføringen selv'
          : 'noe virkelig, som denne oppføringen selv',
        en: fictional
          ? 'something made up, as this entry is itself'
          : 'something real, as this entry is itself',
        came: id,
      }),
    );
}
