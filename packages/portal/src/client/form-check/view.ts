/** The reading of a form as a person sees it: the count, what to mend, how it will read, the file to save. */
import {
  describeFormFault,
  formWords,
  shownStatus,
  type FormFault,
  type FormReading,
  type ReportFile,
} from '@apen-oppvekst/data-schema/status-form';
import type { Language, PlanRecord, StatusReport } from '@apen-oppvekst/data-schema/terms';
import { dateText } from '../../language.ts';
import { element } from '../dom.ts';
import { fill } from '../text.ts';

/** Sentences of a measure's page, with places for what is filled in. In each language that plans are in. */
export interface PreviewWords {
  readonly reported: string;
  readonly confirmedInUse: string;
  readonly lastHeld: string;
  readonly undocumented: string;
  readonly documented: string;
  readonly documentedElsewhere: string;
  readonly stopReason: string;
  readonly nextStep: string;
}

/** The page's words that the script needs. */
export interface FormCheckWords {
  readonly language: Language;
  readonly reading: string;
  readonly failures: Readonly<
    Record<'tooBig' | 'oldExcel' | 'unreadable' | 'unknownPlan' | 'offline', string>
  >;
  readonly result: string;
  readonly summary: string;
  readonly summaryFaulty: string;
  readonly forPlan: string;
  readonly errors: string;
  readonly errorsText: string;
  readonly warnings: string;
  readonly warningsText: string;
  readonly expected: string;
  readonly came: string;
  readonly preview: string;
  readonly previewText: string;
  readonly unit: string;
  readonly save: string;
  readonly saveText: string;
  readonly nothingNew: string;
  readonly previews: Readonly<Partial<Record<Language, PreviewWords>>>;
}

/** The result, its heading first so that focus can go there. `file` is there when nothing must be mended. */
export function resultView(
  fileName: string,
  record: PlanRecord,
  reading: FormReading,
  file: (ReportFile & { readonly address: string }) | undefined,
  words: FormCheckWords,
): readonly HTMLElement[] {
  const errors = reading.faults.filter(({ severity }) => severity === 'error');
  const warnings = reading.faults.filter(({ severity }) => severity === 'warning');
  const { changed, unchanged, faulty } = reading;
  const summary = fill(faulty > 0 ? words.summaryFaulty : words.summary, { changed, unchanged, faulty });
  return [
    element('p', { class: 'kicker' }, fill(words.result, { file: fileName })),
    element('h2', { tabindex: '-1' }, summary),
    element(
      'p',
      {},
      `${words.forPlan}: `,
      element('strong', { lang: record.plan.language }, record.plan.title),
      `, ${record.municipality.name}`,
    ),
    ...faultList(errors, words.errors, words.errorsText, words),
    ...faultList(warnings, words.warnings, words.warningsText, words),
    ...previewList(record, reading.reports, words),
    ...(errors.length > 0 ? [] : saving(file, words)),
  ];
}

function faultList(
  faults: readonly FormFault[],
  title: string,
  text: string,
  words: FormCheckWords,
): readonly HTMLElement[] {
  if (faults.length === 0) return [];
  const items = faults.map((fault) => {
    const { where, expected, came } = describeFormFault(fault, words.language);
    const term = (label: string, value: string): HTMLElement[] => [
      element('dt', {}, label),
      element('dd', {}, value),
    ];
    return element(
      'li',
      {},
      element('p', {}, element('strong', {}, where)),
      element('dl', { class: 'facts' }, ...term(words.expected, expected), ...term(words.came, came)),
    );
  });
  return [
    element('h3', {}, fill(title, { n: faults.length })),
    element('p', {}, text),
    element('ul', { class: 'rows faults' }, ...items),
  ];
}

function previewList(
  record: PlanRecord,
  reports: readonly StatusReport[],
  words: FormCheckWords,
): readonly HTMLElement[] {
  const language = record.plan.language;
  const sentences = words.previews[language];
  if (reports.length === 0 || sentences === undefined) return [];
  const items = new Map(record.plan.items.map((item) => [item.id, item]));
  const entries = reports.map((report) => {
    const item = items.get(report.item);
    return element(
      'li',
      { lang: language },
      element('h4', {}, item?.title ?? report.item),
      ...preview(report, item?.nature, language, sentences, words),
    );
  });
  return [
    element('h3', {}, words.preview),
    element('p', {}, words.previewText),
    element('ul', { class: 'rows' }, ...entries),
  ];
}

function preview(
  report: StatusReport,
  nature: PlanRecord['plan']['items'][number]['nature'],
  language: Language,
  sentences: PreviewWords,
  words: FormCheckWords,
): readonly HTMLElement[] {
  const date = dateText(report.date, language);
  const kept = report.status === 'inProgress' || report.status === 'done';
  const status =
    kept && nature === 'ongoing'
      ? fill(sentences.confirmedInUse, { date })
      : kept && nature === 'recurring'
        ? fill(sentences.lastHeld, { date })
        : formWords[language].statuses[shownStatus(report.status, nature)];
  const { evidence } = report;
  const lines: (readonly (Node | string)[])[] = [];
  if (report.done !== undefined) lines.push([report.done]);
  if (report.stopReason !== undefined) lines.push([`${sentences.stopReason} ${report.stopReason}`]);
  if (report.nextStep !== undefined) lines.push([`${sentences.nextStep} ${report.nextStep}`]);
  if (evidence === undefined && report.status === 'done') lines.push([sentences.undocumented]);
  if (evidence?.kind === 'notPublic')
    lines.push([`${sentences.documentedElsewhere} ${evidence.title ?? ''}`]);
  if (evidence?.kind === 'address') {
    lines.push([
      `${sentences.documented} `,
      element('a', { href: evidence.address }, evidence.title ?? evidence.address),
    ]);
  }
  const unit = report.unit === undefined ? '' : ` ${fill(words.unit, { unit: report.unit })}`;
  return [
    element(
      'p',
      {},
      element('span', { class: 'status', 'data-status': report.status }, status),
      ' ',
      element('small', {}, `${fill(sentences.reported, { date, role: report.reportedBy })}${unit}`),
    ),
    ...lines.map((line) => element('p', {}, ...line)),
  ];
}

function saving(
  file: (ReportFile & { readonly address: string }) | undefined,
  words: FormCheckWords,
): readonly HTMLElement[] {
  if (file === undefined) return [element('p', {}, words.nothingNew)];
  const link = element(
    'a',
    { class: 'button primary', href: file.address, download: file.name },
    fill(words.save, { name: file.name }),
  );
  return [element('p', { class: 'save' }, link), element('p', { class: 'muted' }, words.saveText)];
}
