import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { HelpRecord } from '@apen-oppvekst/data-schema/terms';
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
import { urgentNumbers } from '../embed/urgent-numbers.ts';
import './define.ts';
import { OppvekstHjelpElement } from './hjelp.ts';
import { texts } from './locales/index.ts';
import { emergency, full, list, service } from './test-records.ts';

const nb = list([...emergency, full, service('town', { areas: ['no-5001'] })]);
const unit = { municipality: { id: 'no-5001' }, unit: { type: 'school' } };

const { emergency: numbersNow, childLine } = urgentNumbers.no;
const [{ name: police }] = numbersNow as [(typeof numbersNow)[number]];

const drawn = (element: OppvekstHjelpElement) =>
  waitUntil(() => inside(element, '.services'), 'the list came');
const asked = (): string[] => requests.map(({ address }) => address.replace(testApi, ''));
const numbers = (element: OppvekstHjelpElement): string[] => all(element, 'a.phone').map(textOf);

describe('help on somebody else’s page', () => {
  afterEach(() => {
    restoreFetch();
    document.documentElement.lang = 'nb';
  });

  it('makes one request, without cookies and without saying which page it is on', async () => {
    answering({ 'national/no/help.nb.json': () => json(nb) });
    await drawn(await placed('oppvekst-hjelp', { 'data-country': 'no' }));
    expect(asked()).to.deep.equal(['national/no/help.nb.json']);
    const { credentials, referrerPolicy } = requests[0]?.options ?? {};
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('makes one more for a unit, and shows the services of its municipality', async () => {
    answering({
      'national/no/help.nb.json': () => json(nb),
      'unit/no-974760673.json': () => json(unit),
    });
    const element = await placed('oppvekst-hjelp', { 'data-unit': 'no-974760673' });
    await drawn(element);
    expect(asked()).to.deep.equal(['national/no/help.nb.json', 'unit/no-974760673.json']);
    expect(all(element, '[part=service]').map(textOf)[1]).to.include('Tjeneste town');
  });

  it('shows the services of the whole country when the unit is not found', async () => {
    answering({ 'national/no/help.nb.json': () => json(nb) });
    const element = await placed('oppvekst-hjelp', { 'data-unit': 'no-974760673' });
    await drawn(element);
    expect(all(element, '[part=service]')).to.have.length(1);
  });

  it('asks nobody for a unit whose id cannot be one', async () => {
    answering({ 'national/no/help.nb.json': () => json(nb) });
    await drawn(await placed('oppvekst-hjelp', { 'data-unit': '../../hemmelig' }));
    expect(asked()).to.deep.equal(['national/no/help.nb.json']);
  });

  it('takes the place from an attribute', async () => {
    answering({ 'national/no/help.nb.json': () => json(nb) });
    const element = await placed('oppvekst-hjelp', { area: 'no-5001' });
    await drawn(element);
    expect(all(element, '[part=service]')).to.have.length(2);
  });

  it('keeps nothing in the browser, and has no inline style', async () => {
    answering({ 'national/no/help.nb.json': () => json(nb) });
    const element = await placed('oppvekst-hjelp', {});
    await drawn(element);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(all(element, 'style, [style]')).to.deep.equal([]);
  });

  it('follows the country of the unit, then what is told, then the page’s language', async () => {
    answering({});
    const countryOf = async (attributes: Record<string, string>): Promise<string> => {
      requests.length = 0;
      const element = await placed('oppvekst-hjelp', attributes);
      await element.updateComplete;
      return `${asked()[0]?.slice(9, 11)} ${numbers(element)[0]}`;
    };
    expect(await countryOf({ country: 'se' })).to.equal('se 112 SOS Alarm');
    expect(await countryOf({ unit: 'se-12345678' })).to.equal('se 112 SOS Alarm');
    expect(await countryOf({ country: 'no', lang: 'sv' })).to.equal(`no 112 ${police.sv}`);
    expect(await countryOf({ lang: 'sv' })).to.equal('se 112 SOS Alarm');
    expect(await countryOf({})).to.equal(`no 112 ${police.nb}`);
  });

  it('fits its headings under the page’s own', async () => {
    answering({ 'national/no/help.nb.json': () => json(nb) });
    const element = await placed('oppvekst-hjelp', { 'heading-level': '4' });
    await drawn(element);
    const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['4', '5']));
  });

  it('asks anew when the page says another country, and leaves a late answer alone', async () => {
    const answers: ((response: Response) => void)[] = [];
    const wait = () => new Promise<Response>((give) => answers.push(give));
    answering({ 'national/no/help.nb.json': wait, 'national/se/help.nb.json': wait });
    const element = await placed('oppvekst-hjelp', { country: 'no' });
    element.setAttribute('country', 'se');
    await element.updateComplete;
    answers[1]?.(json(list([service('svensk')])));
    await drawn(element);
    answers[0]?.(json(nb));
    await aTimeout(20);
    expect(all(element, '[part=service]').map(textOf)[0]).to.include('Tjeneste svensk');
  });
});

describe('help from a place that somebody else has named', () => {
  afterEach(restoreFetch);

  it('makes no link of what would run', async () => {
    const bad = 'javascript:alert(1)';
    const service = { ...full, web: { ...full.web!, value: bad }, chat: { ...full.chat!, value: bad } };
    const record = list([service]);
    const sources = record.sources.map((source) => ({ ...source, address: bad }));
    answering({ 'national/no/help.nb.json': () => json({ ...record, sources }) });
    const element = await placed('oppvekst-hjelp', {});
    await drawn(element);
    expect(all(element, 'a:not([href^="tel:"], [href^="sms:"])')).to.deep.equal([]);
  });
});

describe('help while it waits, and when nothing comes', () => {
  afterEach(restoreFetch);

  it('has the emergency numbers and the children’s line at once, and the fallback', async () => {
    answering({ 'national/no/help.nb.json': never });
    const element = await placed('oppvekst-hjelp', {});
    expect(numbers(element)).to.deep.equal(
      [...numbersNow, childLine].map(({ phone, name }) => `${phone} ${name.nb}`),
    );
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(textOf(inside(element, '[role=status]'))).to.equal('Henter flere …');
  });

  const failures: Record<string, () => Response | Promise<Response>> = {
    'no such list': () => new Response('<h1>404</h1>', { status: 404 }),
    'a failing server': () => new Response('', { status: 500 }),
    'no network': () => Promise.reject(new TypeError('Failed to fetch')),
    'a page instead of data': () => new Response('<!doctype html>'),
    'half an answer': () => new Response('{"lists":{"child":['),
    'an empty answer': () => json(null),
    'another kind of record': () => json({ asOf: '2026-11-22', plan: {} }),
  };
  for (const [name, answer] of Object.entries(failures)) {
    it(`keeps the numbers and the fallback, and offers another try: ${name}`, async () => {
      answering({ 'national/no/help.nb.json': answer });
      const element = await placed('oppvekst-hjelp', {});
      await waitUntil(() => inside(element, 'button'));
      expect(numbers(element)).to.have.length(3);
      expect(fallbackIsSeen(element)).to.equal(true);
      expect(textOf(inside(element, '[role=status]'))).to.equal('Fikk ikke hentet flere.');
      expect(textOf(inside(element, 'button'))).to.equal('Prøv igjen');
    });
  }

  it('shows the list on another try, and leads the reader to it', async () => {
    answering({});
    const element = await placed('oppvekst-hjelp', {});
    await waitUntil(() => inside(element, 'button'));
    answering({ 'national/no/help.nb.json': () => json(nb) });
    inside(element, 'button')?.click();
    await drawn(element);
    await waitUntil(() => element.shadowRoot!.activeElement === inside(element, '[part=title]'));
    expect(fallbackIsSeen(element)).to.equal(false);
  });
});

describe('help in four languages', () => {
  afterEach(restoreFetch);

  const titles = { nb: 'Hjelp nå', nn: 'Hjelp no', sv: 'Hjälp nu', en: 'Help now' };
  for (const [language, title] of Object.entries(titles)) {
    it(`speaks ${language}, and marks it so`, async () => {
      const record: HelpRecord = list([full], { language: language as HelpRecord['language'] });
      answering({ [`national/no/help.${language}.json`]: () => json(record) });
      const element = await placed('oppvekst-hjelp', { 'data-lang': language, 'data-country': 'no' });
      await drawn(element);
      expect(textOf(inside(element, '[part=title]'))).to.equal(title);
      expect(inside(element, 'section')?.lang).to.equal(language);
    });
  }

  it('never promise that nobody is told', () => {
    expect(JSON.stringify(texts)).not.to.match(
      /får vite|får vita|får veta|will know|hemmelig|hemlig|secret/i,
    );
  });

  it('all say something for every thing that one says', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    for (const each of Object.values(texts)) expect(shape(each)).to.deep.equal(shape(texts.nb));
  });
});
