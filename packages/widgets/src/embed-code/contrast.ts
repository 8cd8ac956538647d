/** Least contrast that text may have against what it stands on (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

export const isColour = (text: string): boolean => hex.test(text);

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2). */
function luminance(colour: string): number {
  const channels = (hex.exec(colour) ?? []).slice(1).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = NaN, green = NaN, blue = NaN] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two six-digit hex colours, 1 to 21, whichever is the lighter; `NaN` when one is no such colour.
 * Source: WCAG 2.2, contrast ratio.
 */
export function contrast(a: string, b: string): number {
  const [darker = NaN, lighter = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}
