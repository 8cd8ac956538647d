import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { languages, type Source } from '@apen-oppvekst/data-schema/terms';
import { figureFoot, linkCode, pictureName, type Foot } from './foot.ts';
import { figureAnchor, figureSources, sourcesOf } from './sources.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const elementsIn = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [...('tagName' in child ? [child] : []), ...elementsIn(child)])
    : [];
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

/** As people write, and as they should not. No line break or NUL: a parser of HTML reads those as something else. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('Dønna & Herøy', '"><script>x</script>', '&amp;', '</p>', "O'Brien", '<!--'),
);
const source: fc.Arbitrary<Source> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  title: text,
  publisher: text,
  address: fc.constant(null),
  licence: fc.option(text),
  caveats: fc.constant([]),
});
const language = fc.constantFrom(...languages);
const scene = fc.record({
  title: text,
  summary: text,
  table: fc.record({
    head: fc.constant(['Område', 'prosent']),
    rows: fc.array(fc.tuple(text, text), { minLength: 1 }),
  }),
});
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const foot: fc.Arbitrary<Foot> = fc
  .tuple(scene, address, address, language)
  .chain(([drawn, link, csv, reader]) =>
    fc.record({
      scene: fc.constant(drawn),
      sources: fc.array(source),
      computed: text,
      picture: fc.oneof(fc.record({ svg: address, png: address }), fc.record({ name: text, made: text })),
      csv: fc.constant(csv),
      link: fc.constant(link),
      code: fc.constant(linkCode(drawn, link, reader)),
      language: fc.constant(reader),
    }),
  );

describe('what stands under a chart', () => {
  it('is made of its own elements, and says every text as it is', () => {
    const own = 'div p span a button details summary table caption thead tbody tr th td'.split(' ');
    fc.assert(
      fc.property(foot, (given) => {
        const fragment = parseFragment(figureFoot(given));
        const found = elementsIn(fragment);
        for (const { tagName } of found) assert.ok(own.includes(tagName), tagName);
        const said = textOf(fragment);
        for (const sentence of figureSources(given.sources, given.language))
          assert.ok(said.includes(sentence));
        for (const cell of given.scene.table.rows.flat()) assert.ok(said.includes(cell));
        const links = found.filter(({ tagName }) => tagName === 'a').map((each) => attribute(each, 'href'));
        assert.deepEqual(links.slice(-2), [given.csv, given.link]);
      }),
    );
  });

  it('offers what a browser must draw only to a script', () => {
    fc.assert(
      fc.property(foot, fc.record({ name: text, made: text }), (given, picture) => {
        const found = elementsIn(parseFragment(figureFoot({ ...given, picture })));
        const buttons = found.filter(({ tagName }) => tagName === 'button');
        assert.deepEqual(
          buttons.map((each) => ['data-save', 'hidden'].map((name) => attribute(each, name))),
          ['svg', 'png'].map((format) => [format, '']),
        );
        const files = found.find((each) => attribute(each, 'role') === 'group');
        assert.deepEqual(
          ['data-name', 'data-made'].map((name) => attribute(files, name)),
          [picture.name, picture.made],
        );
      }),
    );
  });

  it('has neither file, nor table to download, nor code of what is made up', () => {
    const html = figureFoot({
      scene: { title: 'Oppdiktet', table: { head: ['Område', 'prosent'], rows: [['Vik', '84']] } },
      sources: [],
      computed: 'Beregnet i dag',
      link: '#figur-x',
      language: 'nb',
    });
    assert.doesNotMatch(html, /SVG|PNG|CSV|class="copy"/);
    assert.match(html, /<a href="#figur-x">Lenke til bildet<\/a>/);
  });
});

describe('the code of a chart that no other site can fetch', () => {
  it('is a link to it that says its title, and its sentence', () => {
    fc.assert(
      fc.property(scene, address, language, (drawn, page, reader) => {
        const own = figureAnchor(page.replace(/#.*$/, ''), 'x');
        const fragment = parseFragment(linkCode(drawn, own, reader).html);
        const [paragraph, link, ...others] = elementsIn(fragment);
        assert.deepEqual([paragraph?.tagName, link?.tagName, others], ['p', 'a', []]);
        assert.equal(attribute(link, 'href'), own);
        assert.equal(textOf(link!), drawn.title);
        assert.equal(textOf(fragment), `${drawn.title}. ${drawn.summary}`);
      }),
    );
  });
});

it('a picture’s file is named by indicator and places', () => {
  assert.equal(
    pictureName('fravaer-10-trinn', ['Trondheim', 'Kárášjohka – Karasjok', 'Østre Toten']),
    'fravaer-10-trinn-trondheim-karasjohka-karasjok-ostre-toten',
  );
});

it('a source is named once, however many figures are its', () => {
  const of = (id: string) => ({ source: id }) as Parameters<typeof sourcesOf>[0][number];
  assert.deepEqual(sourcesOf([of('b'), of('a'), of('b')]), ['b', 'a']);
});
