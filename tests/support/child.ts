/** Steps on the reporter page, by the words a reader sees in bokmål. */
import type { FrameLocator, Page } from 'playwright-core';

/** The form, alone in a tab or in somebody's frame. */
export type Form = Page | FrameLocator;

const begins = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Presses buttons by how their names begin, each as it comes. */
export async function press(form: Form, ...labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await form
      .getByRole('button', { name: begins(label) })
      .filter({ visible: true })
      .first()
      .click();
}

export const heading = (form: Form, name: string): Promise<void> =>
  form.getByRole('heading', { level: 1, name }).waitFor();

/** From «Er dette skolen din?» to what happens: a child of the third grade writes about other pupils. */
export const aboutPupils = ['Ja', 'Meg selv', '1. til 4. trinn', 'Andre elever på skolen'] as const;

/** All questions after what it is about are passed by, up to the free text. */
export async function toText(form: Form): Promise<void> {
  await press(form, 'Hopp over', 'Hopp over', 'Hopp over', 'Hopp over');
  await form.getByLabel('Med egne ord').waitFor();
}

/** From the free text to the code, with nobody to be in touch with. */
export async function toCode(form: Form, text = ''): Promise<void> {
  const field = form.getByLabel('Med egne ord');
  if (text !== '') await field.fill(text);
  const written = await field.inputValue();
  await press(form, written === '' ? 'Hopp over' : 'Videre', 'Nei, jeg leser svaret her', 'Videre');
  await heading(form, 'Dette er koden din');
}

/** The code as it stands on the screen: six words. */
export async function codeOn(form: Form): Promise<string> {
  const words = form.getByRole('list', { name: 'Koden som ord' }).getByRole('listitem');
  await words.nth(5).waitFor();
  return (await words.allInnerTexts()).map((word) => word.trim()).join(' ');
}

/** Sends, and waits until it is stored. */
export async function send(form: Form): Promise<void> {
  await press(form, 'Send nå');
  await form.getByRole('heading', { level: 1, name: 'Det er sendt' }).waitFor({ timeout: 60_000 });
}

/** A whole report with this text, from the page's beginning; gives the code. */
export async function report(
  form: Form,
  text: string,
  start: readonly string[] = aboutPupils,
): Promise<string> {
  await press(form, ...start);
  await toText(form);
  await toCode(form, text);
  const code = await codeOn(form);
  await send(form);
  return code;
}

/** Opens the mailbox of a code from the page's beginning. */
export async function comeBack(form: Form, code: string): Promise<void> {
  await press(form, 'Jeg har en kode');
  await form.getByLabel('Koden').fill(code);
  await press(form, 'Åpne');
  await form.getByRole('heading', { level: 1, name: 'Meldingen din' }).waitFor({ timeout: 60_000 });
}
