import { expect, fixture, waitUntil } from '@open-wc/testing';
import {
  itFor,
  itInChromium,
  itSized,
  media,
  readers,
  snapshot,
  type SpokenNode,
  viewport,
} from '../embed/test-browser.ts';
import {
  all,
  answering,
  inside,
  json,
  never,
  openAll,
  restoreFetch,
  testApi,
  textOf,
} from '../embed/test-page.ts';
import type { OppvekstSiIfraElement } from './si-ifra.ts';
import { button, dialogOf, place, press, unitPath, wordsPath } from './test-button.ts';
import { notJoined, practice, speakUp, unitId, unitRecord } from './test-records.ts';

const closed = [
  { name: 'Høstferie', start: '2026-11-16', end: '2026-11-22' },
  { name: 'Planleggingsdag', start: '2026-12-01', end: '2026-12-01' },
];

/** Every screen there is, by the way to it. */
const screens: Readonly<Record<string, () => Promise<OppvekstSiIfraElement>>> = {
  'at rest': () => button(),
  waiting: () => {
    answering({ [unitPath]: never });
    return place();
  },
  failed: async () => {
    answering({});
    const element = await place();
    await waitUntil(() => all(element, 'a').length > 2);
    return element;
  },
  'not joined, at rest': () => button(notJoined),
  'made up, at rest': () => button(practice),
  ...Object.fromEntries(
    Object.entries({
      start: ['Si ifra'],
      'another school': ['Si ifra', 'Nei'],
      'who it is about': ['Si ifra', 'Ja'],
      'what it is about': ['Si ifra', 'Ja', 'En annen'],
      'how to speak up': ['Si ifra', 'Ja', 'Meg selv', 'Noen på skolen'],
      'help first': ['Si ifra', 'Ja', 'Meg selv', 'Jeg orker ikke mer'],
    }).map(([name, way]) => [
      name,
      async () => {
        const element = await button(unitRecord({ closed }));
        await press(element, ...way);
        return element;
      },
    ]),
  ),
  'not joined': async () => {
    const element = await button(notJoined);
    await press(element, 'Trenger du hjelp?');
    return element;
  },
  'made up': async () => {
    const element = await button(practice);
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    return element;
  },
};

describe('every screen', () => {
  before(() => {
    document.documentElement.style.colorScheme = 'light dark';
  });
  afterEach(async () => {
    restoreFetch();
    await media({});
    await viewport();
  });
  after(() => {
    document.documentElement.style.colorScheme = '';
  });

  for (const [name, show] of Object.entries(screens)) {
    for (const [reader, features] of Object.entries(readers)) {
      itFor(features)(`is accessible: ${name}, ${reader}`, async () => {
        await media({ features });
        const element = await show();
        openAll(element);
        await expect(element).to.be.accessible();
      });
    }

    itSized(`fits 320 pixels, and a page that reads from the right: ${name}`, async () => {
      await viewport(320, 480);
      document.documentElement.dir = 'rtl';
      const element = await show();
      openAll(element);
      document.documentElement.dir = '';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const box of all(element, '.screen, .bar'))
        expect(box.scrollWidth, box.className).to.be.at.most(box.clientWidth);
    });

    it(`has targets of 44 pixels: ${name}`, async () => {
      const element = await show();
      openAll(element);
      for (const target of all(element, 'button, a, summary').filter((each) => each.checkVisibility())) {
        const { width, height } = target.getBoundingClientRect();
        expect(height, textOf(target)).to.be.at.least(44);
        expect(width, textOf(target)).to.be.at.least(44);
      }
    });
  }

  itSized('is the whole of a small window, with the way out in view, and scrolls inside', async () => {
    await viewport(320, 180);
    const element = await screens['how to speak up']!();
    const { width, height, top, left } = dialogOf(element).getBoundingClientRect();
    expect([width, height, top, left]).to.deep.equal([320, 180, 0, 0]);
    const exit = inside(element, '.bar a')!.getBoundingClientRect();
    expect(exit.top >= 0 && exit.bottom <= 180 && exit.right <= 320).to.equal(true);
    expect(inside(element, '.screen')!.clientHeight).to.be.greaterThan(100);
  });

  itSized('is a sheet of one size in a large window, so that the way out stays where it is', async () => {
    await viewport(1280, 900);
    const element = await button();
    const places = [];
    for (const name of ['Si ifra', 'Ja', 'Meg selv', 'Noen på skolen']) {
      await press(element, name);
      const { top, left } = inside(element, '.bar a')!.getBoundingClientRect();
      places.push(`${top} ${left}`);
    }
    expect(new Set(places).size).to.equal(1);
    expect(dialogOf(element).getBoundingClientRect().width).to.be.lessThan(700);
  });

  itInChromium('prints all that can be scrolled to or opened', async () => {
    const element = await screens['how to speak up']!();
    await media({ media: 'print' });
    for (const each of all(element, 'details p, details li')) expect(each.checkVisibility()).to.equal(true);
    const screen = inside(element, '.screen')!;
    expect(screen.scrollHeight).to.be.at.most(screen.clientHeight + 1);
    expect(dialogOf(element).getBoundingClientRect().height).to.be.greaterThan(screen.scrollHeight);
  });

  itSized('takes as much room as what the page has written, so that nothing below it jumps', async () => {
    // As the builder of the code writes it.
    const written =
      '<a href="#">Si ifra om mobbing eller utrygghet ved Prøve skole</a><br>' +
      'Ring <a href="tel:116111">116 111</a> (Alarmtelefonen for barn og unge).<br>' +
      'Er det fare? Ring <a href="tel:112">112</a> (Politiet) eller <a href="tel:113">113</a> (Ambulanse).';
    answering({ [unitPath]: () => json(unitRecord()), [wordsPath]: () => json(speakUp()) });
    for (const width of [360, 1280]) {
      await viewport(width, 800);
      const text = await fixture<HTMLElement>('<div></div>');
      text.style.font = '16px/1.5 sans-serif';
      text.innerHTML = written;
      const { offsetHeight } = text;
      text.innerHTML = `<oppvekst-si-ifra data-base="${testApi}" data-unit="${unitId}">${written}</oppvekst-si-ifra>`;
      const element = text.querySelector('oppvekst-si-ifra')!;
      await element.updateComplete;
      expect(element.offsetHeight, 'while it waits').to.equal(offsetHeight);
      await waitUntil(() => inside(element, '[part=button]'));
      expect(element.offsetHeight, 'with the button').to.equal(offsetHeight);
    }
  });

  it('takes the colours of the page', async () => {
    document.documentElement.style.setProperty('--oppvekst-color-accent', 'rgb(90, 20, 120)');
    const element = await button();
    expect(getComputedStyle(inside(element, '[part=button]')!).backgroundColor).to.equal('rgb(90, 20, 120)');
    document.documentElement.style.removeProperty('--oppvekst-color-accent');
  });

  itInChromium(
    'has a button whose words can be read when colours are forced, whatever the page has chosen',
    async () => {
      document.documentElement.style.setProperty('--oppvekst-color-background', 'rgb(0, 0, 0)');
      await media({ features: readers['forced colours']! });
      const { color, backgroundColor } = getComputedStyle(inside(await button(), '[part=button]')!);
      expect([color, backgroundColor]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      document.documentElement.style.removeProperty('--oppvekst-color-background');
    },
  );

  it('is set in letters that can be read, whatever the page has', async () => {
    const element = await button();
    element.style.cssText = 'font-size: 10px; text-transform: uppercase; white-space: nowrap';
    await press(element, 'Si ifra');
    const { fontSize, textTransform, whiteSpace } = getComputedStyle(inside(element, '.screen')!);
    expect([fontSize, textTransform, whiteSpace]).to.deep.equal(['17px', 'none', 'normal']);
  });
});

describe('what a screen reader is told', () => {
  afterEach(restoreFetch);

  /** What is read out, in order. What a link, a button or a heading is made of is in its name. */
  const lines = ({ role, name, children = [] }: SpokenNode): string[] => {
    const inner = children.flatMap(lines);
    return ['generic', 'none', 'RootWebArea', 'paragraph'].includes(role)
      ? inner
      : ['link', 'button', 'heading'].includes(role)
        ? [`${role} ${name}`]
        : [`${role} ${name ?? ''}`.trim().replace('StaticText ', ''), ...inner];
  };
  const heard = async (): Promise<string[]> => lines(await snapshot());

  itInChromium(
    'is the dialog with the school’s name, the way out, danger, the numbers, and the question',
    async () => {
      const element = await button(unitRecord(), speakUp());
      await press(element, 'Si ifra');
      const said = await heard();
      expect(said.slice(said.indexOf('dialog Prøve skole'))).to.deep.equal([
        'dialog Prøve skole',
        'Prøve skole',
        'link Forlat siden',
        'button Lukk',
        'heading Er det fare nå?',
        'link 112 Politiet',
        'link 113 Ambulanse',
        'Gå til et trygt sted.',
        'heading Er dette skolen din?',
        'Prøve skole',
        'button Ja',
        'button Nei',
        'Knappen tar deg bort. Shift tre ganger gjør det samme.',
        'Skolens nettbrett kan huske hvilke sider du har vært på.',
        'Tekstene er ikke kvalitetssikret.',
      ]);
    },
  );

  itInChromium('is each choice by its words, and not by its picture', async () => {
    const element = await button(unitRecord(), speakUp());
    await press(element, 'Si ifra', 'Ja');
    const said = await heard();
    expect(said.slice(said.indexOf('button ‹ Tilbake'))).to.deep.equal([
      'button ‹ Tilbake',
      'heading Hvem gjelder det?',
      'button Meg selv',
      'button En annen',
      'button Barnet mitt',
    ]);
  });

  itInChromium('is nothing of the page behind the dialog', async () => {
    const element = await button(unitRecord(), speakUp());
    const behind = document.createElement('button');
    behind.textContent = 'Bak';
    element.parentElement!.append(behind);
    await press(element, 'Si ifra');
    expect(await heard()).to.not.include('button Bak');
  });

  itInChromium('is, at a school that has not joined, that nobody is told, before anything else', async () => {
    await button(notJoined);
    const said = await heard();
    const first = said.indexOf(
      'Denne skolen har ikke tatt i bruk tjenesten. Ingen på skolen får beskjed herfra.',
    );
    expect(first).to.be.greaterThan(-1);
    expect(said[first + 1]).to.equal('button Trenger du hjelp?');
    expect(said.join()).to.not.include('Si ifra');
  });
});
