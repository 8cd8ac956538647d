import { expect, fixture, html } from '@open-wc/testing';
import type { Shared } from '../embed/context.ts';
import { EmbeddedElement } from '../embed/element.ts';

/** A widget that only listens. */
class Listener extends EmbeddedElement {
  static override readonly scriptAddress: string = 'https://files.example/0.1.0/oppvekst-listener.js';

  /** How often it was drawn anew. */
  updates = 0;

  get told(): Partial<Shared> {
    return this.shared;
  }

  get said(): { language: string; api: string; page: string } {
    return { language: this.language, api: this.api.href, page: this.page('x/') };
  }

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('oppvekst-listener', Listener);

const settled = () => new Promise((done) => setTimeout(done));
const listenerIn = (within: Element): Listener => within.querySelector<Listener>('oppvekst-listener')!;
/** What it was told, without the shape's version. */
const heard = (listener: Listener): Partial<Shared> => {
  const { version: _version, ...told } = listener.told;
  return told;
};

describe('what is told around widgets', () => {
  it('reaches a widget that was there before the element around was known', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst data-unit="no-1"><oppvekst-listener></oppvekst-listener></oppvekst-kontekst>`,
    );
    expect(heard(listenerIn(page))).to.deep.equal({});
    await import('./define.ts');
    await settled();
    expect(heard(listenerIn(page))).to.deep.equal({ unit: 'no-1' });
  });

  it('is everything that is said, and the language, the data and the portal are taken from it', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst
        unit="no-1"
        data-plan="p"
        country="no"
        setting="school"
        audience="parent"
        data-lang="sv"
        base="https://a.example/api/v1"
        portal="https://b.example"
        ><oppvekst-listener></oppvekst-listener
      ></oppvekst-kontekst>`,
    );
    await settled();
    const listener = listenerIn(page);
    expect(heard(listener)).to.deep.equal({
      unit: 'no-1',
      plan: 'p',
      country: 'no',
      setting: 'school',
      audience: 'parent',
      lang: 'sv',
      base: 'https://a.example/api/v1',
      portal: 'https://b.example',
    });
    expect(listener.said).to.deep.equal({
      language: 'sv',
      api: 'https://a.example/api/v1/',
      page: 'https://b.example/x/',
    });
  });

  it('gives way to what a widget says itself', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst data-lang="sv" base="https://a.example/"
        ><oppvekst-listener data-lang="en" data-base="https://c.example/"></oppvekst-listener
      ></oppvekst-kontekst>`,
    );
    await settled();
    expect(listenerIn(page).said).to.include({ language: 'en', api: 'https://c.example/' });
  });

  it('is told before a widget that comes later is drawn', async () => {
    const page = await fixture(html`<oppvekst-kontekst data-unit="no-1"></oppvekst-kontekst>`);
    const listener = new Listener();
    page.append(listener);
    await listener.updateComplete;
    expect([heard(listener), listener.updates]).to.deep.equal([{ unit: 'no-1' }, 1]);
  });

  it('is told anew when it changes, and is forgotten when it is taken away', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst data-unit="no-1"><oppvekst-listener></oppvekst-listener></oppvekst-kontekst>`,
    );
    await settled();
    page.setAttribute('data-unit', 'no-2');
    await settled();
    expect(heard(listenerIn(page))).to.deep.equal({ unit: 'no-2' });
    page.removeAttribute('data-unit');
    await settled();
    expect(heard(listenerIn(page))).to.deep.equal({});
  });

  it('is that of the innermost, with the rest from outside', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst data-unit="no-1" data-lang="sv"
        ><div>
          <oppvekst-kontekst data-unit="no-2"><oppvekst-listener></oppvekst-listener></oppvekst-kontekst></div
      ></oppvekst-kontekst>`,
    );
    await settled();
    expect(heard(listenerIn(page))).to.deep.equal({ unit: 'no-2', lang: 'sv' });
    page.setAttribute('data-lang', 'en');
    await settled();
    expect(heard(listenerIn(page))).to.deep.equal({ unit: 'no-2', lang: 'en' });
  });

  it('follows a widget that is moved, and leaves it alone where nobody tells', async () => {
    const page = await fixture(
      html`<div>
        <oppvekst-kontekst data-unit="no-1"><oppvekst-listener></oppvekst-listener></oppvekst-kontekst>
        <oppvekst-kontekst data-unit="no-2"></oppvekst-kontekst>
      </div>`,
    );
    const listener = listenerIn(page);
    const [first, second] = page.querySelectorAll('oppvekst-kontekst');
    await settled();

    second!.append(listener);
    expect(heard(listener)).to.deep.equal({ unit: 'no-2' });
    first!.setAttribute('data-unit', 'no-3');
    await settled();
    expect(heard(listener), 'of the one it has left').to.deep.equal({ unit: 'no-2' });

    page.append(listener);
    expect(heard(listener)).to.deep.equal({});
    second!.setAttribute('data-unit', 'no-4');
    await settled();
    expect(heard(listener)).to.deep.equal({});
  });

  it('draws nothing anew when a widget is moved within it', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst data-unit="no-1"
        ><p></p>
        <oppvekst-listener></oppvekst-listener
      ></oppvekst-kontekst>`,
    );
    await settled();
    const listener = listenerIn(page);
    const before = listener.updates;
    page.querySelector('p')!.append(listener);
    await settled();
    expect(listener.updates).to.equal(before);
  });

  it('is gone when the element around is unwrapped or comes late around another', async () => {
    const page = await fixture(
      html`<div>
        <oppvekst-kontekst data-unit="no-1"><oppvekst-listener></oppvekst-listener></oppvekst-kontekst>
      </div>`,
    );
    await settled();
    const listener = listenerIn(page);
    page.replaceChildren(...page.firstElementChild!.childNodes);
    await settled();
    expect(heard(listener)).to.deep.equal({});

    const late = document.createElement('oppvekst-kontekst');
    late.setAttribute('data-unit', 'no-2');
    page.append(late);
    late.append(listener);
    await settled();
    expect(heard(listener)).to.deep.equal({ unit: 'no-2' });
  });

  it('includes colours, which reach everything inside', async () => {
    const page = await fixture(
      html`<oppvekst-kontekst data-color-accent="#123456"
        ><oppvekst-listener></oppvekst-listener
      ></oppvekst-kontekst>`,
    );
    await settled();
    expect(getComputedStyle(listenerIn(page)).getPropertyValue('--oppvekst-color-accent')).to.equal(
      '#123456',
    );
  });
});

describe('the element around', () => {
  it('takes no place: what stands in it is laid out as it would be without', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>Før</p>
        <oppvekst-kontekst><p>Inni</p></oppvekst-kontekst>
      </div>`,
    );
    await settled();
    const around = page.querySelector('oppvekst-kontekst')!;
    expect(getComputedStyle(around).display).to.equal('contents');
    expect(around.querySelector('p')?.checkVisibility()).to.equal(true);
    const before = page.offsetHeight;
    around.replaceWith(...around.childNodes);
    expect(page.offsetHeight).to.equal(before);
  });
});
