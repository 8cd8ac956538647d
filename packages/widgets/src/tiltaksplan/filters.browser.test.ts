import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, inside, restoreFetch, textOf } from '../embed/test-page.ts';
import { full, long, silent } from './test-records.ts';
import { tracker } from './test-tracker.ts';
import type { OppvekstTiltaksplanElement } from './tiltaksplan.ts';

const opened = (count: number) => tracker(long(count), { 'data-open': '' });

const visible = (element: OppvekstTiltaksplanElement): string[] =>
  all(element, '[part=group] [part=measure] strong:first-child')
    .filter((title) => title.checkVisibility())
    .map(textOf);

const result = (element: OppvekstTiltaksplanElement): string => textOf(inside(element, '[role=status]'));

async function choose(element: OppvekstTiltaksplanElement, selector: string, value: string): Promise<void> {
  const control = inside<HTMLInputElement | HTMLSelectElement>(element, selector);
  if (!control) throw new Error(`no ${selector}`);
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
  await element.updateComplete;
}

async function check(element: OppvekstTiltaksplanElement, label: string): Promise<void> {
  all(element, 'label')
    .find((each) => textOf(each) === label)
    ?.click();
  await element.updateComplete;
}

describe('the filters', () => {
  afterEach(restoreFetch);

  it('are there from eight measures', async () => {
    expect(inside(await opened(7), '[part=filters]')).to.not.exist;
    expect(inside(await opened(8), '[part=filters]')).to.exist;
  });

  it('leave what matches the words in view, and say politely how much that is', async () => {
    const element = await opened(20);
    expect(result(element)).to.equal('Viser 20 av 20 tiltak');
    await choose(element, '[type=search]', 'tiltak m1');
    expect(visible(element)).to.have.length(11);
    expect(result(element)).to.equal('Viser 11 av 20 tiltak');
    await choose(element, '[type=search]', 'finnes ikke');
    expect(visible(element)).to.deep.equal([]);
    expect(result(element)).to.equal('Viser 0 av 20 tiltak');
    await choose(element, '[type=search]', '');
    expect(visible(element)).to.have.length(20);
  });

  it('offer the themes and statuses that the plan has, and no others', async () => {
    const element = await tracker(full, { open: '' });
    const options = all(element, 'select').map((select) => [...select.children].map(textOf));
    expect(options).to.deep.equal([
      ['Vis alle', 'Fremme', 'Forebygge', 'Avdekke', 'Medvirkning', 'Kompetanse'],
      ['Vis alle', 'Meldt gjennomført', 'I gang', 'Stanset', 'Ingen melding', 'Fast praksis', 'Gjentas'],
    ]);
  });

  it('go by theme, status, and what the plan says of who and when, together', async () => {
    const element = await tracker(full, { open: '' });
    const [theme, state] = ['label:nth-of-type(2) select', 'label:nth-of-type(3) select'];
    await choose(element, theme, 'avdekke');
    expect(visible(element)).to.deep.equal(['Tiltak b']);
    await choose(element, theme, '');
    await choose(element, state, 'done');
    expect(visible(element)).to.deep.equal(['Tiltak h', 'Tiltak b']);
    await check(element, 'Planen sier når');
    expect(visible(element)).to.deep.equal(['Tiltak b']);
    await check(element, 'Planen sier hvem');
    expect(visible(element)).to.deep.equal([]);
  });

  it('keep a measure open that the reader opened', async () => {
    const element = await opened(20);
    const [details] = all(element, '[part=measure]') as HTMLDetailsElement[];
    if (details) details.open = true;
    await choose(element, '[type=search]', 'm1');
    await choose(element, '[type=search]', '');
    expect(details?.open).to.equal(true);
  });

  it('hold with three hundred measures', async () => {
    const element = await opened(300);
    expect(visible(element)).to.have.length(300);
    await choose(element, '[type=search]', 'm299');
    expect(visible(element)).to.deep.equal(['Tiltak m299']);
  });

  it('do not send the page anywhere when a reader presses Enter', async () => {
    const element = await opened(20);
    inside(element, '[type=search]')?.focus();
    const before = location.href;
    await sendKeys({ type: 'm1' });
    await sendKeys({ press: 'Enter' });
    expect(location.href).to.equal(before);
    expect(result(element)).to.equal('Viser 11 av 20 tiltak');
  });
});

describe('by keyboard alone', () => {
  afterEach(restoreFetch);

  const focused = (element: OppvekstTiltaksplanElement): string => {
    const { activeElement } = element.renderRoot;
    return `${activeElement?.localName ?? ''} ${textOf(activeElement)}`.trim();
  };

  it('a reader comes to the parts in the order they stand, opens one with Enter, and a measure in it', async () => {
    const element = await tracker(silent);
    const steps: string[] = [];
    document.body.focus();
    for (let step = 0; step < 2; step += 1) {
      await sendKeys({ press: 'Tab' });
      steps.push(focused(element));
    }
    expect(steps).to.deep.equal(['summary Spør kommunen', 'summary Tiltakene (3)']);
    await sendKeys({ press: 'Enter' });
    expect(inside(element, '[part=measure]')?.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.match(/^summary Tiltak a/);
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('a Se på Åpen oppvekst');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('summary Spør kommunen');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('button Kopier');
  });

  it('sees where the focus is', async () => {
    const element = await tracker(silent);
    document.body.focus();
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(inside(element, 'summary') as HTMLElement);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});
