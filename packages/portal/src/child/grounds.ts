/** What the texts of a page rest on. Pure. */
import type { AudienceRecord, Grounds } from '@apen-oppvekst/data-schema/terms';

interface Grounded {
  readonly basis: readonly string[];
}

/** Every text of an audience that rests on something. */
export const groundedTexts = ({ rights, steps, worries, letter }: AudienceRecord): Grounded[] => [
  ...rights,
  ...steps,
  ...worries,
  ...(letter ? [...letter.paragraphs, ...letter.points, ...letter.requests] : []),
];

/** The grounds that these texts name, and no others, in the record's order. */
export function groundsOf(texts: readonly Grounded[], { laws, sources }: Grounds): Grounds {
  const named = new Set(texts.flatMap(({ basis }) => basis));
  return {
    laws: laws.filter(({ id }) => named.has(id)),
    sources: sources.filter(({ id }) => named.has(id)),
  };
}

/**
 * Where it says so, as it is cited, a law named once: «Opplæringslova §§ 10-2, 12-4; Barnekonvensjonen
 * artikkel 12». Swedish sections stand before their sign, and are told one by one.
 */
export function citation({ basis }: Grounded, { laws }: Pick<Grounds, 'laws'>): string {
  const sections = new Map<string, string[]>();
  for (const { place } of laws.filter(({ id }) => basis.includes(id))) {
    const [, law = place, section] = /^(.+) (\d[\d-]*(?: [a-z])?)$/.exec(place) ?? [];
    sections.set(law, [...(sections.get(law) ?? []), ...(section === undefined ? [] : [section])]);
  }
  return [...sections]
    .map(([law, list]) =>
      list.length > 1 ? `${law.replace(/§$/, '§§')} ${list.join(', ')}` : [law, ...list].join(' '),
    )
    .join('; ');
}

/** Numbers as ranges, for reading: `[1, 2, 3, 7]` → «1–3, 7». */
export function ranges(numbers: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
