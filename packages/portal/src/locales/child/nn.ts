import type { ChildTexts } from './nb.ts';

export const nn: ChildTexts = {
  exit: 'Forlat sida',
  exitWithoutScript:
    'Knappen «Forlat sida» opnar ei anna side. Men trykkjer nokon Tilbake, kjem denne sida fram att.',
  description: (unit, municipality) => `Informasjon om ${unit} i ${municipality}.`,
  inMunicipality: (municipality) => `i ${municipality}`,
  closed: 'Dagar då ingen les',
  closedAsOf: (date) => `Slik det var kjent ${date}.`,
  rights: {
    school: 'Dette har du rett til på skolen',
    kindergarten: 'Dette har barn rett til i barnehagen',
  },
  moreHelp: 'Fleire som kan hjelpe',
  fullPage: 'Opne på eiga side',
  grounds: 'Kva byggjer dette på?',
  laws: 'Lova',
  sources: 'Andre kjelder',
  lawAsOf: (date) => `slik lova var ${date}`,
  readOn: (date) => `lesen ${date}`,
  addressUnknown: 'Adressa er ikkje kjend.',
  unchecked: 'Ikkje kvalitetssikra.',
  uncheckedText: 'Ingen i kommunen har gått god for tekstane enno.',
  uncheckedEverywhere: 'Ingen fagperson har gått god for tekstane enno.',
  checkedBy: (role, date) => `Tekstane er lesne av ${role} ${date}.`,
  intakePrivacy: 'Dette skjer med det du skriv',
  noPublisher: 'Demonstrasjon utan ansvarleg utgivar.',
};
