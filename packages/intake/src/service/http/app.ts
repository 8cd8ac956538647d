/** What both apps do alike with faults: a refusal is answered as such, a full disk with 507, all else with 500. */
import type { ErrorHandler } from 'hono';
import type { Context } from '../context.ts';
import { kindOf } from '../log.ts';
import { isFull } from '../store/open.ts';
import { Refusal } from './refusal.ts';
import { nothingThere, type WritePage } from './wrong-address.ts';

/** Told when there was no room, so that the owner is alarmed. */
export type OnFull = () => void;

export const onFault =
  ({ log }: Context, onFull: OnFull, write: WritePage): ErrorHandler =>
  (error, c) => {
    if (error instanceof Refusal)
      return error.status === 404 ? nothingThere(c, error, write) : c.json(error, error.status);
    if (isFull(error)) {
      onFull();
      return c.json({ error: 'no-room', message: 'Disken er full. Ingenting ble lagret.' }, 507);
    }
    log('fault', 'request', `Uventet feil: ${kindOf(error)}.`);
    return c.json({ error: 'unexpected', message: 'Uventet feil.' }, 500);
  };
