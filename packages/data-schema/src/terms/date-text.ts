import type { Language } from './codes.ts';

/**
 * A date in words, as exact as it is given: `2026` → «2026», `2026-03` → «mars 2026», `2026-03-17` → «17. mars 2026».
 * @param date ISO date, month or year
 */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  return month === undefined
    ? date
    : // Not every browser knows nynorsk; its months are called as in bokmål. English is Britain's, as the texts are.
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : [language, 'nb'], {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(day && { day: 'numeric' }),
      }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
