import type { StatementTexts } from './nb.ts';

export const sv: StatementTexts = {
  title: 'Text om tillgänglighet',
  description:
    'Text om tillgängligheten för varje del, klar att klistra in i en kommuns eller en skolas tillgänglighetsredogörelse.',
  lead: 'Redogörelsen för er webbplats gör ni själva. Här finns text om det ni visar från oss, klar att klistra in.',
  texts: 'Texten',
  textsText:
    'Varje text säger vad som är prövat och vad som inte är det. Datumet är dagen då den här utgåvan gjordes.',
  laws: { no: 'Reglerna i Norge', se: 'Reglerna i Sverige' },
  lawsText: 'Så såg lagen ut när den lästes. Detta är inte juridisk rådgivning.',

  heading: (name, version) => `${name} (Åpen oppvekst, version ${version})`,
  goal: 'Målet är alla krav på nivå A och AA i WCAG 2.2. Ingen oberoende har bedömt om det är nått.',
  tested: (date) => `Prövat maskinellt (per ${date}):`,
  tests: [
    'Verktyget axe hittar inga fel, inte heller i mörkt läge och med tvingade färger.',
    'Allt går att nå och använda med tangentbord, och det syns var man är.',
    'Vid 320 pixlar, som är 400 procents förstoring, behövs ingen rullning i sidled.',
    'Prövningarna körs i Chromium, Firefox och WebKitGTK.',
  ],
  untested: 'Inte prövat:',
  untestedBy: [
    'Ingen som använder skärmläsare, talstyrning eller kontakt till vardags har prövat den.',
    'Inga barn har prövat den.',
    'Safari på telefon är inte prövad.',
  ],
  limits: 'Kända begränsningar:',
  limitsOf: {
    'si-ifra': [
      'Formulär, telefon och andra sätt att säga till hör till skolan eller förskolan och är inte prövade.',
      'Skift tre gånger för att lämna sidan fungerar bara med tangentbord. Knappen gör samma sak.',
    ],
    rettigheter: [
      'Uppläsning finns bara där enheten har en egen röst för språket.',
      'Sidorna som länkas hör till andra och är inte prövade.',
    ],
    hjelp: ['Webbplatserna som länkas hör till andra och är inte prövade.'],
    tiltaksplan: [
      'Planen står på det språk den är skriven på. Texten är märkt med språket.',
      'Dokumenten som länkas hör till kommunen och är inte prövade.',
    ],
    indikator: [
      'Orden i figuren står på kommunens språk. Texten är märkt med språket.',
      'Bilden kan inte läsas i sig själv av en skärmläsare. Meningen och tabellen säger samma sak.',
    ],
  },
  limitsOfAll: [
    'I en ram (iframe) har den fast höjd, så rullning inne i ramen kan behövas.',
    'Väljer webbplatsen egna färger är bara kontrasten mellan dem uträknad.',
  ],
  report: 'Rapportera fel till oss, så tar vi det vidare.',
};
