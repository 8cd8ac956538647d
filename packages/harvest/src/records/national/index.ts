import {
  accessibilityLaw,
  countries,
  intakeLaw,
  languages,
  nationalPath,
  settings,
  type ConventionRecord,
  type Country,
  type LaunchRecord,
  type LawRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../../catalogue.ts';
import { conventionLaw } from '../../national/national.ts';
import { staleEntries } from '../../national/stale.ts';
import { stringsUnder } from '../../national/texts.ts';
import { sourcesTold } from './grounds.ts';
import { helpRecord } from './help.ts';
import { caseStepsRecord } from './case-steps.ts';
import { rightsRecord, speakUpFormRecord, speakUpRecord } from './rights.ts';

/** Every record of a child's side that the input has texts for; none where there is no national folder. */
export function* nationalRecords(
  catalogue: Catalogue,
  asOf: string,
): Generator<[path: string, record: object]> {
  const { national } = catalogue;
  for (const language of languages) {
    for (const country of national.helpCountries) {
      const help = national.helpOf(country);
      if (help !== undefined)
        yield [nationalPath.help(country, language), helpRecord(catalogue, country, help, language, asOf)];
    }
    for (const file of national.rights) {
      yield [
        nationalPath.rights(file.country, file.setting, language),
        rightsRecord(catalogue, file, language, asOf),
      ];
    }
    for (const file of national.speakUpForms) {
      for (const setting of settings) {
        yield [
          nationalPath.speakUpForm(file.country, setting, language),
          speakUpFormRecord(catalogue, file, setting, language, asOf),
        ];
      }
    }
    for (const file of national.caseSteps) {
      for (const setting of settings) {
        yield [
          nationalPath.caseSteps(file.country, setting, language),
          caseStepsRecord(catalogue, file, setting, language, asOf),
        ];
      }
    }
    for (const file of national.speakUp) {
      const help = national.helpOf(file.country);
      if (help === undefined) continue;
      for (const setting of settings) {
        yield [
          nationalPath.speakUp(file.country, setting, language),
          speakUpRecord(catalogue, file, help, setting, language, asOf),
        ];
      }
    }
  }
  for (const country of countries) {
    const record = lawRecord(catalogue, country, asOf);
    if (record.sections.length > 0) yield [nationalPath.law(country), record];
  }
  if (national.articles.length > 0) yield [nationalPath.convention, conventionRecord(catalogue, asOf)];
  if (!national.isEmpty) yield [nationalPath.launch, launchRecord(catalogue, asOf)];
}

/**
 * Sections that a text of the country rests on, and those that a site's documents do, on its accessibility and on the
 * intake; with an article, also the one that makes it law.
 */
function lawRecord(catalogue: Catalogue, country: Country, asOf: string): LawRecord {
  const { national } = catalogue;
  const texts = national.texts.filter((file) => file.country === country);
  const used = new Set(stringsUnder('basis', texts).map(({ id }) => id));
  for (const id of [...accessibilityLaw[country], ...intakeLaw[country]]) used.add(id);
  if (national.articles.length > 0) used.add(conventionLaw[country]);
  const sections = national.laws
    .map(({ value }) => value)
    .filter((law) => law.country === country && used.has(law.id));
  return {
    asOf,
    sections,
    sources: sourcesTold(
      catalogue,
      sections.map(({ source }) => source),
    ),
  };
}

function conventionRecord(catalogue: Catalogue, asOf: string): ConventionRecord {
  const { articles } = catalogue.national;
  const sources = articles
    .flatMap(({ titleSource }) => Object.values(titleSource))
    .filter((id) => id !== null);
  return { asOf, articles, sources: sourcesTold(catalogue, sources) };
}

function launchRecord({ national }: Catalogue, asOf: string): LaunchRecord {
  const points = national.launchPoints.map(({ value }) => value);
  return { asOf, points, stale: staleEntries(national, asOf, 'nb') };
}
