import { html, type TemplateResult } from 'lit/html.js';
import type { Country, Language } from '@apen-oppvekst/data-schema/terms';
import { urgentNumbers } from './urgent-numbers.ts';

/** What is said beside the numbers. */
export const urgentWords: Readonly<
  Record<Language, { readonly danger: string; readonly call: string; readonly child: string }>
> = {
  nb: { danger: 'Er det fare nå?', call: 'Ring', child: 'Barn og unge kan ringe' },
  nn: { danger: 'Er det fare no?', call: 'Ring', child: 'Barn og unge kan ringje' },
  sv: { danger: 'Är det fara nu?', call: 'Ring', child: 'Barn och unga kan ringa' },
  en: { danger: 'Is there danger now?', call: 'Call', child: 'Children and young people can call' },
};

/**
 * A number as a link that dials, and as text for those who dial on another telephone. It has its own direction:
 * on a page that reads from the right its groups would else change places.
 */
export const phone = (number: string, who: unknown = ''): TemplateResult =>
  html`<a class="phone" href="tel:${number.replaceAll(' ', '')}"
    ><strong dir="ltr">${number}</strong> ${who}</a
  >`;

/** The emergency numbers alone, for a place that asks the question itself. */
export const emergency = (country: Country, language: Language): TemplateResult =>
  html`<div class="emergency">
    ${urgentNumbers[country].emergency.map(({ phone: number, name }) => phone(number, name[language]))}
  </div>`;

/**
 * The numbers to ring when there is danger now, and the children's line where it is asked for. All of it is
 * compiled in, so it is there at once and when nothing else comes.
 */
export function urgent(country: Country, language: Language, withChildLine: boolean): TemplateResult {
  const { childLine } = urgentNumbers[country];
  const { danger, call, child } = urgentWords[language];
  return html`<div part="urgent" dir="ltr">
    <p>${danger} ${call}</p>
    ${emergency(country, language)}
    ${
      withChildLine
        ? html`<p>${child}</p>
            ${phone(childLine.phone, childLine.name[language])}`
        : ''
    }
  </div>`;
}
