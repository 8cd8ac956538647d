import { keyOf, type Files } from './facts.ts';
import { Knowledge } from './knowledge.ts';
import { readData } from './read-data.ts';
import { shownInData, shownInWords } from './shown-elsewhere.ts';
import { smallGroups } from './small-groups.ts';
import { narrowIntervals } from './solve.ts';

/** Something that should not be known, and how it can be. */
export interface Leak {
  readonly figure: string;
  readonly how: string;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Reads all files of a site as one who wants to know what it hides, with what earlier releases showed. */
export async function attack(
  site: Files,
  earlier: readonly Files[] = [],
): Promise<{ leaks: Leak[]; figures: number; hidden: number }> {
  const knowledge = new Knowledge(readData(site), earlier.map(readData));
  const leaks = [
    ...(await narrowIntervals(knowledge)).map(({ place, least, most, width, what }) => ({
      figure: keyOf(place),
      how: `${what === 'together' ? 'with others of its sum, ' : ''}from ${round(least)} to ${round(most)}; ${round(width)} should be open`,
    })),
    ...smallGroups(knowledge).map(({ place, what }) => ({ figure: keyOf(place), how: what })),
    ...[...shownInData(knowledge), ...shownInWords(site, knowledge)].map(({ place, from, said }) => ({
      figure: keyOf(place),
      how: `${from}: «${said}»`,
    })),
  ];
  const hidden = [...knowledge.figures.values()].filter((figure) => figure.hidden !== undefined).length;
  return { leaks, figures: knowledge.figures.size, hidden };
}
