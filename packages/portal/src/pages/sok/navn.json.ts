/** `sok/navn.json`: municipalities and units by name, for the search alone. Nothing made up. */
import { isProvisionalUnitId, unitPath } from '@apen-oppvekst/data-schema/terms';
import type { APIRoute } from 'astro';
import type { NameEntry } from '../../client/search/names.ts';
import { readAreas, readIndex, readRecord } from '../../release.ts';

export const GET: APIRoute = () => {
  const withPlan = readIndex().municipalities.filter(({ fictional }) => !fictional);
  const municipalities = new Map(
    [...readAreas(), ...withPlan].map(({ path, name }): [string, NameEntry] => [path, [path, name]]),
  );
  const units = withPlan.flatMap(({ id, name }) =>
    readRecord('municipality', id)
      .units.filter((unit) => !isProvisionalUnitId(unit.id))
      .map((unit): NameEntry => [unitPath(unit.id), unit.name, name]),
  );
  return Response.json([...municipalities.values(), ...units]);
};
