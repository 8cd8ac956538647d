/**
 * What an `<oppvekst-kontekst>` tells the widgets inside it. The key and the shape are shared by every
 * version of the widgets that may stand on one page, so they never change: a new shape gets a new key.
 */
import { createContext } from '@lit/context';

/** Plain data. An attribute of a widget's own wins over what is told here. */
export interface Shared {
  readonly version: 1;
  /** Id of a school or kindergarten. */
  readonly unit?: string;
  readonly plan?: string;
  readonly country?: string;
  readonly setting?: string;
  readonly audience?: string;
  readonly lang?: string;
  /** Addresses of the release's API and of the portal. */
  readonly base?: string;
  readonly portal?: string;
}

export const sharedContext = createContext<Shared>(Symbol.for('oppvekst/1'));
