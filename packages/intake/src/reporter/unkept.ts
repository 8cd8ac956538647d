/** What would be lost if the page were left now. */
import type { State } from './state.ts';

/**
 * Has something been written or chosen that is not sent, or is there a code that nobody has shown they have? Then the
 * browser asks before it lets the page go. Who it is about and what it is about is a press each, and asks nothing.
 */
export function hasUnkept({ answers, code, kept }: Pick<State, 'answers' | 'code' | 'kept'>): boolean {
  if (code) return !kept;
  const { what, where, since, wish, text, contact } = answers;
  return [...what, ...where, since, ...wish, text, contact].some((each) => each?.trim());
}
