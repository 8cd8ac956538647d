/** The words of a child's side: who reads, where, and what it is about. */
import type { Country, Language, UnitType } from './codes.ts';

/** Where the law puts the duty. Their laws, leaders and ways of complaint differ. */
export const settings = ['school', 'kindergarten'] as const;
export type Setting = (typeof settings)[number];

/** Who a text is written for. The first four are children, from the youngest. */
export const audiences = ['preschool', 'junior', 'middle', 'senior', 'parent', 'staff'] as const;
export type Audience = (typeof audiences)[number];

/** Audiences of each setting, in the order a reader is asked. */
export const audiencesOf: Readonly<Record<Setting, readonly Audience[]>> = {
  school: ['junior', 'middle', 'senior', 'parent', 'staff'],
  kindergarten: ['preschool', 'parent', 'staff'],
};

/** First and last grade of each age group: Norway `trinn`, Sweden `årskurs` (0 is förskoleklass). */
export const gradesOf: Readonly<
  Record<
    Country,
    Readonly<Record<'junior' | 'middle' | 'senior', { readonly from: number; readonly to: number }>>
  >
> = {
  no: { junior: { from: 1, to: 4 }, middle: { from: 5, to: 7 }, senior: { from: 8, to: 13 } },
  se: { junior: { from: 0, to: 3 }, middle: { from: 4, to: 6 }, senior: { from: 7, to: 13 } },
};

/** Audiences that a unit has, by the grades it teaches; all of its setting when they are not known. */
export function audiencesAt(
  country: Country,
  setting: Setting,
  gradeSpan: { readonly from: number; readonly to: number } | undefined,
): Audience[] {
  return audiencesOf[setting].filter((audience) => {
    const grades = gradesOf[country][audience as 'junior'] as { from: number; to: number } | undefined;
    return !grades || !gradeSpan || (grades.from <= gradeSpan.to && gradeSpan.from <= grades.to);
  });
}

/** Highest LIX a text for this audience may have (ours; see docs on readability). */
export const readingLevels: Readonly<Record<Audience, number>> = {
  preschool: 10,
  junior: 15,
  middle: 25,
  senior: 35,
  parent: 38,
  staff: 45,
};

/** Whom a report is about, seen from the one who tells. */
export const concerned = ['self', 'other', 'myChild'] as const;
export type Concerned = (typeof concerned)[number];

/** Where it happens, or how bad it is. Help comes first in the last two. */
export const situations = ['peer', 'adultThere', 'atHome', 'despair'] as const;
export type Situation = (typeof situations)[number];

/**
 * Kinds of case, as the law tells them apart for those who open one. An adult there is another matter when that adult is the
 * leader: then it is no leader's to handle.
 */
export const caseKinds = ['peer', 'adultThere', 'leaderThere', 'atHome', 'despair'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** The kind of case that a report is. */
export const caseKindOf = (situation: Situation, aboutLeader = false): CaseKind =>
  situation === 'adultThere' && aboutLeader ? 'leaderThere' : situation;

/** Who opens a report: the unit's own readers, or those of its owner. */
export const caseReaders = ['unit', 'owner'] as const;
export type CaseReader = (typeof caseReaders)[number];

/** The points of a written plan, in the law's order. */
export const planFields = ['problem', 'measures', 'when', 'who', 'evaluation'] as const;
export type PlanField = (typeof planFields)[number];

/**
 * What the form for writing says at some place in it, beside the dialog's words:
 * - `mustTell`: it is about violence or abuse
 * - `helpFirst`: before the text, at home and when one cannot bear more
 * - `picture`: a picture is shared
 * - `mayBeGuessed`: so few go there that somebody may guess who writes
 * - `accused`: an adult there, who shall perhaps not read
 * - `accusedLeader`: the leader, who never reads it
 */
export const formPlaces = [
  'mustTell',
  'helpFirst',
  'picture',
  'mayBeGuessed',
  'accused',
  'accusedLeader',
] as const;
export type FormPlace = (typeof formPlaces)[number];

/** Who a help service, or a place in the list of them, is for. */
export const helpAudiences = ['child', 'parent', 'staff'] as const;
export type HelpAudience = (typeof helpAudiences)[number];

/** The part of the list of help services that an audience sees. */
export const helpAudienceOf = (audience: Audience): HelpAudience =>
  audience === 'parent' || audience === 'staff' ? audience : 'child';

/** Who reads the dialog: at a school a child may, in a kindergarten an adult does. */
export const dialogReaderOf: Readonly<Record<Setting, HelpAudience>> = {
  school: 'child',
  kindergarten: 'parent',
};

/** The setting of a unit; none for adult education, which children do not attend. */
export const settingOf = (type: UnitType): Setting | undefined =>
  type === 'adultEducation' ? undefined : type;

/** The country that a unit's or municipality's id begins with. */
export const countryOf = (id: string): Country => (id.startsWith('se-') ? 'se' : 'no');

/** Sections that the declaration of a site's accessibility rests on, by the ids of `law.json`. */
export const accessibilityLaw: Readonly<Record<Country, readonly string[]>> = {
  no: ['ldl-18', 'uu-forskriften', 'uu-erklaering'],
  se: ['dos-9', 'dos-13'],
};

/** Sections that the documents about the intake rest on, by the ids of `law.json`. */
export const intakeLaw: Readonly<Record<Country, readonly string[]>> = {
  no: [
    'arkivlova-13',
    'arkivlova-5',
    'arkivlova-8',
    'barnelova-31',
    'barnelova-47',
    'bl-3',
    'bl-41',
    'bl-42',
    'bl-43',
    'bl-44',
    'bl-46',
    'bl-47a',
    'bvl-1-4',
    'fvl-13',
    'fvl-13b',
    'fvl-18',
    'grl-104',
    'mrl-3',
    'offl-13',
    'ol-10-1',
    'ol-10-2',
    'ol-12-2',
    'ol-12-4',
    'ol-12-5',
    'ol-22-2',
    'ol-24-3',
    'ol-24-5',
    'ol-25-1',
    'popplyl-5',
    'privatskolelova-2-4',
    'strl-196',
    'strl-209',
  ],
  se: [
    'skollagen-29-13',
    'skollagen-4-8',
    'skollagen-6-10',
    'skollagen-6-11',
    'skollagen-6-3',
    'skollagen-6-5',
    'skollagen-6-8',
    'skollagen-6-9',
    'sol-19-1',
  ],
};

/** The language a country's texts are first written in. */
export const mainLanguageOf: Readonly<Record<Country, Language>> = { no: 'nb', se: 'sv' };

/**
 * The inside of a picture: shapes with presentation attributes, nothing that runs or fetches (no `:` or `/`, nor
 * the signs that could stand for them, so no `url(https://…)`). The build refuses any other, and so does a
 * widget, since the page it stands on may say where its data lies.
 */
export const pictogramPattern =
  /^(?:<\/?(?:g|path|circle|ellipse|rect|line|polyline|polygon)(?:\s+(?!on|style|href)[a-zA-Z-]+="[^"<>&:/\\]*")*\s*\/?>)+$/i;
