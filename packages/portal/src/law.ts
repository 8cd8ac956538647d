/** Words of the law that pages quote: always the law's own words, with the place and the state they were read in. */
export interface LawQuote {
  readonly quote: string;
  /** Language of the quote. */
  readonly language: 'nn' | 'nb' | 'sv';
  readonly place: string;
  readonly address: string;
  /** The newest change in force that the text was read with. */
  readonly lawAsOf: string;
}

/** Norway: the municipal council must be told once a year. */
export const councilIsInformed: LawQuote = {
  quote:
    'Kommunestyret og fylkestinget skal minst éin gong i året få informasjon om læringsmiljøet, læringsresultata og gjennomføringa til elevane i opplæringa.',
  language: 'nn',
  place: 'Opplæringslova § 17-12',
  address: 'https://lovdata.no/lov/2023-06-09-30/§17-12',
  lawAsOf: '2026-07-01',
};
