import type { Change, Language } from '@apen-oppvekst/data-schema';

/** What a change is called. `about`: the title of what changed; `detail`: status, unit or body. */
type Words = Readonly<
  Record<Change['kind'] | 'observationsFinal', (about: string, detail: string) => string>
>;

const nb: Words = {
  // The plan may be years old: only the portal has got it now.
  planAdded: (about) => `Plan lagt inn her: ${about}`,
  planChanged: (about) => `Planen er endret: ${about}`,
  itemAdded: (about) => `Nytt punkt: ${about}`,
  itemChanged: (about) => `Punktet er endret: ${about}`,
  itemRemoved: (about) => `Punktet er tatt ut: ${about}`,
  statusReported: (about, detail) => `Status meldt: ${about} (${detail})`,
  observationsChanged: (about) => `Nye eller endrede tall: ${about}`,
  observationsFinal: (about) => `Foreløpige tall er blitt endelige: ${about}`,
  innspillAdded: (about) => `Nytt innspill fra ${about}`,
  innspillAnswered: (about) => `Svar på innspill fra ${about}`,
  correction: (about) => `Rettelse: ${about}`,
};

const nn: Words = {
  planAdded: (about) => `Plan lagd inn her: ${about}`,
  planChanged: (about) => `Planen er endra: ${about}`,
  itemAdded: (about) => `Nytt punkt: ${about}`,
  itemChanged: (about) => `Punktet er endra: ${about}`,
  itemRemoved: (about) => `Punktet er teke ut: ${about}`,
  statusReported: (about, detail) => `Status meld: ${about} (${detail})`,
  observationsChanged: (about) => `Nye eller endra tal: ${about}`,
  observationsFinal: (about) => `Førebelse tal er blitt endelege: ${about}`,
  innspillAdded: (about) => `Nytt innspel frå ${about}`,
  innspillAnswered: (about) => `Svar på innspel frå ${about}`,
  correction: (about) => `Retting: ${about}`,
};

const sv: Words = {
  planAdded: (about) => `Plan inlagd här: ${about}`,
  planChanged: (about) => `Planen har ändrats: ${about}`,
  itemAdded: (about) => `Ny punkt: ${about}`,
  itemChanged: (about) => `Punkten har ändrats: ${about}`,
  itemRemoved: (about) => `Punkten har tagits bort: ${about}`,
  statusReported: (about, detail) => `Status rapporterad: ${about} (${detail})`,
  observationsChanged: (about) => `Nya eller ändrade siffror: ${about}`,
  observationsFinal: (about) => `Preliminära siffror har blivit slutliga: ${about}`,
  innspillAdded: (about) => `Nytt inspel från ${about}`,
  innspillAnswered: (about) => `Svar på inspel från ${about}`,
  correction: (about) => `Rättelse: ${about}`,
};

const en: Words = {
  planAdded: (about) => `Plan added here: ${about}`,
  planChanged: (about) => `The plan has changed: ${about}`,
  itemAdded: (about) => `New item: ${about}`,
  itemChanged: (about) => `The item has changed: ${about}`,
  itemRemoved: (about) => `The item has been removed: ${about}`,
  statusReported: (about, detail) => `Status reported: ${about} (${detail})`,
  observationsChanged: (about) => `New or changed figures: ${about}`,
  observationsFinal: (about) => `Provisional figures have become final: ${about}`,
  innspillAdded: (about) => `New input from ${about}`,
  innspillAnswered: (about) => `Answer to input from ${about}`,
  correction: (about) => `Correction: ${about}`,
};

export const changeWords: Readonly<Record<Language, Words>> = { nb, nn, sv, en };
