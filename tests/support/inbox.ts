/** Steps in the inbox, by the words that those who read see in bokmål. */
import type { Page } from 'playwright-core';
import type { Mottak } from './mottak.ts';

/** Logs in with the code on paper, and waits until the cases are listed. */
export async function logIn(page: Page, mottak: Mottak, group: string, role: string): Promise<void> {
  await page.goto(mottak.inbox);
  await page.getByLabel('Koden din, åtte ord').fill(mottak.codeOf(group, role));
  await page.getByRole('button', { name: 'Åpne med koden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saker' }).waitFor({ timeout: 60_000 });
  // The list, or that there is none.
  await page.locator('table, .card').first().waitFor();
}

export const cases = (page: Page) => page.getByRole('button', { name: /^Åpne saken/ });

/** Opens the first case of the list, and waits until it is unlocked. */
export async function openFirst(page: Page): Promise<void> {
  await cases(page).first().click();
  await page.getByRole('heading', { level: 1, name: /^Sak fra/ }).waitFor({ timeout: 30_000 });
}
