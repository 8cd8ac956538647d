/**
 * Leaves the page at once: it is hidden before the browser has begun to fetch the next one, and Back does
 * not lead here again. In a frame the whole window leaves, where the browser allows it.
 *
 * What it cannot do: the address stays in the device's and the network's own records, and what was visited
 * before this page stays in the history. In a frame on another site only the frame can be hidden, so the
 * page around it is seen until the new one comes. A plain link, where scripts fail, is left by Back.
 *
 * @param address a whole `https:` address, as `exitAddress` gives it
 */
export function leave(address: string): void {
  hide();
  nameNobody();
  const go = (): void => replace(address);
  // Shown again as it was left, by a browser that keeps whole pages: it is still hidden, and leaves anew.
  addEventListener('pageshow', ({ persisted }) => persisted && go());
  // No «are you sure?» of the page's own.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  go();
}

/** With the root goes everything, dialogs in the top layer too. Set from script, which a strict policy allows. */
function hide(): void {
  const { style } = document.documentElement;
  style.setProperty('transition', 'none', 'important');
  style.setProperty('display', 'none', 'important');
  // An empty title would make the browser show the address in its place.
  document.title = '\u00a0';
  // A voice that reads aloud would else go on into the next page. Some browsers have none.
  (window as Partial<Window>).speechSynthesis?.cancel();
}

/** The last `referrer` a page states is the one that holds: the next page is not told where we were. */
function nameNobody(): void {
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
}

function replace(address: string): void {
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    // A frame that may not move the window around it.
    window.location.replace(address);
  }
}
