import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { link, readableAddress } from './link.ts';

describe('a link to an address from the data', () => {
  const drawn = async (address: string | null, words?: string): Promise<HTMLElement> => {
    const page = await fixture<HTMLElement>('<p></p>');
    render(link(address, words), page);
    return page;
  };

  it('tells nobody where the reader came from, and is named by its words', async () => {
    const made = (await drawn('https://a.example/x', 'Les mer')).querySelector('a')!;
    expect([made.href, made.rel, made.textContent]).to.deep.equal([
      'https://a.example/x',
      'noreferrer',
      'Les mer',
    ]);
  });

  it('is its words alone where there is no address, or one of another kind', async () => {
    for (const address of [
      null,
      '',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//a.example/',
    ])
      expect((await drawn(address, 'Les mer')).innerHTML.replace(/<!--.*?-->/g, '')).to.equal('Les mer');
  });

  it('is named by the host in its own letters, or by the number, where it has no words', () => {
    expect(
      [
        'https://www.116111.no/hjelp',
        'https://lesp%C3%A5nett.example/s%E5',
        'tel:+4722000000',
        'mailto:a@b.no',
      ].map(readableAddress),
    ).to.deep.equal(['116111.no', 'lespånett.example', '+4722000000', 'a@b.no']);
  });
});
