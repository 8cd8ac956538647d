import type { Language, SpeakUpRecord } from '@apen-oppvekst/data-schema/terms';
import { countryOfLanguage } from '../language.ts';
import { readSpeakUp } from '../release.ts';

/** The words of the dialog at a school of the country that speaks the language, for what is said outside it. */
export const speakUpWords = (language: Language): SpeakUpRecord['words'] =>
  readSpeakUp(countryOfLanguage[language], 'school', language).words;
