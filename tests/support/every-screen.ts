/** The ways through the form that between them show every screen. */
import type { Page } from 'playwright-core';
import { press } from './child.ts';

/** Who writes, about what, and how the questions after that are answered; from the page's beginning. */
export const branches: Readonly<Record<string, readonly string[]>> = {
  'about pupils': [
    ...['Ja', 'Meg selv', '5. til 7. trinn', 'Andre elever på skolen'],
    ...['Noen truer eller skremmer', 'Videre', 'På SFO', 'Videre', 'Lenge', 'At det stopper', 'Videre'],
    ...['Hopp over', 'Ja, ta kontakt med meg'],
  ],
  'about the leader': ['Ja', 'En annen', 'Jeg er voksen', 'En voksen på skolen', 'Ja', 'Videre'],
  'about another adult': ['Ja', 'Meg selv', '8. trinn eller eldre', 'En voksen på skolen', 'Nei'],
  'about home': [
    'Ja',
    'Meg selv',
    '1. til 4. trinn',
    'Noen hjemme eller et annet sted',
    'Jeg vil skrive også',
  ],
  'about not wanting to live': ['Ja', 'En annen', 'Jeg er voksen', 'Noen har det så vondt'],
  'about one’s own child': [
    ...['Ja', 'Barnet mitt', 'Andre elever på skolen', 'Hopp over', 'Hopp over', 'Hopp over', 'Hopp over'],
    ...['Hopp over', 'Nei, jeg leser', 'Videre'],
  ],
  'not this school': ['Nei'],
  'with a code': ['Jeg har en kode'],
};

/** Walks a way and looks at each screen, the first among them. */
export async function walk(
  page: Page,
  address: string,
  way: readonly string[],
  look: (screen: string) => Promise<void>,
): Promise<void> {
  await page.goto(address);
  await page.locator('#start').waitFor();
  const name = async (): Promise<string> =>
    (await page.locator('h1').filter({ visible: true }).first().innerText()).trim();
  await look(await name());
  for (const label of way) {
    await press(page, label);
    await look(await name());
  }
}
