/** Where a link in the frame leads, given what the page around lets a frame do. Pure. */

/** The secret that WordPress gives its embeds in their address, `#?secret=…`; it heeds no message without it. */
export const secretOf = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? undefined;

/**
 * What WordPress is asked to open: it opens pages of the frame's own host only, and its frame may open
 * none. A link elsewhere leads to our page that has the same link.
 */
export const addressForHost = (wanted: string, fullPage: string): string =>
  new URL(wanted).host === new URL(fullPage).host ? wanted : fullPage;
