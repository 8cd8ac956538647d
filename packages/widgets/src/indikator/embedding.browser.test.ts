import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { define } from '../embed/define.ts';
import {
  all,
  answering,
  fallbackIsSeen,
  inside,
  json,
  never,
  requests,
  restoreFetch,
  textOf,
} from '../embed/test-page.ts';
import { OppvekstIndikatorElement } from './indikator.ts';
import { texts } from './locales/index.ts';
import { shown } from './test-figure.ts';
import { besideOthers, figure } from './test-records.ts';

const status = (element: OppvekstIndikatorElement): string => textOf(inside(element, '[role=status]'));

describe('on somebody else’s page', () => {
  afterEach(restoreFetch);

  it('makes one request, for the figure, without cookies and without saying which page it is on', async () => {
    await shown(figure());
    expect(requests.map(({ address }) => address)).to.deep.equal([
      'https://portal.example/figur/trygg/no-9999.json',
    ]);
    const { credentials, referrerPolicy } = requests[0]?.options ?? {};
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('finds the figure beside the data, and the pages where the portal is, when those are not the same', async () => {
    const element = await shown(figure(), {
      'data-base': 'https://kommune.example/filer/api/v1/',
      'data-portal': 'https://portal.example/',
    });
    expect(requests[0]?.address).to.equal('https://kommune.example/filer/figur/trygg/no-9999.json');
    const links = all(element, 'section > p > a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['https://portal.example/indikator/trygg/']);
  });

  it('keeps nothing in the browser, and has no inline style, which a strict policy would refuse', async () => {
    const element = await shown(figure());
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(all(element, 'style, [style]')).to.deep.equal([]);
  });

  it('reads each attribute plain and with data- in front', () => {
    answering(never);
    for (const prefix of ['', 'data-']) {
      const element = document.createElement('oppvekst-indikator');
      const given = { indicator: 'x', area: 'no-5001', 'heading-level': '4' };
      for (const [name, value] of Object.entries(given)) element.setAttribute(prefix + name, value);
      const { indicator, area, headingLevel } = element;
      expect([indicator, area, headingLevel]).to.deep.equal(['x', 'no-5001', 4]);
    }
  });

  it('fits its heading under the page’s own', async () => {
    const element = await shown(figure(), { 'heading-level': '4' });
    const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['4']);
  });

  it('shows another figure when the page asks for it, and never an answer that comes too late', async () => {
    const answers: ((response: Response) => void)[] = [];
    answering(() => new Promise((give) => answers.push(give)));
    const element = await shown();
    element.setAttribute('data-area', 'no-9998');
    await element.updateComplete;
    answers[1]?.(json(figure({ latest: 'Den andre' })));
    await waitUntil(() => inside(element, '[part=latest]'));
    answers[0]?.(json(figure({ latest: 'Den første' })));
    await aTimeout(20);
    expect(textOf(inside(element, '[part=latest]'))).to.equal('Den andre');
  });

  it('begins its walk anew in another figure', async () => {
    const element = await shown(figure());
    const input = inside<HTMLInputElement>(element, 'input')!;
    input.value = '2';
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(textOf(inside(element, 'output'))).to.match(/^2024 /);
    answering(() => json(figure({ scene: besideOthers, latest: 'Den andre' })));
    element.setAttribute('data-area', 'no-9998');
    await waitUntil(() => textOf(inside(element, '[part=latest]')) === 'Den andre');
    expect(textOf(inside(element, 'output'))).to.match(/^Prøvevik /);
    expect(inside<HTMLInputElement>(element, 'input')?.value).to.equal('0');
  });

  it('lets the first of two versions win, and says so once', () => {
    const warnings: unknown[] = [];
    const ownWarn = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    class Another extends HTMLElement {
      static readonly scriptAddress = 'https://portal.example/2.0.0/oppvekst-indikator.js';
    }
    define('oppvekst-indikator', Another);
    define('oppvekst-indikator', OppvekstIndikatorElement);
    console.warn = ownWarn;
    expect(customElements.get('oppvekst-indikator')).to.equal(OppvekstIndikatorElement);
    expect(warnings).to.have.length(1);
  });
});

describe('while it waits, and when it fails', () => {
  afterEach(restoreFetch);

  it('shows the fallback and says that it waits, then hides it but keeps it', async () => {
    answering(never);
    const waiting = await shown();
    expect(fallbackIsSeen(waiting)).to.equal(true);
    expect(status(waiting)).to.equal('Henter tallet …');
    const element = await shown(figure());
    expect(fallbackIsSeen(element)).to.equal(false);
    expect(element.querySelector('a')).to.exist;
  });

  const failures: Record<string, () => Response | Promise<Response>> = {
    'an unknown figure': () => new Response('<h1>404</h1>', { status: 404 }),
    'a failing server': () => new Response('', { status: 500 }),
    'no network': () => Promise.reject(new TypeError('Failed to fetch')),
    'a page instead of data': () => new Response('<!doctype html>'),
    'half an answer': () => new Response('{"scene":{"shapes":['),
    'an empty answer': () => json(null),
    'another kind of record': () => json({ asOf: '2026-11-22', areas: [] }),
    'a figure without its table': () => json({ ...figure(), scene: { ...figure().scene, table: null } }),
  };
  for (const [name, answer] of Object.entries(failures)) {
    it(`keeps the fallback and offers another try: ${name}`, async () => {
      answering(answer);
      const element = await shown();
      await waitUntil(() => inside(element, 'button'));
      expect(fallbackIsSeen(element)).to.equal(true);
      expect(status(element)).to.equal('Fikk ikke hentet tallet «trygg».');
      expect(textOf(inside(element, 'button'))).to.equal('Prøv igjen');
    });
  }

  it('asks nobody for a figure whose ids cannot be any', async () => {
    for (const given of [{ 'data-indicator': '../../hemmelig' }, { 'data-area': '' }]) {
      answering(() => json(figure()));
      const element = await shown(undefined, given);
      await waitUntil(() => inside(element, 'button'));
      expect(requests).to.deep.equal([]);
    }
  });

  it('draws the figure on another try, and leads the reader to the headline', async () => {
    answering(() => new Response('', { status: 500 }));
    const element = await shown();
    await waitUntil(() => inside(element, 'button'));
    answering(() => json(figure()));
    inside(element, 'button')?.click();
    await waitUntil(() => inside(element, '[part=headline]'));
    await waitUntil(() => element.renderRoot.activeElement === inside(element, '[part=headline]'));
  });
});

describe('the languages', () => {
  afterEach(restoreFetch);

  const table = {
    nb: 'Tallene i tabell',
    nn: 'Tala i tabell',
    sv: 'Siffrorna i tabell',
    en: 'The figures as a table',
  };
  for (const [language, words] of Object.entries(table)) {
    it(`speak ${language}, and mark what is told in the municipality’s own`, async () => {
      const element = await shown(figure(), { 'data-lang': language });
      expect(textOf(inside(element, 'summary'))).to.equal(words);
      expect(inside(element, 'section')?.lang).to.equal(language);
      expect(inside(element, '[part=latest]')?.closest<HTMLElement>('[lang]')?.lang).to.equal('nb');
      expect(inside(element, 'table')?.closest<HTMLElement>('[lang]')?.lang).to.equal('nb');
    });
  }

  it('all say something for every thing that one says', () => {
    for (const each of Object.values(texts)) expect(Object.keys(each)).to.deep.equal(Object.keys(texts.nb));
  });
});
