import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HelpRecord } from '@apen-oppvekst/data-schema/terms';
import { itFor, itInChromium, itSized, media, readers, spoken, viewport } from '../embed/test-browser.ts';
import {
  all,
  answering,
  inside,
  json,
  never,
  openAll,
  placed,
  restoreFetch,
  textOf,
} from '../embed/test-page.ts';
import { urgentNumbers } from '../embed/urgent-numbers.ts';
import './define.ts';
import type { OppvekstHjelpElement } from './hjelp.ts';
import { emergency, full, list, page, service, sometimes } from './test-records.ts';

const many = list([...emergency, full, sometimes, page, ...['a', 'b', 'c', 'd'].map((id) => service(id))]);

/** The element, with its list. */
async function help(
  record: HelpRecord = many,
  attributes: Record<string, string> = {},
): Promise<OppvekstHjelpElement> {
  answering({ [`national/${record.country}/help.${record.language}.json`]: () => json(record) });
  const element = await placed('oppvekst-hjelp', { 'data-lang': record.language, ...attributes });
  await waitUntil(() => inside(element, '.services'), 'the list came');
  return element;
}

/** The emergency numbers as they are read. */
const urgent = urgentNumbers.no.emergency.map(({ phone, name }) => `${phone} ${name.nb}`);

const card = (element: OppvekstHjelpElement, name: string): HTMLElement =>
  all(element, '[part=service]').find((each) => textOf(each).startsWith(name))!;

describe('what somebody who needs help meets', () => {
  before(() => {
    document.documentElement.style.colorScheme = 'light dark';
  });
  afterEach(async () => {
    restoreFetch();
    await media({});
  });
  after(() => {
    document.documentElement.style.colorScheme = '';
  });

  for (const [name, features] of Object.entries(readers)) {
    itFor(features)(`is accessible with everything open, ${name}`, async () => {
      await media({ features });
      const element = await help();
      openAll(element);
      await expect(element).to.be.accessible();
    });

    itFor(features)(`is accessible while it waits, ${name}`, async () => {
      await media({ features });
      answering({ 'national/no/help.nb.json': never });
      await expect(await placed('oppvekst-hjelp', {})).to.be.accessible();
    });

    itFor(features)(`is accessible when it fails, ${name}`, async () => {
      await media({ features });
      answering({});
      const failed = await placed('oppvekst-hjelp', {});
      await waitUntil(() => inside(failed, 'button'));
      await expect(failed).to.be.accessible();
    });
  }

  it('is the emergency numbers first, then who listens', async () => {
    const element = await help();
    const links = all(element, 'a.phone').map((link) => [link.getAttribute('href'), textOf(link)]);
    expect(links).to.deep.equal([
      ['tel:112', urgent[0]],
      ['tel:113', urgent[1]],
      ['tel:116111', '116 111'],
      ['tel:80000000', '800 00 000'],
    ]);
  });

  it('is for each service what it is for, how to reach it, when, and what they may pass on', async () => {
    const element = await help();
    const text = textOf(card(element, 'Barnelinja'));
    for (const part of [
      'Snakk med en voksen.',
      'SMS 41 71 61 11',
      'Chat: barnelinja.example (annet nettsted)',
      'Nettside: barnelinja.example (annet nettsted)',
      'De kan si fra til barnevernet.',
      'Døgnåpen ifølge kilden, mars 2024',
      'Du trenger ikke si navnet ditt, ifølge kilden',
      'Alder: 6–17',
    ])
      expect(text).to.include(part);
    expect(text).not.to.include('Ikke alltid åpen');
    expect(textOf(card(element, 'Tjeneste page'))).to.include('Nettside: lespånett.example (annet nettsted)');
  });

  it('is told that what somebody answers is not always open, unless a sure source says so', async () => {
    const unsure = service('unsure', {
      phone: full.phone!,
      roundTheClock: { ...full.roundTheClock!, status: 'conflict' },
    });
    const element = await help(list([sometimes, page, unsure]));
    expect(textOf(card(element, 'Tjeneste sometimes'))).to.include('Ikke alltid åpen');
    expect(textOf(card(element, 'Tjeneste unsure'))).to.include('Ikke alltid åpen');
    expect(textOf(card(element, 'Tjeneste page'))).not.to.match(/alltid åpen/i);
  });

  it('is told hours where somebody has checked them', async () => {
    const hours = service('hours', {
      phone: full.phone!,
      hours: { ...full.phone!, value: 'hver dag 14–22', checked: '2026-10-05' },
    });
    expect(textOf(card(await help(list([hours])), 'Tjeneste hours'))).to.include('Åpent: hver dag 14–22');
  });

  it('has the source and date of everything one step away, and who has tried it', async () => {
    const element = await help();
    const sources = card(element, 'Barnelinja').querySelector('[part=sources]')!;
    expect([...sources.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Nummer, Nettside, Døgnåpen, Du trenger ikke si navnet ditt, Hva de sier videre, Alder: Om tjenestene (annet nettsted), Prøvevik, mars 2024. Ikke prøvd av oss.',
      'SMS: Om tjenestene (annet nettsted), Prøvevik, mars 2024. Usikkert. Ikke prøvd av oss.',
      'Chat: Om tjenestene (annet nettsted), Prøvevik, mars 2024. Prøvd av oss 5. oktober 2026.',
    ]);
    expect(textOf(inside(element, '[part=sources]'))).to.include('Tjeneste 112. Nummer: Om tjenestene');
  });

  it('is the most needed services, with the rest one step away', async () => {
    const element = await help();
    const seen = all(element, '[part=service]').filter((each) => each.checkVisibility());
    expect(seen).to.have.length(6);
    expect(textOf(inside(element, '[part=more] > summary'))).to.equal('Flere som kan hjelpe (1)');
  });

  it('leads out of the page without telling where from', async () => {
    for (const link of all(await help(), 'a[href^=http]'))
      expect(link.getAttribute('rel'), textOf(link)).to.equal('noreferrer');
  });

  it('is what the role asks for', async () => {
    const parents = { ...many, lists: { ...many.lists, parent: [service('foreldrelinja')] } };
    const element = await help(parents, { 'data-audience': 'parent' });
    expect(all(element, '[part=service]').map(textOf)[0]).to.include('For foreldre.');
    expect(all(await help(parents, { 'data-audience': 'junior' }), '[part=service]')).to.have.length(7);
  });

  itInChromium(
    'says all of it to a screen reader, the numbers as links and the sources by their service',
    async () => {
      const element = await help();
      const says = await spoken(element);
      for (const [role, name, level] of [
        ['heading', 'Hjelp nå', 2],
        ['link', urgent[0]],
        ['heading', 'Barnelinja', 3],
        ['link', '116 111'],
        ['link', 'Nettside: barnelinja.example (annet nettsted)'],
        ['DisclosureTriangle', 'Kilde og dato: Barnelinja'],
      ] as const)
        expect(says(role, name!, level), `${role} ${name}`).to.equal(true);
    },
  );

  it('comes to the numbers first by keyboard', async () => {
    const element = await help();
    document.body.focus();
    const steps: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await sendKeys({ press: 'Tab' });
      steps.push(textOf(element.shadowRoot!.activeElement));
    }
    expect(steps).to.deep.equal([...urgent, 'Kilde og dato', '116 111']);
  });

  itSized('fits 320 pixels with everything open, and has targets of 44 pixels', async () => {
    await viewport(320, 640);
    const element = await help();
    openAll(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const target of all(element, '.phone, summary, [role=list] [role=list] a'))
      expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
    await viewport();
  });

  it('keeps numbers in their own order on a page that reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await help();
    for (const link of all(element, '.phone'))
      expect(getComputedStyle(link).direction, textOf(link)).to.equal('ltr');
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    document.documentElement.dir = '';
  });
});
