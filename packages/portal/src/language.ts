/** The four languages: which address, which words, which date. */
import {
  countries,
  dateText as newDateText,
  languages,
  languageToldIn,
  type Country,
  type Interval,
  type Language,
  type LocalizedText,
} from '@apen-oppvekst/data-schema/terms';

/** Each language in its own words, as it stands in a language choice. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/** Where those who read a language most likely are, for what no address says the country of. */
export const countryOfLanguage: Readonly<Record<Language, Country>> = {
  nb: 'no',
  nn: 'no',
  sv: 'se',
  en: 'no',
};

/** The countries in the order that those who read a language look for them: first their own. */
export const countriesFor = (language: Language): Country[] =>
  [...countries].sort(
    (a, b) => Number(b === countryOfLanguage[language]) - Number(a === countryOfLanguage[language]),
  );

/** Address of a page that exists in four languages: bokmål at the root, the others under their code. */
export const localPath = (language: Language, path: string): string =>
  language === 'nb' ? path : `${language}/${path}`;

/** The text in this language, else in the first language that has it (nb → nn → sv → en). */
export const localized = (text: LocalizedText, language: Language): string =>
  text[languageOf(text, language)] ?? '';

/** The language that {@link localized} will answer in, for a `lang` attribute. */
export const languageOf = (text: LocalizedText, language: Language): Language =>
  languageToldIn(text, language) ?? language;

/** Static paths of a page in four languages; bokmål has no prefix. */
export const languageRoutes = (): { params: { lang: string | undefined } }[] =>
  languages.map((code) => ({ params: { lang: code === 'nb' ? undefined : code } }));

/** The language that a route's `lang` parameter stands for. */
export const languageOfRoute = (param: string | undefined): Language =>
  languages.find((code) => code === param) ?? 'nb';

/** A date takes a fifth of a millisecond to write, and a site of a whole country has a million of the same few. */
const dateTexts = new Map<string, string>();

/**
 * A date in words, as exact as it is given: «2026», «mars 2026», «17. mars 2026».
 * @param date ISO date, month or year
 */
export function dateText(date: string, language: Language): string {
  const key = `${language} ${date}`;
  const known = dateTexts.get(key);
  if (known !== undefined) return known;
  const text = newDateText(date, language);
  dateTexts.set(key, text);
  return text;
}

/** Two days in words, «21. desember 2026 – 3. januar 2027»; one day when they are the same. */
export const dateRangeText = (start: string, end: string, language: Language): string =>
  [...new Set([start, end])].map((day) => dateText(day, language)).join(' – ');

/** A time with one or both ends, each as exact as it is given: «2024 – 2027», «fra august 2024», «til 2027». */
export function intervalText({ start, end }: Interval, language: Language): string {
  const [from, to] = [start, end].map((each) => each && dateText(each, language));
  if (from && to) return from === to ? from : `${from} – ${to}`;
  return from ? openTimes[language].from(from) : openTimes[language].until(to ?? '');
}

const openTimes: Readonly<Record<Language, Record<'from' | 'until', (date: string) => string>>> = {
  nb: { from: (date) => `fra ${date}`, until: (date) => `til ${date}` },
  nn: { from: (date) => `frå ${date}`, until: (date) => `til ${date}` },
  sv: { from: (date) => `från ${date}`, until: (date) => `till ${date}` },
  en: { from: (date) => `from ${date}`, until: (date) => `until ${date}` },
};

/** First letter in upper case, for words that a sentence begins with. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
