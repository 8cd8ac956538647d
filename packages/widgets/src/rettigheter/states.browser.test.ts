import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Audience } from '@apen-oppvekst/data-schema/terms';
import {
  itFor,
  itHoldingKeys,
  itInChromium,
  itSized,
  media,
  readers,
  spoken,
  viewport,
} from '../embed/test-browser.ts';
import {
  all,
  answering,
  inside,
  never,
  openAll,
  placed,
  requests,
  restoreFetch,
  textOf,
} from '../embed/test-page.ts';
import { about, rights } from './test-records.ts';
import { choices, press, shown } from './test-rights.ts';

const school = { country: 'no', setting: 'school' };
const fictional = about({ name: 'Øvelsesvik skole' }, { fictional: true });

describe('what somebody who asks for their rights meets', () => {
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
    itFor(features)(`is accessible as a question, ${name}`, async () => {
      await media({ features });
      await expect(await shown({ unit: fictional })).to.be.accessible();
    });

    for (const audience of ['junior', 'senior', 'parent', 'staff'] satisfies Audience[]) {
      itFor(features)(`is accessible with everything open: ${audience}, ${name}`, async () => {
        await media({ features });
        const element = await shown({ unit: fictional, attributes: { audience } });
        openAll(element);
        await expect(element).to.be.accessible();
      });
    }

    itFor(features)(`is accessible for the smallest, ${name}`, async () => {
      await media({ features });
      const record = rights({ setting: 'kindergarten' });
      const element = await shown({ record, attributes: { audience: 'preschool' } });
      openAll(element);
      await expect(element).to.be.accessible();
    });

    itFor(features)(`is accessible while it waits, ${name}`, async () => {
      await media({ features });
      answering({ 'national/no/rights.school.nb.json': never });
      await expect(await placed('oppvekst-rettigheter', school)).to.be.accessible();
    });

    itFor(features)(`is accessible when it fails, ${name}`, async () => {
      await media({ features });
      answering({});
      const failed = await placed('oppvekst-rettigheter', school);
      await waitUntil(() => inside(failed, '[role=status] + button'));
      await expect(failed).to.be.accessible();
    });
  }

  it('is one question, with no grades but the unit’s own', async () => {
    const element = await shown({ unit: about({ gradeSpan: { from: 5, to: 10 } }) });
    expect(textOf(inside(element, '[part=question] p'))).to.equal('Hvem leser?');
    expect(choices(element)).to.deep.equal(['5.–7. trinn', '8.–10. trinn', 'Foreldre', 'Jeg jobber her']);
    expect(textOf(element.shadowRoot)).to.include('Svaret blir ikke lagret.');
  });

  it('is the text for the one who answers, who is led to it and can change the answer', async () => {
    const element = await shown({ unit: about({ gradeSpan: { from: 1, to: 7 } }) });
    await press(element, '5.–7. trinn');
    const title = inside(element, '[part=title]');
    expect(textOf(title)).to.equal('Til middle');
    await waitUntil(() => element.shadowRoot!.activeElement === title, 'led to the title');
    expect(textOf(inside(element, '[part=reader]'))).to.equal('Prøvevik skole 5.–7. trinn Bytt');
    await press(element, 'Bytt');
    expect(choices(element)).to.have.length(4);
    await press(element, 'Foreldre');
    expect(textOf(inside(element, '[part=title]'))).to.equal('Til parent');
  });

  it('keeps the answer in memory only, and asks for nothing more', async () => {
    const element = await shown({ unit: about() });
    const before = requests.length;
    await press(element, 'Foreldre');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(requests).to.have.length(before);
    expect(location.hash).to.equal('');
  });

  it('is not asked when the page says who reads', async () => {
    const element = await shown({ attributes: { audience: 'staff' } });
    expect(textOf(inside(element, '[part=title]'))).to.equal('Til staff');
    await press(element, 'Bytt');
    expect(choices(element)).to.have.length(5);
  });

  it('is asked when the page says somebody whom the unit has not', async () => {
    const element = await shown({
      unit: about({ gradeSpan: { from: 8, to: 10 } }),
      attributes: { audience: 'junior' },
    });
    expect(choices(element)).to.deep.equal(['8.–10. trinn', 'Foreldre', 'Jeg jobber her']);
  });

  it('is rights as cards, with a picture that is not read out where there is one', async () => {
    const element = await shown({ attributes: { audience: 'middle' } });
    const cards = all(element, '[part=right]');
    expect(cards.map((card) => textOf(card.querySelector('[role=heading]')))).to.deep.equal([
      'Trygg',
      'Hørt',
    ]);
    const pictures = cards.map((card) => card.querySelector('svg'));
    expect(pictures[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(pictures[0]?.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(pictures[1]).to.equal(null);
    expect(textOf(element.shadowRoot)).to.include('Piktogrammer: Prøve, CC BY-SA 4.0');
  });

  it('is what happens in steps, with the law’s own word for when, and never a count of days', async () => {
    const element = await shown({ attributes: { audience: 'senior' } });
    const steps = all(element, 'ol.steps > li');
    expect(textOf(steps[1])).to.include(
      'Skolen undersøker De spør deg. så fort som mulig (I loven: snarast)',
    );
    expect(steps[1]?.querySelector('i')?.lang).to.equal('no');
    expect(textOf(element.shadowRoot)).not.to.match(/\d+ (dag|dager|dagar)\b/);
  });

  it('is worries answered', async () => {
    const element = await shown({ attributes: { audience: 'middle' } });
    const worry = inside<HTMLDetailsElement>(element, '[part=worry]')!;
    expect(worry.querySelector('p')?.checkVisibility()).to.equal(false);
    worry.querySelector('summary')!.click();
    expect(worry.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(worry.querySelector('p'))).to.equal('Det går bra.');
  });

  it('has the law behind everything one step away, with the day it was read', async () => {
    const element = await shown({ attributes: { audience: 'middle' } });
    const told = all(element, '[part=right], [part=step], [part=worry]');
    for (const each of told) expect(each.querySelector('[part=sources] li'), textOf(each)).to.exist;
    expect([...told[0]!.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Prøveloven § 1: Alle skal ha det trygt. (slik loven var 13. april 2026)',
      'Barnekonvensjonen artikkel 12: Si hva man mener. (slik loven var 2. april 2026)',
    ]);
    expect(textOf(told[1]!.querySelector('li'))).to.equal('Eget råd, Prøvevik');
    for (const link of told[0]!.querySelectorAll('a')) expect(link.rel).to.equal('noreferrer');
  });

  it('is told that nobody has checked the text, or who has', async () => {
    const attributes = { audience: 'middle' };
    expect(textOf((await shown({ attributes })).shadowRoot)).to.include('Ikke kvalitetssikret ennå.');
    const checked = about({}, { textsChecked: { role: 'rådgiver oppvekst', on: '2026-10-05' } });
    const text = textOf((await shown({ unit: checked, attributes })).shadowRoot);
    expect(text).to.include('Teksten er kontrollert av rådgiver oppvekst, 5. oktober 2026.');
    expect(text).not.to.include('Ikke kvalitetssikret');
  });

  it('is told on every screen that a place is made up', async () => {
    const element = await shown({ unit: fictional });
    expect(textOf(inside(element, '.mark'))).to.equal('Øvelse: Stedet er oppdiktet.');
    await press(element, 'Foreldre');
    expect(textOf(inside(element, '.mark'))).to.equal('Øvelse: Stedet er oppdiktet.');
    expect(inside(await shown({ unit: about() }), '.mark')).to.not.exist;
  });

  it('has numbers to ring and the way to more help on every screen', async () => {
    const element = await shown();
    const ways = () => all(element, '[part=help] a').map((link) => link.getAttribute('href'));
    const expected = ['tel:112', 'tel:113', 'tel:116111', 'https://portal.example/hjelp/no/'];
    expect(ways()).to.deep.equal(expected);
    await press(element, 'Foreldre');
    expect(ways()).to.deep.equal(expected);
  });

  itInChromium('says it all to a screen reader, with headings under the page’s own', async () => {
    const element = await shown({ attributes: { audience: 'parent', 'heading-level': '3' } });
    const says = await spoken(element);
    for (const [role, name, level] of [
      ['heading', 'Til parent', 3],
      ['heading', 'Trygg', 4],
      ['heading', 'Hva skjer når du sier ifra?', 4],
      ['DisclosureTriangle', 'Kilde: Trygg'],
      ['DisclosureTriangle', 'Hva om jeg tar feil?'],
      ['button', 'Skriv ut brevet'],
      ['link', 'Alle som kan hjelpe'],
    ] as const)
      expect(says(role, name, level), `${role} ${name}`).to.equal(true);
  });

  it('is answered and read by keyboard alone, with the focus in view', async () => {
    const element = await shown({ unit: about({ gradeSpan: { from: 8, to: 10 } }) });
    document.body.focus();
    await sendKeys({ press: 'Tab' });
    const first = element.shadowRoot!.activeElement as HTMLElement;
    expect(textOf(first)).to.equal('8.–10. trinn');
    expect(getComputedStyle(first).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(element.shadowRoot!.activeElement) === 'Til senior');
    await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Kilde');
    await sendKeys({ press: 'Enter' });
    expect(inside(element, '[part=sources] a')?.checkVisibility()).to.equal(true);
  });

  itHoldingKeys('is changed by keyboard alone, one step back from what is told', async () => {
    const element = await shown({ attributes: { audience: 'senior' } });
    inside(element, '[part=title]')?.focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Bytt');
  });

  itSized('fits 320 pixels with everything open, and has targets of 44 pixels', async () => {
    await viewport(320, 640);
    const element = await shown({ unit: fictional, attributes: { audience: 'parent' } });
    openAll(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const target of all(element, 'button, .phone, summary, p > a'))
      expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
    await viewport();
  });

  it('reads from left to right, as its languages do, on a page that does not', async () => {
    document.documentElement.dir = 'rtl';
    const element = await shown({ unit: about() });
    for (const button of all(element, '[part=question] button'))
      expect(getComputedStyle(button).direction).to.equal('ltr');
    document.documentElement.dir = '';
  });
});
