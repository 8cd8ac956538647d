/** Steps on the reporter page in another browser, by the words a reader sees in bokmål. */
import { aboutPupils } from '../child.ts';
import { until, type Elsewhere, type Place } from './browser.ts';

const shown = 'not(ancestor-or-self::*[@hidden])';

export async function press(form: Place, ...labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await form.click(`//button[${shown} and starts-with(normalize-space(.), '${label}')]`);
}

/** A mark may stand before it. */
const heading = (form: Place, text: string): Promise<boolean> =>
  until(
    form,
    `[...document.querySelectorAll('h1')].some((h1) => h1.checkVisibility() && h1.innerText.endsWith('${text}'))`,
  );

export const written = (form: Place): Promise<string> =>
  form.run<string>('document.querySelector("textarea").value');

/** From the beginning to the free text, with the cursor in it. */
export async function toText(form: Place): Promise<void> {
  await press(form, ...aboutPupils, 'Hopp over', 'Hopp over', 'Hopp over', 'Hopp over');
  await form.click(`//textarea[${shown}]`);
}

/** From a text that is written to the receipt; gives the code. */
export async function sendWritten(form: Place): Promise<string> {
  await press(form, 'Videre', 'Nei, jeg leser svaret her', 'Videre');
  const words = await until<string>(
    form,
    `(() => {
      const words = [...document.querySelectorAll('[aria-label="Koden som ord"] li')].map((word) => word.innerText.trim());
      return words.length === 6 && words.every((word) => word !== '') && words.join(' ');
    })()`,
  );
  await press(form, 'Send nå');
  await heading(form, 'Det er sendt');
  return words;
}

/** Opens the mailbox of a code from the page's beginning. */
export async function comeBack(browser: Elsewhere, form: Place, code: string): Promise<void> {
  await press(form, 'Jeg har en kode');
  await form.click(`//*[@id='kode']`);
  await browser.type(code);
  await press(form, 'Åpne');
  await heading(form, 'Meldingen din');
}
