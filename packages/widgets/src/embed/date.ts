import type { Language } from '@apen-oppvekst/data-schema/terms';

/**
 * A date as exact as it is given, in words: `2026` → «2026», `2026-03` → «mars 2026»,
 * `2026-03-17` → «17. mars 2026».
 */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  return month === undefined
    ? date
    : new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(day && { day: 'numeric' }),
      }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
