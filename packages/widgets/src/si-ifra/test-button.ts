/** Puts a button on the test page, and goes through its dialog as a reader does. */
import { waitUntil } from '@open-wc/testing';
import type { SpeakUpRecord, UnitRecord } from '@apen-oppvekst/data-schema/terms';
import { all, answering, inside, json, placed, textOf } from '../embed/test-page.ts';
import './define.ts';
import type { OppvekstSiIfraElement } from './si-ifra.ts';
import { day, speakUp, unitId, unitRecord } from './test-records.ts';

export const unitPath = `unit/${unitId}.json`;
export const wordsPath = 'national/no/speak-up.school.nb.json';

/** A button that knows its unit and its words. */
export async function button(
  record: UnitRecord = unitRecord(),
  text: SpeakUpRecord = speakUp(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<OppvekstSiIfraElement> {
  const { country, setting, language } = text;
  answering({
    [`unit/${record.unit.id}.json`]: () => json(record),
    [`national/${country}/speak-up.${setting}.${language}.json`]: () => json(text),
  });
  const element = await place(attributes);
  await waitUntil(() => inside(element, '[part=button]'), 'the button came');
  return element;
}

export const place = (attributes: Readonly<Record<string, string>> = {}): Promise<OppvekstSiIfraElement> =>
  placed('oppvekst-si-ifra', { 'data-unit': unitId, 'data-as-of': day, ...attributes });

export const dialogOf = (element: HTMLElement): HTMLDialogElement =>
  inside<HTMLDialogElement>(element, 'dialog')!;

/** Presses buttons by what they say, one after the other. */
export async function press(element: OppvekstSiIfraElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const found = all(element, 'button').find(
      (each) => (each.ariaLabel ?? textOf(each)).replace(/^‹ /, '') === name,
    );
    if (!found) throw new Error(`no button «${name}» in: ${textOf(element.shadowRoot)}`);
    found.click();
    await element.updateComplete;
  }
}

/** A dialog that has been opened, and answered so far. */
export async function opened(...names: readonly string[]): Promise<OppvekstSiIfraElement> {
  const element = await button();
  await press(element, 'Si ifra', ...names);
  return element;
}

/** What the screen says below the bar that is always there. */
export const screenOf = (element: HTMLElement): string => textOf(inside(element, '.screen'));

/** What has the focus inside the button, as it is read out. */
export const focused = (element: HTMLElement): string => textOf(element.shadowRoot!.activeElement);
