import type {
  CaseStepsFile,
  CaseStepsRecord,
  HelpServiceRecord,
  Language,
  Setting,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../../catalogue.ts';
import { inLanguage, stringsUnder } from '../../national/texts.ts';
import { groundsOf, sourcesTold } from './grounds.ts';
import { servicesFor, sourcesOf } from './help.ts';

/** `api/v1/national/{country}/case-steps.{setting}.{language}.json` */
export function caseStepsRecord(
  catalogue: Catalogue,
  file: CaseStepsFile,
  setting: Setting,
  language: Language,
  asOf: string,
): CaseStepsRecord {
  const { country } = file;
  const told = inLanguage(file[setting], language);
  const named = new Set(stringsUnder('services', told.steps).map(({ id }) => id));
  const help = catalogue.national.helpOf(country);
  const services: HelpServiceRecord[] =
    help === undefined ? [] : servicesFor(help, 'staff', language, asOf).filter(({ id }) => named.has(id));
  const { laws, sources } = groundsOf(catalogue, country, told, language);
  return {
    asOf,
    country,
    setting,
    language,
    ...told,
    services,
    laws,
    sources: sourcesTold(catalogue, [...sources.map(({ id }) => id), ...sourcesOf(services)]),
  };
}
