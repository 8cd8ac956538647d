/** Numbers as texts give them: a base «6893 elever», «ca. 230», «30–49». */

/** From and to, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const digits = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`;
const band = new RegExp(String.raw`^\D{0,12}?(${digits})\s*[–-]\s*(${digits})`);
const single = new RegExp(String.raw`^([^\d]*)(${digits})`);

const numberOf = (text: string): number => Number(text.replace(/[^\d]/g, ''));

/**
 * How many may be behind a figure, as its base says it: the number itself, the two ends of a band, or what
 * rounds to a number that is told as approximate. Without a number in it, anything.
 */
export function baseRange(base: string | undefined): Range {
  const text = base ?? '';
  const ends = band.exec(text);
  if (ends !== null) return { least: numberOf(ends[1] ?? ''), most: numberOf(ends[2] ?? '') };
  const found = single.exec(text);
  if (found === null) return { least: 0, most: Infinity };
  const count = numberOf(found[2] ?? '');
  const before = found[1] ?? '';
  if (/[<≤]|under|färre|færre/i.test(before)) return { least: 0, most: count };
  if (/[>≥]|over|över|minst/i.test(before) || text.trimEnd().endsWith('+'))
    return { least: count, most: Infinity };
  if (!/ca\b|cirka|om lag|omkring|about|~|≈/i.test(before)) return { least: count, most: count };
  const half = 10 ** trailingZeros(count) / 2;
  return { least: Math.ceil(count - half), most: Math.floor(count + half) };
}

const trailingZeros = (count: number): number => /0*$/.exec(String(count))?.[0].length ?? 0;

/** «30–49»: the band of `limits` that a base is in; «10000+» above the highest, «<20» below the lowest. */
export function bandOf(base: number, limits: readonly number[]): string {
  const from = limits.findLast((limit) => limit <= base);
  const to = limits.find((limit) => limit > base);
  if (from === undefined) return `<${to ?? 0}`;
  return to === undefined ? `${from}+` : `${from}–${to - 1}`;
}

/** How far from a rounded figure the one behind it may be. */
export const rounding = (decimals: number): number => 0.5 * 10 ** -decimals;

/**
 * The counts that a share may stand for, when its base is in a range; as many as are needed to know that
 * the share gives none away.
 */
export function fittingCounts(
  share: number,
  decimals: number,
  { least, most }: Range,
  enough: (counts: ReadonlySet<number>) => boolean,
): ReadonlySet<number> {
  const counts = new Set<number>();
  const half = rounding(decimals);
  // So many bases tried are enough to see what a share can be; beyond, only larger counts come.
  const last = Math.min(most, least + 5000);
  for (let base = Math.max(1, least); base <= last; base += 1) {
    const from = Math.max(0, Math.ceil(((share - half) * base) / 100 - 1e-9));
    const to = Math.min(base, Math.floor(((share + half) * base) / 100 + 1e-9));
    for (let count = from; count <= to; count += 1) counts.add(count);
    if (enough(counts)) break;
  }
  return counts;
}
