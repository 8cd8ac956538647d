/** Inputs for property tests: any figures, gaps, bounds and intervals that the data model allows. */
import { languages, type Observation } from '@apen-oppvekst/data-schema/terms';
import fc from 'fast-check';
import type { Measure } from './format.ts';
import type { Series } from './series.ts';

export const language = fc.constantFrom(...languages);

const decimals = fc.integer({ min: 0, max: 3 });

export const measure: fc.Arbitrary<Measure> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      unitOfMeasure: fc.constantFrom(
        'percent',
        'count',
        'index1to5',
        'days',
        'hours',
        'points',
        'squareMetres',
      ),
      decimals,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      unitOfMeasure: fc.constant('ratio'),
      unitLabel: fc.constant({ nb: 'barn per barnehagelærer', en: 'children per kindergarten teacher' }),
      decimals,
    }),
  },
);

const figure = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: 0, max: 700_000 }),
  fc.constant(0),
);

type Said = Pick<
  Observation,
  'value' | 'status' | 'mark' | 'approximate' | 'lower' | 'upper' | 'provisional'
>;

/** What an observation says, without where and when. */
const said: fc.Arbitrary<Said> = fc
  .oneof(
    { weight: 4, arbitrary: figure.map((value) => ({ value, status: 'normal' as const })) },
    {
      weight: 1,
      arbitrary: figure.map((value) => ({
        value,
        status: 'normal' as const,
        lower: value * 0.9,
        upper: value * 1.1,
      })),
    },
    {
      weight: 1,
      arbitrary: figure.map((value) => ({ value, status: 'normal' as const, approximate: 'over 15' })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(
          'suppressed',
          'suppressedByUs',
          'smallGroup',
          'notAvailable',
          'notApplicable',
          'notAsked',
          'absent',
        )
        .map((status) => ({ value: null, status, mark: '*' })),
    },
  )
  .chain((one: Said) =>
    one.value === null
      ? fc.constant(one)
      : fc.oneof(
          { weight: 4, arbitrary: fc.constant(one) },
          { weight: 1, arbitrary: fc.constant({ ...one, provisional: true as const }) },
        ),
  );

/** Observations of one series, a year or more apart. */
const observations = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2040 }), { maxLength: 12 })
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        said.map((one): Observation => ({ ...common, ...one, period: `${year}`, periodStart: `${year}` })),
      ),
    ),
  );

const common = { indicator: 'i', area: 'no', source: 's' };

export const someSeries: fc.Arbitrary<Series[]> = fc.array(
  fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), observations }),
  { minLength: 1, maxLength: 4 },
);

export const someBreaks = fc.array(
  fc.record({
    period: fc.integer({ min: 1990, max: 2040 }).map(String),
    reason: fc.string({ minLength: 1 }),
  }),
  { maxLength: 2 },
);

/** The time of a measure: in years, months or days, with one end unknown at times. */
export const somePeriod = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 0, max: 20 }),
    fc.constantFrom('', '-06', '-06-30'),
    fc.constantFrom('both', 'start', 'end'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  )
  .map(([year, years, rest, known, label]) => ({
    ...(known === 'end' ? {} : { start: `${year}${rest}` }),
    ...(known === 'start' ? {} : { end: `${year + years}${rest}` }),
    label,
    text: label,
  }));

/** One observation for each of up to 357 municipalities, all of one period. */
export const municipalities: fc.Arbitrary<Observation[]> = fc.array(said, { maxLength: 357 }).map((all) =>
  all.map((one, index) => ({
    ...common,
    ...one,
    area: `no-${1000 + index}`,
    period: '2025-26',
    periodStart: '2025-10',
  })),
);
