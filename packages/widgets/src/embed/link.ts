import { html } from 'lit/html.js';

/** An address as it is read out: the host in its own letters, or the number. */
export const readableAddress = (address: string): string =>
  decodeURI(address.replace(/^\w+:(\/\/(www\.)?)?|\/.*/g, ''));

/**
 * A link to an address from the data, which learns nothing of where the reader came from. The page may have
 * named another place for the data than ours, so nothing but these kinds of address becomes a link.
 * @param words without them, the address as it can be read out
 */
export const link = (
  address: string | null = '',
  words: unknown = readableAddress(address ?? ''),
): unknown =>
  /^(https?|tel|mailto):/.test(address ?? '')
    ? html`<a href=${address} rel="noreferrer">${words}</a>`
    : words;
