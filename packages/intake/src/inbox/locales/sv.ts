import { nb, type Texts } from './nb.ts';
export const sv: Texts = nb;
