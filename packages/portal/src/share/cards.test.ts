import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Change,
  IndicatorRecord,
  ItemRecord,
  Observation,
  PlanRecord,
  Source,
} from '@apen-oppvekst/data-schema/terms';
import { cardWords } from './card.ts';
import { indicatorCard, itemCard, madeUpCard, newsCard, planCard, sourceLine } from './cards.ts';

const observation = (
  area: string,
  year: number,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: 'x',
  area,
  period: `${year}`,
  periodStart: `${year}`,
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 's',
  ...more,
});

const sources = ['s', 't'].map((id): Source => ({
  id,
  title: `Tabell ${id}`,
  publisher: `Utgiver ${id}`,
  address: null,
  licence: id === 's' ? 'NLOD' : null,
  caveats: [],
}));

function record(
  observations: Observation[],
  indicator: Partial<IndicatorRecord['indicator']> = {},
): IndicatorRecord {
  const ids = [...new Set(observations.map(({ area }) => area))];
  return {
    asOf: '2026-11-22',
    path: 'indikator/x/',
    indicator: {
      id: 'x',
      title: { nb: 'Trygge elever' },
      unitOfMeasure: 'percent',
      decimals: 0,
      owner: 'Eier',
      breaks: [],
      ...indicator,
    },
    observations,
    areas: Object.fromEntries(
      ids.map((id) => [id, { name: { nb: id }, level: id.length === 2 ? 'country' : 'municipality' }]),
    ),
    sources,
  } as unknown as IndicatorRecord;
}

const towns = [
  { id: 'no-1001', name: 'Midtby' },
  { id: 'no-1002', name: 'Utby' },
];
const told = [{ subject: 'x' }] as Change[];
const courseOf = (area: string, from: number): Observation[] => [
  observation(area, 2024, from),
  observation(area, 2025, from + 2),
];

describe('the picture of an indicator', () => {
  it('is its one course over time, in the words of the chart, with the source of what is drawn', () => {
    const card = indicatorCard(record(courseOf('no', 50)), towns, [], 'nb');
    assert.equal(card?.kicker, 'Tall · Eier');
    assert.equal(card.title, 'Trygge elever. Norge');
    assert.deepEqual(card.sentences, ['Norge: 52 prosent i 2025, høyere enn i 2024 (50).']);
    assert.equal(card.source, 'Kilde: Utgiver s. Lisens: NLOD.');
    assert.ok(card.chart?.shapes.some(({ role }) => role === 'line-main'));
  });

  it('has several municipalities in one chart, each told alike and none in front', () => {
    const card = indicatorCard(
      record([...courseOf('no-1001', 10), ...courseOf('no-1002', 90)]),
      towns,
      [],
      'nb',
    );
    assert.equal(card?.title, 'Trygge elever. Midtby – Utby');
    assert.deepEqual(card.sentences, [
      'Midtby: 12 prosent i 2025, høyere enn i 2024 (10).',
      'Utby: 92 prosent i 2025, høyere enn i 2024 (90).',
    ]);
    assert.ok(card.chart?.shapes.every(({ role }) => !role.endsWith('-other')));
  });

  it('never sets municipalities beside each other in plain counts', () => {
    const counts = record([...courseOf('no-1001', 10), ...courseOf('no-1002', 900)], {
      unitOfMeasure: 'count',
    });
    assert.equal(indicatorCard(counts, towns, [], 'nb'), undefined);
  });

  it('is how it lies over all municipalities where many have it, and names none of them', () => {
    const many = Array.from({ length: 30 }, (_, at) => courseOf(`no-${1001 + at}`, 40 + at)).flat();
    const card = indicatorCard(record(many), towns, [], 'nb');
    assert.match(card?.title ?? '', /Fordelt på kommunene, 2025/);
    assert.doesNotMatch(cardWords(card!), /Midtby|Utby/);
    assert.ok(card?.chart?.shapes.every((shape) => shape.kind !== 'text' || !/Midtby|Utby/.test(shape.text)));
  });

  it('is there for one period only when the log tells of new figures, and there is something to draw', () => {
    const once = Array.from({ length: 30 }, (_, at) => observation(`no-${1001 + at}`, 2025, 40 + at));
    assert.equal(indicatorCard(record(once), towns, [], 'nb'), undefined);
    assert.ok(indicatorCard(record(once), towns, told, 'nb')?.chart);
    assert.equal(indicatorCard(record(once.slice(0, 3)), towns, told, 'nb'), undefined);
  });

  it('has a hidden figure as a word and a gap, never as a number', () => {
    const hidden = [...courseOf('no-1001', 50), observation('no-1001', 2026, null)];
    const card = indicatorCard(record(hidden), towns, [], 'nb');
    assert.match(cardWords(card!), /2026.*skjult/);
    assert.ok(card?.chart?.shapes.some(({ role }) => role === 'gap'));
    const numbers = card!
      .chart!.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      .join(' ');
    assert.doesNotMatch(numbers, /\b0\b|NaN|null/);
  });
});

const plan = {
  id: 'p',
  title: 'Plan for et trygt Midtby',
  language: 'nb',
  source: 't',
  items: [
    {
      id: 'p-1',
      kind: 'measure',
      nature: 'once',
      mentions: [],
      title: 'Lage en rutine',
      passage: { place: 'side 4', quote: '…' },
    },
  ],
};
const municipality = { id: 'no-1001', name: 'Midtby' };
const report = {
  item: 'p-1',
  date: '2026-05-20',
  status: 'inProgress',
  reportedBy: 'rektor',
};

describe('the pictures of a plan and what is in it', () => {
  it('say how far the plan has come, and whose it is', () => {
    const card = planCard({ plan, municipality, reports: [report], sources } as unknown as PlanRecord);
    assert.equal(card.kicker, 'Plan fra Midtby');
    assert.equal(card.title, 'Plan for et trygt Midtby');
    assert.deepEqual(card.sentences, [
      '0 av 1 tiltak som kan bli ferdige, er meldt gjennomført. Status er meldt for 1 av 1 tiltak.',
    ]);
    assert.equal(card.source, 'Kilde: Utgiver t.');
  });

  it('say of a measure what was last reported, by whom, and where it stands', () => {
    const [item] = plan.items;
    const of = (reports: object[]) =>
      itemCard({ item, plan, municipality, reports, sources } as unknown as ItemRecord);
    const card = of([report]);
    assert.equal(card.kicker, 'Tiltak i Plan for et trygt Midtby, Midtby');
    assert.deepEqual(card.sentences, ['Status: i gang.', 'Meldt 20. mai 2026 av rektor.']);
    assert.equal(card.source, 'Kilde: Utgiver t, side 4.');
    assert.deepEqual(of([]).sentences, ['Status: ikke meldt.']);
  });
});

describe('the other pictures', () => {
  it('tell the three newest changes of a municipality, with their days', () => {
    const changes = [4, 3, 2, 1].map((day) => ({
      title: `Nytt ${day}`,
      date: `2026-06-0${day}`,
    })) as Change[];
    const card = newsCard({ name: 'Midtby', kicker: 'Kommune', sources }, changes, 'nb');
    assert.deepEqual(
      card.sentences.map((text) => text.replaceAll('\u00a0', ' ')),
      ['Nytt 4 (4. juni 2026)', 'Nytt 3 (3. juni 2026)', 'Nytt 2 (2. juni 2026)'],
    );
  });

  it('say in every language that what is made up is made up', () => {
    assert.deepEqual(
      (['nb', 'nn', 'sv', 'en'] as const).map((language) => madeUpCard(language).title),
      ['Oppdiktet eksempel', 'Oppdikta døme', 'Påhittat exempel', 'Fictional example'],
    );
  });

  it('name an owner and a licence once', () => {
    assert.equal(
      sourceLine([sources[0]!, sources[0]!, sources[1]!], 'nb'),
      'Kilde: Utgiver s, Utgiver t. Lisens: NLOD.',
    );
  });
});
