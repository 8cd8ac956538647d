import { expect } from '@open-wc/testing';
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { all, restoreFetch, textOf } from '../embed/test-page.ts';
import { rights } from './test-records.ts';
import { press, shown } from './test-rights.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

class Utterance extends EventTarget {
  voice: Voice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A device with these voices; `said` is what it has been asked to say since it was last silenced. */
class Device extends EventTarget {
  said: Utterance[] = [];
  voices: readonly Voice[];
  constructor(voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }
  getVoices = (): readonly Voice[] => this.voices;
  speak = (utterance: Utterance): number => this.said.push(utterance);
  cancel = (): void => {
    this.said = [];
  };
}

const on = (lang: string): Voice => ({ lang, localService: true });
const off = (lang: string): Voice => ({ lang, localService: false });

describe('reading aloud', () => {
  const own = {
    speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis')!,
    SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance')!,
  };
  afterEach(() => {
    restoreFetch();
    Object.defineProperties(window, own);
  });

  function device(...voices: Voice[]): Device {
    const made = new Device(voices);
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: made });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
    return made;
  }

  const reading = (language: Language = 'nb', audience = 'middle') =>
    shown({ record: rights({ language }), attributes: { audience } });

  const offered = async (language: Language): Promise<boolean> =>
    all(await reading(language), '[part=listen]').length > 0;

  it('is not offered without a voice on the device, nor where there is no speech', async () => {
    device();
    expect(await offered('nb')).to.equal(false);
    device(off('nb-NO'), on('sv-SE'));
    expect(await offered('nb')).to.equal(false);
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: undefined });
    expect(await offered('nb')).to.equal(false);
  });

  it('is offered by a voice of the text’s own language; nynorsk is not read in bokmål', async () => {
    for (const lang of ['nb-NO', 'nb_NO', 'no-NO', 'no']) {
      device(on(lang));
      expect(await offered('nb'), lang).to.equal(true);
      expect(await offered('nn'), lang).to.equal(false);
    }
    device(on('nn-NO'));
    expect(await offered('nn')).to.equal(true);
    expect(await offered('nb')).to.equal(false);
    device(on('sv-SE'), on('en-GB'));
    expect([await offered('sv'), await offered('en')]).to.deep.equal([true, true]);
  });

  it('is offered when the voices come late', async () => {
    const late = device();
    const element = await reading();
    late.voices = [on('nb-NO')];
    late.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(all(element, '[part=listen]')).not.to.have.length(0);
  });

  it('uses the voice on the device, never one that sends the text away', async () => {
    const local = on('nb-NO');
    const { said } = device(off('nb-NO'), local, off('no'));
    await press(await reading(), 'Les høyt');
    expect(said.map(({ text }) => text)).to.deep.equal([
      'Til middle',
      'Her står det hva du har rett til.',
      'Trygg',
      'Du skal ha det trygt.',
      'Hørt',
      'Du skal bli hørt.',
    ]);
    expect(new Set(said.map(({ voice }) => voice))).to.deep.equal(new Set([local]));
  });

  it('reads one card at a time to the youngest', async () => {
    const heard = device(on('nb-NO'));
    const element = await reading('nb', 'junior');
    all(element, '[part=right] [part=listen]')[1]?.click();
    expect(heard.said.map(({ text }) => text)).to.deep.equal(['Hørt', 'Du skal bli hørt.']);
  });

  it('stops by the same button, and says so', async () => {
    const heard = device(on('nb-NO'));
    const element = await reading();
    const button = all(element, '[part=listen]')[0]!;
    expect(button.getAttribute('aria-label')).to.equal('Les høyt: Til middle');
    button.click();
    await element.updateComplete;
    expect([textOf(button), button.getAttribute('aria-label')]).to.deep.equal(['Stopp', 'Stopp: Til middle']);
    button.click();
    await element.updateComplete;
    expect(heard.said).to.deep.equal([]);
    expect(textOf(button)).to.equal('Les høyt');
  });

  it('offers the start again when it has come to the end, or the voice fails at it', async () => {
    for (const event of ['end', 'error']) {
      const { said } = device(on('nb-NO'));
      const element = await reading();
      await press(element, 'Les høyt');
      said[0]?.dispatchEvent(new Event(event));
      await element.updateComplete;
      expect(textOf(all(element, '[part=listen]')[0])).to.equal('Stopp');
      said.at(-1)?.dispatchEvent(new Event(event));
      await element.updateComplete;
      expect(textOf(all(element, '[part=listen]')[0])).to.equal('Les høyt');
    }
  });

  it('reads another part instead, and the end of the first changes nothing', async () => {
    const heard = device(on('nb-NO'));
    const element = await reading();
    await press(element, 'Les høyt');
    const stopped = heard.said;
    all(element, '[part=listen]')[1]?.click();
    await element.updateComplete;
    stopped.at(-1)?.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(all(element, '[part=listen]').slice(0, 2).map(textOf)).to.deep.equal(['Les høyt', 'Stopp']);
    expect(heard.said[0]?.text).to.equal('Hva skjer når du sier ifra?');
  });

  it('is silent at once when the reader looks at another page, changes who reads, or the element goes', async () => {
    for (const leave of [
      () => document.dispatchEvent(new Event('visibilitychange')),
      (element: HTMLElement) => all(element, '[part=reader] button')[0]?.click(),
      (element: HTMLElement) => element.remove(),
    ]) {
      const heard = device(on('nb-NO'));
      const element = await reading();
      await press(element, 'Les høyt');
      expect(heard.said).not.to.have.length(0);
      leave(element);
      expect(heard.said).to.have.length(0);
    }
  });
});
