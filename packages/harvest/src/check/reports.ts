import { isTrackable, type Fault, type Plan, type PlanItem } from '@apen-oppvekst/data-schema';
import { shownStatus, statusesFor } from '@apen-oppvekst/data-schema/status-form';
import { fault } from '../fault.ts';
import { groupBy } from '../order.ts';
import { placeIn } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import type { KnownIds } from '../read/known-ids.ts';
import { tooLate } from './dates.ts';

type Report = Input['reports'][number];

/** Status reports that do not fit the plan they are about, or come at an impossible time. */
export function brokenReports(input: Input, asOf: string): Fault[] {
  const plans = new Map(input.plans.map(({ value }) => [value.id, value]));
  const homes = new Map(input.units.map(({ value }) => [value.id, value.municipality]));
  return [
    ...input.reports.flatMap((report) => {
      const plan = plans.get(report.plan);
      return [
        ...wrongDate(report, plan, asOf),
        ...(plan === undefined
          ? []
          : [...wrongItem(report, plan, input.known), ...wrongUnit(report, plan, homes)]),
      ];
    }),
    ...repeatedReports(input.reports),
  ];
}

function wrongDate(report: Report, plan: Plan | undefined, asOf: string): Fault[] {
  const { date } = report.value;
  const adopted = plan?.adopted;
  if (adopted !== undefined && date.slice(0, adopted.length) < adopted) {
    return [
      fault(report.file, placeIn(report, 'date'), {
        nb: `en dato som ikke er før planen ble vedtatt (${adopted})`,
        en: `a date that is not before the plan was adopted (${adopted})`,
        came: date,
      }),
    ];
  }
  return tooLate(report, 'date', date, asOf);
}

function wrongItem(report: Report, plan: Plan, known: KnownIds): Fault[] {
  const item = plan.items.find((each) => each.id === report.value.item);
  const at = placeIn(report, 'item');
  if (item === undefined) {
    // An item that is nowhere is told among the references.
    if (!known.has('item', report.value.item)) return [];
    return [
      fault(report.file, at, {
        nb: `et punkt i planen ${plan.id}`,
        en: `an item of the plan ${plan.id}`,
        came: report.value.item,
      }),
    ];
  }
  if (isTrackable(item)) return wrongStatus(report, item);
  return [
    fault(report.file, at, {
      nb: 'et tiltak eller en aktivitet; andre punkt har ingen status',
      en: 'a measure or an activity; other items have no status',
      came: `${item.id} (${item.kind})`,
    }),
  ];
}

/** A practice that is kept up is never finished; which statuses fit is the status form's own rule. */
function wrongStatus(report: Report, { nature }: PlanItem): Fault[] {
  const allowed = statusesFor(nature);
  if (allowed.includes(shownStatus(report.value.status, nature))) return [];
  return [
    fault(report.file, placeIn(report, 'status'), {
      nb: `en status som passer et tiltak av typen ${nature}`,
      en: `a status that fits a measure that is ${nature}`,
      came: report.value.status,
    }),
  ];
}

function wrongUnit(report: Report, plan: Plan, homes: ReadonlyMap<string, string>): Fault[] {
  const { unit } = report.value;
  const home = unit === undefined ? undefined : homes.get(unit);
  if (home === undefined || home === plan.municipality) return [];
  return [
    fault(report.file, placeIn(report, 'unit'), {
      nb: `en enhet i planens kommune (${plan.municipality})`,
      en: `a unit in the plan's municipality (${plan.municipality})`,
      came: `${unit} (${home})`,
    }),
  ];
}

/** Two reports from the same giver about the same item on the same day: which one would count? */
function repeatedReports(reports: readonly Report[]): Fault[] {
  const groups = groupBy(reports, ({ value }) => JSON.stringify([value.item, value.unit, value.date]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((report) =>
      fault(report.file, report.path, {
        nb: `én melding om tiltaket fra samme enhet på samme dag (en annen står i ${first?.file ?? ''}, ${first?.path ?? ''})`,
        en: `one report about the measure from the same unit on the same day (another is in ${first?.file ?? ''}, ${first?.path ?? ''})`,
        came: `${report.value.item}, ${report.value.unit ?? '–'}, ${report.value.date}`,
      }),
    ),
  );
}
