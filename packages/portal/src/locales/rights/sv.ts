import type { RightsTexts } from './nb.ts';

export const sv: RightsTexts = {
  title: 'Rättigheter',
  description: 'Vad barn har rätt till i skola och förskola i Norge och Sverige, och vad de vuxna ska göra.',
  lead: 'Här står det vad barn har rätt till, och vad som händer när någon säger till.',
  settings: {
    no: { school: 'Skola i Norge', kindergarten: 'Barnehage (förskola) i Norge' },
    se: { school: 'Skola i Sverige', kindergarten: 'Förskola i Sverige' },
  },
  inSetting: {
    no: { school: 'skola i Norge', kindergarten: 'barnehage (förskola) i Norge' },
    se: { school: 'skola i Sverige', kindergarten: 'förskola i Sverige' },
  },
  settingDescription: (place) =>
    `Rättigheter i ${place}, för barn, föräldrar och personal var för sig. Välj vem du är.`,
  pageTitle: (audience, place) => `Rättigheter, ${audience}, ${place}`,
  who: 'Vem är du?',
  chooseOther: 'Välj en annan',
  audiences: {
    preschool: 'Små barn',
    junior: 'De yngsta i skolan',
    middle: 'Mitt i grundskolan',
    senior: 'Ungdomar',
    parent: 'Föräldrar',
    staff: 'Personal',
  },
  audienceTexts: {
    preschool: 'Att läsa högt, med bilder',
    parent: 'Med ett brev som du kan skriva ut',
    staff: 'Vad du ska göra',
  },
  grades: {
    no: (from, to) => (to > 10 ? `Årskurs ${from} och uppåt` : `Årskurs ${from}–${to}`),
    se: (from, to) =>
      to > 9
        ? `Årskurs ${from} och uppåt`
        : from === 0
          ? `Förskoleklass till årskurs ${to}`
          : `Årskurs ${from}–${to}`,
  },
  rights: {
    child: 'Det här har du rätt till',
    parent: 'Det här har barnet rätt till',
    staff: 'Det här har barnen rätt till',
  },
  lawSays: 'Lagen säger',
  worries: 'Undrar du över något?',
  help: 'Vill du prata med någon nu?',
  helpText: 'Se vem du kan ringa eller skriva till.',
  letter: 'Ett brev som du kan skriva ut',
  letterAlone: 'Visa brevet för sig, klart att skriva ut',
  letterPrint: 'Välj ”Skriv ut” i webbläsaren. Då kommer bara brevet på papperet. ',
  letterBack: 'Visa hela sidan igen',
  hubConvention: 'Barnkonventionen',
  hubConventionText: 'Alla 54 artiklar, i korthet.',
  convention: {
    title: 'Barnkonventionen',
    description: 'De 54 artiklarna i FN:s barnkonvention, i korthet, med de fyra principerna utmärkta.',
    lead: 'FN:s barnkonvention har 54 artiklar. Här är var och en, i korthet.',
    about:
      'Artiklarna i konventionen har inga rubriker. Titlarna här är till hjälp för dig som läser och är inte en del av konventionen.',
    article: (number) => `Artikel ${number}`,
    principle: 'Princip',
    principles: 'Fyra av artiklarna är principer för hela konventionen. De är märkta ”princip”.',
    speakingUp: 'När du vill säga till',
    parts: { rights: 'Rättigheterna', procedure: 'Hur konventionen fungerar' },
    titlesFrom: (articles) => `Titlarna på artikel ${articles}:`,
    ownTitles: 'våra egna ord',
  },
};
