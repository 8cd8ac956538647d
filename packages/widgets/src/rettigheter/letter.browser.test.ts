import { expect } from '@open-wc/testing';
import { itInChromium, media } from '../embed/test-browser.ts';
import { all, inside, restoreFetch, textOf } from '../embed/test-page.ts';
import { press, shown } from './test-rights.ts';

describe('the parent’s letter', () => {
  const ownPrint = window.print.bind(window);
  afterEach(async () => {
    restoreFetch();
    window.print = ownPrint;
    await media({});
  });

  const parent = () => shown({ attributes: { audience: 'parent' } });

  it('has lines to write on, the points of the plan, and its law', async () => {
    const element = await parent();
    const paper = inside(element, '.paper')!;
    expect([...paper.querySelectorAll('ol li')].map(textOf)).to.deep.equal([
      'hva som er problemet',
      'hvem som gjør noe',
    ]);
    expect(paper.querySelectorAll('.line')).to.have.length(5);
    expect(textOf(paper)).to.include('Vi trenger tolk.');
    expect(all(element, '[part=letter] [part=sources] li').map(textOf)).to.have.length(3);
  });

  it('is for parents only', async () => {
    expect(inside(await shown({ attributes: { audience: 'staff' } }), '[part=letter]')).to.not.exist;
  });

  itInChromium('is printed without the page around it, which is as it was afterwards', async () => {
    const element = await parent();
    const beside = document.createElement('p');
    beside.textContent = 'Skolens egen side';
    element.parentElement!.before(beside);
    const page = document.documentElement.outerHTML;
    const seen = { paper: false, beside: true, title: true, numbers: true };
    window.print = () => undefined;
    await press(element, 'Skriv ut brevet');
    await media({ media: 'print' });
    seen.paper = inside(element, '.paper')!.checkVisibility();
    seen.beside = beside.checkVisibility();
    seen.title = inside(element, '[part=title]')!.checkVisibility();
    seen.numbers = inside(element, '.phone')!.checkVisibility();
    expect(seen).to.deep.equal({ paper: true, beside: false, title: false, numbers: false });
    window.dispatchEvent(new Event('afterprint'));
    expect(beside.checkVisibility()).to.equal(true);
    expect(document.documentElement.outerHTML).to.equal(page);
    expect(document.adoptedStyleSheets).to.have.length(0);
    beside.remove();
  });

  itInChromium('is printed alone from inside another element’s shadow root too', async () => {
    const element = await parent();
    const box = document.createElement('div');
    element.parentElement!.before(box);
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Rundt</p>';
    root.append(element);
    await element.updateComplete;
    window.print = () => undefined;
    await press(element, 'Skriv ut brevet');
    await media({ media: 'print' });
    expect(root.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(inside(element, '.paper')!.checkVisibility()).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect([box.attributes.length, root.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    box.remove();
  });

  itInChromium(
    'is printed with the rest when the reader prints the page, worries open and buttons left out',
    async () => {
      const element = await parent();
      await media({ media: 'print' });
      expect(inside(element, '[part=worry] p')!.checkVisibility()).to.equal(true);
      expect(inside(element, '.paper')!.checkVisibility()).to.equal(true);
      expect(inside(element, 'button')!.checkVisibility()).to.equal(false);
      expect(inside(element, '[part=sources] a')!.checkVisibility()).to.equal(true);
      expect(inside(element, '.says')!.checkVisibility()).to.equal(false);
    },
  );
});
