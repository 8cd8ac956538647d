import type { Audience, Country, Setting } from '@apen-oppvekst/data-schema/terms';

/** Words around the texts on rights. */
export const nb = {
  title: 'Rettigheter',
  description: 'Hva barn har rett til i skole og barnehage i Norge og Sverige, og hva de voksne skal gjøre.',
  lead: 'Her står det hva barn har rett til, og hva som skjer når noen sier ifra.',
  settings: {
    no: { school: 'Skole i Norge', kindergarten: 'Barnehage i Norge' },
    se: { school: 'Skole i Sverige', kindergarten: 'Förskola (barnehage) i Sverige' },
  } satisfies Record<Country, Record<Setting, string>>,
  inSetting: {
    no: { school: 'skole i Norge', kindergarten: 'barnehage i Norge' },
    se: { school: 'skole i Sverige', kindergarten: 'förskola (barnehage) i Sverige' },
  } satisfies Record<Country, Record<Setting, string>>,
  settingDescription: (place: string) =>
    `Rettigheter i ${place}, for barn, foreldre og ansatte hver for seg. Velg hvem du er.`,
  pageTitle: (audience: string, place: string) => `Rettigheter, ${audience}, ${place}`,
  who: 'Hvem er du?',
  chooseOther: 'Velg en annen',
  audiences: {
    preschool: 'Små barn',
    junior: 'De yngste på skolen',
    middle: 'Midt i grunnskolen',
    senior: 'Ungdom',
    parent: 'Foreldre',
    staff: 'Ansatte',
  } satisfies Record<Audience, string>,
  audienceTexts: {
    preschool: 'Til å lese høyt, med bilder',
    parent: 'Med et brev du kan skrive ut',
    staff: 'Hva du skal gjøre',
  },
  grades: {
    no: (from: number, to: number) => (to > 10 ? `${from}. trinn og oppover` : `${from}.–${to}. trinn`),
    se: (from: number, to: number) =>
      to > 9
        ? `Årskurs ${from} og oppover`
        : from === 0
          ? `Förskoleklass til årskurs ${to}`
          : `Årskurs ${from}–${to}`,
  } satisfies Record<Country, (from: number, to: number) => string>,
  rights: {
    child: 'Dette har du rett til',
    parent: 'Dette har barnet rett til',
    staff: 'Dette har barna rett til',
  },
  lawSays: 'Loven sier',
  worries: 'Lurer du på noe?',
  help: 'Vil du snakke med noen nå?',
  helpText: 'Se hvem du kan ringe eller skrive til.',
  letter: 'Et brev du kan skrive ut',
  letterAlone: 'Vis brevet alene, klart til utskrift',
  letterPrint: 'Velg «Skriv ut» i nettleseren. Da kommer bare brevet på papiret. ',
  letterBack: 'Vis hele siden igjen',
  hubConvention: 'Barnekonvensjonen',
  hubConventionText: 'Alle 54 artiklene, kort sagt.',
  convention: {
    title: 'Barnekonvensjonen',
    description: 'De 54 artiklene i FNs barnekonvensjon, kort sagt, med de fire prinsippene merket.',
    lead: 'FNs barnekonvensjon har 54 artikler. Her er hver av dem, kort sagt.',
    about:
      'Artiklene i avtalen har ingen overskrifter. Titlene her er til hjelp for deg som leser, og er ikke en del av avtalen.',
    article: (number: number) => `Artikkel ${number}`,
    principle: 'Prinsipp',
    principles: 'Fire av artiklene er prinsipper for hele avtalen. De er merket «prinsipp».',
    speakingUp: 'Når du vil si ifra',
    parts: { rights: 'Rettighetene', procedure: 'Hvordan avtalen virker' },
    titlesFrom: (articles: string) => `Titlene på artikkel ${articles}:`,
    ownTitles: 'våre egne ord',
  },
};
export type RightsTexts = typeof nb;
