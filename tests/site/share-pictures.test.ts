/** What is shown of a page where its address is passed on, as the built site tells of it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fictionalPaths, pagePaths, root, siteFolder } from '../support/site.ts';

const { baseAddress } = JSON.parse(readFileSync(join(root, 'site.config.json'), 'utf8')) as {
  baseAddress: string;
};
const decoded = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39|#34);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', '#39': "'" })[name] ?? '"',
  );

/** What a page's head says, by name; fails where something is said twice. */
function headOf(path: string): Map<string, string> {
  const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const said = new Map<string, string>();
  for (const [, name = '', content = ''] of head.matchAll(
    /<meta (?:property|name)="((?:og|twitter):[a-z:]+)" content="([^"]*)"/g,
  )) {
    assert.ok(!said.has(name), `${path}: ${name}`);
    said.set(name, decoded(content));
  }
  return said;
}

const folder = join(siteFolder, 'delebilde');
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.png'));
const heads = new Map(pagePaths().map((path) => [path, headOf(path)]));
const pictureOf = (path: string): string | undefined =>
  heads.get(path)?.get('og:image')?.slice(`${baseAddress}/delebilde/`.length);
/** Pages that a child may have open with somebody beside, and what lies in other pages. The convention is for everyone. */
const silent =
  /^(\/(nn|sv|en))?\/(si-ifra|rettigheter\/(?!barnekonvensjonen)|hjelp|ramme|personvern\/si-ifra)/;

/** A picture may weigh this much: what is measured on a telephone far out. */
const ceiling = 50_000;

test('every picture has the size that is asked for, and is at most 50 kB', (context) => {
  let sum = 0;
  let heaviest = 0;
  for (const name of files) {
    const bytes = readFileSync(join(folder, name));
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], name);
    const size = bytes.length;
    assert.ok(size <= ceiling, `${name}: ${size} B, taket er ${ceiling} B`);
    sum += size;
    heaviest = Math.max(heaviest, size);
  }
  context.diagnostic(`${files.length} bilder, ${sum} B, det tyngste ${heaviest} B`);
});

test('every page but a child’s tells of a picture that is there, under a full address, and in words', () => {
  const there = new Set(files);
  for (const [path, head] of heads) {
    if (silent.test(path)) {
      assert.ok(![...head.keys()].some((name) => /image|twitter/.test(name)), path);
      continue;
    }
    assert.ok(there.has(pictureOf(path) ?? ''), `${path}: ${head.get('og:image')}`);
    assert.ok((head.get('og:image:alt') ?? '').length > 20, path);
    for (const [name, content] of Object.entries({
      'og:type': 'website',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    }))
      assert.equal(head.get(name), content, `${path}: ${name}`);
    assert.ok(head.get('og:url')?.startsWith(`${baseAddress}/`), path);
  }
});

test('no picture is made that no page tells of', () => {
  // A language in which nothing is made up has the picture ready for when something is.
  const used = new Set([...heads.keys()].map(pictureOf));
  assert.deepEqual(
    files.filter((name) => !used.has(name) && !name.startsWith('oppdiktet-')),
    [],
  );
});

test('what is made up is passed on with the picture that says so', () => {
  for (const path of fictionalPaths())
    if (!silent.test(path)) assert.match(pictureOf(path) ?? '', /^oppdiktet-(nb|nn|sv|en)\.png$/, path);
  for (const name of files) assert.doesNotMatch(name, /evk-|9999|eksempelvik/);
});

test('a chart’s picture says the sentence that stands on the page', () => {
  const path = '/indikator/trives-10-trinn-treaarig/';
  const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
  const sentence = decoded(/<figcaption[^>]*>([^<]*)</.exec(html)?.[1] ?? '');
  assert.ok(sentence.length > 20);
  assert.equal(pictureOf(path), 'indikator/trives-10-trinn-treaarig.png');
  assert.ok(heads.get(path)?.get('og:image:alt')?.includes(sentence));
});

test('a measure that nothing is told of is passed on with its plan’s picture, a unit with the portal’s own', () => {
  const plan = 'kommune/no-5001-trondheim/plan/trd-ssp.png';
  assert.equal(pictureOf('/kommune/no-5001-trondheim/plan/trd-ssp/'), plan);
  const items = [...heads.keys()].filter((path) => path.startsWith('/tiltak/trd-ssp-'));
  assert.ok(items.length > 5);
  for (const path of items) assert.equal(pictureOf(path), plan);
  assert.equal(pictureOf('/kommune/no-0301-oslo/'), 'nb.png');
  for (const path of heads.keys())
    if (/^\/enhet\/no-/.test(path)) assert.match(pictureOf(path) ?? '', /^(oppdiktet-)?nb\.png$/);
});
