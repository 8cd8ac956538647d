import { expect } from '@open-wc/testing';
import type { Channel, UnitRecord } from '@apen-oppvekst/data-schema/terms';
import { all, inside, restoreFetch, textOf } from '../embed/test-page.ts';
import { button, opened, press, screenOf } from './test-button.ts';
import { channels, practice, speakUp, unitId, unitRecord } from './test-records.ts';

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

describe('the sealed form', () => {
  afterEach(restoreFetch);

  const form: Channel = {
    kind: 'intake',
    label: 'Si ifra på nett',
    readBy: ['rektor', 'sosiallærer'],
    when: 'Hver skoledag før klokka 9',
  };
  /** Every link to a form, once the dialog stands where the unit's own ways are told. */
  async function links(
    record: UnitRecord,
    attributes: Readonly<Record<string, string>> = {},
    way: readonly string[] = ['Si ifra', 'Ja', 'Meg selv', 'Noen på skolen'],
  ): Promise<HTMLAnchorElement[]> {
    const element = await button(record, speakUp(), attributes);
    await press(element, ...way);
    return (all(element, 'a') as HTMLAnchorElement[]).filter(({ href }) => href.includes('/mottak/'));
  }
  const unit = { channels: [form, ...channels.slice(1)] };
  const real: UnitRecord = { ...unitRecord(unit), intakeOpen: true };
  const madeUp: UnitRecord = { ...unitRecord(unit, { fictional: true }), intakeOpen: true };

  it('is led to on the portal, in this tab and out of any frame, and learns nothing of the page', async () => {
    const [link, ...more] = await links(real);
    expect(more).to.deep.equal([]);
    expect(textOf(link)).to.equal('Skriv til skolen');
    // It says that this is the right school, and nothing of what was answered.
    expect(link!.href).to.equal(`https://portal.example/mottak/skjema/${unitId}/nb#ja`);
    expect([link!.target, link!.rel]).to.deep.equal(['_top', 'noreferrer']);
    expect(link!.getBoundingClientRect().height).to.be.at.least(44);
    const card = textOf(link!.closest('li'));
    expect(card).to.match(/^Si ifra på nett Skriv til skolen .*rektor, sosiallærer .*før klokka 9$/);
    expect(card).to.not.include('øving');
  });

  it('is where the portal is, also when the data lies elsewhere', async () => {
    const [link] = await links(real, { 'data-portal': 'https://annet.example/oppvekst' });
    expect(link!.href).to.equal(`https://annet.example/oppvekst/mottak/skjema/${unitId}/nb#ja`);
  });

  it('of a made-up unit says that it is practice, where it can be opened', async () => {
    const [link] = await links(madeUp);
    expect(textOf(link!.closest('li'))).to.include('Skriv til skolen Skjemaet er til øving.');
    // On a line of its own, not around the button.
    const note = link!.closest('p')!.nextElementSibling!;
    expect(textOf(note)).to.equal('Skjemaet er til øving.');
    expect(note.getBoundingClientRect().top).to.be.at.least(link!.getBoundingClientRect().bottom);
  });

  it('is led to before anything is asked that it asks itself, once it is the right school', async () => {
    expect(await links(real, {}, ['Si ifra'])).to.deep.equal([]);
    const [link, ...more] = await links(real, {}, ['Si ifra', 'Ja']);
    expect(more).to.deep.equal([]);
    expect(textOf(link)).to.equal('Skriv til skolen');
    expect(await links(real, {}, ['Si ifra', 'Nei'])).to.deep.equal([]);
    expect(await links({ ...real, intakeOpen: false }, {}, ['Si ifra', 'Ja'])).to.deep.equal([]);
  });

  it('is not led to where it is closed, and not at a unit without it', async () => {
    expect(await links({ ...madeUp, intakeOpen: false })).to.deep.equal([]);
    expect(await links({ ...unitRecord(), intakeOpen: true })).to.deep.equal([]);
  });

  it('is never offered by a unit that has not joined, whatever else its record says', async () => {
    const element = await button({ ...real, unit: { ...real.unit, joined: false } });
    await press(element, 'Trenger du hjelp?');
    expect(textOf(element.shadowRoot)).to.not.include('Skriv til skolen');
    expect(all(element, 'a[href*="/mottak/"]')).to.deep.equal([]);
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
