/** Guidance that the documents rest on, beside the law. Read in stored copies; none has been opened on the web by us. */
export interface GuidanceSource {
  readonly title: string;
  readonly publisher: string;
  /** `null` where the page was read but its address was not found again. */
  readonly address: string | null;
  /** What the page says of its own age. */
  readonly date: string;
}

/** The day the copies were read. */
export const guidanceRead = '2026-11-22';

export const guidance = {
  ownersResponsibility: {
    title: 'Barnehage- og skoleeiers ansvar',
    publisher: 'Utdanningsdirektoratet',
    address:
      'https://udir.no/regelverk-og-tilsyn/personvern-for-barnehage-og-skole/barnehage--og-skoleeiers-ansvar/',
    date: 'udatert',
  },
  assessment: {
    title: 'Vurdere personvernkonsekvenser',
    publisher: 'Datatilsynet',
    address:
      'https://www.datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter/vurdere-personvernkonsekvenser/',
    date: 'udatert',
  },
  minors: {
    title: 'Samtykkje frå mindreårige',
    publisher: 'Datatilsynet',
    address: 'https://datatilsynet.no/personvern-pa-ulike-omrader/skole-barn-unge/samtykkje-fra-mindrearige/',
    date: 'udatert, eldre side',
  },
  transfer: {
    title: 'Overføring av personopplysninger ut av EØS',
    publisher: 'Datatilsynet',
    address: null,
    date: 'udatert',
  },
  recitals: {
    title: 'Høringsnotat 3. november 2020, om fortalen til personvernforordningen punkt 38 og 58',
    publisher: 'Kunnskapsdepartementet',
    address: null,
    date: '3. november 2020',
  },
  indirect: {
    title: 'Om personvern i klart språk',
    publisher: 'KS',
    address: null,
    date: 'udatert',
  },
} as const satisfies Readonly<Record<string, GuidanceSource>>;
