/**
 * Who gets a report, as data. It is decided in the browser, by which keys the report is sealed to, so that nobody in
 * between can send it to the one it is about.
 */
import type { Country, Setting, Situation } from '@apen-oppvekst/data-schema/terms';
import { ProtocolError } from './errors.ts';
import type { AboutAdult, OwnerType, Route, Track } from './types.ts';

/** Whom it is about: children among themselves or at home · an adult there · somebody in the leadership. */
export const routeCases = ['ordinary', 'adult', 'leadership'] as const;
export type RouteCase = (typeof routeCases)[number];

export interface RouteRow {
  readonly country: Country;
  readonly ownerType: OwnerType;
  readonly setting: Setting;
  readonly case: RouteCase;
  /** `asSaid`: to the unit if the one who writes says that its leader may read it, else to the owner. */
  readonly to: Route | 'asSaid';
  readonly track: Track;
  /** Ids of the sections of law it rests on. */
  readonly law: readonly string[];
}

/** What the law says of each case, by owner and setting. */
const duties: readonly (readonly [
  Country,
  OwnerType,
  Setting,
  Readonly<Record<RouteCase, readonly string[]>>,
])[] = [
  ['no', 'municipality', 'school', { ordinary: ['ol-12-4'], adult: ['ol-12-5'], leadership: ['ol-12-5'] }],
  [
    'no',
    'schoolBoard',
    'school',
    {
      ordinary: ['ol-12-4', 'privatskolelova-2-4'],
      adult: ['ol-12-5', 'privatskolelova-2-4'],
      leadership: ['ol-12-5', 'privatskolelova-2-4'],
    },
  ],
  ['no', 'municipality', 'kindergarten', { ordinary: ['bl-42'], adult: ['bl-43'], leadership: ['bl-43'] }],
  [
    'no',
    'kindergartenOwner',
    'kindergarten',
    { ordinary: ['bl-42'], adult: ['bl-43'], leadership: ['bl-43'] },
  ],
  ...(['school', 'kindergarten'] as const).map(
    (setting) =>
      [
        'se',
        'huvudman',
        setting,
        {
          ordinary: ['skollagen-6-10'],
          adult: ['skollagen-6-9', 'skollagen-6-10'],
          leadership: ['skollagen-6-5', 'skollagen-6-9', 'skollagen-6-10'],
        },
      ] as const,
  ),
];

const ways: Readonly<Record<RouteCase, Pick<RouteRow, 'to' | 'track'>>> = {
  ordinary: { to: 'unit', track: 'ordinary' },
  adult: { to: 'asSaid', track: 'staff' },
  leadership: { to: 'owner', track: 'staff' },
};

/** The whole table, a row for each owner type, setting and case. */
export const routes: readonly RouteRow[] = /* @__PURE__ */ duties.flatMap(
  ([country, ownerType, setting, law]) =>
    routeCases.map((each) => ({
      country,
      ownerType,
      setting,
      case: each,
      ...ways[each],
      law: law[each],
    })),
);

export const hasRoutes = (country: Country, ownerType: OwnerType, setting: Setting): boolean =>
  routes.some((row) => row.country === country && row.ownerType === ownerType && row.setting === setting);

export const caseOf = (situation: Situation, adult?: AboutAdult): RouteCase =>
  situation !== 'adultThere' ? 'ordinary' : adult?.leader ? 'leadership' : 'adult';

/**
 * Where a report goes. An adult there, and nothing said of whether the leader may read it: to the owner.
 * @throws ProtocolError `no-route` when the owner type has no such setting
 */
export function routeOf(
  ownerType: OwnerType,
  setting: Setting,
  situation: Situation,
  adult?: AboutAdult,
): { readonly route: Route; readonly track: Track } {
  const found = caseOf(situation, adult);
  const row = routes.find(
    (each) => each.ownerType === ownerType && each.setting === setting && each.case === found,
  );
  if (!row) throw new ProtocolError('no-route', `${ownerType} owns no ${setting}`);
  const { to, track } = row;
  return { route: to !== 'asSaid' ? to : mustGoToOwner(situation, adult) ? 'owner' : 'unit', track };
}

/** True when no key of the unit may open it, whoever owns the unit. */
export const mustGoToOwner = (situation: Situation, adult?: AboutAdult): boolean =>
  situation === 'adultThere' && (adult?.leader !== false || !adult.leaderMayRead);
