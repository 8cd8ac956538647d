import type { Language } from '@apen-oppvekst/data-schema/terms';

/** Not every browser knows nynorsk. Its months are called as in bokmål, and so are three of its weekdays. */
const tags: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nb-NO', sv: 'sv-SE', en: 'en-GB' };
const nynorsk: Readonly<Record<string, string>> = {
  mandag: 'måndag',
  tirsdag: 'tysdag',
  lørdag: 'laurdag',
  søndag: 'sundag',
};

/**
 * A day as one says it: «onsdag 2. desember», with the year on paper: «2. desember 2026».
 * @param day ISO 8601
 */
export function dayText(day: string, language: Language, form: 'weekday' | 'year' = 'year'): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const text = new Intl.DateTimeFormat(tags[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(form === 'year' ? { year: 'numeric' } : { weekday: 'long' }),
  }).format(date);
  const said = language === 'nn' ? text.replace(/^[a-zæøå]+/, (name) => nynorsk[name] ?? name) : text;
  return said.replace(/(\d\.?) /, '$1\u00a0');
}
