import {
  changesFeedPath,
  isAbout,
  municipalityFeedPath,
  type AreaLink,
  type Change,
  type ChangesRecord,
} from '@apen-oppvekst/data-schema';
import { Feed } from 'feed';

/** Entries in the feed; the whole log stands in `api/v1/changes.json`. */
const longest = 100;

/** The portal's name, as the feed's title and author. */
const portalName = 'Åpen oppvekst';

/**
 * The newest changes as an Atom feed. Every date comes from the log, never from the clock, so that the
 * same log gives the same bytes.
 */
export const atomFeed = ({ asOf, changes }: ChangesRecord, baseAddress: string): string =>
  feedOf(
    changes,
    { id: 'endringer', title: `${portalName}: endringer`, page: '', path: changesFeedPath },
    asOf,
    baseAddress,
  );

/** The same for one municipality: what is new in its plans, and in the figures of it. An entry has the id that it has in the whole feed. */
export const municipalityFeed = (
  { asOf, changes }: ChangesRecord,
  { id, name, path }: Pick<AreaLink, 'id' | 'name' | 'path'>,
  baseAddress: string,
): string =>
  feedOf(
    changes.filter((change) => isAbout(change, id)),
    {
      id: `endringer/${id}`,
      title: `${portalName}: endringer i ${name}`,
      page: path,
      path: municipalityFeedPath(id),
    },
    asOf,
    baseAddress,
  );

interface FeedHead {
  readonly id: string;
  readonly title: string;
  /** What it is about, and where it lies itself; relative to the portal's root. */
  readonly page: string;
  readonly path: string;
}

function feedOf(changes: readonly Change[], head: FeedHead, asOf: string, baseAddress: string): string {
  const base = baseAddress.replace(/\/+$/, '');
  const feed = new Feed({
    id: tagUri(base, head.id),
    title: escapeHtml(head.title),
    link: `${base}/${head.page}`,
    feedLinks: { atom: `${base}/${head.path}` },
    author: { name: portalName },
    generator: portalName,
    copyright: '',
    updated: startOf(changes[0]?.date ?? asOf),
  });
  for (const { id, title, path, date, kind } of changes.slice(0, longest)) {
    feed.addItem({
      id: tagUri(base, `endring/${id}`),
      // The library writes titles as HTML.
      title: escapeHtml(title),
      link: `${base}/${path}`,
      date: startOf(date),
      category: [{ term: kind }],
    });
  }
  return `${feed.atom1()}\n`;
}

/** RFC 4151: stable however the addresses change, as long as the host stays. 2026: the year it became ours. */
const tagUri = (base: string, name: string): string => `tag:${new URL(base).hostname},2026:${name}`;

const startOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** XML 1.0 has no way to write these. */
const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
