import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { codeOf, form, press, says, toTheCode, write, type Form } from './test-form.ts';
import { testService } from './test-service.ts';

const aged = ['Meg selv', '5. til 7. trinn'];
const toWriting = [...aged, 'Andre elever', 'Hopp over', 'Hopp over', 'I dag', 'Hopp over'];
const service = await testService();

/** Every screen there is, by the way to it. */
const screens: Readonly<Record<string, (at: Form) => Promise<void>>> = {
  'the beginning': (at) => {
    at.page.querySelector<HTMLElement>('#start')!.hidden = false;
    return Promise.resolve();
  },
  ...Object.fromEntries(
    Object.entries({
      who: [],
      age: ['Meg selv'],
      situation: aged,
      'help first': [...aged, 'Noen hjemme'],
      leader: [...aged, 'En voksen på skolen'],
      'who may read': [...aged, 'En voksen på skolen', 'Nei'],
      'to the owner': [...aged, 'En voksen på skolen', 'Ja'],
      'what, with a choice': [...aged, 'Andre elever', 'Noen slår'],
      since: [...aged, 'Andre elever', 'Hopp over', 'Hopp over'],
      writing: toWriting,
      'contact, wanted': [...toWriting, 'Hopp over', 'Ja, ta kontakt', 'Videre'],
      before: [...toWriting, 'Hopp over', 'Nei, jeg leser'],
    }).map(([name, way]) => [
      name,
      async (at: Form) => {
        at.app.start('yes');
        await press(at, ...way);
      },
    ]),
  ),
  'another school': (at) => Promise.resolve(at.app.start('no')),
  'a code, with a slip': async (at) => {
    at.app.start('code');
    await nextFrame();
    await write(at, 'xyz');
    await press(at, 'Åpne');
    await says(at, 'ikke ord i en kode');
  },
  code: toTheCode,
  sent: async (at) => {
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    await press(at, 'Sjekk', 'Vis koden');
    for (const details of at.page.querySelectorAll('details')) details.open = true;
  },
  'back, with an answer': async (at) => {
    await toTheCode(at);
    const words = codeOf(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    at.app.start('code');
    await nextFrame();
    await write(at, words.join(' '));
    await press(at, 'Åpne');
    await says(at, 'Svar til deg');
  },
};

const readers: Readonly<Record<string, Record<string, string>>> = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
};
const media = (features: Record<string, string>): Promise<unknown> =>
  executeServerCommand('media', { features });

afterEach(() => media({}));

for (const [name, go] of Object.entries(screens)) {
  describe(`the screen «${name}»`, () => {
    it('is accessible in light, dark and forced colours', async () => {
      const at = await form(service);
      await go(at);
      await nextFrame();
      for (const [reader, features] of Object.entries(readers)) {
        await media(features);
        // Headings, landmarks and the page's language are the page's own, and it is all here.
        await expect(at.page, reader).to.be.accessible();
      }
    });

    it('has targets that a thumb can hit, and fits a narrow screen', async () => {
      const at = await form(service);
      at.page.style.inlineSize = '320px';
      await go(at);
      await nextFrame();
      const small = [...at.page.querySelectorAll<HTMLElement>('a, button, input, textarea, summary')].filter(
        (each) =>
          each.checkVisibility() && !each.matches('.skip') && each.getBoundingClientRect().height < 43.5,
      );
      expect(small.map((each) => each.outerHTML)).to.deep.equal([]);
      await waitUntil(() => at.page.scrollWidth <= 320, `${at.page.scrollWidth} px wide`);
    });
  });
}
