import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { watch } from './watch.ts';

const settled = () => new Promise((done) => setTimeout(done, 20));

/** Elements that show their fallback until they are told to draw, one for each name. */
class Widget extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<slot></slot>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: block }');
    root.adoptedStyleSheets = [sheet];
  }

  /** Shows something else in the fallback's place. */
  draw(): void {
    this.shadowRoot?.replaceChildren('drawn');
  }
}

const brought: string[] = [];
const bring = async (name: string): Promise<void> => {
  brought.push(name);
  await Promise.resolve();
  if (name === 'borte') throw new TypeError('Failed to fetch');
  customElements.define(`oppvekst-${name}`, class extends Widget {});
};
const warnings: unknown[] = [];
const ownWarn = console.warn;

/** A page of its own for each test: what is named here is used nowhere else. */
const names = ['kontekst', ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'borte', 'ubrukt']];

describe('the loader', () => {
  before(() => {
    console.warn = (...words: unknown[]) => warnings.push(words);
    watch(names, bring);
    watch(names, bring);
  });
  after(() => {
    console.warn = ownWarn;
  });

  it('makes an element of a div: its settings, and the fallback inside it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div class="oppvekst-widget" data-oppvekst="a" data-unit="no-1" data-lang="nn" title="x">
        <p>Si ifra: <a href="#x">åpne</a>. Ring 116 111.</p>
      </div>`,
    );
    await settled();
    const [element, ...others] = page.children;
    expect(others).to.deep.equal([]);
    expect(element?.localName).to.equal('oppvekst-a');
    expect(
      Object.fromEntries([...element!.attributes].map(({ name, value }) => [name, value])),
    ).to.deep.include({
      'data-unit': 'no-1',
      'data-lang': 'nn',
    });
    expect(element!.hasAttribute('data-oppvekst') || element!.hasAttribute('title')).to.equal(false);
    expect(element!.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('brings each widget once, and only those that the page uses', async () => {
    await fixture(
      html`<div>
        <div data-oppvekst="b"></div>
        <div data-oppvekst="b"></div>
        <oppvekst-b></oppvekst-b>
      </div>`,
    );
    await settled();
    // Two loaders watch this page: each asks once, as it would for the same file.
    expect(brought.filter((name) => name === 'b')).to.have.length.at.most(2);
    expect(brought).to.not.include('ubrukt');
  });

  it('finds what is put on the page later, however deep, and what another script has brought', async () => {
    customElements.define('oppvekst-c', class extends Widget {});
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML =
      '<section><div data-oppvekst="c">Fallback</div><oppvekst-d>Fallback</oppvekst-d></section>';
    await settled();
    expect(page.querySelector('oppvekst-c')?.textContent).to.equal('Fallback');
    expect(page.querySelector('oppvekst-d')).to.be.instanceOf(Widget);
    expect(brought).to.not.include('c');
  });

  it('waits for what is told around before it brings what is inside', async () => {
    const page = await fixture(
      html`<div data-oppvekst="kontekst" data-unit="no-1">
        <h2>Hjelp</h2>
        <div data-oppvekst="e">Fallback</div>
      </div>`,
    );
    await settled();
    expect(brought.indexOf('kontekst')).to.be.lessThan(brought.indexOf('e'));
    expect(page.querySelector('oppvekst-kontekst > h2 + div > oppvekst-e')?.textContent).to.equal('Fallback');
    expect(page.querySelectorAll('oppvekst-e')).to.have.length(1);
  });

  it('leaves the fallback as it was when a widget does not come, and says so in the console alone', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div data-oppvekst="borte"><p>Ring 116 111</p></div>
        <oppvekst-borte>Ring 116 111</oppvekst-borte>
      </div>`,
    );
    await settled();
    expect(page.innerText.match(/116 111/g)).to.have.length(2);
    expect(page.firstElementChild?.firstElementChild?.localName).to.equal('p');
    expect(JSON.stringify(warnings)).to.include('<oppvekst-borte>');
  });

  it('knows its own widgets only', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div data-oppvekst="constructor">x</div>
        <oppvekst-annet>y</oppvekst-annet>
      </div>`,
    );
    await settled();
    expect(page.firstElementChild?.innerHTML).to.include('x');
    expect(brought).to.not.include.members(['constructor']);
  });

  it('touches nothing in a text that somebody is editing', async () => {
    const page = await fixture<HTMLElement>(
      html`<div contenteditable="true"><div data-oppvekst="f">Fallback</div></div>`,
    );
    await settled();
    expect(page.querySelector('oppvekst-f')).to.equal(null);
    const written = '<oppvekst-f><a href="#x">Si ifra</a><h2>Meny</h2></oppvekst-f>';
    page.innerHTML = written;
    await settled();
    expect(page.innerHTML).to.equal(written);
  });

  it('follows the settings of its place, so that a page that is drawn anew never shows another school', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-oppvekst="k" data-unit="no-1" data-lang="nn">Fallback</div>`,
    );
    await settled();
    page.setAttribute('data-unit', 'no-2');
    page.removeAttribute('data-lang');
    page.setAttribute('title', 'x');
    await settled();
    const { attributes } = page.querySelector('oppvekst-k')!;
    expect([...attributes].map(({ name, value }) => `${name} ${value}`)).to.deep.equal(['data-unit no-2']);
  });

  it('finds its own work done on a page that was saved with it', async () => {
    const page = await fixture(
      html`<div data-oppvekst="g" data-unit="x"><oppvekst-g data-unit="x">Fallback</oppvekst-g></div>`,
    );
    await settled();
    expect(page.querySelectorAll('oppvekst-g')).to.have.length(1);
    expect(page.querySelector('oppvekst-g')).to.be.instanceOf(Widget);
  });
});

describe('a page of which a widget has taken too much', () => {
  const taken =
    '<p>Ring <a href="#x">116 111</a></p><p>Skolen åpner klokka 8.</p><h2>Meny</h2><div>Fisk</div>';

  for (const [form, written] of Object.entries({
    'an element closed in itself': `<oppvekst-h data-unit="x" />${taken}`,
    'a div closed in itself': `<div data-oppvekst="h" data-unit="x" />${taken}`,
  })) {
    it(`is in view: ${form}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = written;
      await settled();
      const widget = page.querySelector<Widget>('oppvekst-h')!;
      widget.draw();
      expect(page.querySelector('h2')?.checkVisibility()).to.equal(true);
      expect(page.innerText).to.include('Skolen åpner klokka 8.').and.to.include('Fisk');
      expect(widget.textContent).to.equal('Ring 116 111');
    });
  }
});

describe('the place of a fallback', () => {
  it('is the same, with the distance around it, when a div becomes a widget', async () => {
    const text = 'Si ifra om mobbing ved <a href="#x">Eksempelvik skole</a>.<br>Ring 116 111.';
    for (const [name, inside] of [
      ['i', `<p>${text}</p>`],
      ['j', text],
    ]) {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.className = 'place';
      // The distance stands below each paragraph, as most sites have it.
      page.innerHTML = `<style>.place p { margin: 0 0 17px }</style><p>Over</p><div data-oppvekst="${name}">${inside}</div><p class="below">Under</p>`;
      const top = () => page.querySelector('.below')!.getBoundingClientRect().top;
      const before = top();
      await settled();
      expect(page.querySelector(`oppvekst-${name}`)?.textContent).to.include('Eksempelvik');
      // As it is drawn: asked before that, WebKit at times leaves out the new margin.
      await nextFrame();
      await nextFrame();
      expect(top(), inside).to.equal(before);
    }
  });
});
