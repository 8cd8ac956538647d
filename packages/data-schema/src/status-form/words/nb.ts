import type { FormColumn } from '../columns.ts';
import type { FormFaultCode } from '../fault-codes.ts';
import type { FormStatus } from '../statuses.ts';

/** Everything the status form says, in one language. Headings hold no comma and no semicolon. */
export interface FormWords {
  readonly sheet: string;
  readonly guideSheet: string;
  readonly columns: Readonly<Record<FormColumn, string>>;
  readonly statuses: Readonly<Record<FormStatus, string>>;
  /** Stands for evidence that exists and is not public. */
  readonly notPublic: string;
  /** The plan does not say. */
  readonly notInPlan: string;
  /** Nothing has been reported. */
  readonly notReported: string;
  /** How to fill in the form, a line a row. */
  readonly guide: readonly string[];
  readonly wholeSheet: string;
  readonly nothing: string;
  readonly place: (row: number, heading: string, address: string) => string;
  /** What was expected. `about` is the fault's own: words, a date, a row, a heading, a country. */
  readonly faults: Readonly<Record<FormFaultCode, (about: string) => string>>;
}

export const nb: FormWords = {
  sheet: 'Statusskjema',
  guideSheet: 'Slik fyller du ut',
  columns: {
    id: 'Id',
    number: 'Nr',
    title: 'Tiltak',
    responsible: 'Ansvarlig (ifølge planen)',
    when: 'Når (ifølge planen)',
    lastStatus: 'Sist meldt status',
    lastDate: 'Sist meldt dato',
    status: 'Ny status',
    date: 'Dato',
    reportedBy: 'Meldt av (rolle)',
    done: 'Hva er gjort',
    evidence: 'Dokumentasjon',
    stopReason: 'Grunn hvis stanset',
    nextStep: 'Neste steg',
    unit: 'Enhet (organisasjonsnummer)',
  },
  statuses: {
    notStarted: 'Ikke begynt',
    inProgress: 'I gang',
    inUse: 'I bruk',
    done: 'Gjennomført',
    continuedInNewPlan: 'Videreført i ny plan',
    stopped: 'Stanset',
  },
  notPublic: 'finnes, ikke offentlig',
  notInPlan: 'planen sier det ikke',
  notReported: 'ikke meldt',
  guide: [
    'Fyll bare ut radene du har noe nytt å melde om. La resten stå.',
    'Ny status: velg et av ordene i listen. «I bruk» gjelder løpende praksis. Gjentatte tiltak meldes «Gjennomført» hver gang, med datoen det skjedde.',
    'Dato: dagen opplysningen gjelder for, skrevet 17.03.2026 eller 2026-03-17.',
    'Meldt av (rolle): stillingen, for eksempel «rådgiver oppvekst». Aldri et navn.',
    'Hva er gjort: en setning eller to som alle forstår. Ingen opplysninger om enkeltpersoner.',
    'Dokumentasjon: en adresse som begynner med https://, gjerne med en tittel foran, eller «finnes, ikke offentlig».',
    'Grunn hvis stanset: må fylles ut når status er «Stanset».',
    'Enhet (organisasjonsnummer): bare når meldingen gjelder én skole eller barnehage. Kopier raden hvis flere enheter skal meldes.',
    'Kolonnen Id må stå. Kolonnene kan flyttes, men ikke gis nytt navn.',
  ],
  wholeSheet: 'hele arket',
  nothing: '(tomt)',
  place: (row, heading, address) => `rad ${row}, kolonne ${heading} (${address})`,
  faults: {
    noHeader: (about) => `en rad med kolonnenavnene fra skjemaet, minst «${about}»`,
    columnMissing: (about) => `kolonnen «${about}», slik den heter i skjemaet`,
    columnUnknown: () => 'et av kolonnenavnene i skjemaet. Kolonnen blir ikke lest',
    columnTwice: (about) => `kolonnen «${about}» bare én gang. Slett eller gi den ene et annet navn`,
    idMissing: () => 'id-en til tiltaket, slik den står i skjemaet du lastet ned',
    idUnknown: (about) => `en id fra planen «${about}», slik den står i skjemaet du lastet ned`,
    idWithoutStatus: () => 'et tiltak eller en aktivitet. Mål, rutiner, møter og roller har ingen status',
    rowTwice: (about) => `én melding om samme tiltak, enhet og dato. Rad ${about} gjelder det samme`,
    statusMissing: (about) => `en status, siden raden er fylt ut: ${about}`,
    statusUnknown: (about) => `et av ordene ${about}`,
    rowsWithoutStatus: (about) =>
      `en status, hvis noe er nytt. Rader med bare dato, rolle eller enhet regnes som uten ny melding (antall: ${about})`,
    dateMissing: () => 'en dato, for eksempel 17.03.2026',
    dateUnreadable: () => 'en dato skrevet 17.03.2026 eller 2026-03-17',
    dateInFuture: (about) => `en dato til og med ${about}. Meld det som har skjedd`,
    dateBeforePlan: (about) => `en dato fra ${about}, da planen begynner`,
    dateNotNewest: (about) =>
      `en dato etter ${about}, da det sist ble meldt. En eldre melding endrer ikke statusen`,
    roleMissing: () => 'rollen til den som melder, for eksempel «rådgiver oppvekst»',
    rolePerson: () => 'en rolle, ikke et navn eller en e-postadresse: «rådgiver oppvekst»',
    textPerson: () => 'tekst uten e-postadresser. Teksten blir offentlig',
    textFormula: (about) => `tekst som ikke begynner med «${about}», siden regneark leser den som en formel`,
    evidenceUnreadable: () => 'én adresse som begynner med https://, eller «finnes, ikke offentlig»',
    stopReasonMissing: () => 'grunnen til at tiltaket er stanset',
    unitUnreadable: (about) =>
      `${about === 'se' ? 'åtte sifre (skolenhetskod)' : 'ni sifre (organisasjonsnummer)'}, eller tomt hvis meldingen gjelder hele kommunen`,
  },
};
