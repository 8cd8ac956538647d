/** What the archive says of itself, in bokmål and English. */
import { dateText } from '../language.ts';

export const readme = (given: {
  readonly version: string;
  readonly asOf: string;
  readonly portal: string;
  readonly pictogramCredit: string;
}): string => {
  const { version, asOf, portal, pictogramCredit } = given;
  return `ÅPEN OPPVEKST ${version}
Innhold beregnet ${dateText(asOf, 'nb')}

Legg mappen på nettstedet deres, for eksempel som /oppvekst/, og åpne eksempel.html der. Den må hentes fra
en server: åpnet rett fra disken får skriptene ikke hentet innholdet.

Lag koden på ${portal}/bygg-inn/ og skriv mappen under «Hvor ligger filene?». Da henter siden alt herfra, og
ingen forespørsler går til oss. Lenkene fører fortsatt til ${portal}.

  v1/oppvekst.js        lasteren: én linje på siden
  ${version}/               widgetene, med sjekksummer i sri.json og lisenser i LICENSES.txt
  api/v1/               planer, enheter, rettigheter og hjelp
  figur/                tallene til kommuner som har en plan på portalen
  eksempel.html         en side med alle widgetene, for en skole som ikke finnes

Telefonnumre, rettigheter og planer endrer seg. Hent en ny fil når det kommer en ny utgave.
Skal filene brukes fra et annet nettsted enn deres eget, må serveren sende Access-Control-Allow-Origin.


In English

Put the folder on your site, for instance as /oppvekst/, and open eksempel.html there. It has to come from a
server: opened straight from the disk, the scripts cannot fetch the content.

Make the code at ${portal}/en/bygg-inn/ and write the folder under “Where are the files?”. Then the page fetches
everything from here, and no requests go to us. Links still lead to ${portal}.

  v1/oppvekst.js        the loader: one line on the page
  ${version}/               the widgets, with checksums in sri.json and licences in LICENSES.txt
  api/v1/               plans, schools and kindergartens, rights and help
  figur/                figures of municipalities that have a plan on the portal
  eksempel.html         a page with every widget, for a school that does not exist

Phone numbers, rights and plans change. Fetch a new file when there is a new edition.
If the files are used from another site than your own, the server must send Access-Control-Allow-Origin.


Kode: MIT. ${pictogramCredit}
Opplysningene har hver sin kilde, som står i filene i api/v1/ og figur/.
`;
};
