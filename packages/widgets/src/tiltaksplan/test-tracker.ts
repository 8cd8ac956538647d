/** Puts a tracker on the test page and answers its request. */
import { waitUntil } from '@open-wc/testing';
import type { PlanRecord } from '@apen-oppvekst/data-schema/terms';
import { answering, inside, json, placed } from '../embed/test-page.ts';
import './define.ts';
import { day } from './test-records.ts';
import type { OppvekstTiltaksplanElement } from './tiltaksplan.ts';

/** A tracker that has been given the record, and is drawn. Without one it waits or fails as `answering` says. */
export async function tracker(
  record?: PlanRecord,
  attributes: Readonly<Record<string, string>> = {},
): Promise<OppvekstTiltaksplanElement> {
  if (record) answering(() => json(record));
  const given = { 'data-plan': 'prv-plan', 'data-as-of': day, ...attributes };
  const element = await placed('oppvekst-tiltaksplan', given);
  if (record) await waitUntil(() => inside(element, '[part=headline]'), 'the headline came');
  return element;
}
