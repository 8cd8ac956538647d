import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FigureRecord } from '../charts/figure.ts';
import { itFor, itInChromium, itSized, media, readers, spoken, viewport } from '../embed/test-browser.ts';
import { all, answering, inside, never, openAll, restoreFetch, textOf } from '../embed/test-page.ts';
import { shown } from './test-figure.ts';
import { besideOthers, figure, overTime, undrawn } from './test-records.ts';

const states: Readonly<Record<string, FigureRecord>> = {
  'over time': figure(),
  'beside others': figure({ scene: besideOthers }),
  'without a picture': figure({ scene: undrawn, sources: [] }),
  'not renewed': figure({ notRenewed: ['Vi fikk ikke hentet nye tall 20. november 2026.'] }),
  fictional: figure({ area: { ...figure().area, fictional: true } }),
};

describe('what a reader meets', () => {
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

  for (const [name, features] of Object.entries(readers)) {
    for (const [state, record] of Object.entries(states)) {
      itFor(features)(`is accessible with everything open: ${state}, ${name}`, async () => {
        await media({ features });
        const element = await shown(record);
        openAll(element);
        await expect(element).to.be.accessible();
      });
    }

    itFor(features)(`is accessible while it waits and when it fails, ${name}`, async () => {
      await media({ features });
      answering(never);
      await expect(await shown()).to.be.accessible();
      answering(() => new Response('', { status: 500 }));
      const failed = await shown();
      await waitUntil(() => inside(failed, 'button'));
      await expect(failed).to.be.accessible();
    });
  }

  it('is a dashed line to a provisional figure, and no other', async () => {
    const line = { kind: 'path', role: 'line-main', d: 'M0 20H20' } as const;
    const element = await shown(
      figure({ scene: { ...overTime, shapes: [line, { ...line, dashed: true, d: 'M20 20H40' }] } }),
    );
    expect(all(element, 'svg path[stroke-dasharray]').map((path) => path.getAttribute('d'))).to.deep.equal([
      'M20 20H40',
    ]);
  });

  it('is what is counted, where, and the newest figure in a sentence', async () => {
    const element = await shown(figure());
    expect(textOf(inside(element, '[part=headline]'))).to.equal('Elever som er trygge');
    expect(textOf(inside(element, '[part=latest]'))).to.equal(figure().latest);
    expect(textOf(inside(element, 'p.note'))).to.equal('Prøvevik');
    const ofSome = await shown(figure({ indicator: { ...figure().indicator, breakdown: '7. trinn' } }));
    expect(textOf(inside(ofSome, 'p.note'))).to.equal('Prøvevik · 7. trinn');
    expect(inside(element, 'section')?.getAttribute('aria-label')).to.equal('Elever som er trygge, Prøvevik');
  });

  it('is the picture as it came, shape for shape, with its title and its sentence', async () => {
    const element = await shown(figure());
    const drawn = all(element, 'svg > *').map((shape) => [
      shape.getAttribute('class'),
      shape.getAttribute('d') ?? shape.textContent,
    ]);
    expect(drawn).to.deep.equal(
      overTime.shapes.map((shape) => [`ch-${shape.role}`, shape.kind === 'path' ? shape.d : shape.text]),
    );
    expect(inside(element, 'svg')?.getAttribute('aria-label')).to.equal(overTime.title);
    expect(textOf(inside(element, '#sentence'))).to.equal(overTime.summary);
  });

  itInChromium(
    'paints every shape: lines without fill, dots as dots, the municipality in the accent',
    async () => {
      const element = await shown(figure(), { 'data-color-accent': '#0b5a5a' });
      const look = (selector: string) => getComputedStyle(inside(element, selector)!);
      expect(look('.ch-line-main').stroke).to.equal('rgb(11, 90, 90)');
      expect(look('.ch-line-main').fill).to.equal('none');
      expect(look('.ch-dots-main').strokeLinecap).to.equal('round');
      expect(look('.ch-line-other').stroke).to.not.equal('none');
      const band = look('.ch-band-main');
      expect([band.stroke, band.fill === 'none']).to.deep.equal(['none', false]);
    },
  );

  it('has no picture and nothing to walk through where there is nothing to see', async () => {
    const element = await shown(states['without a picture']);
    expect(all(element, 'svg, input')).to.deep.equal([]);
    expect(textOf(inside(element, 'table'))).to.include('84,0');
  });

  it('says in words what is hidden or missing, and never zero', async () => {
    const element = await shown(figure());
    const rows = all(element, 'tbody tr').map(textOf);
    expect(rows[1]).to.match(/^2023 skjult \(\*\)/);
    const others = await shown(figure({ scene: besideOthers }));
    expect(all(others, 'tbody tr').map(textOf)[2]).to.equal('Fjernvik skjult');
    for (const each of [element, others])
      expect(all(each, 'td').map(textOf)).to.not.include.members(['0', '0,0', '']);
  });

  it('tells source, licence and day, and when the licence is not known', async () => {
    const element = await shown(figure());
    expect(all(element, '[part=sources] li').map(textOf)).to.deep.equal([
      'Kilde: Prøvevik kommune, Spørreundersøkelse. Lisens: CC BY 4.0. Hentet 1. november 2026.',
      'Kilde: Fylket, Eldre tall. Lisensen er ikke oppgitt der vi fant tallet.',
    ]);
    expect(all(element, '[part=sources] a').map((each) => each.getAttribute('href'))).to.deep.equal([
      'https://provevik.example/tall',
    ]);
    const portal = all(element, 'section > p > a').map((each) => each.getAttribute('href'));
    expect(portal).to.deep.equal(['https://portal.example/indikator/trygg/']);
  });

  it('says that the last fetch gave nothing new, and that a made-up figure is one', async () => {
    expect(textOf((await shown(states['not renewed'])).shadowRoot)).to.include('ikke hentet nye tall');
    expect(textOf(inside(await shown(states['fictional']), '.fictional'))).to.equal('Oppdiktet eksempel');
    expect(inside(await shown(figure()), '.fictional')).to.equal(null);
  });

  describe('walking through the figures', () => {
    const told = (element: HTMLElement): string => textOf(inside(element, 'output'));
    const press = async (element: HTMLElement, key: string): Promise<void> => {
      inside(element, 'input')?.focus();
      await sendKeys({ press: key });
    };

    it('begins at the newest, and goes back in time with the arrow keys', async () => {
      const element = await shown(figure());
      expect(told(element)).to.equal('2025 Prøvevik: 84,0 (79,2–88,8). Norge: 88,0.');
      await press(element, 'ArrowLeft');
      await element.updateComplete;
      expect(told(element)).to.match(
        /^2024 Prøvevik: 82,5 \(80,0–85,0\)\. Norge: 87,0\. Merknad: .*Nytt spørsmål\.$/,
      );
      await press(element, 'ArrowLeft');
      await element.updateComplete;
      expect(told(element)).to.equal('2023 Prøvevik: skjult (*). Norge: 86,0.');
      await press(element, 'Home');
      await element.updateComplete;
      expect(told(element)).to.match(/^2022 /);
      await press(element, 'ArrowLeft');
      await element.updateComplete;
      expect(told(element)).to.match(/^2022 /);
    });

    it('begins at the municipality itself where places are compared', async () => {
      const element = await shown(figure({ scene: besideOthers }));
      expect(told(element)).to.equal('Prøvevik prosent, 2025: 84,0.');
      await press(element, 'ArrowRight');
      await element.updateComplete;
      expect(told(element)).to.equal('Nabovik prosent, 2025: 79,5.');
    });

    it('tells assistive technology politely, and names the step in words', async () => {
      const element = await shown(figure());
      const output = inside(element, 'output')!;
      expect(output.hasAttribute('aria-live'), 'an output is polite by itself').to.equal(false);
      expect(inside(element, 'input')?.getAttribute('aria-valuetext')).to.equal('2025');
    });

    itInChromium('is a slider with a name', async () => {
      const element = await shown(figure());
      expect((await spoken(element))('slider', 'Gå gjennom tallene')).to.equal(true);
    });
  });

  itSized('fits 320 pixels, also from right to left, with targets of 44 pixels', async () => {
    await viewport(320, 700);
    for (const direction of ['ltr', 'rtl'] as const) {
      document.documentElement.dir = direction;
      for (const record of [figure(), figure({ scene: besideOthers })]) {
        const element = await shown(record);
        openAll(element);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, direction).to.be.at.most(clientWidth);
        for (const target of all(element, 'input, summary'))
          expect(target.getBoundingClientRect().height, target.localName).to.be.at.least(44);
        expect(getComputedStyle(inside(element, 'svg')!).direction).to.equal('ltr');
      }
    }
    document.documentElement.dir = '';
  });
});
