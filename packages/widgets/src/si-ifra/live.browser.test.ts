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
  testApi,
  textOf,
} from '../embed/test-page.ts';
import { texts } from './locales/index.ts';
import { OppvekstSiIfraElement } from './si-ifra.ts';
import { button, dialogOf, place, press, screenOf, unitPath, wordsPath } from './test-button.ts';
import { notJoined, practice, speakUp, unitId, unitRecord } from './test-records.ts';

const rest = (element: HTMLElement): string => textOf(inside(element, 'section'));
const looksLive = (element: HTMLElement): boolean => /Si ifra/.test(textOf(element.shadowRoot));

describe('until it knows', () => {
  afterEach(restoreFetch);

  it('shows what the page has written, and no button', async () => {
    answering({ [unitPath]: never });
    const element = await place();
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(inside(element, 'button, dialog')).to.not.exist;
  });

  it('shows the children’s line where the page has written nothing', async () => {
    answering({ [unitPath]: never });
    const element = await place();
    element.replaceChildren();
    expect(inside(element, 'a[href="tel:116111"]')?.checkVisibility()).to.equal(true);
  });

  it('is not live before all that the button opens is here', async () => {
    for (const record of [unitRecord(), practice, notJoined]) {
      answering({ [unitPath]: () => json(record), [wordsPath]: never });
      const element = await place();
      await waitUntil(() => requests.length === 2);
      await aTimeout(20);
      expect(looksLive(element)).to.equal(false);
      expect(fallbackIsSeen(element)).to.equal(true);
    }
  });

  it('puts the button in the place of what the page has written, which is kept', async () => {
    const element = await button();
    expect(fallbackIsSeen(element)).to.equal(false);
    expect(element.querySelector('a')).to.exist;
    expect(rest(element)).to.match(/^Si ifra 116 111 /);
  });
});

describe('what is missing, broken or of another kind', () => {
  afterEach(restoreFetch);

  const broken: Readonly<Record<string, () => Response | Promise<Response>>> = {
    'not there': () => new Response('<h1>404</h1>', { status: 404 }),
    'a failing server': () => new Response('', { status: 500 }),
    'no network': () => Promise.reject(new TypeError('Failed to fetch')),
    'a page': () => new Response('<!doctype html><title>Si ifra</title>'),
    'half an answer': () => new Response('{"unit":{"joined":true'),
    nothing: () => json(null),
    'something else': () => json({ asOf: '2026-11-22', municipalities: [] }),
  };
  const units: typeof broken = {
    ...broken,
    'another unit': () => json(unitRecord({ id: 'no-900000045' })),
    'adult education': () => json(unitRecord({ type: 'adultEducation' })),
  };

  /** Numbers and a link remain, nobody is said to be told, and what the page has written stays. */
  const isNotLive = (element: HTMLElement): void => {
    expect(looksLive(element)).to.equal(false);
    expect(inside(element, 'button, dialog')).to.not.exist;
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(rest(element)).to.include('Ingen får beskjed herfra.');
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:112',
      'tel:113',
      'tel:116111',
      `https://portal.example/si-ifra/${unitId}/nb/`,
    ]);
  };
  const settled = async (): Promise<OppvekstSiIfraElement> => {
    const element = await place();
    await waitUntil(() => rest(element).includes('Ingen får beskjed'));
    return element;
  };

  for (const [name, answer] of Object.entries(units)) {
    it(`is not live when the unit is ${name}`, async () => {
      answering({ [unitPath]: answer, [wordsPath]: () => json(speakUp()) });
      isNotLive(await settled());
    });
  }
  for (const [name, answer] of Object.entries(broken)) {
    it(`is not live when the words are ${name}`, async () => {
      answering({ [unitPath]: () => json(unitRecord()), [wordsPath]: answer });
      isNotLive(await settled());
    });
  }

  it('asks nobody for a unit whose name cannot be one', async () => {
    answering({});
    const element = await place({ 'data-unit': '../../hemmelig' });
    await waitUntil(() => rest(element).includes('Ingen får beskjed'));
    expect(requests).to.deep.equal([]);
    expect(all(element, 'a:not([href^="tel:"])')).to.deep.equal([]);
  });

  it('never shows an answer that comes after another unit was asked for', async () => {
    const answers: ((response: Response) => void)[] = [];
    answering({
      [unitPath]: () => new Promise((give) => answers.push(give)),
      'unit/no-900000045.json': () =>
        json(unitRecord({ id: 'no-900000045', name: 'En annen skole', joined: false })),
      [wordsPath]: () => json(speakUp()),
    });
    const element = await place();
    element.setAttribute('data-unit', 'no-900000045');
    await waitUntil(() => inside(element, '[part=button]'));
    answers[0]?.(json(unitRecord()));
    await aTimeout(20);
    expect(looksLive(element)).to.equal(false);
    expect(dialogOf(element).ariaLabel).to.equal('En annen skole');
  });

  it('closes the dialog when the page asks for another unit', async () => {
    const element = await button();
    await press(element, 'Si ifra', 'Ja');
    answering({ [unitPath]: never });
    element.setAttribute('data-unit', 'no-900000045');
    await element.updateComplete;
    expect(inside(element, 'dialog')).to.not.exist;
  });
});

describe('on somebody else’s page', () => {
  afterEach(restoreFetch);

  it('makes two requests, to where the data lies, whether or not anybody presses the button', async () => {
    const element = await button();
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    expect(requests.map(({ address }) => address)).to.deep.equal([testApi + unitPath, testApi + wordsPath]);
    for (const { options } of requests)
      expect([options.credentials, options.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('asks nothing of the page that the exit leads to before somebody leaves', async () => {
    const element = await button(unitRecord(), speakUp(), { 'data-exit-url': 'https://weather.example/' });
    await press(element, 'Si ifra');
    inside(element, 'a[href="https://weather.example/"]')?.focus();
    await aTimeout(50);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('weather.example'));
    expect(asked).to.deep.equal([]);
  });

  it('has no inline style, which a strict policy would refuse', async () => {
    const element = await button();
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    expect(all(element, 'style, [style]')).to.deep.equal([]);
  });

  it('reads each attribute plain and with data- in front', () => {
    for (const prefix of ['', 'data-']) {
      const element = document.createElement('oppvekst-si-ifra');
      const given = { unit: 'x', 'exit-url': 'https://a.example/', 'as-of': '2020-01-01' };
      for (const [name, value] of Object.entries(given)) element.setAttribute(prefix + name, value);
      expect([element.unit, element.exitUrl, element.asOf]).to.deep.equal(Object.values(given));
    }
  });

  it('stands twice on a page, each by itself', async () => {
    const first = await button();
    const second = await button(unitRecord({ name: 'Øvre skole' }));
    await press(second, 'Si ifra', 'Ja');
    expect([dialogOf(first).open, dialogOf(second).open]).to.deep.equal([false, true]);
    expect(textOf(inside(second, '.bar'))).to.match(/^Øvre skole/);
    await press(second, 'Lukk');
    await press(first, 'Si ifra');
    expect(textOf(inside(first, '.bar'))).to.match(/^Prøve skole/);
  });

  it('makes nothing of what data from elsewhere may hold: no script, no other kind of address', async () => {
    let ran = false;
    Object.assign(window, { siIfraRan: () => (ran = true) });
    const text = speakUp();
    const element = await button(
      unitRecord({
        channels: [{ kind: 'page', label: 'Skjema', address: 'javascript:siIfraRan()', readBy: ['rektor'] }],
      }),
      {
        ...text,
        laws: text.laws.map((law) => ({ ...law, address: 'javascript:siIfraRan()' })),
        pictograms: {
          prikk: {
            viewBox: '0 0 1 1',
            body: '<image href="x" onerror="siIfraRan()"/><g ONCLICK="siIfraRan()"/>',
          },
        },
      },
    );
    await press(element, 'Si ifra', 'Ja');
    expect(inside(element, 'svg')).to.not.exist;
    await press(element, 'Meg selv', 'Noen på skolen');
    expect(all(element, '[href^="javascript:"]')).to.deep.equal([]);
    expect(screenOf(element)).to.include('Skjema');
    await aTimeout(20);
    expect(ran).to.equal(false);
  });

  it('lets the first of two versions win, and says so once', () => {
    const warnings: unknown[] = [];
    const ownWarn = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    class Another extends HTMLElement {
      static readonly scriptAddress = 'https://portal.example/2.0.0/oppvekst-si-ifra.js';
    }
    define('oppvekst-si-ifra', Another);
    define('oppvekst-si-ifra', OppvekstSiIfraElement);
    console.warn = ownWarn;
    expect(customElements.get('oppvekst-si-ifra')).to.equal(OppvekstSiIfraElement);
    expect(warnings).to.have.length(1);
  });
});

describe('the languages', () => {
  afterEach(restoreFetch);

  it('all say something for every thing that one says', () => {
    for (const each of Object.values(texts)) {
      expect(Object.keys(each)).to.deep.equal(Object.keys(texts.nb));
      for (const words of Object.values(each)) expect(words.trim()).to.not.equal('');
    }
  });

  for (const [language, exit] of [
    ['nn', 'Forlat sida'],
    ['sv', 'Lämna sidan'],
    ['en', 'Leave this page'],
  ] as const) {
    it(`speak ${language}, mark it so, and leave the school’s own words in theirs`, async () => {
      const element = await button(unitRecord(), speakUp({ language }), { 'data-lang': language });
      expect(inside(element, 'section')?.lang).to.equal(language);
      await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
      expect(dialogOf(element).lang).to.equal(language);
      expect(textOf(inside(element, '.bar a'))).to.equal(exit);
      expect(all(element, '.cards [lang=nb]').map(textOf)).to.include.members([
        'Si ifra på nett',
        'rektor, sosiallærer',
        'Hver skoledag før klokka 9',
      ]);
    });
  }

  it('fetches the words anew when the language changes', async () => {
    const element = await button();
    answering({
      [unitPath]: () => json(unitRecord()),
      'national/no/speak-up.school.en.json': () =>
        json(speakUp({ language: 'en', words: { ...speakUp().words, title: 'Speak up' } })),
    });
    element.lang = 'en';
    await waitUntil(() => textOf(inside(element, '[part=button]')) === 'Speak up');
  });
});
