import type { Language } from '@apen-oppvekst/data-schema/terms';

const tags: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' };

/** Not every browser knows nynorsk: its weekdays and months are written here. */
const nynorsk = {
  weekdays: ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
} as const;

/**
 * A day as one says it: «onsdag 2. desember», with the year on paper: «2. desember 2026».
 * @param day ISO 8601
 */
export function dayText(day: string, language: Language, form: 'weekday' | 'year' = 'year'): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return plain(date, language, form).replace(/(\d\.?) /, '$1\u00a0');
}

function plain(date: Date, language: Language, form: 'weekday' | 'year'): string {
  if (language === 'nn') {
    const dayAndMonth = `${date.getUTCDate()}. ${nynorsk.months[date.getUTCMonth()]}`;
    return form === 'year'
      ? `${dayAndMonth} ${date.getUTCFullYear()}`
      : `${nynorsk.weekdays[date.getUTCDay()]} ${dayAndMonth}`;
  }
  return new Intl.DateTimeFormat(tags[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(form === 'year' ? { year: 'numeric' } : { weekday: 'long' }),
  }).format(date);
}
