import {
  indicatorPath,
  isProvisionalUnitId,
  itemPath,
  municipalityPath,
  planPath,
  unitPath,
  type Change,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { inFirstLanguage } from '../language.ts';

/** What a change or a correction is about, as a reader meets it. */
export type Subject = Pick<Change, 'subject' | 'municipality' | 'title' | 'language' | 'path'>;

/** The plan, item, unit, indicator or municipality of that id. */
export function subjectOf(catalogue: Catalogue, id: string): Subject {
  const subject = [ofPlan, ofItem, ofUnit, ofIndicator]
    .map((look) => look(catalogue, id))
    .find((each) => each);
  return subject ?? ofMunicipality(catalogue, id);
}

function ofPlan(catalogue: Catalogue, id: string): Subject | undefined {
  const plan = catalogue.plans.find((each) => each.id === id);
  if (plan === undefined) return undefined;
  const municipality = catalogue.municipality(plan.municipality);
  return {
    subject: id,
    municipality: municipality.id,
    title: plan.shortTitle ?? plan.title,
    language: municipality.language,
    path: planPath(municipality, id),
  };
}

function ofItem(catalogue: Catalogue, id: string): Subject | undefined {
  const plan = catalogue.plans.find((each) => each.items.some((item) => item.id === id));
  if (plan === undefined) return undefined;
  const { id: municipality, language } = catalogue.municipality(plan.municipality);
  return { subject: id, municipality, title: catalogue.item(id).title, language, path: itemPath(id) };
}

function ofUnit(catalogue: Catalogue, id: string): Subject | undefined {
  const unit = catalogue.units.find((each) => each.id === id);
  if (unit === undefined) return undefined;
  const municipality = catalogue.municipality(unit.municipality);
  return {
    subject: id,
    municipality: municipality.id,
    title: unit.name,
    language: municipality.language,
    path: isProvisionalUnitId(id) ? municipalityPath(municipality) : unitPath(id),
  };
}

function ofIndicator(catalogue: Catalogue, id: string): Subject | undefined {
  const indicator = catalogue.indicators.find((each) => each.id === id);
  if (indicator === undefined) return undefined;
  const { text, language } = inFirstLanguage(indicator.title);
  return { subject: id, title: text, language, path: indicatorPath(id) };
}

function ofMunicipality(catalogue: Catalogue, id: string): Subject {
  const municipality = catalogue.municipality(id);
  return {
    subject: id,
    municipality: id,
    title: municipality.name,
    language: municipality.language,
    path: municipalityPath(municipality),
  };
}
