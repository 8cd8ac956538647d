import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inside, restoreFetch } from '../embed/test-page.ts';
import { itLeaving, rootIsHidden, watchExits, type Departure } from '../quick-exit/test-exit.ts';
import { button, dialogOf, opened, press } from './test-button.ts';
import { speakUp, unitRecord } from './test-records.ts';

describe('the way out', () => {
  let departures: Departure[];
  let stayHere: () => void;
  const shift = async (): Promise<void> => {
    for (let times = 0; times < 3; times += 1) await sendKeys({ press: 'ShiftLeft' });
  };
  beforeEach(() => {
    ({ departures, stayHere } = watchExits());
  });
  afterEach(() => {
    stayHere();
    restoreFetch();
  });

  it('is in view on every screen, however far down one has read', async () => {
    const element = await opened();
    const exit = inside(element, '.bar a')!;
    for (const name of ['Ja', 'Meg selv', 'Noen på skolen']) {
      await press(element, name);
      inside(element, '.screen')!.scrollTo(0, 1e6);
      const { top, bottom } = exit.getBoundingClientRect();
      expect(exit.checkVisibility() && top >= 0 && bottom <= window.innerHeight).to.equal(true);
    }
  });

  itLeaving(
    'hides the page and the dialog before anything else is drawn and before it sets off, never to return',
    async () => {
      const element = await opened('Ja', 'Meg selv', 'Noen hjemme');
      inside(element, '.bar a')?.click();
      // Nothing is waited for: it is done when the click is.
      expect([rootIsHidden(), dialogOf(element).checkVisibility()]).to.deep.equal([true, false]);
      await nextFrame();
      expect(departures.map(({ at: _, ...rest }) => rest)).to.deep.equal([
        { address: 'https://www.yr.no/', kind: 'replace', wasHidden: true },
      ]);
    },
  );

  itLeaving('is Shift three times while the dialog is open, and not otherwise', async () => {
    const element = await button();
    await shift();
    expect(departures).to.have.length(0);
    await press(element, 'Si ifra');
    await shift();
    expect(departures[0]).to.include({ kind: 'replace', wasHidden: true });
    stayHere();
    await press(element, 'Lukk');
    ({ departures, stayHere } = watchExits());
    await shift();
    expect(departures).to.have.length(0);
  });

  itLeaving('listens no more when the page takes the button away', async () => {
    const element = await opened();
    element.remove();
    await shift();
    expect(departures).to.have.length(0);
  });

  it('leads where the page says, else to the weather of the country', async () => {
    const href = async (given: string, country: 'no' | 'se' = 'no'): Promise<string | undefined> => {
      const id = country === 'no' ? 'no-900000034' : 'se-90000003';
      const element = await button(unitRecord({ id }, { country }), speakUp({ country }), {
        'data-exit-url': given,
        'data-unit': id,
      });
      await press(element, 'Si ifra');
      return inside<HTMLAnchorElement>(element, '.bar a')?.href;
    };
    expect(await href('https://www.dn.se/')).to.equal('https://www.dn.se/');
    expect(await href('javascript:alert(1)')).to.equal('https://www.yr.no/');
    expect(await href('http://www.yr.no/')).to.equal('https://www.yr.no/');
    expect(await href('', 'se')).to.equal('https://www.smhi.se/');
  });

  it('is a plain link that names nobody, should the script fail', async () => {
    const element = await opened();
    expect(inside(element, '.bar a')?.getAttribute('rel')).to.equal('noreferrer');
  });
});
