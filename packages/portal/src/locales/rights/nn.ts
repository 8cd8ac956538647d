import type { RightsTexts } from './nb.ts';

export const nn: RightsTexts = {
  title: 'Rettar',
  description: 'Kva barn har rett til i skole og barnehage i Noreg og Sverige, og kva dei vaksne skal gjere.',
  lead: 'Her står det kva barn har rett til, og kva som skjer når nokon seier ifrå.',
  settings: {
    no: { school: 'Skole i Noreg', kindergarten: 'Barnehage i Noreg' },
    se: { school: 'Skole i Sverige', kindergarten: 'Förskola (barnehage) i Sverige' },
  },
  inSetting: {
    no: { school: 'skole i Noreg', kindergarten: 'barnehage i Noreg' },
    se: { school: 'skole i Sverige', kindergarten: 'förskola (barnehage) i Sverige' },
  },
  settingDescription: (place) =>
    `Rettar i ${place}, for barn, foreldre og tilsette kvar for seg. Vel kven du er.`,
  pageTitle: (audience, place) => `Rettar, ${audience}, ${place}`,
  who: 'Kven er du?',
  chooseOther: 'Vel ein annan',
  audiences: {
    preschool: 'Små barn',
    junior: 'Dei yngste på skolen',
    middle: 'Midt i grunnskolen',
    senior: 'Ungdom',
    parent: 'Foreldre',
    staff: 'Tilsette',
  },
  audienceTexts: {
    preschool: 'Til å lese høgt, med bilete',
    parent: 'Med eit brev du kan skrive ut',
    staff: 'Kva du skal gjere',
  },
  grades: {
    no: (from, to) => (to > 10 ? `${from}. trinn og oppover` : `${from}.–${to}. trinn`),
    se: (from, to) =>
      to > 9
        ? `Årskurs ${from} og oppover`
        : from === 0
          ? `Förskoleklass til årskurs ${to}`
          : `Årskurs ${from}–${to}`,
  },
  rights: {
    child: 'Dette har du rett til',
    parent: 'Dette har barnet rett til',
    staff: 'Dette har barna rett til',
  },
  lawSays: 'Lova seier',
  worries: 'Lurer du på noko?',
  help: 'Vil du snakke med nokon no?',
  helpText: 'Sjå kven du kan ringje eller skrive til.',
  letter: 'Eit brev du kan skrive ut',
  letterAlone: 'Vis brevet åleine, klart til utskrift',
  letterPrint: 'Vel «Skriv ut» i nettlesaren. Då kjem berre brevet på papiret. ',
  letterBack: 'Vis heile sida att',
  hubConvention: 'Barnekonvensjonen',
  hubConventionText: 'Alle dei 54 artiklane, kort sagt.',
  convention: {
    title: 'Barnekonvensjonen',
    description: 'Dei 54 artiklane i FNs barnekonvensjon, kort sagt, med dei fire prinsippa merkte.',
    lead: 'FNs barnekonvensjon har 54 artiklar. Her er kvar av dei, kort sagt.',
    about:
      'Artiklane i avtala har ingen overskrifter. Titlane her er til hjelp for deg som les, og er ikkje ein del av avtala.',
    article: (number) => `Artikkel ${number}`,
    principle: 'Prinsipp',
    principles: 'Fire av artiklane er prinsipp for heile avtala. Dei er merkte «prinsipp».',
    speakingUp: 'Når du vil seie ifrå',
    parts: { rights: 'Rettane', procedure: 'Korleis avtala verkar' },
    titlesFrom: (articles) => `Titlane på artikkel ${articles}:`,
    ownTitles: 'våre eigne ord',
  },
};
