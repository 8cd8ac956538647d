/** Words of the text on accessibility that a site may paste. «Oss» is the site it is pasted on. */
import type { Country } from '@apen-oppvekst/data-schema/terms';
import type { Widget } from '@apen-oppvekst/widgets/embed-code';

export const nb = {
  title: 'Tekst om tilgjengelighet',
  description:
    'Tekst om tilgjengelighet for hver widget, klar til å lime inn i erklæringen til en kommune eller en skole.',
  lead: 'Erklæringen for nettstedet deres lager dere selv. Her er tekst om det dere viser fra oss, klar til å lime inn.',
  texts: 'Teksten',
  textsText:
    'Hver tekst sier hva som er prøvd, og hva som ikke er det. Datoen er dagen denne utgaven ble laget.',
  laws: { no: 'Reglene i Norge', se: 'Reglene i Sverige' } satisfies Record<Country, string>,
  lawsText: 'Slik loven var da den ble lest. Dette er ikke juridisk råd.',

  heading: (name: string, version: string) => `${name} (Åpen oppvekst, versjon ${version})`,
  goal: 'Målet er alle krav på nivå A og AA i WCAG 2.2. Ingen uavhengig har vurdert om det er nådd.',
  tested: (date: string) => `Prøvd maskinelt (per ${date}):`,
  tests: [
    'Verktøyet axe finner ingen feil, heller ikke i mørk drakt og med tvungne farger.',
    'Alt kan nås og brukes med tastatur, og det er synlig hvor man er.',
    'Ved 320 piksler, som er 400 prosent forstørring, trengs ingen rulling sidelengs.',
    'Prøvene går i Chromium, Firefox og WebKitGTK.',
  ],
  untested: 'Ikke prøvd:',
  untestedBy: [
    'Ingen som bruker skjermleser, talestyring eller bryter til daglig, har prøvd den.',
    'Ingen barn har prøvd den.',
    'Safari på telefon er ikke prøvd.',
  ],
  limits: 'Kjente begrensninger:',
  limitsOf: {
    'si-ifra': [
      'Skjema, telefon og andre måter å si ifra på hører til skolen eller barnehagen, og er ikke prøvd.',
      'Shift tre ganger for å forlate siden virker bare med tastatur. Knappen gjør det samme.',
    ],
    rettigheter: [
      'Opplesing finnes bare der enheten har sin egen stemme for språket.',
      'Sidene det lenkes til, hører til andre og er ikke prøvd.',
    ],
    hjelp: ['Nettstedene det lenkes til, hører til andre og er ikke prøvd.'],
    tiltaksplan: [
      'Planen står på språket den er skrevet på. Teksten er merket med språket.',
      'Dokumentene det lenkes til, hører til kommunen og er ikke prøvd.',
    ],
    indikator: [
      'Ordene i figuren står på språket til kommunen. Teksten er merket med språket.',
      'Bildet kan ikke leses i seg selv av en skjermleser. Setningen og tabellen sier det samme.',
    ],
  } satisfies Record<Widget, readonly string[]>,
  limitsOfAll: [
    'I en ramme (iframe) har den fast høyde, så det kan trengs rulling inne i rammen.',
    'Velger nettstedet egne farger, er bare kontrasten mellom dem regnet ut.',
  ],
  report: 'Meld feil til oss, så tar vi det videre.',
};
export type StatementTexts = typeof nb;
