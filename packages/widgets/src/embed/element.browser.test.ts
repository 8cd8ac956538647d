import { expect, fixture, html } from '@open-wc/testing';
import type { Properties } from './drawn-element.ts';
import type { Shared } from './context.ts';
import { EmbeddedElement } from './element.ts';
import { headingLevel } from './heading-level.ts';

/** A widget that does nothing but what all of them do. */
class Probe extends EmbeddedElement {
  static override readonly scriptAddress: string = 'https://files.example/0.1.0/oppvekst-probe.js';

  static override readonly properties: Properties = {
    unit: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
  };

  declare unit: string | null;
  declare headingLevel: number;

  get known(): {
    told: Partial<Shared>;
    language: string;
    api: string;
    page: string;
    record: string;
  } {
    return {
      told: this.shared,
      language: this.language,
      api: this.api.href,
      page: this.page('hjelp/no/'),
      record: this.recordAddress('api/v1/unit/x.json'),
    };
  }
}
customElements.define('oppvekst-probe', Probe);

const probe = (attributes: Record<string, string> = {}): Probe => {
  const element = document.createElement('oppvekst-probe') as Probe;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('attributes of every widget', () => {
  it('are read plain, with data- in front, and with the hyphen lost', () => {
    for (const spelled of ['heading-level', 'data-heading-level', 'dataheading-level'])
      expect(probe({ [spelled]: '4' }).headingLevel).to.equal(4);
  });

  it('leave the level of headings where they make no sense', () => {
    const levels = ['1', '6', '9', '-1', '0', 'h3', ''].map(
      (written) => probe({ 'heading-level': written }).headingLevel,
    );
    expect(levels).to.deep.equal([1, 6, 6, 1, 2, 2, 2]);
  });

  it('are left as the other spelling says when one is taken away', () => {
    for (const taken of ['unit', 'data-unit']) {
      const element = probe({ unit: 'x', 'data-unit': 'x' });
      element.removeAttribute(taken);
      expect(element.unit).to.equal('x');
    }
  });

  it('can name colours where a page’s style sheet cannot', async () => {
    const element = probe({ 'data-color-text': '#1A2b3c', 'color-accent': '#00ff00' });
    await fixture(element);
    const style = getComputedStyle(element);
    expect(style.getPropertyValue('--oppvekst-color-text')).to.equal('#1A2b3c');
    expect(style.getPropertyValue('--oppvekst-color-accent')).to.equal('#00ff00');
    element.removeAttribute('data-color-text');
    expect(style.getPropertyValue('--oppvekst-color-text')).to.equal('');
  });

  it('take nothing for a colour but six-digit hex', async () => {
    for (const wrong of ['red', '#fff', '#12345g', '#1234567', 'url(https://a.example)', '#123456;x:y', '']) {
      const element = probe({ 'data-color-background': '#123456' });
      await fixture(element);
      element.setAttribute('data-color-background', wrong);
      expect(getComputedStyle(element).getPropertyValue('--oppvekst-color-background'), wrong).to.equal('');
    }
  });
});

describe('the data and the portal', () => {
  it('are found from the script’s own address', () => {
    expect(probe().known).to.include({
      api: 'https://files.example/api/v1/',
      record: 'https://files.example/api/v1/unit/x.json',
      page: 'https://files.example/hjelp/no/',
    });
  });

  it('are where the page says, with or without the last slash, relative to the page', () => {
    expect(probe({ 'data-base': 'https://a.example/api/v1' }).known).to.include({
      record: 'https://a.example/api/v1/unit/x.json',
      page: 'https://a.example/hjelp/no/',
    });
    expect(probe({ 'data-base': '/x/api/v1/' }).known.api).to.equal(`${location.origin}/x/api/v1/`);
  });

  it('may lie apart: the files on the municipality’s own server, the pages on the portal', () => {
    expect(probe({ 'data-portal': 'https://portal.example/sub' }).known).to.include({
      api: 'https://files.example/api/v1/',
      page: 'https://portal.example/sub/hjelp/no/',
    });
  });
});

describe('an address that the page gives for the data or the portal', () => {
  it('is one of the web, so that no link made from it can run', () => {
    for (const name of ['data-base', 'data-portal'])
      for (const wrong of ['javascript://%0aalert(1)//x', 'data:text/html,x', 'https://', 'http://[x'])
        expect(() => probe({ [name]: wrong }).known.page, `${name} ${wrong}`).to.throw();
  });
});

describe('the language', () => {
  it('is the element’s own, whatever the page says', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const element = probe({ 'data-lang': 'sv' });
    page.append(element);
    expect(element.known.language).to.equal('sv');
    element.setAttribute('data-lang', 'nn-NO');
    expect(element.known.language).to.equal('nn');
  });

  it('is that of the nearest element around, out through shadow roots', async () => {
    const page = await fixture(html`<div lang="sv-SE"><p></p></div>`);
    const inner = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const element = probe();
    inner.append(element);
    expect(element.known.language).to.equal('sv');
  });

  it('is bokmål where it is none of ours', async () => {
    for (const lang of ['no', 'nb-NO', 'se', 'de', '']) {
      const page = await fixture(html`<div lang=${lang}></div>`);
      const element = probe();
      page.append(element);
      expect(element.known.language, lang).to.equal('nb');
    }
    expect(probe().known.language).to.equal('nb');
    expect(probe({ lang: 'de' }).known.language).to.equal('nb');
  });
});
