import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Language } from '@apen-oppvekst/data-schema/terms';
import {
  all,
  answering,
  fallbackIsSeen,
  inside,
  json,
  never,
  placed,
  requests,
  restoreFetch,
  testApi,
  textOf,
} from '../embed/test-page.ts';
import '../kontekst/define.ts';
import './define.ts';
import { texts } from './locales/index.ts';
import { about, rights } from './test-records.ts';
import { choices, shown } from './test-rights.ts';

const asked = (): string[] => requests.map(({ address }) => address.replace(testApi, ''));
const school = { 'data-country': 'no', 'data-setting': 'school' };

describe('rights on somebody else’s page', () => {
  afterEach(restoreFetch);

  it('makes one request, without cookies and without saying which page it is on', async () => {
    await shown();
    expect(asked()).to.deep.equal(['national/no/rights.school.nb.json']);
    const { credentials, referrerPolicy } = requests[0]?.options ?? {};
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('makes one more for a unit, which says what kind of place it is', async () => {
    const kindergarten = about({ type: 'kindergarten', name: 'Prøvevik barnehage' });
    const element = await shown({ record: rights({ setting: 'kindergarten' }), unit: kindergarten });
    expect(asked()).to.deep.equal(['unit/no-900000012.json', 'national/no/rights.kindergarten.nb.json']);
    expect(choices(element)).to.deep.equal(['Barn (en voksen leser)', 'Foreldre', 'Jeg jobber her']);
  });

  it('has Swedish law for a Swedish unit, in the page’s language', async () => {
    const element = await shown({
      record: rights({ country: 'se', language: 'en' }),
      unit: about({ id: 'se-12345678', gradeSpan: { from: 0, to: 6 } }),
    });
    expect(asked()[1]).to.equal('national/se/rights.school.en.json');
    expect(choices(element)).to.deep.equal(['Grade F–3', 'Grade 4–6', 'Parents', 'I work here']);
    expect(all(element, '[part=help] a').at(-1)?.getAttribute('href')).to.equal(
      'https://portal.example/en/hjelp/se/',
    );
  });

  it('takes the unit from what stands around it, unless it is told of a country and setting itself', async () => {
    answering({
      'unit/no-900000012.json': () => json(about()),
      'national/no/rights.school.nb.json': () => json(rights()),
    });
    const around = document.createElement('oppvekst-kontekst');
    around.setAttribute('data-unit', 'no-900000012');
    around.setAttribute('data-base', testApi);
    await fixture(html`${around}`);
    const askedBy = async (attributes: Record<string, string>): Promise<string[]> => {
      requests.length = 0;
      const element = document.createElement('oppvekst-rettigheter');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      around.append(element);
      await waitUntil(() => inside(element, '[part=title]'));
      return asked();
    };
    expect(await askedBy({})).to.deep.equal(['unit/no-900000012.json', 'national/no/rights.school.nb.json']);
    expect(await askedBy(school)).to.deep.equal(['national/no/rights.school.nb.json']);
  });

  it('has no inline style, which a strict policy would refuse', async () => {
    const element = await shown({ attributes: { audience: 'parent' } });
    expect(all(element, 'style, [style]')).to.deep.equal([]);
  });

  it('makes no link of what would run, from a place for the data that somebody else has named', async () => {
    const record = rights();
    const laws = record.laws.map((law) => ({ ...law, address: 'javascript:alert(1)' }));
    const element = await shown({ record: { ...record, laws }, attributes: { audience: 'middle' } });
    expect(all(element, '[part=sources] a')).to.deep.equal([]);
    expect(textOf(inside(element, '[part=sources]'))).to.include('Prøveloven § 1');
  });

  it('shows another unit when the page asks for it, and never an answer that comes too late', async () => {
    const answers: ((response: Response) => void)[] = [];
    answering({
      'unit/no-900000012.json': () => new Promise((give) => answers.push(give)),
      'unit/no-900000020.json': () => json(about({ name: 'Den andre skolen' })),
      'national/no/rights.school.nb.json': () => json(rights()),
    });
    const element = await placed('oppvekst-rettigheter', { 'data-unit': 'no-900000012' });
    element.setAttribute('data-unit', 'no-900000020');
    await waitUntil(() => inside(element, '[part=title]'));
    answers[0]?.(json(about()));
    await aTimeout(20);
    expect(textOf(inside(element, 'strong'))).to.equal('Den andre skolen');
  });

  for (const [language, title] of Object.entries({
    nb: 'Rettigheter',
    nn: 'Rettar',
    sv: 'Rättigheter',
    en: 'Rights',
  })) {
    it(`speaks ${language}, and marks it so`, async () => {
      const element = await shown({ record: rights({ language: language as Language }) });
      expect(textOf(inside(element, '[part=title]'))).to.equal(title);
      expect(inside(element, 'section')?.lang).to.equal(language);
    });
  }

  it('says something in every language for every thing that it says in one', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    for (const each of Object.values(texts)) expect(shape(each)).to.deep.equal(shape(texts.nb));
  });
});

describe('rights while they wait, and when they do not come', () => {
  afterEach(restoreFetch);

  const numbers = (element: HTMLElement): (string | null)[] =>
    all(element, '.phone').map((link) => link.getAttribute('href'));

  it('shows the fallback, says that it waits, and has the numbers to ring', async () => {
    answering({ 'national/no/rights.school.nb.json': never });
    const element = await placed('oppvekst-rettigheter', school);
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(textOf(inside(element, '[role=status]'))).to.equal('Henter teksten …');
    expect(numbers(element)).to.deep.equal(['tel:112', 'tel:113', 'tel:116111']);
  });

  const failures: Record<string, () => Response | Promise<Response>> = {
    'no such text': () => new Response('<h1>404</h1>', { status: 404 }),
    'a failing server': () => new Response('', { status: 500 }),
    'no network': () => Promise.reject(new TypeError('Failed to fetch')),
    'a page instead of data': () => new Response('<!doctype html>'),
    'half an answer': () => new Response('{"audiences":['),
    'an empty answer': () => json(null),
    'another kind of record': () => json({ asOf: '2026-11-22', lists: {} }),
  };
  for (const [name, answer] of Object.entries(failures)) {
    it(`keeps the fallback and the numbers, and offers another try: ${name}`, async () => {
      answering({ 'national/no/rights.school.nb.json': answer });
      const element = await placed('oppvekst-rettigheter', school);
      await waitUntil(() => inside(element, 'button'));
      expect(fallbackIsSeen(element)).to.equal(true);
      expect(textOf(inside(element, '[role=status]'))).to.equal('Fikk ikke hentet teksten.');
      expect(numbers(element)).to.have.length(3);
    });
  }

  it('guesses no law where it is not told what kind of place it is', async () => {
    answering({ 'national/no/rights.school.nb.json': () => json(rights()) });
    const untold = await placed('oppvekst-rettigheter', { 'data-country': 'no' });
    await waitUntil(() => inside(untold, 'button'));
    expect(requests).to.deep.equal([]);
    answering({ 'unit/no-900000012.json': () => json(about({ type: 'adultEducation' })) });
    const adults = await placed('oppvekst-rettigheter', { 'data-unit': 'no-900000012' });
    await waitUntil(() => inside(adults, 'button'));
    expect(asked()).to.deep.equal(['unit/no-900000012.json']);
  });

  it('shows the question on another try, and leads the reader to it', async () => {
    answering({});
    const element = await placed('oppvekst-rettigheter', school);
    await waitUntil(() => inside(element, 'button'));
    answering({ 'national/no/rights.school.nb.json': () => json(rights()) });
    inside(element, 'button')?.click();
    await waitUntil(() => inside(element, '[part=title]'));
    await waitUntil(() => element.shadowRoot!.activeElement === inside(element, '[part=title]'));
    expect(fallbackIsSeen(element)).to.equal(false);
  });
});
