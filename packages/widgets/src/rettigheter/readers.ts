/** Who may read at a school or kindergarten, and what they are called. Pure: no DOM. */
import {
  audiencesAt,
  gradesOf,
  type Audience,
  type RightsRecord,
  type Unit,
} from '@apen-oppvekst/data-schema/terms';
import type { Texts } from './locales/index.ts';

type GradeSpan = Unit['gradeSpan'];

/** Last grade of compulsory school, where a unit does not say how far it goes. */
const lastGrade = { no: 10, se: 9 } as const;

/** Readers that a unit has and the record speaks to, in the order they are asked. */
export const readersAt = (
  { country, setting, audiences }: Pick<RightsRecord, 'country' | 'setting' | 'audiences'>,
  span: GradeSpan,
): readonly Audience[] =>
  audiencesAt(country, setting, span).filter((each) => audiences.some(({ audience }) => audience === each));

/** A reader's name; for pupils the grades, no other than the unit's own: «5.–7. trinn», «Årskurs F–3». */
export function readerName(
  audience: Audience,
  { country }: Pick<RightsRecord, 'country'>,
  span: GradeSpan,
  t: Texts,
): string {
  if (audience === 'preschool' || audience === 'parent' || audience === 'staff') return t.readers[audience];
  const grades = gradesOf[country][audience];
  const [before, dot, after] = t.grades;
  const name = (grade: number): string => (grade === 0 ? 'F' : `${grade}${dot}`);
  const from = name(Math.max(grades.from, span?.from ?? 0));
  const to = name(Math.min(grades.to, span?.to ?? lastGrade[country]));
  return `${before}${from === to ? from : `${from}–${to}`}${after}`;
}
