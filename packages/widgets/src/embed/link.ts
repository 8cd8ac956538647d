import { html } from 'lit/html.js';

/** An address as it is read out: the host in its own letters, or the number. */
export const readableAddress = (address: string): string =>
  decodeURI(address.replace(/^\w+:(\/\/(www\.)?)?|\/.*/g, ''));

/**
 * A link to an address from the data, which learns nothing of where the reader came from. The page may have
 * named another place for the data than ours, so nothing but these kinds of address becomes a link.
 * @param words without them, the address as it can be read out
 */
export function link(address: string | null | undefined, words?: unknown): unknown {
  const said = words ?? readableAddress(address ?? '');
  return address && /^(https?|tel|mailto):/.test(address)
    ? html`<a href=${address} rel="noreferrer">${said}</a>`
    : said;
}
