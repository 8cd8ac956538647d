/** Puts the element on the test page with its texts. */
import { waitUntil } from '@open-wc/testing';
import type { RightsRecord, UnitRecord } from '@apen-oppvekst/data-schema/terms';
import { all, answering, inside, json, placed, textOf } from '../embed/test-page.ts';
import './define.ts';
import type { OppvekstRettigheterElement } from './rettigheter.ts';
import { rights } from './test-records.ts';

interface Given {
  readonly record?: RightsRecord;
  /** What is known about the unit, if the page is a unit's. */
  readonly unit?: Pick<UnitRecord, 'municipality' | 'unit'>;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The element with its texts: the question, or what the audience in the attributes is told. */
export async function shown({
  record = rights(),
  unit,
  attributes,
}: Given = {}): Promise<OppvekstRettigheterElement> {
  const { country, setting, language } = record;
  answering({
    [`national/${country}/rights.${setting}.${language}.json`]: () => json(record),
    ...(unit && { [`unit/${unit.unit.id}.json`]: () => json(unit) }),
  });
  const element = await placed('oppvekst-rettigheter', {
    'data-lang': language,
    ...(unit ? { 'data-unit': unit.unit.id } : { 'data-country': country, 'data-setting': setting }),
    ...attributes,
  });
  await waitUntil(() => inside(element, '[part=title]'), 'the texts came');
  return element;
}

/** What the reader is asked to choose from. */
export const choices = (element: OppvekstRettigheterElement): string[] =>
  all(element, '[part=question] button').map(textOf);

export async function press(element: OppvekstRettigheterElement, label: string): Promise<void> {
  const button = all(element, 'button').find((each) => textOf(each) === label);
  if (!button) throw new Error(`no button «${label}»`);
  button.click();
  await element.updateComplete;
}
