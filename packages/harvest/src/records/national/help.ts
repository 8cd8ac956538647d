import {
  dialogReaderOf,
  helpFacts,
  helpWays,
  type Country,
  type HelpAudience,
  type HelpFact,
  type HelpFile,
  type HelpRecord,
  type HelpService,
  type HelpServiceRecord,
  type Language,
  type Setting,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../../catalogue.ts';
import { isFresh } from '../../national/fresh.ts';
import { inLanguage, stringsUnder } from '../../national/texts.ts';
import { sourcesTold } from './grounds.ts';

/** `api/v1/national/{country}/help.{language}.json` */
export function helpRecord(
  catalogue: Catalogue,
  country: Country,
  file: HelpFile,
  language: Language,
  asOf: string,
): HelpRecord {
  const listFor = (audience: HelpAudience): HelpServiceRecord[] =>
    servicesFor(file, audience, language, asOf);
  const lists = { child: listFor('child'), parent: listFor('parent'), staff: listFor('staff') };
  return { asOf, country, language, lists, sources: sourcesTold(catalogue, sourcesOf(lists)) };
}

/** Sources of the facts that these services show. */
export const sourcesOf = (services: unknown): string[] =>
  stringsUnder('source', services).map(({ id }) => id);

/** What an audience sees, emergency numbers first, in the file's order. */
export const servicesFor = (
  file: HelpFile,
  audience: HelpAudience,
  language: Language,
  asOf: string,
): HelpServiceRecord[] =>
  listed(file, audience, audience === 'child').map((service) =>
    serviceRecord(service, [audience], audience === 'child', language, asOf),
  );

/** What the dialog of a setting names: the list of who reads it there, with nothing that a child may not see. */
export const dialogServices = (
  file: HelpFile,
  setting: Setting,
  language: Language,
  asOf: string,
): HelpServiceRecord[] =>
  listed(file, dialogReaderOf[setting], true)
    .filter(({ settings }) => settings.length === 0 || settings.includes(setting))
    .map((service) => serviceRecord(service, ['child', 'parent'], true, language, asOf));

/** An audience's services in order. Children see none that could only be reached by an unverified fact. */
const listed = (
  { services, order }: HelpFile,
  audience: HelpAudience,
  seenByChildren: boolean,
): HelpService[] =>
  order[audience]
    .flatMap((id) => services.find((service) => service.id === id) ?? [])
    .filter((service) => !seenByChildren || canBeReached(service))
    .toSorted((a, b) => Number(b.kind === 'emergency') - Number(a.kind === 'emergency'));

/** False when all ways to a service are unverified. One with no way at all is found on the spot: a school nurse. */
function canBeReached(service: HelpService): boolean {
  const known = helpWays.flatMap((way) => service[way] ?? []);
  return known.length === 0 || known.some(({ status }) => status !== 'unverified');
}

function serviceRecord(
  service: HelpService,
  readers: readonly HelpAudience[],
  seenByChildren: boolean,
  language: Language,
  asOf: string,
): HelpServiceRecord {
  const { id, kind, areas, replaces, settings, name, oneLine } = service;
  const lines = readers.flatMap((reader) => {
    const line = oneLine[reader];
    return line === undefined ? [] : [[reader, line] as const];
  });
  const shown = helpFacts.filter((fact) => {
    const known = service[fact];
    if (known === undefined || (seenByChildren && known.status === 'unverified')) return false;
    return fact !== 'hours' || (known.checked !== null && isFresh(known.checked, asOf));
  });
  return inLanguage(
    {
      id,
      kind,
      areas,
      ...(replaces === undefined ? {} : { replaces }),
      ...(settings.length === 0 ? {} : { settings }),
      name,
      oneLine: Object.fromEntries(lines),
      ...(Object.fromEntries(shown.map((fact) => [fact, service[fact]])) as Partial<
        Pick<HelpService, HelpFact>
      >),
    },
    language,
  );
}
