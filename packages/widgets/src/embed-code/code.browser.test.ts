/** The code as a browser reads it: what is left of it, and what it does. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { audiences, languages, settings } from '@apen-oppvekst/data-schema/terms';
import { embedCode, forms, loaderCode, reserveRule, type EmbedRequest, type Subject } from './index.ts';

const portal = 'https://portal.example/oppvekst/';
const integrity = `sha384-${'Aa0+'.repeat(16)}`;

const country = fc.constantFrom('no' as const, 'se' as const);
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const unitId = fc.oneof(
  digits(9).map((code) => `no-${code}`),
  digits(8).map((code) => `se-${code}`),
);
/** Names as people write them, and as they should not. */
const name = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    'Dønna & Herøy <skole>',
    '"><script>x</script>',
    '</oppvekst-si-ifra></div>',
    '&amp;',
    "O'Brien",
  ),
);
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({
    widget: fc.constant('si-ifra' as const),
    unit: fc.record({ id: unitId, name, joined: fc.constant(true) }),
    exitUrl: fc.option(fc.constantFrom('https://www.yr.no/', 'https://a.example/?q=x'), { nil: undefined }),
  }),
  fc.record({
    widget: fc.constant('rettigheter' as const),
    country,
    setting: fc.constantFrom(...settings),
    audience: fc.option(fc.constantFrom(...audiences), { nil: undefined }),
    unit: fc.option(unitId, { nil: undefined }),
  }),
  fc.record({ widget: fc.constant('hjelp' as const), country, unit: fc.option(unitId, { nil: undefined }) }),
  fc.record({
    widget: fc.constant('tiltaksplan' as const),
    country,
    plan: fc.record({
      id: fc.constantFrom('prv-plan', 'a1'),
      title: name,
      path: fc.constant('kommune/no-5001-trondheim/plan/prv-plan/'),
    }),
  }),
  fc.record({
    widget: fc.constant('indikator' as const),
    country,
    figure: fc.record({
      indicator: fc.constantFrom('mobbing-7-trinn', 'a1'),
      area: fc.constantFrom('no-5001', 'se-0581'),
      title: name,
      path: fc.constant('indikator/mobbing-7-trinn/'),
    }),
  }),
);
const colours = { text: '#1a1a1a', background: '#ffffff', accent: '#0b5a5a' };
const request: fc.Arbitrary<EmbedRequest> = fc
  .tuple(
    subject,
    fc.record({
      form: fc.constantFrom(...forms),
      language: fc.constantFrom(...languages),
      portal: fc.constantFrom(portal, portal.slice(0, -1)),
      files: fc.option(fc.constantFrom('/filer/', 'https://kommune.example/x'), { nil: undefined }),
      version: fc.constant('1.4.2'),
      integrity: fc.constant(integrity),
      siteHasLoader: fc.boolean(),
      colours: fc.option(fc.constant(colours), { nil: undefined }),
    }),
  )
  .map(([what, how]) => ({ ...what, ...how }));

/** The code as a page has it, where nothing in it runs. */
function read(given: EmbedRequest) {
  const answer = embedCode(given);
  if (answer.refused) throw new Error(answer.refused.join());
  const { body } = new DOMParser().parseFromString(answer.code, 'text/html');
  return { ...answer, body };
}
const school = {
  widget: 'si-ifra',
  unit: { id: 'no-900000012', name: 'Prøve skole', joined: true },
} as const;
const figure = {
  widget: 'indikator',
  country: 'no',
  figure: { indicator: 'trygg', area: 'no-5001', title: 'Trygge elever, Prøvevik', path: 'indikator/trygg/' },
} as const;
const one = (given: Partial<EmbedRequest> = {}) =>
  read({
    ...('widget' in given ? {} : school),
    form: 'div',
    language: 'nb',
    portal,
    version: '1.4.2',
    integrity,
    ...given,
  } as EmbedRequest);

const allowed: Readonly<Record<string, readonly string[]>> = {
  link: ['P', 'A', 'BR'],
  div: ['DIV', 'P', 'A', 'BR', 'SCRIPT'],
  element: ['OPPVEKST-', 'A', 'BR', 'SCRIPT'],
  frame: ['IFRAME', 'P', 'A', 'BR'],
};

describe('the code a web editor pastes', () => {
  it('has a link with its title, and a number to ring as text, whatever the names are', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { body, address, title } = read(given);
        const [link] = body.querySelectorAll('a');
        expect(link?.getAttribute('href')).to.equal(address);
        expect(link?.textContent).to.equal(title);
        expect(address.startsWith(portal)).to.equal(true);
        expect(body.textContent).to.match(/(Ring|Call) 116 111 /);
        const name =
          given.widget === 'si-ifra'
            ? given.unit.name
            : given.widget === 'tiltaksplan'
              ? given.plan.title
              : given.widget === 'indikator'
                ? given.figure.title
                : '';
        expect(title).to.include(name);
      }),
    );
  });

  it('has the unit, the plan or the indicator in the path of its link', () => {
    expect(one().address).to.equal(`${portal}si-ifra/no-900000012/nb/`);
    expect(one({ language: 'nn' }).address).to.equal(`${portal}si-ifra/no-900000012/nn/`);
    const rights = { widget: 'rettigheter', country: 'se', setting: 'school', audience: 'parent' } as const;
    expect(one({ ...rights, language: 'sv' }).address).to.equal(`${portal}sv/rettigheter/se-skole/foreldre/`);
    expect(one({ widget: 'hjelp', country: 'no' }).address).to.equal(`${portal}hjelp/no/`);
    const plan = { id: 'prv-plan', title: 'x', path: 'kommune/no-5001-trondheim/plan/prv-plan/' };
    expect(one({ widget: 'tiltaksplan', country: 'no', plan }).address).to.equal(portal + plan.path);
    expect(one(figure).address).to.equal(`${portal}indikator/trygg/`);
  });

  it('is made of its own elements only, whatever the names are', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { body } = read(given);
        for (const { tagName } of body.querySelectorAll('*'))
          expect(allowed[given.form]).to.include(tagName.replace(/^(OPPVEKST-).*/, '$1'));
      }),
    );
  });

  it('has only phrasing content inside the element, with an end tag of its own', () => {
    const { body, code } = one({ form: 'element' });
    const [element, script, ...others] = body.children;
    expect([element?.localName, script?.localName, others]).to.deep.equal(['oppvekst-si-ifra', 'script', []]);
    expect(code).to.not.include('/>');
  });

  it('has no inline style, no inline script, no handler, and no & in an address', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { body } = read(given);
        for (const element of body.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).to.match(/^(?!on|style)/);
            if (name === 'href' || name === 'src') expect(value).to.not.include('&');
          }
          if (element.localName === 'script') expect(element.textContent).to.equal('');
        }
      }),
    );
  });

  it('waits for nobody, tells nobody where it stands, and says its version', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { body, code } = read(given);
        for (const fetched of body.querySelectorAll('script, iframe'))
          expect(fetched.getAttribute('referrerpolicy')).to.equal('no-referrer');
        for (const script of body.querySelectorAll('script')) expect(script.async).to.equal(true);
        if (given.form !== 'link') expect(code).to.include('data-version="1.4.2"');
      }),
    );
  });

  it('tells the widget what it needs in data- attributes alone', () => {
    const exitUrl = 'https://www.yr.no/';
    for (const form of ['div', 'element'] as const) {
      const { body } = one({ form, exitUrl, colours });
      const { dataset } = body.firstElementChild as HTMLElement;
      expect({ ...dataset, oppvekst: undefined }).to.deep.equal({
        oppvekst: undefined,
        unit: 'no-900000012',
        exitUrl,
        lang: 'nb',
        colorText: colours.text,
        colorBackground: colours.background,
        colorAccent: colours.accent,
        version: '1.4.2',
      });
    }
  });

  it('tells a figure its indicator and its municipality, and frames the page of both', () => {
    const { dataset } = one(figure).body.firstElementChild as HTMLElement;
    expect([dataset['indicator'], dataset['area'], dataset['unit']]).to.deep.equal([
      'trygg',
      'no-5001',
      undefined,
    ]);
    const frame = one({ ...figure, form: 'frame' }).body.querySelector('iframe');
    expect(frame?.src).to.equal(`${portal}ramme/indikator/trygg/no-5001/?lang=nb`);
  });

  it('takes the files from where the municipality has them, and its links still lead to the portal', () => {
    const div = one({ files: '/filer' }).body;
    expect(div.querySelector('script')?.getAttribute('src')).to.equal('/filer/v1/oppvekst.js');
    expect(div.querySelector('div')?.dataset['portal']).to.equal(portal);
    const element = one({ form: 'element', files: 'https://kommune.example/x/' }).body;
    expect(element.querySelector('script')?.src).to.equal(
      'https://kommune.example/x/1.4.2/oppvekst-si-ifra.js',
    );
  });

  it('leaves the script out where the site has it, and then the site needs this one line', () => {
    expect(one({ siteHasLoader: true }).body.querySelector('script')).to.equal(null);
    expect(loaderCode(portal)).to.equal(
      `<script async src="${portal}v1/oppvekst.js" referrerpolicy="no-referrer"></script>`,
    );
    expect(one().code).to.include(loaderCode(portal));
  });

  it('holds the file to its checksum where the form is the element', () => {
    const script = one({ form: 'element' }).body.querySelector('script');
    expect([script?.type, script?.integrity, script?.crossOrigin]).to.deep.equal([
      'module',
      integrity,
      'anonymous',
    ]);
  });

  it('frames the page with a height, a title, and as little freedom as it needs', () => {
    const { body } = one({ form: 'frame' });
    const frame = body.querySelector('iframe')!;
    expect(frame.src).to.equal(`${portal}ramme/si-ifra/no-900000012/nb/`);
    expect([frame.width, Number(frame.height) > 300]).to.deep.equal(['100%', true]);
    expect(frame.title).to.include('Prøve skole');
    expect([...frame.sandbox]).to.deep.equal([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-top-navigation-by-user-activation',
    ]);
    const rights = one({ form: 'frame', widget: 'rettigheter', country: 'no', setting: 'school' });
    expect(rights.body.querySelector('iframe')?.sandbox.contains('allow-modals'), 'to print').to.equal(true);
  });

  it('limits a framed page to the unit’s grades in its address', () => {
    const { body } = one({
      form: 'frame',
      widget: 'rettigheter',
      country: 'no',
      setting: 'school',
      unit: 'no-900000012',
    });
    expect(body.querySelector('iframe')?.src).to.equal(
      `${portal}ramme/rettigheter/no-skole/nb/?unit=no-900000012`,
    );
  });

  it('says that a made-up unit is one, before anything else', () => {
    const { body } = one({ ...school, unit: { ...school.unit, fictional: true } });
    expect(body.textContent).to.match(/^Øvelse, ingen leser dette\./);
    expect(one().body.textContent).to.not.include('Øvelse');
  });

  it('has a line for the style sheet of a page that wants its place kept', () => {
    expect(reserveRule('hjelp')).to.equal(
      "[data-oppvekst='hjelp'], oppvekst-hjelp { display: block; min-block-size: 100vh; }",
    );
    expect(reserveRule('si-ifra')).to.equal(undefined);
  });

  it('speaks four languages', () => {
    const titles = languages.map((language) => one({ language }).title);
    expect(titles).to.deep.equal([
      'Si ifra om mobbing eller utrygghet ved Prøve skole',
      'Sei ifrå om mobbing eller utryggleik ved Prøve skole',
      'Säg till om mobbning eller otrygghet på Prøve skole',
      'Speak up about bullying or feeling unsafe at Prøve skole',
    ]);
  });
});
