/** Lets a test page leave without leaving: the browser's own navigation is seen and then called off. */

/** Somewhere the page set off to since {@link watchExits}, and how the page was when it did. */
export interface Departure {
  readonly address: string;
  /** `replace`: Back does not lead to the page. */
  readonly kind: string;
  readonly wasHidden: boolean;
  /** `performance.now()` */
  readonly at: number;
}

/** The one event of the Navigation API that the tests need; TypeScript's own DOM does not have it yet. */
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly destination: { readonly url: string };
}
const { navigation } = window as { readonly navigation?: EventTarget };

/** `it`, for a test that leaves: where the browser cannot call it off, the tests would be gone. */
export const itLeaving = navigation ? it : it.skip;

export const rootIsHidden = (): boolean => getComputedStyle(document.documentElement).display === 'none';

/** Collects departures and calls each off, until {@link stayHere}. */
export function watchExits(): { departures: Departure[]; stayHere: () => void } {
  const departures: Departure[] = [];
  const ownTitle = document.title;
  const hold = (event: Event): void => {
    const { navigationType: kind, destination } = event as NavigateEvent;
    departures.push({ address: destination.url, kind, wasHidden: rootIsHidden(), at: performance.now() });
    event.preventDefault();
  };
  navigation?.addEventListener('navigate', hold);
  return {
    departures,
    stayHere: () => {
      navigation?.removeEventListener('navigate', hold);
      for (const name of ['display', 'transition']) document.documentElement.style.removeProperty(name);
      document.title = ownTitle;
    },
  };
}
