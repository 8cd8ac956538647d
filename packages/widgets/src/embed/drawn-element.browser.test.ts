import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import type { TemplateResult } from 'lit/html.js';
import { css, DrawnElement, type Properties } from './drawn-element.ts';

/** An element that says what it was told, and notes what happens to it. */
class Drawn extends DrawnElement {
  static override readonly properties: Properties = {
    unit: {},
    startsAt: { attribute: 'starts-at', converter: (text) => Number(text ?? 7) },
    known: { attribute: false },
  };

  static override readonly styles = [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ];

  declare unit: string | null;
  declare startsAt: number;
  declare known: string | null;

  readonly events: string[] = [];

  constructor() {
    super();
    const note: ReactiveController = {
      hostConnected: () => this.events.push('here'),
      hostDisconnected: () => this.events.push('away'),
    };
    this.addController(note);
  }

  protected override render(): TemplateResult {
    this.events.push('drawn');
    if (this.unit === 'bad') throw new Error('bad');
    return html`<b>${this.unit} ${this.startsAt} ${this.known}</b>`;
  }
}

/** The same with one property and style more. */
class More extends Drawn {
  static override readonly properties: Properties = { extra: {} };
  static override readonly styles = [
    ...super.styles,
    css`
      b {
        font-style: italic;
      }
    `,
  ];
  declare extra: string | null;
}
customElements.define('test-drawn', Drawn);
customElements.define('test-more', More);

const make = <Element extends Drawn = Drawn>(written: string): Element => {
  const template = document.createElement('div');
  template.innerHTML = written;
  return template.firstElementChild as Element;
};
const placed = async <Element extends Drawn = Drawn>(written: string): Promise<Element> => {
  const element = make<Element>(written);
  await fixture(element);
  await element.updateComplete;
  return element;
};
const said = (element: Drawn): string => element.shadowRoot?.textContent ?? '';

describe('properties of an element that draws itself', () => {
  it('are what their attributes say, and what they were when one is taken away', async () => {
    const element = await placed('<test-drawn unit="no-1" starts-at="8"></test-drawn>');
    expect(said(element)).to.equal('no-1 8 ');
    element.removeAttribute('unit');
    element.removeAttribute('starts-at');
    await element.updateComplete;
    expect([element.unit, element.startsAt]).to.deep.equal([null, 7]);
    expect(said(element)).to.equal(' 7 ');
  });

  it('are nothing where an attribute is empty', () => {
    expect(make('<test-drawn unit=""></test-drawn>').unit).to.equal(null);
  });

  it('can be the element’s own, which no attribute sets', () => {
    expect(make('<test-drawn known="x" false="x"></test-drawn>').known).to.equal(null);
    expect(Drawn.observedAttributes).to.deep.equal(['unit', 'starts-at']);
  });

  it('are those of the class above too, and of no class beside', () => {
    expect(More.observedAttributes).to.deep.equal(['unit', 'starts-at', 'extra']);
    const { unit, startsAt, extra } = make<More>('<test-more unit="a" extra="b"></test-more>');
    expect([unit, startsAt, extra]).to.deep.equal(['a', 7, 'b']);
    expect('extra' in make('<test-drawn></test-drawn>')).to.equal(false);
  });

  it('may be set by the page before the class is here, and go before the attributes that were written', async () => {
    class Late extends Drawn {}
    const element = make('<test-late unit="written" starts-at="8"></test-late>');
    Object.assign(element, { unit: 'set' });
    await fixture(element);
    customElements.define('test-late', Late);
    await element.updateComplete;
    expect(said(element)).to.equal('set 8 ');
    element.setAttribute('unit', 'later');
    expect(element.unit).to.equal('later');
  });
});

describe('drawing', () => {
  it('is done once for all that changes at a time, and not where nothing does', async () => {
    const element = await placed('<test-drawn></test-drawn>');
    element.events.length = 0;
    element.unit = 'a';
    element.unit = 'b';
    element.known = 'c';
    await element.updateComplete;
    expect([said(element), element.events]).to.deep.equal(['b 7 c', ['drawn']]);
    element.unit = 'b';
    await element.updateComplete;
    expect(element.events).to.deep.equal(['drawn']);
  });

  it('begins on the page, so that what is written inside is seen until then', async () => {
    const element = make('<test-drawn>Ring 116 111</test-drawn>');
    element.unit = 'a';
    await element.updateComplete;
    expect([element.shadowRoot, element.events]).to.deep.equal([null, []]);
  });

  it('is waited for with all that it asks for itself', async () => {
    const element = await placed('<test-drawn></test-drawn>');
    element.addController({
      hostUpdate: () => {
        element.startsAt = Math.max(element.startsAt, 9);
      },
    });
    element.unit = 'a';
    await element.updateComplete;
    expect(said(element)).to.equal('a 9 ');
  });

  it('is left as it is when the element is moved, and what it knows is told of it', async () => {
    const element = await placed('<test-drawn unit="a"></test-drawn>');
    const { shadowRoot } = element;
    const drawn = shadowRoot?.querySelector('b');
    element.events.length = 0;
    (await fixture(html`<p></p>`)).append(element);
    await element.updateComplete;
    expect(element.events).to.deep.equal(['away', 'here']);
    expect([element.shadowRoot, element.shadowRoot?.querySelector('b')]).to.deep.equal([shadowRoot, drawn]);
    element.remove();
    element.unit = 'b';
    await element.updateComplete;
    expect(said(element), 'off the page too').to.equal('b 7 ');
  });

  it('has the styles of its class, one sheet for all of them, and leaves other classes alone', async () => {
    const [one, two, more] = [
      await placed('<test-drawn></test-drawn>'),
      await placed('<test-drawn></test-drawn>'),
      await placed<More>('<test-more></test-more>'),
    ];
    const styleOf = (element: Drawn): string[] => {
      const { color, fontStyle } = getComputedStyle(element.shadowRoot!.querySelector('b')!);
      return [color, fontStyle];
    };
    expect(styleOf(one)).to.deep.equal(['rgb(1, 2, 3)', 'normal']);
    expect(styleOf(more)).to.deep.equal(['rgb(1, 2, 3)', 'italic']);
    expect(one.shadowRoot!.adoptedStyleSheets[0]).to.equal(two.shadowRoot!.adoptedStyleSheets[0]);
  });
});

describe('what cannot be drawn', () => {
  const ownError = console.error;
  let told: unknown[] = [];
  let thrown: unknown[] = [];
  const note = (event: Event): void => {
    thrown.push(event.type);
    event.preventDefault();
  };
  beforeEach(() => {
    [told, thrown] = [[], []];
    console.error = (error: unknown) => told.push(String(error));
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
  });
  afterEach(() => {
    console.error = ownError;
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
  });

  it('is told in the console and not to the page, and what is written inside is seen', async () => {
    for (const written of ['', 'unit="good"']) {
      const element = await placed(`<test-drawn ${written}><i>Ring 116 111</i></test-drawn>`);
      element.unit = 'bad';
      await element.updateComplete;
      await new Promise((done) => setTimeout(done));
      expect(element.querySelector('i')?.checkVisibility()).to.equal(true);
    }
    expect([told, thrown]).to.deep.equal([['Error: bad', 'Error: bad'], []]);
  });

  it('is drawn again when it can be', async () => {
    const element = await placed('<test-drawn unit="bad">Ring 116 111</test-drawn>');
    element.unit = 'good';
    await element.updateComplete;
    expect(said(element)).to.equal('good 7 ');
  });
});
