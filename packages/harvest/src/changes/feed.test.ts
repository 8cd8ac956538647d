import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, ChangesRecord } from '@apen-oppvekst/data-schema';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { atomFeed, municipalityFeed } from './feed.ts';

const change = (id: string, date: string, title: string): Change => ({
  id,
  date,
  kind: 'itemChanged',
  subject: 'prv-01',
  title,
  language: 'nb',
  path: 'tiltak/prv-01/',
});

const record = (changes: readonly Change[]): ChangesRecord => ({
  asOf: '2026-06-08',
  changes,
  corrections: [],
});

interface Entry {
  readonly id: string;
  readonly title: { readonly '#text': string; readonly type: string };
  readonly updated: string;
  readonly link: { readonly href: string };
}
interface Atom {
  readonly feed: {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly author: { readonly name: string };
    readonly link: readonly { readonly rel: string; readonly href: string }[];
    readonly entry: readonly Entry[];
  };
}

function parsed(xml: string): Atom['feed'] {
  assert.equal(XMLValidator.validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'entry',
  });
  return (parser.parse(xml) as Atom).feed;
}

test('the feed has what Atom requires, with ids that do not depend on the address scheme', () => {
  const xml = atomFeed(
    record([change('b', '2026-06-08', 'To'), change('a', '2026-06-01', 'En')]),
    'https://x.example/sti/',
  );
  const feed = parsed(xml);
  assert.equal(feed.id, 'tag:x.example,2026:endringer');
  assert.equal(feed.title, 'Åpen oppvekst: endringer');
  assert.equal(feed.updated, '2026-06-08T00:00:00.000Z');
  assert.equal(feed.author.name, 'Åpen oppvekst');
  assert.deepEqual(
    feed.link.find(({ rel }) => rel === 'self')?.href,
    'https://x.example/sti/data/endringer.atom',
  );
  assert.deepEqual(
    feed.entry.map(({ id, updated, link }) => [id, updated, link.href]),
    [
      ['tag:x.example,2026:endring/b', '2026-06-08T00:00:00.000Z', 'https://x.example/sti/tiltak/prv-01/'],
      ['tag:x.example,2026:endring/a', '2026-06-01T00:00:00.000Z', 'https://x.example/sti/tiltak/prv-01/'],
    ],
  );
});

test('a title with markup, an end of CDATA or a control character stays text in well-formed XML', () => {
  const title = 'A & <b>fet</b> ]]> \u0001\u000bslutt';
  const [entry] = parsed(atomFeed(record([change('a', '2026-06-01', title)]), 'https://x.example')).entry;
  assert.equal(entry?.title.type, 'html');
  assert.equal(entry.title['#text'], 'A &amp; &lt;b&gt;fet&lt;/b&gt; ]]&gt; slutt');
});

test('a feed without changes is dated by the release', () => {
  assert.match(
    atomFeed(record([]), 'http://localhost:4321'),
    /<id>tag:localhost,2026:endringer<\/id>[^]*<updated>2026-06-08/,
  );
});

test('only the hundred newest are in the feed', () => {
  const changes = Array.from({ length: 120 }, (_, index) => change(`c${index}`, '2026-06-01', 'x'));
  const { entry } = parsed(atomFeed(record(changes), 'https://x.example'));
  assert.equal(entry.length, 100);
  assert.equal(entry[0]?.id, 'tag:x.example,2026:endring/c0');
});

test('a municipality’s feed has its own plans and figures, under the ids that the whole feed has', () => {
  const log = record([
    {
      ...change('figures', '2026-06-08', 'Nye tall'),
      kind: 'observationsChanged',
      areas: ['no-0001', 'no-0301'],
    },
    { ...change('others', '2026-06-07', 'En annen'), municipality: 'no-0301' },
    { ...change('own', '2026-06-01', 'Egen'), municipality: 'no-0001' },
    change('nobodys', '2026-05-01', 'Ingens'),
  ]);
  const feed = parsed(
    municipalityFeed(
      log,
      { id: 'no-0001', name: 'Å & by', path: 'kommune/no-0001-a-by/' },
      'https://x.example/sti/',
    ),
  );
  assert.equal(feed.id, 'tag:x.example,2026:endringer/no-0001');
  assert.equal(feed.updated, '2026-06-08T00:00:00.000Z');
  assert.equal(
    feed.link.find(({ rel }) => rel === 'self')?.href,
    'https://x.example/sti/data/endringer/no-0001.atom',
  );
  assert.equal(
    feed.link.find(({ rel }) => rel === 'alternate')?.href,
    'https://x.example/sti/kommune/no-0001-a-by/',
  );
  const whole = parsed(atomFeed(log, 'https://x.example/sti/'));
  assert.deepEqual(
    feed.entry,
    whole.entry.filter(({ id }) => /(figures|own)$/.test(id)),
  );
  assert.equal(feed.entry.length, 2);
});
