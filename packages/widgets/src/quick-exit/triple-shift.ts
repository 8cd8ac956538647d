/** Milliseconds from the first press to the last. Shift pressed more slowly is somebody writing or reading. */
const shortTime = 2000;

/**
 * Calls back when Shift is pressed three times shortly after each other, left or right alike. Only keys of
 * a hardware keyboard say which Shift they are: one drawn on the screen never counts. Any other key in
 * between, or a pointer, means that Shift is in ordinary use, and the count starts anew.
 *
 * Keys pressed in a frame are heard only in that frame, so each document needs a listener of its own.
 *
 * @param target the window or document to listen in
 * @param signal stops it
 */
export function onTripleShift(target: EventTarget, callback: () => void, signal: AbortSignal): void {
  const down = new Set<string>();
  let presses: number[] = [];
  const forget = (): void => {
    down.clear();
    presses = [];
  };
  const hear = (event: Event): void => {
    const { code, repeat, type, timeStamp } = event as KeyboardEvent;
    if (code !== 'ShiftLeft' && code !== 'ShiftRight') {
      if (type === 'keydown') forget();
    } else if (type === 'keydown') {
      if (!repeat) down.add(code);
    } else if (down.delete(code)) {
      presses = [...presses.filter((earlier) => timeStamp - earlier < shortTime), timeStamp];
      if (presses.length === 3) {
        forget();
        callback();
      }
    }
  };
  // Before the page's own listeners, which may stop an event.
  const options = { capture: true, signal };
  target.addEventListener('keydown', hear, options);
  target.addEventListener('keyup', hear, options);
  target.addEventListener('pointerdown', forget, options);
}
