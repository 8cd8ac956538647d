import type { Setting } from '@apen-oppvekst/data-schema/terms';

/** Words around the texts on speaking up: the page's own, none of them about the law. */
export const nb = {
  exit: 'Forlat siden',
  /** Stands until the script is there; then the record's own words on the exit take its place. */
  exitWithoutScript:
    'Knappen «Forlat siden» åpner en annen side. Men trykker noen Tilbake, kommer denne siden fram igjen.',
  /** Neutral: it can be read over a shoulder, in a list of pages or in a shared link. */
  description: (unit: string, municipality: string) => `Informasjon om ${unit} i ${municipality}.`,
  inMunicipality: (municipality: string) => `i ${municipality}`,
  closed: 'Dager da ingen leser',
  closedAsOf: (date: string) => `Slik det var kjent ${date}.`,
  rights: {
    school: 'Dette har du rett til på skolen',
    kindergarten: 'Dette har barn rett til i barnehagen',
  } satisfies Record<Setting, string>,
  moreHelp: 'Flere som kan hjelpe',
  fullPage: 'Åpne på egen side',
  grounds: 'Hva bygger dette på?',
  laws: 'Loven',
  sources: 'Andre kilder',
  lawAsOf: (date: string) => `slik loven var ${date}`,
  readOn: (date: string) => `lest ${date}`,
  addressUnknown: 'Adressen er ikke kjent.',
  unchecked: 'Ikke kvalitetssikret.',
  uncheckedText: 'Ingen i kommunen har gått god for tekstene ennå.',
  uncheckedEverywhere: 'Ingen fagperson har gått god for tekstene ennå.',
  checkedBy: (role: string, date: string) => `Tekstene er lest av ${role} ${date}.`,
  /** The way to what is kept of a report. */
  intakePrivacy: 'Dette skjer med det du skriver',
  noPublisher: 'Demonstrasjon uten ansvarlig utgiver.',
};
export type ChildTexts = typeof nb;
