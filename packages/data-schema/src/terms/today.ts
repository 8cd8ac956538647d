/** The day it is in Norway and Sweden at a moment, ISO 8601, wherever the machine or the reader is. */
export const dayAt = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(moment);
