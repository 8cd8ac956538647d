/** Which question comes next, from what has been answered. Nothing here draws, sends or remembers. */
import {
  audiencesAt,
  type Concerned,
  type Country,
  type Setting,
  type Situation,
} from '@apen-oppvekst/data-schema/terms';
import { routeOf } from '../protocol/index.ts';
import type { AboutAdult, OwnerType, Route, Track, WriterAge } from '../protocol/types.ts';
import { whatChoices, whereChoices } from './form.ts';

export interface Answers {
  readonly reporter?: Concerned;
  readonly age?: WriterAge;
  readonly situation?: Situation;
  /** Is it the leader? Who does not know is answered as safely as if it were. */
  readonly leader?: 'yes' | 'no' | 'unsure';
  readonly mayRead?: 'yes' | 'no';
  readonly what: readonly string[];
  readonly where: readonly string[];
  readonly since?: string;
  readonly wish: readonly string[];
  readonly text: string;
  /** Whether somebody shall get in touch, and how. */
  readonly wantsContact?: 'yes' | 'no';
  readonly contact: string;
}

export const noAnswers: Answers = { what: [], where: [], wish: [], text: '', contact: '' };

/** What the questions depend on beside the answers. */
export interface Place {
  readonly country: Country;
  readonly ownerType: OwnerType;
  readonly setting: Setting;
  readonly gradeSpan?: { readonly from: number; readonly to: number } | undefined;
  /** Which groups can be sealed to. */
  readonly unitReads: boolean;
  readonly ownerReads: boolean;
  /** The unit is closed and the owner reads in its place. */
  readonly cover: boolean;
}

/** In the order they come. `full` ends the questions: nobody can read what would be sent. */
export const screens = [
  'who',
  'age',
  'situation',
  'help',
  'leader',
  'mayRead',
  'toOwner',
  'full',
  'what',
  'where',
  'since',
  'wish',
  'text',
  'contact',
  'before',
  'code',
] as const;
export type Screen = (typeof screens)[number];

/** Help comes before the questions, and the questions come all the same. */
const helpFirst: readonly Situation[] = ['atHome', 'despair'];

/** The ages that are asked for; one alone is known without asking. */
export function agesAt({ country, setting, gradeSpan }: Place, reporter: Concerned | undefined): WriterAge[] {
  // In a kindergarten an adult writes, and for one's own child too.
  if (setting === 'kindergarten' || reporter === 'myChild') return ['adult'];
  const grades = audiencesAt(country, setting, gradeSpan).filter(
    (audience): audience is Exclude<WriterAge, 'adult'> => ['junior', 'middle', 'senior'].includes(audience),
  );
  return reporter === 'other' ? [...grades, 'adult'] : grades;
}

export const ageOf = (place: Place, { age, reporter }: Answers): WriterAge | undefined => {
  const ages = agesAt(place, reporter);
  return ages.length === 1 ? ages[0] : age;
};

/** What is said of an adult there, once it has been asked. */
export function aboutAdult({ situation, leader, mayRead }: Answers): AboutAdult | undefined {
  if (situation !== 'adultThere' || leader === undefined) return undefined;
  return {
    ...(leader !== 'unsure' && { leader: leader === 'yes' }),
    ...(leader === 'no' && mayRead && { leaderMayRead: mayRead === 'yes' }),
  };
}

/** Whether the unit's own readers get anything now: enough of them, and not long closed with the owner in their stead. */
export const unitReads = (place: Pick<Place, 'unitReads' | 'ownerReads' | 'cover'>): boolean =>
  place.unitReads && !(place.cover && place.ownerReads);

/**
 * Who it goes to. Where the unit's own readers are too few, or it is closed and covered, to the owner; what the
 * unit shall not read never goes back there.
 * @returns `null` where nobody can read it
 */
export function destination(place: Place, answers: Answers): { route: Route; track: Track } | null {
  const { situation } = answers;
  if (!situation) return null;
  const { route, track } = routeOf(place.ownerType, place.setting, situation, aboutAdult(answers));
  if (route === 'unit' && unitReads(place)) return { route, track };
  return place.ownerReads ? { route: 'owner', track } : null;
}

/** All questions that these answers lead through, from the first. */
export function pathOf(place: Place, answers: Answers): Screen[] {
  const { reporter, situation, leader, mayRead } = answers;
  const path: Screen[] = ['who'];
  if (!reporter) return path;
  if (agesAt(place, reporter).length > 1) path.push('age');
  path.push('situation');
  if (!situation) return path;
  if (helpFirst.includes(situation)) path.push('help');
  if (situation === 'adultThere') {
    path.push('leader');
    if (!leader) return path;
    if (leader === 'no') {
      // Where only the owner reads, there is nothing to choose.
      if (unitReads(place)) path.push('mayRead');
      if (unitReads(place) && !mayRead) return path;
    } else path.push('toOwner');
  }
  if (!destination(place, answers)) return [...path.filter((screen) => screen !== 'toOwner'), 'full'];
  if (whatChoices(situation, place.setting).length > 0) path.push('what');
  if (whereChoices(situation, place.setting).length > 0) path.push('where');
  if (situation !== 'despair') path.push('since');
  return [...path, 'wish', 'text', 'contact', 'before', 'code'];
}

/** The question after one, or before it; `undefined` at either end. */
export function beside(place: Place, answers: Answers, screen: Screen, step: 1 | -1): Screen | undefined {
  const path = pathOf(place, answers);
  const at = path.indexOf(screen);
  return at < 0 ? path.at(-1) : path[at + step];
}

/** Answers after a change, without those that it makes meaningless. */
export function answered(place: Place, before: Answers, change: Partial<Answers>): Answers {
  const after = { ...before, ...change };
  const { situation, reporter } = after;
  if (reporter !== before.reporter && after.age && !agesAt(place, reporter).includes(after.age))
    delete (after as { age?: WriterAge }).age;
  if (situation !== before.situation) {
    const { leader: _, mayRead: __, ...rest } = after;
    const what = situation ? whatChoices(situation, place.setting).map(({ id }) => id as string) : [];
    const where = situation ? whereChoices(situation, place.setting).map(({ id }) => id as string) : [];
    return {
      ...rest,
      what: after.what.filter((id) => what.includes(id)),
      where: after.where.filter((id) => where.includes(id)),
    };
  }
  if (after.leader !== 'no') delete (after as { mayRead?: string }).mayRead;
  return after;
}
