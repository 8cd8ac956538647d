import { cellOf, FaultError, type Fault } from '@apen-oppvekst/data-schema';
import { gather } from '../check/gather.ts';
import { fault } from '../fault.ts';
import type { Previous } from '../changes/previous.ts';
import type { Input } from '../read/input.ts';
import { Audit, type Finding } from './audit.ts';
import { baseRange } from './base.ts';
import { keyOf, type Figure, type Shown, type Surroundings } from './figures.ts';
import { primary } from './primary.ts';
import { basesOf } from './rules.ts';
import { secondary } from './secondary.ts';
import { Solver } from './solver.ts';

/** What these releases showed, the newest last: figures, and counts that stood as the base of others. */
export const shownIn = (releases: readonly Previous[]): Map<string, Shown> =>
  new Map(
    releases.flatMap(({ asOf, published }) => {
      const observations = [...published.indicators.values()].flatMap((each) => each.observations);
      const bases = observations.flatMap((observation): [string, Shown][] => {
        const counted = basesOf[observation.indicator];
        const { least, most } = baseRange(observation.base);
        if (counted === undefined || least !== most) return [];
        return [[keyOf({ ...observation, indicator: counted }), { value: least, asOf }]];
      });
      const figures = observations.flatMap((observation): [string, Shown][] =>
        observation.value === null ? [] : [[keyOf(observation), { value: observation.value, asOf }]],
      );
      return [...bases, ...figures];
    }),
  );

/**
 * The input's figures as they may be published: what the source hides, what is below our floor, and what would
 * give either away are without a value.
 * @param shownBefore what earlier releases showed, by indicator, area, period and breakdown
 * @throws {FaultError} naming each hidden figure that can still be worked out, how near, and what gives it away
 */
export async function protect(input: Input, shownBefore: ReadonlyMap<string, Shown>): Promise<Input> {
  const solver = await Solver.load();
  const worlds = [false, true].map((fictional) => {
    const own = input.observations.filter((figure) => figure.fictional === fictional);
    // Nothing made up is told in a change log, so nothing of it was shown before.
    const before = fictional ? new Map<string, Shown>() : shownBefore;
    return protectWorld(own, surroundingsOf(input, before), solver);
  });
  const faults = worlds.flatMap((world) => world.findings.map(faultOf));
  if (faults.length > 0) throw new FaultError(gather(faults));
  const places = new Map(
    worlds.flatMap(({ figures }) => figures).map((figure) => [`${figure.file} ${figure.path}`, figure]),
  );
  return {
    ...input,
    observations: input.observations.map((figure) => places.get(`${figure.file} ${figure.path}`) ?? figure),
  };
}

function protectWorld(
  figures: readonly Figure[],
  surroundings: Surroundings,
  solver: Solver,
): { figures: Figure[]; findings: Finding[] } {
  return secondary(primary(figures, surroundings), surroundings, new Audit(solver, surroundings));
}

function surroundingsOf(input: Input, shownBefore: ReadonlyMap<string, Shown>): Surroundings {
  const units = new Map<string, number>();
  for (const { value } of input.units) {
    if (value.sharesCodeWith !== undefined) continue;
    const key = `${value.municipality} ${value.type}`;
    units.set(key, (units.get(key) ?? 0) + 1);
  }
  const schools = new Map(
    input.observations
      .filter(({ value }) => value.indicator === 'gsi-skoler' && value.value !== null)
      .toSorted((a, b) => (a.value.periodStart < b.value.periodStart ? -1 : 1))
      .map(({ value }) => [value.area, value.value ?? 0]),
  );
  return {
    indicators: new Map(input.indicators.map(({ value }) => [value.id, value])),
    areas: new Map(input.areas.map(({ value }) => [value.id, value])),
    shownBefore,
    // Every municipality has its number of schools in the statistics; the register has those with a plan.
    unitsIn: (area, kind) =>
      (kind === 'school' ? schools.get(area) : undefined) ?? units.get(`${area} ${kind}`),
  };
}

/** Says which figure, how near it can be known and through what; but never repeats what an earlier release showed. */
function faultOf({ cell, how, range, sums, beside, shownIn = '' }: Finding): Fault {
  const [nb, en] = {
    narrow: [
      'et skjult tall som ikke kan regnes ut nærmere enn regelen tillater',
      'a hidden figure that cannot be worked out nearer than the rule allows',
    ],
    together: [
      'skjulte tall som ikke kan regnes ut til sammen, når de er få',
      'hidden figures that cannot be worked out together, when they are few',
    ],
    before: [
      `et skjult tall som utgivelsen for ${shownIn} ikke viste`,
      `a hidden figure that the release of ${shownIn} did not show`,
    ],
    lone: [
      'minst én del til skjult, når alle de andre og summen vises',
      'one more part hidden, when all others and the total are shown',
    ],
    contradiction: ['summer som stemmer med delene', 'sums that agree with their parts'],
  }[how] as [string, string];
  const given =
    sums.length > 0
      ? sums.map(({ total, parts }) => `${total.key} = ${parts.length} deler / parts`)
      : beside.map(({ key }) => key);
  const { file = '', path = '', value } = cell.figure ?? {};
  return fault(file, cellOf(path, 'value'), {
    nb,
    en,
    came:
      how === 'before'
        ? (value?.indicator ?? '')
        : `${cell.key}: [${range.least}, ${range.most}] ← ${given.slice(0, 3).join('; ')}`,
  });
}
