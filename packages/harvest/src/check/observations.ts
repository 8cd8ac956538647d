import { cellOf, type Fault, type Indicator, type Observation } from '@apen-oppvekst/data-schema';
import { isDerived } from '../derive/derive.ts';
import { fault } from '../fault.ts';
import { groupBy } from '../order.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';

type Row = Entry<Observation>;

/** Figures that contradict each other, their indicator, or the rule that no small group may be counted. */
export function brokenObservations(input: Input): Fault[] {
  const indicators = new Map(input.indicators.map(({ value }) => [value.id, value]));
  const rows = groupBy(input.observations, ({ value }) => value.indicator);
  return [
    ...repeatedKeys(input.observations),
    ...input.observations.flatMap((row) => [
      ...exactBase(row, indicators.get(row.value.indicator)),
      ...wrongInterval(row),
      ...lonelyApproximate(row),
    ]),
    ...[...rows.values()].flatMap(unsteadyPeriods),
    ...input.indicators.flatMap((entry) => wrongCard(entry, rows.get(entry.value.id) ?? [], input)),
  ];
}

const cell = ({ path }: Row, column: keyof Observation): string => cellOf(path, column);

/** One place, one time, one breakdown: one value. */
function repeatedKeys(rows: readonly Row[]): Fault[] {
  const groups = groupBy(rows, ({ value }) =>
    JSON.stringify([value.indicator, value.area, value.period, value.breakdown]),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      fault(row.file, row.path, {
        nb: `én verdi for samme indikator, område, periode og inndeling (en annen står i ${first?.file ?? ''}, ${first?.path ?? ''})`,
        en: `one value for the same indicator, area, period and breakdown (another is in ${first?.file ?? ''}, ${first?.path ?? ''})`,
        came: [row.value.indicator, row.value.area, row.value.period, row.value.breakdown ?? ''].join(', '),
      }),
    ),
  );
}

/** A share of bullied pupils beside an exact number of answers tells how many were bullied. */
function exactBase(row: Row, indicator: Indicator | undefined): Fault[] {
  if (indicator?.sensitivity !== 'bullying') return [];
  const { base = '', note = '' } = row.value;
  const inBase = /^\W*(?:n\W*)?\d/i.test(base) && !/^[<>≤≥~≈]|\+$|^\d+\s*–\s*\d+/.test(base);
  const inNote = answersTold.test(note);
  return [
    ...(inBase ? [exactBaseFault(row, 'base', base)] : []),
    ...(inNote ? [exactBaseFault(row, 'note', note)] : []),
  ];
}

/** «161 svar», «av 97 elever», «n = 161»: how many there were, in words, up to a few thousand. */
const answersTold =
  /(?<![\d.,]|ca\. |om lag )\b\d{1,4} ?(?:svar|elev|barn(?!ehage(?:n|r|ne)?\b)|unge|ungdom(?!s(?:skol|trinn))|pupil|child|respondent|deltak|inviter)|\bn ?= ?\d/i;

const exactBaseFault = (row: Row, column: 'base' | 'note', came: string): Fault =>
  fault(row.file, cell(row, column), {
    nb: 'ikke noe nøyaktig antall svar ved en indikator om mobbing («ca. 400», «100–199» eller tomt)',
    en: 'no exact number of answers at an indicator of bullying («ca. 400», «100–199» or nothing)',
    came,
  });

function wrongInterval(row: Row): Fault[] {
  const { value, lower, upper } = row.value;
  const outside =
    (value !== null && ((lower ?? value) > value || value > (upper ?? value))) ||
    (lower ?? -Infinity) > (upper ?? Infinity);
  if (!outside) return [];
  return [
    fault(row.file, cell(row, 'value'), {
      nb: 'lower ≤ value ≤ upper',
      en: 'lower ≤ value ≤ upper',
      came: `${lower ?? ''} ≤ ${value ?? ''} ≤ ${upper ?? ''}`,
    }),
  ];
}

function lonelyApproximate(row: Row): Fault[] {
  const { value, status, approximate } = row.value;
  if (approximate === undefined || value !== null || status === 'bound') return [];
  return [
    fault(row.file, cell(row, 'value'), {
      nb: `tallet i «${approximate}», siden approximate er fylt ut`,
      en: `the number in «${approximate}», because approximate is filled in`,
      came: undefined,
    }),
  ];
}

/** A period begins at one time: it is drawn at one place, and the series is ordered by it. */
function unsteadyPeriods(rows: readonly Row[]): Fault[] {
  return [...groupBy(rows, ({ value }) => value.period).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ value }) => value.periodStart !== first?.value.periodStart)
      .map((row) =>
        fault(row.file, cell(row, 'periodStart'), {
          nb: `samme start for perioden som i ${first?.file ?? ''}, ${first?.path ?? ''} (${first?.value.periodStart ?? ''})`,
          en: `the same start of the period as in ${first?.file ?? ''}, ${first?.path ?? ''} (${first?.value.periodStart ?? ''})`,
          came: `${row.value.period}, ${row.value.periodStart}`,
        }),
      ),
  );
}

/** What is reckoned of two others has no figures of its own, and is not reckoned of what is itself reckoned. */
function wrongDerivation(entry: Entry<Indicator>, rows: readonly Row[], input: Input): Fault[] {
  const own = rows.map((row) =>
    fault(row.file, cell(row, 'indicator'), {
      nb: 'ingen tall for en indikator som regnes ut av andre (derivedFrom)',
      en: 'no figures of an indicator that is reckoned of others (derivedFrom)',
      came: entry.value.id,
    }),
  );
  const chained = (['numerator', 'denominator'] as const).flatMap((part) => {
    const id = entry.value.derivedFrom?.[part];
    const target = input.indicators.find(({ value }) => value.id === id);
    if (target === undefined || (!isDerived(target.value) && target.fictional === entry.fictional)) return [];
    return [
      fault(entry.file, placeIn(entry, `derivedFrom.${part}`), {
        nb: 'en indikator med egne tall, fra samme verden (ekte eller oppdiktet)',
        en: 'an indicator with figures of its own, of the same world (real or made up)',
        came: id,
      }),
    ];
  });
  return [...own, ...chained];
}

/** What an indicator's card says about its figures must be true. */
function wrongCard(entry: Entry<Indicator>, rows: readonly Row[], input: Input): Fault[] {
  if (!input.known.isComplete('observations')) return [];
  const { availability, defaultBreakdown } = entry.value;
  if (isDerived(entry.value)) return wrongDerivation(entry, rows, input);
  const atHand = rows.length > 0;
  if (atHand !== (availability === 'atHand')) {
    return [
      fault(entry.file, placeIn(entry, 'availability'), {
        nb: atHand
          ? `«atHand», siden det er ${rows.length} tall her`
          : '«notFetched», siden det ikke er noen tall her',
        en: atHand
          ? `«atHand», because ${rows.length} figures are here`
          : '«notFetched», because no figures are here',
        came: availability,
      }),
    ];
  }
  const breakdowns = [...new Set(rows.map(({ value }) => value.breakdown))];
  if (!atHand || defaultBreakdown === undefined || breakdowns.includes(defaultBreakdown)) return [];
  return [
    fault(entry.file, placeIn(entry, 'defaultBreakdown'), {
      nb: `en inndeling som finnes i tallene (${breakdowns.join(', ')})`,
      en: `a breakdown that the figures have (${breakdowns.join(', ')})`,
      came: defaultBreakdown,
    }),
  ];
}
