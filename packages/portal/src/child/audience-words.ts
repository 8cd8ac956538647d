/** What an audience is called where one chooses. Pure. */
import { gradesOf, type Audience, type Country } from '@apen-oppvekst/data-schema/terms';
import type { RightsTexts } from '../locales/rights/nb.ts';

export interface AudienceLabel {
  readonly name: string;
  readonly detail: string;
}

/** Pupils are told by their grades, which a child knows; others by what they are. */
export function audienceLabel(t: RightsTexts, country: Country, audience: Audience): AudienceLabel {
  if (audience === 'junior' || audience === 'middle' || audience === 'senior') {
    const { from, to } = gradesOf[country][audience];
    return { name: t.grades[country](from, to), detail: t.audiences[audience] };
  }
  return { name: t.audiences[audience], detail: t.audienceTexts[audience] };
}
