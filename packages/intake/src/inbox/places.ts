/**
 * Places gone through, by the number that the browser's history holds. Only the number is in it: where somebody has been
 * is in this page's memory, and gone with it.
 */
import type { LockReason, Place } from './inbox.ts';

const lockReasons: readonly LockReason[] = ['locked', 'lockedByYou', 'expired'];

export class Places {
  #gone: Place[] = [];

  /** What the address says, and out of it at once: a link that invites is a secret. */
  arrive(): Place {
    const fragment = new URLSearchParams(location.hash.slice(1));
    if (location.hash) history.replaceState(null, '', location.pathname);
    const token = fragment.get('invitasjon');
    const reason = lockReasons.find((each) => fragment.get('laast') === each);
    return this.startAt(
      token ? { screen: 'invitation', token } : { screen: 'login', ...(reason && { reason }) },
    );
  }

  /** The first place there is; nothing lies before it. */
  startAt(place: Place): Place {
    this.#gone = [place];
    history.replaceState({ n: 0 }, '');
    return place;
  }

  /** The login, of a page that is about to be loaded anew and is to say why. */
  lockedAt(reason: LockReason): Place {
    this.#gone = [{ screen: 'login', reason }];
    history.replaceState({ n: 0 }, '', `${location.pathname}#laast=${reason}`);
    return this.#gone[0]!;
  }

  go(place: Place): void {
    const n = numberOf(history.state) + 1;
    this.#gone = [...this.#gone.slice(0, n), place];
    history.pushState({ n }, '');
  }

  /** Back and forward, as far as this page remembers; further back is another page. */
  at(state: unknown): Place {
    return this.#gone[numberOf(state)] ?? this.#gone[0]!;
  }
}

const numberOf = (state: unknown): number => (state as { n?: number } | null)?.n ?? 0;
