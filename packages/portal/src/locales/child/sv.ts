import type { ChildTexts } from './nb.ts';

export const sv: ChildTexts = {
  exit: 'Lämna sidan',
  exitWithoutScript:
    'Knappen ”Lämna sidan” öppnar en annan sida. Men trycker någon på Bakåt kommer den här sidan fram igen.',
  description: (unit, municipality) => `Information om ${unit} i ${municipality}.`,
  inMunicipality: (municipality) => `i ${municipality}`,
  closed: 'Dagar då ingen läser',
  closedAsOf: (date) => `Så som det var känt ${date}.`,
  rights: {
    school: 'Det här har du rätt till i skolan',
    kindergarten: 'Det här har barn rätt till i förskolan',
  },
  moreHelp: 'Fler som kan hjälpa',
  fullPage: 'Öppna på en egen sida',
  grounds: 'Vad bygger det här på?',
  laws: 'Lagen',
  sources: 'Andra källor',
  lawAsOf: (date) => `så som lagen var ${date}`,
  readOn: (date) => `läst ${date}`,
  addressUnknown: 'Adressen är inte känd.',
  unchecked: 'Inte kvalitetssäkrat.',
  uncheckedText: 'Ingen i kommunen har gått i god för texterna än.',
  uncheckedEverywhere: 'Ingen fackperson har gått i god för texterna än.',
  checkedBy: (role, date) => `Texterna är lästa av ${role} ${date}.`,
  intakePrivacy: 'Det här händer med det du skriver',
  noPublisher: 'Demonstration utan ansvarig utgivare.',
};
