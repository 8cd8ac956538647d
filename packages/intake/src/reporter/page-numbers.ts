import { markup, type Markup } from './html-text.ts';
import type { Line } from './setup.ts';

/** Numbers that dial, and that can be read out. */
export const numbers = (lines: readonly Line[]): Markup =>
  markup`<ul class="numbers">${lines.map(
    ({ name, phone, emergency }) =>
      markup`<li><a class="phone${emergency ? ' emergency' : ''}" href="tel:${phone.replaceAll(' ', '')}"><strong dir="ltr">${phone}</strong> ${name}</a></li>`,
  )}</ul>`;
