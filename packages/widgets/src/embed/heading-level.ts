/** Level of a widget's heading as a page has written it, 1 to 6; 2 where that is no number. */
export const headingLevel = (text: string | null): number => Math.min(6, Math.max(1, Number(text) || 2));
