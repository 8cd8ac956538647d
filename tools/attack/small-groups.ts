/** Figures that are shown, and tell a small count by themselves. */
import type { Fact, Place } from './facts.ts';
import { numbersOfBase, type Figure, type Knowledge } from './knowledge.ts';
import { answersOf100, fewSchools, leastBase, leastCount } from './rules.ts';

export interface Told {
  readonly place: Place;
  readonly what: string;
}

export function smallGroups(knowledge: Knowledge): Told[] {
  const schools = newestSchools(knowledge);
  return [...knowledge.figures.values()].flatMap((figure) => [
    ...fewBehind(figure, knowledge),
    ...ofFewSchools(figure, knowledge, schools.get(figure.place.area)),
    ...lastAnswer(figure, knowledge),
  ]);
}

/** How many schools each municipality has, by the newest that is told. */
function newestSchools({ figures }: Knowledge): Map<string, number> {
  const told = [...figures.values()].filter(({ place }) => place.indicator === 'gsi-skoler');
  const oldestFirst = told.toSorted((a, b) => (a.place.period < b.place.period ? -1 : 1));
  return new Map(
    oldestFirst.flatMap(({ place, value }) => (value === undefined ? [] : [[place.area, value]])),
  );
}

function fewBehind({ place, value, facts }: Figure, knowledge: Knowledge): Told[] {
  const about = knowledge.about(place);
  const sensitivity = about?.sensitivity;
  if (about === undefined || value === undefined) return [];
  if (sensitivity !== 'survey' && sensitivity !== 'bullying') return [];
  if (about.unit === 'count') {
    return value > 0 && value < leastCount[sensitivity] ? [{ place, what: `a count of ${value}` }] : [];
  }
  const bases = [...new Set(facts.flatMap(basesTold))];
  return bases.flatMap((base): Told[] => {
    const [least, most] = numbersOfBase(base);
    if (most < leastBase[sensitivity]) return [{ place, what: `${base} behind it` }];
    const exact =
      sensitivity === 'bullying' && least === most ? [{ place, what: `exactly ${base} behind it` }] : [];
    if (about.unit !== 'percent' || !Number.isFinite(most)) return exact;
    const small = [value, 100 - value].flatMap((share): Told[] => {
      const rounded = facts.some(({ approximate }) => approximate !== undefined);
      const half = 0.5 * 10 ** -(rounded ? 0 : about.decimals);
      const from = Math.max(0, Math.ceil(((share - half) * least) / 100 - 1e-9));
      const to = Math.floor(((share + half) * most) / 100 + 1e-9);
      const isTold = share > half && to >= 1 && to < leastCount[sensitivity] && to - from < 2;
      return isTold ? [{ place, what: `${share} % of ${base} is ${Math.max(1, from)} to ${to}` }] : [];
    });
    return [...exact, ...small];
  });
}

/** What a figure says is behind it: in its base, or in words in a note. */
function basesTold({ base, note }: Fact): string[] {
  const inNote = [
    ...(note ?? '').matchAll(
      /(?<![\d,.])\d[\d \u00a0]{0,6}(?= ?(?:svar|elev|pupil|respond|deltak|inviter))/g,
    ),
  ];
  return [
    ...(base === undefined || !/\d/.test(base) ? [] : [base]),
    ...inNote.map(([number]) => number.trim()),
  ];
}

/** Of a municipality with one or two schools, no figure of bullying; no survey of which it is not told how many. */
function ofFewSchools(
  { place, value, facts }: Figure,
  knowledge: Knowledge,
  newest: number | undefined,
): Told[] {
  if (value === undefined || newest === undefined || newest > fewSchools || !/^no-\d{4}$/.test(place.area))
    return [];
  const sensitivity = knowledge.about(place)?.sensitivity;
  if (sensitivity === 'bullying') return [{ place, what: `bullying where there are ${newest} schools` }];
  return sensitivity === 'survey' &&
    !facts.some(({ base }) => /\d/.test(base ?? '')) &&
    !/barnehage/.test(place.indicator)
    ? [{ place, what: `nothing tells how many are behind it, and there are ${newest} schools` }]
    : [];
}

/** The last of the answers that make 100 %. */
function lastAnswer({ place, hidden }: Figure, knowledge: Knowledge): Told[] {
  if (hidden !== 'suppressed' && hidden !== 'smallGroup') return [];
  return answersOf100
    .filter((answers) => answers.includes(place.breakdown))
    .flatMap((answers) => {
      const others = answers.filter((each) => each !== place.breakdown);
      const values = others.map((breakdown) => knowledge.figure({ ...place, breakdown })?.value);
      const sum = values.reduce<number>((total, value) => total + (value ?? NaN), 0);
      return Number.isNaN(sum)
        ? []
        : [{ place, what: `what ${others.join(', ')} leave of 100 %: ${100 - sum}` }];
    });
}
