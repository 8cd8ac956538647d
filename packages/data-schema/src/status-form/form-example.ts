/** The form of a small made-up plan, for the tests of this folder. */
import { Plan, type PlanItem, type StatusReport } from '../models/index.ts';
import { formColumns, formRows, type FormColumn, type FormRecord } from './index.ts';

const item = (id: string, extra: Partial<PlanItem>): unknown => ({
  id,
  kind: 'measure',
  nature: 'once',
  title: `Tittel ${id}`,
  section: 'del',
  passage: { quote: 'ord', place: 'punkt' },
  ...extra,
});

export const plan = Plan.parse({
  id: 'evk-plan',
  municipality: 'no-9999',
  title: 'Trygg i Eksempelvik',
  genre: 'handlingsplan',
  language: 'nb',
  summary: 'En plan.',
  period: { start: '2024', end: '2027' },
  source: 'kilde',
  sections: [{ id: 'del', title: 'Del' }],
  items: [
    item('evk-1', { number: '1', responsibleText: 'rektor' }),
    item('evk-2', { nature: 'ongoing', whenText: 'hele perioden' }),
    item('evk-maal', { kind: 'goal', nature: undefined }),
    item('evk-3', { kind: 'activity', nature: 'recurring' }),
  ],
});
const known: StatusReport = { item: 'evk-2', date: '2025-05-01', status: 'inProgress', reportedBy: 'rektor' };
export const record: FormRecord = {
  plan,
  reports: [known],
  municipality: {
    id: 'no-9999',
    name: 'Eksempelvik',
    country: 'no',
    language: 'nb',
    fictional: true,
    path: 'x/',
  },
};
export const options = { file: 'skjema.xlsx', asOf: '2026-11-22' };
export type Filled = Partial<Record<FormColumn, unknown>>;

/** The form as downloaded, with these cells filled in, by the measure's id. */
export function filled(cells: Readonly<Record<string, Filled>>): unknown[][] {
  const [headings = [], ...rows] = formRows(record);
  return [
    [...headings],
    ...rows.map((row) => formColumns.map((column, index) => cells[row[0] ?? '']?.[column] ?? row[index])),
  ];
}
