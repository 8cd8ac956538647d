import highs, { type Highs } from 'highs';
import { keyOf, type Place } from './facts.ts';
import { isHidden, isProtected, numbersOfBase, type Figure, type Knowledge } from './knowledge.ts';
import {
  baseOf,
  hiddenCount,
  isAdditive,
  leastCount,
  meanWidth,
  parentOf,
  partsOfAll,
  smallGroupWidth,
  smallTogether,
  wholeOf,
} from './rules.ts';

/** The package's types are read as CommonJS, where the function is a field of what is imported; Node gives it itself. */
const loadHighs = highs as unknown as typeof highs.default;

/** A hidden figure that the published sums leave too little open of. */
export interface Narrow {
  readonly place: Place;
  readonly least: number;
  readonly most: number;
  /** How much should have been open. */
  readonly width: number;
  readonly what: 'alone' | 'together';
}

interface Variable {
  readonly place: Place;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** What must be open; nothing where nothing must. */
  readonly width: number | undefined;
}

/** `parts − total` is 0, or at most 0 where not all parts are known. */
interface Equation {
  readonly total: Variable;
  readonly parts: readonly Variable[];
  readonly whole: boolean;
}

const most = 1e8;

/** Solves every system of published sums that has something hidden in it, for the least and most of each. */
export async function narrowIntervals(knowledge: Knowledge): Promise<Narrow[]> {
  const solver = await loadHighs();
  return systemsOf(knowledge).flatMap((equations) => {
    const variables = [...new Set(equations.flatMap(({ total, parts }) => [total, ...parts]))];
    const problem = new Problem(solver, variables, equations);
    const alone = variables.flatMap((variable): Narrow[] => {
      if (variable.width === undefined) return [];
      const range = problem.range([variable]);
      return range === undefined || range.most - range.least >= variable.width - 1e-6
        ? []
        : [{ place: variable.place, ...range, width: variable.width, what: 'alone' }];
    });
    return [...alone, ...equations.flatMap((equation) => tooFewTogether(equation, problem, knowledge))];
  });
}

/** What is hidden of one sum by its source, when it is few and known how many. */
function tooFewTogether({ parts, whole }: Equation, problem: Problem, knowledge: Knowledge): Narrow[] {
  const hidden = parts.filter((part) => part.whole && knowledge.figure(part.place)?.hidden === 'suppressed');
  const [first] = hidden;
  if (first === undefined || hidden.length < 2 || !whole) return [];
  const range = problem.range(hidden);
  const { width } = hiddenCount(knowledge.detail(first.place, 'source') ?? '');
  if (range === undefined || range.most >= smallTogether || range.most - range.least >= width) return [];
  return [{ place: first.place, ...range, width, what: 'together' }];
}

/** A system of equations, in the text form that the solver reads. */
class Problem {
  readonly #solver: Highs;
  readonly #names: ReadonlyMap<Variable, string>;
  readonly #rest: string;

  constructor(solver: Highs, variables: readonly Variable[], equations: readonly Equation[]) {
    this.#solver = solver;
    this.#names = new Map(variables.map((variable, index) => [variable, `x${index}`]));
    const name = (variable: Variable): string => this.#names.get(variable) ?? '';
    this.#rest = [
      'Subject To',
      ...equations.map(
        ({ total, parts, whole }, index) =>
          `e${index}: ${parts.map((part) => `+ ${name(part)}`).join(' ')} - ${name(total)} ${whole ? '=' : '<='} 0`,
      ),
      'Bounds',
      ...variables.map(
        (variable) =>
          `${Math.min(variable.least, most)} <= ${name(variable)} <= ${Math.min(variable.most, most)}`,
      ),
      'General',
      variables
        .filter(({ whole }) => whole)
        .map(name)
        .join(' '),
      'End',
    ].join('\n');
  }

  /** Least and most of these together; nothing if the sums contradict each other, and so tell nothing. */
  range(variables: readonly Variable[]): { least: number; most: number } | undefined {
    const objective = variables.map((each) => `+ ${this.#names.get(each) ?? ''}`).join(' ');
    const [low, high] = ['Minimize', 'Maximize'].map((sense) => {
      const solution = this.#solver.solve(`${sense}\nobj: ${objective}\n${this.#rest}`, {
        output_flag: false,
      });
      return solution.Status === 'Optimal' ? solution.ObjectiveValue : undefined;
    });
    return low === undefined || high === undefined ? undefined : { least: low, most: high };
  }
}

/** For each indicator and period with something protected in it, its sums, parted by county where they can be. */
function systemsOf(knowledge: Knowledge): Equation[][] {
  const groups = Map.groupBy(
    knowledge.figures.values(),
    ({ place }) => `${place.indicator} | ${place.period}`,
  );
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    if (first === undefined || !isAdditive(first.place.indicator) || !figures.some(isProtected)) return [];
    const about = knowledge.about(first.place);
    if (about === undefined || about.derivedFrom !== undefined) return [];
    return connected(equationsOf(figures, knowledge));
  });
}

function equationsOf(figures: readonly Figure[], knowledge: Knowledge): Equation[] {
  const variables = new Map<string, Variable>();
  const variable = (place: Place): Variable => {
    const made = variables.get(keyOf(place)) ?? variableOf(place, knowledge);
    variables.set(keyOf(place), made);
    return made;
  };
  const known = [...knowledge.areas.keys()];
  return figures.flatMap(({ place }) => {
    // Where a county has no figure, its municipalities stand for it.
    const under = (area: string): string[] => known.filter((each) => parentOf(each) === area);
    const children = under(place.area).flatMap((area) => {
      const within = under(area);
      return knowledge.figure({ ...place, area }) === undefined && within.length > 0 ? within : [area];
    });
    const shown = children.filter((area) => knowledge.figure({ ...place, area }) !== undefined);
    const overAreas: Equation[] =
      shown.length === 0
        ? []
        : [
            {
              total: variable(place),
              parts: shown.map((area) => variable({ ...place, area })),
              whole: shown.length === children.length,
            },
          ];
    const overParts = partsOfAll
      .filter(([total]) => total === place.breakdown)
      .map(([, ...parts]) => parts)
      .filter((parts) => parts.every((breakdown) => knowledge.figure({ ...place, breakdown }) !== undefined))
      .map((parts) => ({
        total: variable(place),
        parts: parts.map((breakdown) => variable({ ...place, breakdown })),
        whole: true,
      }));
    return [...overAreas, ...overParts];
  });
}

/** What is known of one figure, beside the sums. */
function variableOf(place: Place, knowledge: Knowledge): Variable {
  const about = knowledge.about(place);
  const figure = knowledge.figure(place);
  if (about?.unit === 'count')
    return { place, whole: about.decimals === 0, ...countOf(place, figure, knowledge) };
  return { place, whole: false, ...productOf(place, figure, knowledge) };
}

function countOf(
  place: Place,
  figure: Figure | undefined,
  knowledge: Knowledge,
): Pick<Variable, 'least' | 'most' | 'width'> {
  const shown =
    figure?.value ?? (figure !== undefined && isHidden(figure) ? knowledge.before(place)?.value : undefined);
  if (typeof shown === 'number') return { least: shown, most: shown, width: undefined };
  if (figure?.hidden === 'absent' || figure?.hidden === 'notApplicable')
    return { least: 0, most: 0, width: undefined };
  const rule = hiddenCount(knowledge.detail(place, 'source') ?? '');
  const whole = wholeOf[place.indicator];
  const all =
    whole === undefined ? Infinity : (knowledge.figure({ ...place, indicator: whole })?.value ?? Infinity);
  const told = boundsTold(place, knowledge);
  const within = (least: number, largest: number): { least: number; most: number } => ({
    least: Math.max(least, told.least),
    most: Math.min(largest, all, told.most),
  });
  switch (figure?.hidden) {
    case 'suppressed': {
      const open = Math.min(rule.width, all - rule.least);
      return { ...within(rule.least, rule.most), width: Math.max(0, open) };
    }
    case 'smallGroup':
      return { ...within(0, Infinity), width: Math.max(0, Math.min(smallGroupWidth, all - 1)) };
    case 'suppressedByUs':
      return { ...within(rule.shownFrom, Infinity), width: undefined };
    default:
      return { ...within(0, Infinity), width: undefined };
  }
}

/** What shares of the count, and bases that are the count, say of it. */
function boundsTold(place: Place, knowledge: Knowledge): { least: number; most: number } {
  const bounds = { least: 0, most: Infinity };
  const take = (least: number, largest: number): void => {
    bounds.least = Math.max(bounds.least, least);
    bounds.most = Math.min(bounds.most, largest);
  };
  for (const { id, derivedFrom, decimals } of knowledge.indicators.values()) {
    const other = { ...place, indicator: id };
    if (baseOf[id] === place.indicator) take(...numbersOfBase(knowledge.detail(other, 'base')));
    const share = knowledge.figure(other)?.value;
    if (derivedFrom?.numerator !== place.indicator || share === undefined) continue;
    const whole = knowledge.figure({ ...place, indicator: derivedFrom.denominator })?.value;
    const half = 0.5 * 10 ** -decimals;
    if (whole !== undefined)
      take(((share - half) * whole) / derivedFrom.per, ((share + half) * whole) / derivedFrom.per);
  }
  return { least: Math.ceil(bounds.least - 1e-9), most: Math.floor(bounds.most + 1e-9) };
}

/** A mean or share times how many it is of. */
function productOf(
  place: Place,
  figure: Figure | undefined,
  knowledge: Knowledge,
): Pick<Variable, 'least' | 'most' | 'width'> {
  const about = knowledge.about(place);
  if (figure?.hidden === 'absent' || figure?.hidden === 'notApplicable')
    return { least: 0, most: 0, width: undefined };
  const [fewest, largest] = behind(place, knowledge);
  const percent = about?.unit === 'percent';
  const scale = percent ? 0.01 : 1;
  const shown =
    figure?.value ?? (figure !== undefined && isHidden(figure) ? knowledge.before(place)?.value : undefined);
  const limit = percent ? largest : Infinity;
  // «ca. 3» is a whole number, whatever decimals others have.
  const decimals = knowledge.detail(place, 'approximate') === undefined ? (about?.decimals ?? 0) : 0;
  const half = 0.5 * 10 ** -decimals;
  const range =
    typeof shown === 'number'
      ? {
          least: Math.max(0, shown - half) * fewest * scale,
          most: Math.min(limit, (shown + half) * largest * scale),
        }
      : { least: 0, most: limit };
  if (figure === undefined || !isProtected(figure)) return { ...range, width: undefined };
  const people = Number.isFinite(largest) ? largest : 1;
  const sensitive = about?.sensitivity === 'bullying' ? leastCount.bullying : leastCount.survey;
  return {
    ...range,
    width: percent ? Math.min(sensitive, largest) : (meanWidth[about?.unit ?? ''] ?? 1) * people,
  };
}

function behind(place: Place, knowledge: Knowledge): readonly [fewest: number, largest: number] {
  const own = numbersOfBase(knowledge.detail(place, 'base'));
  const counted = baseOf[place.indicator];
  if (counted === undefined) return own;
  const count = countOf(
    { ...place, indicator: counted },
    knowledge.figure({ ...place, indicator: counted }),
    knowledge,
  );
  return [Math.max(own[0], count.least), Math.min(own[1], count.most)];
}

/** Equations that share an unknown, together; those with nothing to find are left out. */
function connected(equations: readonly Equation[]): Equation[][] {
  const systems: Equation[][] = [];
  const unknown = ({ total, parts }: Equation): Variable[] =>
    [total, ...parts].filter(({ least, most: largest }) => least < largest);
  for (const equation of equations) {
    const own = new Set(unknown(equation));
    const joined = systems.filter((system) =>
      system.some((each) => unknown(each).some((one) => own.has(one))),
    );
    for (const each of joined) systems.splice(systems.indexOf(each), 1);
    systems.push([...joined.flat(), equation]);
  }
  return systems.filter((system) =>
    system.some(({ total, parts }) => [total, ...parts].some(({ width }) => width !== undefined)),
  );
}
