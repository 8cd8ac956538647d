/** What pages say of the law: told in our words, with the place and the day the law was read. */
import type { Country, Language, LawReference } from '@apen-oppvekst/data-schema/terms';
import { readLaw } from './release.ts';

/** Sections from the release's record of the law, in one language. Throws if it has none of an id. */
export const lawReferences = (country: Country, ids: readonly string[], language: Language): LawReference[] =>
  ids.map((id) => {
    const section = readLaw(country).sections.find((each) => each.id === id);
    if (section === undefined) throw new Error(`The law record of «${country}» has no «${id}».`);
    const { place, address, lawAsOf, says } = section;
    return { id, place, address, lawAsOf, says: says[language] };
  });

export interface LawStatement {
  /** Our words, in bokmål. The law's own are at the address. */
  readonly text: string;
  readonly language: 'nb' | 'sv';
  readonly place: string;
  readonly address: string;
  /** The state of the law that was read, ISO date. */
  readonly lawAsOf: string;
}

/** Norway: the municipal council must be told once a year. */
export const councilIsInformed: LawStatement = {
  text: 'Kommunestyret skal minst én gang i året få informasjon om læringsmiljøet, resultatene og gjennomføringen.',
  language: 'nb',
  place: 'Opplæringslova § 17-12',
  address: 'https://lovdata.no/lov/2023-06-09-30/%C2%A717-12',
  lawAsOf: '2026-04-13',
};
