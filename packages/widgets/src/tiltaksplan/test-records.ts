/**
 * Small made-up records for the tests of the tracker. Each states only what its test is about; the rest
 * is as plain as a record can be.
 */
import type { Plan, PlanItem, PlanRecord, StatusReport } from '@apen-oppvekst/data-schema/terms';

/** The day that every test stands on. */
export const day = '2026-11-22';

export function measure(id: string, more: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    kind: 'measure',
    nature: 'once',
    title: `Tiltak ${id}`,
    section: 's1',
    themes: ['forebygge'],
    passage: { quote: `Kommunen skal gjøre ${id}.`, place: 'avsnitt 1' },
    points: [],
    figures: [],
    mentions: [],
    indicatorLinks: [],
    related: [],
    notices: [],
    ...more,
  };
}

/** A line of the plan that cannot have a status. */
export function goal(id: string, more: Partial<PlanItem> = {}): PlanItem {
  const { nature: _, ...rest } = measure(id);
  return { ...rest, kind: 'goal', title: `Mål ${id}`, ...more };
}

export const report = (
  item: string,
  status: StatusReport['status'],
  more: Partial<StatusReport> = {},
): StatusReport => ({
  item,
  status,
  date: '2026-10-01',
  reportedBy: 'rådgiver oppvekst',
  ...more,
});

export function record(
  items: PlanItem[],
  reports: StatusReport[] = [],
  more: Partial<Omit<PlanRecord, 'plan'>> & { plan?: Partial<Plan> } = {},
): PlanRecord {
  const { plan, ...rest } = more;
  return {
    asOf: day,
    municipality: {
      id: 'no-9999',
      name: 'Prøvevik',
      country: 'no',
      language: 'nb',
      fictional: false,
      path: 'kommune/no-9999-provevik/',
    },
    plan: {
      id: 'prv-plan',
      municipality: 'no-9999',
      title: 'Plan for et trygt miljø',
      genre: 'handlingsplan',
      language: 'nb',
      summary: 'En plan for prøvene.',
      source: 'prv-kilde',
      confirmed: null,
      figures: [],
      notices: [],
      sections: [{ id: 's1', title: '1 Miljøet' }],
      items,
      ...plan,
    },
    path: 'kommune/no-9999-provevik/plan/prv-plan/',
    reports,
    unitCount: 12,
    unitNames: {},
    innspill: [],
    indicators: [],
    sources: [
      {
        id: 'prv-kilde',
        title: 'Plan for et trygt miljø (dokument)',
        publisher: 'Prøvevik kommune',
        address: null,
        licence: null,
        caveats: [],
      },
      {
        id: 'prv-senere',
        title: 'Strategier 2030',
        publisher: 'Prøvevik kommune',
        address: 'https://provevik.example/strategier',
        licence: null,
        caveats: [],
      },
    ],
    ...rest,
  };
}

/** One measure of each sort, with every field filled that a line can show. */
export const full: PlanRecord = record(
  [
    measure('a', {
      number: '1',
      summary: 'Skolene lager felles regler.',
      responsibleText: 'rektorene',
      whenText: 'innen mars 2027',
      measurableText: 'alle skoler',
      partnersText: 'FAU',
      when: { end: '2027-03' },
      points: ['samling for rektorene', 'regler på hver skole'],
      figures: [
        {
          text: '15,9',
          value: 15.9,
          unit: 'saker',
          meaning: 'saker per saksbehandler',
          asOf: '30.06.2022',
          passage: { quote: '15,9 saker', place: 'avsnitt 2' },
        },
      ],
      mentions: [
        {
          source: 'prv-senere',
          dateText: '2029',
          passage: { quote: 'Felles regler videreføres.', place: 'side 4' },
        },
      ],
      notices: [{ kind: 'discrepancy', text: 'Overskriften sier 2026, tabellen sier 2027.' }],
    }),
    measure('b', {
      themes: ['medvirkning', 'avdekke'],
      phaseLabel: 'Høst 2025',
      whenText: 'mars 2026',
      when: { start: '2026-03', end: '2026-03' },
    }),
    measure('c', { nature: 'toBeConsidered', themes: [] }),
    measure('d', { nature: 'ongoing', themes: ['fremme'] }),
    measure('e', { nature: 'ongoing', themes: ['fremme'] }),
    measure('f', { nature: 'recurring', recurrence: 'P1Y', themes: ['kompetanse'], when: { start: '2026' } }),
    measure('g', { kind: 'activity' }),
    measure('h'),
    measure('i'),
    goal('m1'),
  ],
  [
    report('a', 'inProgress', {
      date: '2026-02-01',
      done: 'Utkastet er sendt skolene.',
      nextStep: 'Vedtak i mars.',
    }),
    report('a', 'notStarted', { date: '2025-06-01' }),
    report('b', 'done', { date: '2026-09-01' }),
    report('d', 'inProgress', { date: '2026-10-20' }),
    report('f', 'done', {
      date: '2026-05-10',
      evidence: { kind: 'address', address: 'https://provevik.example/referat', title: 'Referat' },
    }),
    report('g', 'stopped', { stopReason: 'Pengene ble brukt til å ansette miljøarbeidere.' }),
    report('h', 'done', { evidence: { kind: 'notPublic' } }),
    report('i', 'done', { unit: 'no-123456780' }),
  ],
  {
    unitNames: { 'no-123456780': 'Prøvevik skole' },
    plan: { period: { start: '2024', end: '2027' }, periodText: '2024–2027' },
  },
);

/** Nothing is reported, as for every real plan so far. */
export const silent: PlanRecord = record(
  [
    measure('a', { responsibleText: 'rektorene', measurableText: 'alle skoler' }),
    measure('b', { responsibleText: 'kommunedirektøren', whenText: 'i løpet av 2027' }),
    measure('c', { nature: 'recurring' }),
  ],
  [],
  { plan: { period: { start: '2018', end: '2021' }, periodText: 'Tiltaksplan 2018–21' } },
);

/** As many measures as asked for, over all themes, every third reported as done. */
export function long(count: number): PlanRecord {
  const themes = ['fremme', 'forebygge', 'avdekke', 'handtere', 'stotte'] as const;
  const items = Array.from({ length: count }, (_, index) =>
    measure(`m${index}`, { themes: [themes[index % themes.length] ?? 'fremme'] }),
  );
  return record(
    items,
    items.filter((_, index) => index % 3 === 0).map(({ id }) => report(id, 'done')),
  );
}
