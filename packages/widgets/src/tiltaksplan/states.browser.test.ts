import { expect, waitUntil } from '@open-wc/testing';
import type { PlanRecord } from '@apen-oppvekst/data-schema/terms';
import { itFor, itInChromium, itSized, media, readers, viewport } from '../embed/test-browser.ts';
import { all, answering, inside, never, openAll, restoreFetch, textOf } from '../embed/test-page.ts';
import { full, goal, long, measure, record, report, silent } from './test-records.ts';
import { tracker } from './test-tracker.ts';

const states: Readonly<Record<string, PlanRecord>> = {
  'of every sort of measure': full,
  'nothing reported, period over': silent,
  'not begun': record([measure('a')], [], { plan: { period: { start: '2027' } } }),
  'without dates, three measures': long(3),
  'nothing that is ever finished': record([measure('a', { nature: 'ongoing' })], [report('a', 'inProgress')]),
  'no measures': record([goal('m1')]),
  fictional: record([measure('a')], [], {
    municipality: { ...full.municipality, name: 'Eksempelvik', fictional: true },
  }),
};

describe('what a reader meets', () => {
  before(() => {
    document.documentElement.style.colorScheme = 'light dark';
  });
  afterEach(async () => {
    restoreFetch();
    await media({});
  });
  after(() => {
    document.documentElement.style.colorScheme = '';
  });

  for (const [name, features] of Object.entries(readers)) {
    for (const [state, plan] of Object.entries(states)) {
      itFor(features)(`is accessible with everything open: ${state}, ${name}`, async () => {
        await media({ features });
        const element = await tracker(plan);
        openAll(element);
        await expect(element).to.be.accessible();
      });
    }

    itFor(features)(`is accessible while it waits and when it fails, ${name}`, async () => {
      await media({ features });
      answering(never);
      await expect(await tracker()).to.be.accessible();
      answering(() => new Response('', { status: 500 }));
      const failed = await tracker();
      await waitUntil(() => inside(failed, 'button'));
      await expect(failed).to.be.accessible();
    });
  }

  it('is a headline of what is reported as done, and what is not counted', async () => {
    const element = await tracker(full);
    expect(textOf(inside(element, '[part=headline]'))).to.equal('2 av 6 tiltak er meldt gjennomført');
    expect(textOf(element.shadowRoot)).to.include('Ikke regnet med: 3 som er fast praksis eller gjentas.');
    expect(textOf(element.shadowRoot)).to.include('Perioden er i gang 2024–2027');
  });

  it('is a picture whose parts are the statuses that count, with the same in words', async () => {
    const element = await tracker(full);
    const widths = all(element, '.bar rect').map((part) => [
      part.getAttribute('class'),
      part.getAttribute('width'),
    ]);
    expect(widths.map(([status]) => status)).to.deep.equal(['done', 'inProgress', 'stopped', 'unknown']);
    expect(widths.reduce((sum, [, width]) => sum + parseFloat(width ?? ''), 0)).to.be.closeTo(100, 1e-6);
    expect(all(element, '#legend li').map(textOf)).to.deep.equal([
      'Meldt gjennomført 2',
      'I gang 1',
      'Stanset 1',
      'Ingen melding 2',
    ]);
    expect(inside(element, '.bar')?.getAttribute('aria-labelledby')).to.equal('legend');
  });

  it('leads with what the plan says when nothing is reported, and offers a question', async () => {
    const element = await tracker(silent);
    expect(textOf(inside(element, '[part=headline]'))).to.equal('Ingen status er meldt');
    const text = textOf(element.shadowRoot);
    expect(text).to.include('Planen sier hvem for 2, når for 1 og noe målbart for 1 av 3 tiltak.');
    expect(text).to.include('Perioden er over Tiltaksplan 2018–21');
    expect(inside(element, '[part=ask]')).to.exist;
  });

  it('is told that the plan has not begun, or states no period', async () => {
    const notBegun = await tracker(record([measure('a')], [], { plan: { period: { start: '2027' } } }));
    expect(textOf(notBegun.shadowRoot)).to.include('Perioden har ikke begynt');
    expect(textOf((await tracker(long(3))).shadowRoot)).to.include('Planen oppgir ingen periode');
  });

  it('is told that the municipality is made up', async () => {
    const element = await tracker(states['fictional']);
    expect(textOf(inside(element, '.fictional'))).to.equal('Oppdiktet eksempel');
    expect(inside(await tracker(full), '.fictional')).to.not.exist;
  });

  it('is told of measures that a later document mentions, and that this says nothing of them being done', async () => {
    const text = textOf((await tracker(full)).shadowRoot);
    expect(text).to.include(
      'Nevnt igjen i et senere dokument: 1 tiltak. Det betyr ikke at noe er gjennomført.',
    );
  });

  it('is everything known of a measure when it is opened', async () => {
    const element = await tracker(full);
    const lines = all(element, '[part=measure]');
    const line = (title: string) => textOf(lines.find((each) => textOf(each).includes(title)));
    const first = line('Tiltak a');
    for (const part of [
      '1 Tiltak a',
      'I gang · Over et halvt år gammel · Nevnt igjen',
      'Skolene lager felles regler.',
      'samling for rektorene',
      'Hvem rektorene',
      'Når innen mars 2027',
      'Målbart alle skoler',
      'Sammen med FAU',
      'Siste melding I gang 1. februar 2026, rådgiver oppvekst Utkastet er sendt skolene. Neste steg: Vedtak i mars.',
      'Tidligere meldinger Ikke begynt 1. juni 2025, rådgiver oppvekst',
      'Tall i planen 15,9: saker per saksbehandler (30.06.2022)',
      'Stemmer ikke overens Overskriften sier 2026, tabellen sier 2027.',
      'Slik står det Kommunen skal gjøre a. avsnitt 1',
      'Nevnt igjen 2029, Strategier 2030 Felles regler videreføres. side 4',
    ]) {
      expect(first).to.include(part);
    }
    expect(line('Tiltak b')).to.include('Oppgitt av kommunen, ikke dokumentert');
    expect(line('Tiltak b')).to.include('Står under overskriften Høst 2025');
    expect(line('Tiltak c')).to.include('Skal vurderes').and.to.include('Hvem Planen sier det ikke');
    expect(line('Tiltak d')).to.include('Fast praksis · Sist bekreftet i bruk 20. oktober 2026');
    expect(line('Tiltak e')).to.include('Fast praksis · Ikke bekreftet i bruk');
    expect(line('Tiltak f')).to.include('Gjentas · Sist 10. mai 2026 · Neste etter planen mai 2027');
    expect(line('Tiltak g')).to.include('Grunn: Pengene ble brukt til å ansette miljøarbeidere.');
    expect(line('Tiltak h')).to.include('Dokumentasjon: Finnes, ikke offentlig');
    expect(line('Tiltak i')).to.include(
      'Meldt fra 1 av 12 enheter Prøvevik skole: Meldt gjennomført, 1. oktober 2026',
    );
    expect(all(element, '[part=measure] a').map((link) => link.getAttribute('href'))).to.include(
      'https://portal.example/tiltak/a/',
    );
  });

  it('is the rest of the plan under its own sections, without status', async () => {
    const element = await tracker(full);
    const rest = all(element, '[part=section]').find((each) => textOf(each).startsWith('Resten av planen'));
    expect(textOf(rest)).to.include('1 Miljøet Mål m1').and.not.to.include('Ingen melding');
  });

  it('is a timeline where there are dates, with today in its place', async () => {
    const element = await tracker(full);
    const stops = all(element, '[part=timeline] > li').map(textOf);
    expect(stops[0]).to.equal('2026 Tiltak f');
    expect(stops[1]).to.equal('mars 2026 Tiltak b mars 2026 · Står under overskriften Høst 2025');
    expect(stops.slice(2)).to.deep.equal(['I dag', 'mars 2027 Tiltak a innen mars 2027']);
    expect(inside(await tracker(silent), '[part=timeline]')).to.not.exist;
  });

  it('never speaks of delay, and computes no percentage', async () => {
    for (const language of ['nb', 'nn', 'sv', 'en']) {
      for (const plan of Object.values(states)) {
        const text = textOf((await tracker(plan, { 'data-lang': language })).shadowRoot);
        expect(text).not.to.match(/forsink|forsein|försen|overdue|delay|late\b|%|prosent|procent|per cent/i);
      }
    }
  });

  itSized('fits 320 pixels with everything open', async () => {
    await viewport(320, 640);
    for (const plan of [full, silent]) {
      openAll(await tracker(plan));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
    await viewport();
  });

  it('has targets of 44 pixels', async () => {
    const element = await tracker(long(20), { 'data-open': '' });
    for (const target of all(
      element,
      'summary, input:not([type=checkbox]), select, button, label:has([type=checkbox])',
    )) {
      if (target.checkVisibility())
        expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
    }
  });

  itInChromium('prints what is closed on the screen, without what cannot be used on paper', async () => {
    const element = await tracker(full);
    const passage = inside(element, 'blockquote');
    expect(passage?.checkVisibility()).to.equal(false);
    await media({ media: 'print' });
    expect(passage?.checkVisibility()).to.equal(true);
    expect(inside(element, '[part=ask]')?.checkVisibility()).to.equal(false);
  });
});
