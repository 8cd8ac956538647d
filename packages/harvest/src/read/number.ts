/** Ordinary space, no-break space and narrow no-break space: all are used as thousands marks. */
const figure = /^[-−]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,]\d+)?$/;

/**
 * The number a source prints: `22 539`, `12,2`, `12.2`, `−3`. Groups of three digits are parted by a
 * space, decimals by a comma or a point. `undefined` for anything else, «>15» and «ca. 15» too: a bound
 * is not a number.
 */
export function parseFigure(text: string): number | undefined {
  if (!figure.test(text)) return undefined;
  const value = Number(
    text
      .replace(/[ \u00a0\u202f]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
  return Number.isFinite(value) ? value : undefined;
}

/** «>15», «<5», «15+», «ca. 270», «~100»: a number that is a bound or rounded. */
export const isApproximate = (text: string): boolean =>
  /^(?:[<>≤≥~≈]|ca\.?|cirka|omkring|minst|over|under)\s*\d|^\d[\d .,]*\+$/i.test(text);
