import {
  concerned,
  type HelpFile,
  type Language,
  type RightsFile,
  type RightsRecord,
  type Setting,
  type SpeakUpFile,
  type SpeakUpFormFile,
  type SpeakUpFormRecord,
  type SpeakUpRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../../catalogue.ts';
import { inLanguage } from '../../national/texts.ts';
import { groundsOf, picturesOf, sourcesTold } from './grounds.ts';
import { dialogServices, sourcesOf } from './help.ts';

/** `api/v1/national/{country}/rights.{setting}.{language}.json` */
export function rightsRecord(
  catalogue: Catalogue,
  file: RightsFile,
  language: Language,
  asOf: string,
): RightsRecord {
  const { country, setting } = file;
  const audiences = inLanguage(file.audiences, language);
  return {
    asOf,
    country,
    setting,
    language,
    audiences,
    ...groundsOf(catalogue, country, audiences, language),
    ...picturesOf(catalogue, audiences),
  };
}

/** `api/v1/national/{country}/speak-up.{setting}.{language}.json` */
export function speakUpRecord(
  catalogue: Catalogue,
  file: SpeakUpFile,
  help: HelpFile,
  setting: Setting,
  language: Language,
  asOf: string,
): SpeakUpRecord {
  const { country } = file;
  const { words, pictograms, situations, tellAnAdult, passOn } = inLanguage(file[setting], language);
  const services = dialogServices(help, setting, language, asOf);
  const there = new Set(services.map(({ id }) => id));
  const named = new Set(situations.flatMap((situation) => situation.services));
  const texts = {
    who: concerned.map((id) => ({ id, label: words[id], pictogram: pictograms[id] })),
    situations: situations.map((each) => ({
      ...each,
      services: each.services.filter((id) => there.has(id)),
    })),
    tellAnAdult,
    passOn,
  };
  const { laws, sources } = groundsOf(catalogue, country, texts, language);
  return {
    asOf,
    country,
    setting,
    language,
    words,
    ...texts,
    services: services.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id))),
    laws,
    sources: sourcesTold(catalogue, [...sources.map(({ id }) => id), ...sourcesOf(services)]),
    ...picturesOf(catalogue, texts),
  };
}

/** `api/v1/national/{country}/speak-up-form.{setting}.{language}.json` */
export function speakUpFormRecord(
  catalogue: Catalogue,
  file: SpeakUpFormFile,
  setting: Setting,
  language: Language,
  asOf: string,
): SpeakUpFormRecord {
  const { country } = file;
  const form = inLanguage(file[setting], language);
  return { asOf, country, setting, language, form, ...groundsOf(catalogue, country, form, language) };
}
