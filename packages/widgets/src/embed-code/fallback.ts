/** What stands on the page until the widget is there, and when nothing else is left of the code. */
import {
  countryOf,
  helpPath,
  rightsPath,
  speakUpPath,
  type Country,
  type Language,
} from '@apen-oppvekst/data-schema/terms';
import { escapeText } from '../charts/escape.ts';
import { urgentNumbers, type UrgentNumber } from '../embed/urgent-numbers.ts';
import { texts } from './locales/index.ts';
import type { Subject } from './request.ts';

/** Bokmål has its pages at the root, the other languages under their code. */
const inLanguage = (language: Language, path: string): string =>
  language === 'nb' ? path : `${language}/${path}`;

/** The portal's page that says the same, relative to its root. */
export function pageOf(subject: Subject, language: Language): string {
  switch (subject.widget) {
    case 'si-ifra':
      return speakUpPath(subject.unit.id, language);
    case 'rettigheter':
      return inLanguage(language, rightsPath(subject.country, subject.setting, subject.audience));
    case 'hjelp':
      return inLanguage(language, helpPath(subject.country));
    case 'tiltaksplan':
      return subject.plan.path;
    case 'indikator':
      return subject.figure.path;
  }
}

/** What the link says. */
export function titleOf(subject: Subject, language: Language): string {
  const t = texts[language];
  switch (subject.widget) {
    case 'si-ifra':
      return t['si-ifra'](subject.unit.name);
    case 'rettigheter':
      return t.rettigheter[subject.setting];
    case 'hjelp':
      return t.hjelp;
    case 'tiltaksplan':
      return t.tiltaksplan(subject.plan.title);
    case 'indikator':
      return t.indikator(subject.figure.title);
  }
}

export const countryIn = (subject: Subject): Country =>
  subject.widget === 'si-ifra' ? countryOf(subject.unit.id) : subject.country;

/**
 * The link and the numbers, as phrasing content: it may stand inside any element, and an editor's automatic
 * paragraphs do not take it apart.
 * @param portal with a slash at the end
 */
export function fallback(subject: Subject, language: Language, portal: string): string {
  const t = texts[language];
  const { emergency, childLine } = urgentNumbers[countryIn(subject)];
  const number = ({ phone, name }: UrgentNumber): string =>
    `<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a> (${escapeText(name[language])})`;
  const lines = [
    ...(subject.widget === 'si-ifra' && subject.unit.fictional ? [`${t.practice}.`] : []),
    `<a href="${portal}${pageOf(subject, language)}">${escapeText(titleOf(subject, language))}</a>`,
    `${t.call} ${number(childLine)}.`,
    // A plan and a figure are read by the whole town, in no hurry.
    ...(subject.widget === 'tiltaksplan' || subject.widget === 'indikator'
      ? []
      : [t.danger, `${t.call} ${emergency.map(number).join(` ${t.or} `)}.`]),
  ];
  return lines.join('<br>');
}
