/** The documents that somebody responsible must have read and signed before «Mottak» takes reports from children. */
export const intakeDocuments = [
  {
    slug: 'alt-pa-en-side',
    title: 'Alt på én side',
    lead: 'Hva «Mottak» lagrer, hvor, hvor lenge og hvem som kan lese det. For personvernombudet.',
  },
  {
    slug: 'trusselmodell',
    title: 'Trusselmodellen med enkle ord',
    lead: 'Hva tjenesten beskytter mot, og hva den ikke kan beskytte mot.',
  },
  {
    slug: 'trusselmodell-i-sin-helhet',
    title: 'Trusselmodellen i sin helhet',
    lead: 'Hver motstander: hva de kan, hva som møter dem, og hva som er igjen. Med formater og forutsetninger.',
  },
  {
    slug: 'driftshandbok',
    title: 'Driftshåndbok',
    lead: 'Fra tom maskin til daglig drift: nøkler, invitasjoner, sikkerhetskopi, den som slutter, og når noe går galt.',
  },
  {
    slug: 'roller-og-avtale',
    title: 'Roller og avtale',
    lead: 'Hvem som er behandlingsansvarlig, hvem som er databehandler, og et utkast til avtalen mellom dem.',
  },
  {
    slug: 'behandlingsprotokoll',
    title: 'Protokoll over behandlingsaktiviteter (art. 30)',
    lead: 'Det eieren fører inn i sin egen protokoll, ferdig utfylt så langt vi vet.',
  },
  {
    slug: 'personvernkonsekvenser',
    title: 'Vurdering av personvernkonsekvenser (DPIA)',
    lead: 'Formål, grunnlag, nødvendighet, risiko for barnet, tiltak, og det som eieren må avgjøre.',
  },
  {
    slug: 'brudd-og-innsyn',
    title: 'Brudd og innsyn',
    lead: 'Rutiner for når noe har lekket eller er borte, og for når noen vil vite hva som er lagret om dem.',
  },
  {
    slug: 'sverige',
    title: 'Sverige: dette er annerledes',
    lead: 'Huvudman, meldeplikt og det som ennå er uavklart når tjenesten brukes i Sverige.',
  },
] as const;

export type IntakeDocumentSlug = (typeof intakeDocuments)[number]['slug'];

/** `docs/mottak/driftshandbok/`; without a name the list of them all. */
export const intakeDocumentPath = (slug?: IntakeDocumentSlug): string =>
  `docs/mottak/${slug === undefined ? '' : `${slug}/`}`;
