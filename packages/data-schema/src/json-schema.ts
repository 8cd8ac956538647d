import { z } from 'zod';
import { CaseStepsFile } from './models/case-steps.ts';
import { FetchEntry } from './models/fetch-entry.ts';
import { Freshness } from './models/freshness.ts';
import { Indicator, Observation } from './models/indicator.ts';
import { HelpService, LaunchPoint } from './models/help.ts';
import { ConventionArticle, LawSection } from './models/law.ts';
import { Area, Correction, Municipality } from './models/municipality.ts';
import { Outline } from './models/outline.ts';
import { Plan, PlanItem } from './models/plan.ts';
import { Change, Release } from './models/release.ts';
import { Innspill, StatusReport, StatusReportFile } from './models/report.ts';
import { RightsFile, SpeakUpFile } from './models/rights.ts';
import { Source } from './models/source.ts';
import { SpeakUpFormFile } from './models/speak-up-form.ts';
import { Channel, Unit } from './models/unit.ts';

/** Every public model under the name its schema file has. */
export const publicModels = {
  area: Area,
  'case-steps': CaseStepsFile,
  change: Change,
  channel: Channel,
  'convention-article': ConventionArticle,
  correction: Correction,
  'fetch-entry': FetchEntry,
  freshness: Freshness,
  'help-service': HelpService,
  indicator: Indicator,
  innspill: Innspill,
  'launch-point': LaunchPoint,
  'law-section': LawSection,
  municipality: Municipality,
  observation: Observation,
  outline: Outline,
  plan: Plan,
  'plan-item': PlanItem,
  release: Release,
  rights: RightsFile,
  source: Source,
  'speak-up': SpeakUpFile,
  'speak-up-form': SpeakUpFormFile,
  'status-report': StatusReport,
  'status-report-file': StatusReportFile,
  unit: Unit,
} as const;

/** Where a model's JSON Schema lives, relative to the portal's base address. */
export const schemaPath = (name: keyof typeof publicModels): string => `schema/v1/${name}.json`;

/**
 * JSON Schemas (draft 2020-12) of what others may send or read, with stable `$id`s.
 * Fields that have a default are optional in them, as they are for whoever writes a file.
 */
export function jsonSchemas(baseAddress: string): Record<keyof typeof publicModels, object> {
  const base = baseAddress.replace(/\/+$/, '');
  const entries = Object.entries(publicModels).map(([name, model]) => {
    const schema = z.toJSONSchema(model, { io: 'input', target: 'draft-2020-12' });
    return [
      name,
      { ...schema, $id: `${base}/${schemaPath(name as keyof typeof publicModels)}`, title: name },
    ];
  });
  return Object.fromEntries(entries) as Record<keyof typeof publicModels, object>;
}
