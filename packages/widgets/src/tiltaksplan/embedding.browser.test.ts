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
import { texts } from './locales/index.ts';
import { full, long, measure, record, silent } from './test-records.ts';
import { tracker } from './test-tracker.ts';
import { OppvekstTiltaksplanElement } from './tiltaksplan.ts';

const status = (element: OppvekstTiltaksplanElement): string => textOf(inside(element, '[role=status]'));

describe('on somebody else’s page', () => {
  afterEach(restoreFetch);

  it('makes one request, for the plan, without cookies and without saying which page it is on', async () => {
    await tracker(full);
    expect(requests.map(({ address }) => address)).to.deep.equal([
      'https://portal.example/api/v1/plan/prv-plan.json',
    ]);
    const { credentials, referrerPolicy } = requests[0]?.options ?? {};
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('finds the data beside the script when the page does not say where', async () => {
    await tracker(full, { 'data-base': '' });
    const address = new URL('../api/v1/plan/prv-plan.json', OppvekstTiltaksplanElement.scriptAddress);
    expect(requests[0]?.address).to.equal(address.href);
  });

  it('keeps nothing in the browser', async () => {
    await tracker(full);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('has no inline style, which a strict policy would refuse', async () => {
    const element = await tracker(full);
    expect(all(element, 'style, [style]')).to.deep.equal([]);
  });

  it('reads each attribute plain and with data- in front', () => {
    answering(() => json(full));
    for (const prefix of ['', 'data-']) {
      const element = document.createElement('oppvekst-tiltaksplan');
      const given = {
        plan: 'x',
        base: 'https://a.example/',
        'heading-level': '4',
        'as-of': '2020-01-01',
        open: '',
      };
      for (const [name, value] of Object.entries(given)) element.setAttribute(prefix + name, value);
      const { plan, base, headingLevel, asOf, open } = element;
      expect([plan, base, headingLevel, asOf, open]).to.deep.equal([
        'x',
        'https://a.example/',
        4,
        '2020-01-01',
        true,
      ]);
    }
    const element = document.createElement('oppvekst-tiltaksplan');
    element.setAttribute('database', 'https://b.example/');
    expect(element.base).to.equal('https://b.example/');
  });

  it('keeps the plain attribute when the other spelling is taken away', () => {
    const element = document.createElement('oppvekst-tiltaksplan');
    element.setAttribute('plan', 'x');
    element.setAttribute('data-plan', 'x');
    element.removeAttribute('data-plan');
    expect(element.plan).to.equal('x');
  });

  it('fits its headings under the page’s own', async () => {
    const element = await tracker(full, { 'heading-level': '3' });
    const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels[0]).to.equal('3');
    expect(new Set(levels)).to.deep.equal(new Set(['3', '4', '5']));
  });

  it('shows another plan when the page asks for it, and never an answer that comes too late', async () => {
    const answers: ((response: Response) => void)[] = [];
    answering(() => new Promise((give) => answers.push(give)));
    const element = await tracker();
    element.setAttribute('data-plan', 'another');
    await element.updateComplete;
    answers[1]?.(json(silent));
    await waitUntil(() => inside(element, '[part=headline]'));
    answers[0]?.(json(full));
    await aTimeout(20);
    expect(textOf(inside(element, '[part=headline]'))).to.equal('Ingen status er meldt');
  });

  it('lets the first of two versions win, and says so once', () => {
    const warnings: unknown[] = [];
    const ownWarn = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    class Another extends HTMLElement {
      static readonly scriptAddress = 'https://portal.example/2.0.0/oppvekst-tiltaksplan.js';
    }
    define('oppvekst-tiltaksplan', Another);
    define('oppvekst-tiltaksplan', OppvekstTiltaksplanElement);
    console.warn = ownWarn;
    expect(customElements.get('oppvekst-tiltaksplan')).to.equal(OppvekstTiltaksplanElement);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.include(Another.scriptAddress)
      .and.to.include(OppvekstTiltaksplanElement.scriptAddress);
  });
});

describe('while it waits, and when it fails', () => {
  afterEach(restoreFetch);

  it('shows the fallback and says that it waits', async () => {
    answering(never);
    const element = await tracker();
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(status(element)).to.equal('Henter planen …');
  });

  it('hides the fallback, but keeps it, when the plan is here', async () => {
    const element = await tracker(full);
    expect(fallbackIsSeen(element)).to.equal(false);
    expect(element.querySelector('a')).to.exist;
  });

  it('takes the height it keeps from the start, so that a short plan moves nothing', async () => {
    answering(never);
    const { offsetHeight } = await tracker();
    const { offsetHeight: drawn } = await tracker(record([measure('a')]));
    expect(offsetHeight).to.be.greaterThan(500);
    expect(drawn).to.equal(offsetHeight);
  });

  const failures: Record<string, () => Response | Promise<Response>> = {
    'an unknown plan': () => new Response('<h1>404</h1>', { status: 404 }),
    'a failing server': () => new Response('', { status: 500 }),
    'no network': () => Promise.reject(new TypeError('Failed to fetch')),
    'a page instead of data': () => new Response('<!doctype html>'),
    'half an answer': () => new Response('{"plan":{"items":['),
    'an empty answer': () => json(null),
    'another kind of record': () => json({ asOf: '2026-11-22', municipalities: [] }),
    'a plan without its items': () => json({ ...full, plan: { ...full.plan, items: null } }),
  };
  for (const [name, answer] of Object.entries(failures)) {
    it(`keeps the fallback and offers another try: ${name}`, async () => {
      answering(answer);
      const element = await tracker();
      await waitUntil(() => inside(element, 'button'));
      expect(fallbackIsSeen(element)).to.equal(true);
      expect(status(element)).to.equal('Fikk ikke hentet planen «prv-plan».');
      expect(textOf(inside(element, 'button'))).to.equal('Prøv igjen');
    });
  }

  it('asks nobody for a plan whose name cannot be one', async () => {
    answering(() => json(full));
    const element = await tracker(undefined, { 'data-plan': '../../hemmelig' });
    await waitUntil(() => inside(element, 'button'));
    expect(requests).to.deep.equal([]);
  });

  it('draws the plan on another try, and leads the reader to the headline', async () => {
    answering(() => new Response('', { status: 500 }));
    const element = await tracker();
    await waitUntil(() => inside(element, 'button'));
    answering(() => json(silent));
    inside(element, 'button')?.click();
    await waitUntil(() => inside(element, '[part=headline]'));
    expect(element.renderRoot.activeElement).to.equal(inside(element, '[part=headline]'));
  });
});

describe('the languages', () => {
  afterEach(() => {
    restoreFetch();
    document.documentElement.lang = 'nb';
  });

  const headlines = {
    nb: '2 av 6 tiltak er meldt gjennomført',
    nn: '2 av 6 tiltak er melde gjennomførte',
    sv: '2 av 6 åtgärder är rapporterade som genomförda',
    en: '2 of 6 measures are reported as done',
  };
  for (const [language, headline] of Object.entries(headlines)) {
    it(`speak ${language}, and mark it so`, async () => {
      const element = await tracker(full, { 'data-lang': language });
      expect(textOf(inside(element, '[part=headline]'))).to.equal(headline);
      expect(inside(element, 'section')?.lang).to.equal(language);
    });
  }

  it('all say something for every thing that one says', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    for (const each of Object.values(texts)) expect(shape(each)).to.deep.equal(shape(texts.nb));
  });

  it('follow the nearest element that has one, out through shadow roots; bokmål when it is none of ours', async () => {
    document.documentElement.lang = 'sv-SE';
    expect(textOf(inside(await tracker(silent), '[part=headline]'))).to.equal('Ingen status är rapporterad');
    document.documentElement.lang = 'no';
    expect(textOf(inside(await tracker(silent), '[part=headline]'))).to.equal('Ingen status er meldt');
    document.documentElement.lang = 'se';
    expect(textOf(inside(await tracker(silent), '[part=headline]'))).to.equal('Ingen status er meldt');
    expect(textOf(inside(await tracker(silent, { lang: 'en' }), '[part=headline]'))).to.equal(
      'No status is reported',
    );
  });

  it('leave a Swedish plan in Swedish, and say so, on a Norwegian page', async () => {
    const swedish = record([measure('a', { title: 'Främja närvaro' })], [], {
      plan: { language: 'sv', title: 'Verksamhetsplan' },
    });
    const element = await tracker(swedish);
    const title = all(element, '[part=measure] strong span')[0];
    expect([title?.lang, textOf(title)]).to.deep.equal(['sv', 'Främja närvaro']);
    expect(inside(element, 'section')?.lang).to.equal('nb');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')?.value).to.match(/^Hej!/);
  });
});

describe('the question to the municipality', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const pretend = (writeText: ((text: string) => Promise<void>) | undefined) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
  const execCommand = document.execCommand.bind(document);
  afterEach(() => {
    restoreFetch();
    if (clipboard) Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true });
    document.execCommand = execCommand;
  });

  const ask = async () => {
    const element = await tracker(long(1));
    inside<HTMLDetailsElement>(element, '[part=measure]')!.open = true;
    const question = inside<HTMLDetailsElement>(element, '[part=measure] [part=ask]')!;
    question.open = true;
    question.querySelector('button')?.click();
    await waitUntil(() => textOf(question.querySelector('output')));
    return question;
  };

  it('names measure, plan and place, ends with the permalink, and is copied', async () => {
    let copied = '';
    pretend((text) => {
      copied = text;
      return Promise.resolve();
    });
    const question = await ask();
    expect(copied).to.equal(
      'Hei! Hvor langt er dere kommet med «Tiltak m0, Plan for et trygt miljø» i Prøvevik, hvem har ansvaret, og hvor kan vi se det?\nhttps://portal.example/tiltak/m0/',
    );
    expect(textOf(question.querySelector('output'))).to.equal('Kopiert');
  });

  it('is copied by the old command where the clipboard is closed, else left marked for the reader', async () => {
    pretend(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    let worked = true;
    document.execCommand = () => worked;
    expect(textOf((await ask()).querySelector('output'))).to.equal('Kopiert');

    pretend(undefined);
    worked = false;
    const question = await ask();
    expect(textOf(question.querySelector('output'))).to.equal('Merk teksten og kopier den.');
    const area = question.querySelector('textarea')!;
    expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
  });
});
