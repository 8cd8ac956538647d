/** Puts a figure on the test page and answers its request. */
import { waitUntil } from '@open-wc/testing';
import type { FigureRecord } from '../charts/figure.ts';
import { answering, inside, json, placed } from '../embed/test-page.ts';
import './define.ts';
import type { OppvekstIndikatorElement } from './indikator.ts';

/** A figure that has been given its record, and is drawn. Without one it waits or fails as `answering` says. */
export async function shown(
  record?: FigureRecord,
  attributes: Readonly<Record<string, string>> = {},
): Promise<OppvekstIndikatorElement> {
  if (record) answering(() => json(record));
  const given = { 'data-indicator': 'trygg', 'data-area': 'no-9999', ...attributes };
  const element = await placed('oppvekst-indikator', given);
  if (record) await waitUntil(() => inside(element, '[part=headline]'), 'the headline came');
  return element;
}
