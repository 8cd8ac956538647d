/** Whether a report says so little that one cannot yet do much but keep one's eyes open and ask. */
import type { Report } from '../protocol/index.ts';

/** Fewer words than this say seldom who, where or when. */
const fewWords = 12;

export function isVague({ text, contact, where, since, situation }: Report): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const placed = where.length > 0 || since !== undefined;
  return !contact && situation !== 'despair' && words < fewWords && !(placed && words > 0);
}
