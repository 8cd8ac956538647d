import { expect } from '@open-wc/testing';
import { all, inside, restoreFetch, textOf } from '../embed/test-page.ts';
import { button, opened, press, screenOf } from './test-button.ts';
import { channels, practice, speakUp, unitRecord } from './test-records.ts';

describe('the help', () => {
  afterEach(restoreFetch);

  it('is for readers in the unit’s county', async () => {
    const text = screenOf(await opened('Ja', 'Meg selv', 'Noen på skolen'));
    expect(text).to.include('Ombudet i Trøndelag').and.not.to.include('Ombudet i Nordland');
  });

  it('is not said to be open at all hours where no source says so, or another denies it', async () => {
    const text = screenOf(await opened('Ja', 'Meg selv', 'Noen på skolen'));
    expect(text).to.match(/Ombudet i Trøndelag .* Ikke alltid åpen/);
    const { services } = speakUp();
    const element = await button(
      unitRecord(),
      speakUp({
        services: services.map((service) => ({
          ...service,
          ...(service.roundTheClock && {
            roundTheClock: { ...service.roundTheClock, status: 'conflict' as const },
          }),
        })),
      }),
    );
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    expect(screenOf(element)).to.not.include('Døgnåpen');
  });
});

describe('days when nobody reads', () => {
  afterEach(restoreFetch);

  const closed = [
    { name: 'Sommerferie', start: '2026-06-20', end: '2026-08-16' },
    { name: 'Høstferie', start: '2026-11-16', end: '2026-11-22' },
    { name: 'Planleggingsdag', start: '2026-12-06', end: '2026-12-06' },
    { name: 'Juleferie', start: '2026-12-07', end: '2027-01-03' },
  ];
  const told = async (asOf: string): Promise<string> => {
    const element = await button(unitRecord({ closed }), speakUp(), { 'data-as-of': asOf });
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    return textOf(inside(element, '.screen .box'));
  };

  it('are told on the day, and fourteen days ahead, both ends included', async () => {
    expect(await told('2026-11-22')).to.equal(
      'Stengt nå: Høstferie, 16. november 2026 – 22. november 2026 Stengt snart: Planleggingsdag, 6. desember 2026 Da leser ingen.',
    );
    expect(await told('2026-11-23')).to.match(/^Stengt snart: Planleggingsdag.*Stengt snart: Juleferie/);
    expect(await told('2026-11-02')).to.equal(
      'Stengt snart: Høstferie, 16. november 2026 – 22. november 2026 Da leser ingen.',
    );
    expect(await told('2026-11-01')).to.equal('');
  });

  it('are held against today where nothing else is said', async () => {
    const always = [{ name: 'Alltid', start: '2000-01-01', end: '2999-12-31' }];
    const element = await button(unitRecord({ closed: always }), speakUp(), { 'data-as-of': '' });
    element.removeAttribute('data-as-of');
    await element.updateComplete;
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    expect(screenOf(element)).to.include('Stengt nå: Alltid');
  });
});

describe('a made-up unit', () => {
  afterEach(restoreFetch);

  const mark = 'Øvelse, ingen leser dette';

  it('is marked where it stands and on every screen', async () => {
    const element = await button(practice);
    expect(textOf(inside(element, 'section'))).to.include(mark);
    for (const names of [
      ['Si ifra'],
      ['Ja'],
      ['Meg selv'],
      ['Noen på skolen'],
      ['Tilbake', 'Jeg orker ikke mer'],
    ]) {
      await press(element, ...names);
      expect(screenOf(element)).to.match(new RegExp(`^${mark}`));
      expect(inside(element, '.screen .practice')?.checkVisibility()).to.equal(true);
    }
    await press(element, 'Tilbake', 'Tilbake', 'Tilbake', 'Nei');
    expect(screenOf(element)).to.match(new RegExp(`^${mark}`));
  });

  it('has no address or number of its own to follow', async () => {
    const element = await button(practice);
    await press(element, 'Si ifra', 'Ja', 'Meg selv', 'Noen på skolen');
    const cards = all(element, '.cards').at(0)!;
    expect(cards.querySelectorAll('a')).to.have.length(0);
    expect(textOf(cards).split('På en ekte side står adressen her.')).to.have.length(3);
    const own = channels.map(({ address }) => address);
    const links = all(element, '.screen a').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => own.includes(link))).to.deep.equal([]);
  });
});
