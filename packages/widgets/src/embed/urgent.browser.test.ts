import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { phone, urgent } from './urgent.ts';

/** Where on the line the text begins, in pixels. */
function startOf(text: string, within: Element): number {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`no «${text}»`);
}

describe('a number to ring', () => {
  it('has its groups in their order on a page that reads from the right', async () => {
    const page = await fixture<HTMLElement>('<p dir="rtl"></p>');
    for (const template of [phone('116 111'), urgent('no', 'nb', true)]) {
      render(template, page);
      expect(startOf('116', page)).to.be.lessThan(startOf('111', page));
    }
  });

  it('is dialled without its spaces', async () => {
    const page = await fixture<HTMLElement>('<p></p>');
    render(phone('116 111'), page);
    expect(page.querySelector('a')?.href).to.equal('tel:116111');
  });
});
