/** What the one who wrote has said of the adult it is about, a line each. What was not asked is not told. */
import type { AboutAdult } from '../protocol/index.ts';
import type { Texts } from './locales/index.ts';

export const aboutAdult = ({ leader, leaderMayRead }: AboutAdult, say: Texts['case']): string[] => [
  ...(leader === undefined ? [say.leaderUnknown] : leader ? [say.leader] : []),
  ...(leaderMayRead === undefined ? [] : [leaderMayRead ? say.leaderMayRead : say.leaderMayNotRead]),
];
