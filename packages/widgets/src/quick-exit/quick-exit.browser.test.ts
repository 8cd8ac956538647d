import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { itHoldingKeys } from '../embed/test-browser.ts';
import { leave, onTripleShift, quickExit } from './index.ts';
import { itLeaving, rootIsHidden, watchExits, type Departure } from './test-exit.ts';

const weather = 'https://www.yr.no/';
let departures: Departure[];
let stayHere: () => void;

beforeEach(() => {
  ({ departures, stayHere } = watchExits());
});
afterEach(() => stayHere());

describe('leaving', () => {
  itLeaving(
    'hides the page before anything else is drawn and before it sets off, and Back does not return',
    async () => {
      document.title = 'Si ifra';
      leave(weather);
      // Nothing is waited for.
      expect(rootIsHidden()).to.equal(true);
      await nextFrame();
      expect(departures.map(({ at: _, ...rest }) => rest)).to.deep.equal([
        { address: weather, kind: 'replace', wasHidden: true },
      ]);
      expect(document.title).to.not.include('Si ifra').and.to.not.equal('');
    },
  );

  itLeaving('hides dialogs and what else lies above the page', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><p popover="manual">Her</p></dialog>`);
    dialog.showModal();
    dialog.querySelector('p')?.showPopover();
    expect(dialog.checkVisibility()).to.equal(true);
    leave(weather);
    expect(dialog.checkVisibility()).to.equal(false);
    expect(dialog.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  itLeaving('is hidden whatever the page’s own styles say', async () => {
    await fixture(
      html`<style>
        html {
          display: block !important;
          transition: display 10s allow-discrete !important;
        }
      </style>`,
    );
    leave(weather);
    expect(rootIsHidden()).to.equal(true);
  });

  itLeaving('does not tell the next page where it comes from', () => {
    leave(weather);
    const policies = [...document.querySelectorAll<HTMLMetaElement>('meta[name=referrer]')];
    expect(policies.at(-1)?.content).to.equal('no-referrer');
  });

  itLeaving('leaves anew, still hidden, when the browser shows the page again as it was', () => {
    leave(weather);
    departures.length = 0;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(rootIsHidden()).to.equal(true);
    expect(departures[0]).to.include({ address: weather, kind: 'replace' });
  });

  itLeaving('is not held back by a page that asks whether one is sure', () => {
    const ask = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    leave(weather);
    const unload = new Event('beforeunload', { cancelable: true });
    dispatchEvent(unload);
    removeEventListener('beforeunload', ask);
    expect(unload.defaultPrevented).to.equal(false);
  });

  itLeaving('takes the window along from a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="ramme"></iframe>`);
    const inner = frame.contentDocument!;
    const script = inner.createElement('script');
    script.type = 'module';
    script.textContent = `import { leave } from '${new URL('./index.ts', import.meta.url).href}'; leave('${weather}');`;
    inner.head.append(script);
    await waitUntil(() => departures.length > 0);
    expect(departures[0]).to.include({ address: weather, kind: 'replace' });
    expect(inner.documentElement.style.display).to.equal('none');
  });
});

describe('Shift three times', () => {
  let calls: number;
  let ended: AbortController;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await sendKeys({ press: key });
  };
  /** A key that a script, or a keyboard on the screen, pretends to press. */
  const pretend = (init: KeyboardEventInit): void => {
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init }));
  };
  const shift: KeyboardEventInit = { key: 'Shift', code: 'ShiftLeft' };

  beforeEach(() => {
    calls = 0;
    ended = new AbortController();
    onTripleShift(window, () => (calls += 1), ended.signal);
  });
  afterEach(() => ended.abort());

  itHoldingKeys('calls back at the third press, left and right alike', async () => {
    await press('ShiftLeft', 'ShiftRight');
    expect(calls).to.equal(0);
    await press('ShiftLeft');
    expect(calls).to.equal(1);
  });

  it('counts two Shift keys that are down at the same time', () => {
    // A driver of browsers takes them for one key.
    const left = { bubbles: true, ...shift };
    const right = { ...left, code: 'ShiftRight' };
    for (const type of ['keydown', 'keyup'])
      for (const key of [left, right]) document.body.dispatchEvent(new KeyboardEvent(type, key));
    expect(calls).to.equal(0);
    pretend(shift);
    expect(calls).to.equal(1);
  });

  itHoldingKeys('is heard where the page stops the event', async () => {
    const silence = (event: Event): void => event.stopImmediatePropagation();
    document.addEventListener('keyup', silence, { capture: true });
    await press('ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    document.removeEventListener('keyup', silence, { capture: true });
    expect(calls).to.equal(1);
  });

  for (const code of ['', 'Unidentified']) {
    it(`does not count a keyboard on the screen, which says «${code}»`, () => {
      for (let times = 0; times < 4; times += 1) pretend({ key: 'Shift', code });
      expect(calls).to.equal(0);
    });
  }

  it('does not count a key that is held down', () => {
    const held = { ...shift, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', held));
    for (let times = 0; times < 5; times += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: true }));
    document.body.dispatchEvent(new KeyboardEvent('keyup', held));
    pretend(shift);
    expect(calls).to.equal(0);
    pretend(shift);
    expect(calls).to.equal(1);
  });

  itHoldingKeys(
    'starts anew when another key comes between, so that capital letters are only letters',
    async () => {
      for (const letter of ['A', 'B', 'C']) {
        await sendKeys({ down: 'ShiftLeft' });
        await sendKeys({ press: letter });
        await sendKeys({ up: 'ShiftLeft' });
      }
      await press('ShiftLeft', 'ShiftLeft', 'ArrowDown', 'ShiftLeft');
      expect(calls).to.equal(0);
    },
  );

  itHoldingKeys('starts anew when a pointer is used with it', async () => {
    for (let times = 0; times < 3; times += 1) {
      await sendKeys({ down: 'ShiftLeft' });
      await sendMouse({ type: 'click', position: [5, 5] });
      await sendKeys({ up: 'ShiftLeft' });
    }
    expect(calls).to.equal(0);
  });

  it('is not three presses far apart', () => {
    const ownTime = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')!;
    let now = 0;
    Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => now });
    for (now of [1000, 2500, 4000]) pretend(shift);
    const slow = calls;
    for (now of [5000, 5500]) pretend(shift);
    Object.defineProperty(Event.prototype, 'timeStamp', ownTime);
    expect([slow, calls]).to.deep.equal([0, 1]);
  });

  it('is heard no more once it is stopped', async () => {
    ended.abort();
    await press('ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    expect(calls).to.equal(0);
  });
});

describe('a link made a quick exit', () => {
  const link = () => fixture<HTMLAnchorElement>(html`<a href=${weather} rel="noreferrer">Forlat siden</a>`);

  const ways: Readonly<Record<string, (anchor: HTMLAnchorElement) => Promise<void> | void>> = {
    'a click': (anchor) => anchor.click(),
    Enter: async (anchor) => {
      anchor.focus();
      await sendKeys({ press: 'Enter' });
    },
    'Shift three times': async () => {
      for (let times = 0; times < 3; times += 1) await sendKeys({ press: 'ShiftLeft' });
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    itLeaving(`leaves by ${name}`, async () => {
      const anchor = await link();
      const stop = quickExit(anchor);
      await way(anchor);
      stop();
      expect(departures.map(({ kind, wasHidden }) => [kind, wasHidden])).to.deep.equal([['replace', true]]);
    });
  }

  itLeaving('is a plain link again when it is stopped', async () => {
    const anchor = await link();
    quickExit(anchor)();
    anchor.click();
    await waitUntil(() => departures.length > 0);
    expect(departures.map(({ address, kind, wasHidden }) => [address, kind, wasHidden])).to.deep.equal([
      [weather, 'push', false],
    ]);
  });
});
