import type { Language } from '@apen-oppvekst/data-schema/terms';
import { nb, type YearlyReportTexts } from './nb.ts';
import { nn } from './nn.ts';

export type { YearlyReportTexts };

/** In the language of the municipality's plans: nynorsk, else bokmål. */
export const yearlyReportTexts = (language: Language): YearlyReportTexts => (language === 'nn' ? nn : nb);
