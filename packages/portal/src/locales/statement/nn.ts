import type { StatementTexts } from './nb.ts';

export const nn: StatementTexts = {
  title: 'Tekst om tilgjengelegheit',
  description:
    'Tekst om tilgjengelegheit for kvar widget, klar til å lime inn i erklæringa til ein kommune eller ein skule.',
  lead: 'Erklæringa for nettstaden dykkar lagar de sjølve. Her er tekst om det de viser frå oss, klar til å lime inn.',
  texts: 'Teksten',
  textsText:
    'Kvar tekst seier kva som er prøvd, og kva som ikkje er det. Datoen er dagen denne utgåva vart laga.',
  laws: { no: 'Reglane i Noreg', se: 'Reglane i Sverige' },
  lawsText: 'Slik lova var då ho vart lesen. Dette er ikkje juridisk råd.',

  heading: (name, version) => `${name} (Åpen oppvekst, versjon ${version})`,
  goal: 'Målet er alle krav på nivå A og AA i WCAG 2.2. Ingen uavhengig har vurdert om det er nådd.',
  tested: (date) => `Prøvd maskinelt (per ${date}):`,
  tests: [
    'Verktøyet axe finn ingen feil, heller ikkje i mørk drakt og med tvungne fargar.',
    'Alt kan nåast og brukast med tastatur, og det er synleg kvar ein er.',
    'Ved 320 pikslar, som er 400 prosent forstørring, trengst inga rulling sidelengs.',
    'Prøvene går i Chromium, Firefox og WebKitGTK.',
  ],
  untested: 'Ikkje prøvd:',
  untestedBy: [
    'Ingen som bruker skjermlesar, talestyring eller brytar til dagleg, har prøvd han.',
    'Ingen barn har prøvd han.',
    'Safari på telefon er ikkje prøvd.',
  ],
  limits: 'Kjende avgrensingar:',
  limitsOf: {
    'si-ifra': [
      'Skjema, telefon og andre måtar å seie ifrå på høyrer til skulen eller barnehagen, og er ikkje prøvde.',
      'Shift tre gonger for å forlate sida verkar berre med tastatur. Knappen gjer det same.',
    ],
    rettigheter: [
      'Opplesing finst berre der eininga har si eiga stemme for språket.',
      'Sidene det blir lenkja til, høyrer til andre og er ikkje prøvde.',
    ],
    hjelp: ['Nettstadene det blir lenkja til, høyrer til andre og er ikkje prøvde.'],
    tiltaksplan: [
      'Planen står på språket han er skriven på. Teksten er merkt med språket.',
      'Dokumenta det blir lenkja til, høyrer til kommunen og er ikkje prøvde.',
    ],
    indikator: [
      'Orda i figuren står på språket til kommunen. Teksten er merkt med språket.',
      'Biletet kan ikkje lesast i seg sjølv av ein skjermlesar. Setninga og tabellen seier det same.',
    ],
  },
  limitsOfAll: [
    'I ei ramme (iframe) har han fast høgd, så det kan trengast rulling inne i ramma.',
    'Vel nettstaden eigne fargar, er berre kontrasten mellom dei rekna ut.',
  ],
  report: 'Meld feil til oss, så tek vi det vidare.',
};
