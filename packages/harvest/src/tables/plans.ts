import { historyOf, isTrackable, itemPath, statusOf } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { joined, type Table } from './csv.ts';

/** Every line of every real plan, whatever its kind, with its newest status where it can have one. */
export function itemTable(catalogue: Catalogue, absolute: (path: string) => string): Table {
  return {
    columns: [
      'municipality',
      'municipalityName',
      'plan',
      'planTitle',
      'id',
      'number',
      'kind',
      'nature',
      'title',
      'summary',
      'section',
      'themes',
      'responsibleText',
      'whenText',
      'whenStart',
      'whenEnd',
      'recurrence',
      'measurableText',
      'partnersText',
      'phaseLabel',
      'quote',
      'place',
      'indicators',
      'status',
      'statusDate',
      'language',
      'source',
      'address',
    ],
    rows: catalogue.realPlans.flatMap((plan) => {
      const reports = catalogue.reportsOf(plan.id);
      return plan.items.map((item) => ({
        municipality: plan.municipality,
        municipalityName: catalogue.municipality(plan.municipality).name,
        plan: plan.id,
        planTitle: plan.title,
        id: item.id,
        number: item.number,
        kind: item.kind,
        nature: item.nature,
        title: item.title,
        summary: item.summary,
        section: plan.sections.find((section) => section.id === item.section)?.title,
        themes: joined(item.themes),
        responsibleText: item.responsibleText,
        whenText: item.whenText,
        whenStart: item.when?.start,
        whenEnd: item.when?.end,
        recurrence: item.recurrence,
        measurableText: item.measurableText,
        partnersText: item.partnersText,
        phaseLabel: item.phaseLabel,
        quote: item.passage.quote,
        place: item.passage.place,
        indicators: joined(item.indicatorLinks.map((link) => link.indicator)),
        status: isTrackable(item) ? statusOf(item.id, reports) : undefined,
        statusDate: historyOf(item.id, reports)[0]?.date,
        language: plan.language,
        source: plan.source,
        address: absolute(itemPath(item.id)),
      }));
    }),
  };
}

/** Every status report on every real plan, newest first within a plan. */
export function reportTable(catalogue: Catalogue): Table {
  return {
    columns: [
      'municipality',
      'plan',
      'item',
      'itemTitle',
      'unit',
      'unitName',
      'date',
      'status',
      'reportedBy',
      'done',
      'evidence',
      'evidenceTitle',
      'evidenceAddress',
      'stopReason',
      'nextStep',
    ],
    rows: catalogue.realPlans.flatMap((plan) => {
      const reports = catalogue.reportsOf(plan.id);
      const unitNames = catalogue.unitNames(reports);
      return reports.map((report) => ({
        municipality: plan.municipality,
        plan: plan.id,
        item: report.item,
        itemTitle: catalogue.item(report.item).title,
        unit: report.unit,
        unitName: report.unit === undefined ? undefined : unitNames[report.unit],
        date: report.date,
        status: report.status,
        reportedBy: report.reportedBy,
        done: report.done,
        evidence: report.evidence?.kind,
        evidenceTitle: report.evidence?.title,
        evidenceAddress: report.evidence?.kind === 'address' ? report.evidence.address : undefined,
        stopReason: report.stopReason,
        nextStep: report.nextStep,
      }));
    }),
  };
}

/** Every innspill to a real municipality, newest first. */
export function innspillTable(catalogue: Catalogue): Table {
  return {
    columns: [
      'id',
      'municipality',
      'unit',
      'items',
      'body',
      'bodyName',
      'date',
      'text',
      'answerDate',
      'answerRole',
      'answerText',
      'source',
    ],
    rows: catalogue.realInnspill.map((innspill) => ({
      id: innspill.id,
      municipality: innspill.municipality,
      unit: innspill.unit,
      items: joined(innspill.items),
      body: innspill.body,
      bodyName: innspill.bodyName,
      date: innspill.date,
      text: innspill.text,
      answerDate: innspill.answer?.date,
      answerRole: innspill.answer?.role,
      answerText: innspill.answer?.text,
      source: innspill.source,
    })),
  };
}
