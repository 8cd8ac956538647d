/** The identity in a key file, as age writes it: one line among comments. */
export const identityIn = (text: string): string | undefined =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line.startsWith('AGE-SECRET-KEY-PQ-1'));
