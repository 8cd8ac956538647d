import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, inside, restoreFetch, textOf } from '../embed/test-page.ts';
import { button, dialogOf, focused, opened, press, screenOf } from './test-button.ts';
import { notJoined, speakUp, unitRecord } from './test-records.ts';

const headings = (element: HTMLElement): string[] => all(element, '.screen h2').map(textOf);
const hrefs = (element: HTMLElement): (string | null)[] =>
  all(element, '.screen a').map((link) => link.getAttribute('href'));

describe('a child of nine', () => {
  afterEach(restoreFetch);

  it('is asked about danger first, with the numbers, and then whether this is the right school', async () => {
    const element = await opened();
    expect(headings(element)).to.deep.equal(['Er det fare nå?', 'Er dette skolen din?']);
    expect(hrefs(element)).to.deep.equal(['tel:112', 'tel:113']);
    expect(screenOf(element)).to.match(/^Er det fare nå\? 112 .*113 Ambulanse Gå til et trygt sted\./);
    expect(screenOf(element)).to.include('Er dette skolen din? Prøve skole Ja Nei');
  });

  it('answers in pictures, one question at a time', async () => {
    const element = await opened('Ja');
    expect(headings(element)).to.deep.equal(['Hvem gjelder det?']);
    const choices = () => all(element, '.choices button');
    expect(choices().map(textOf)).to.deep.equal(['Meg selv', 'En annen', 'Barnet mitt']);
    await press(element, 'Meg selv');
    expect(headings(element)).to.deep.equal(['Hva handler det om?']);
    expect(choices().map(textOf)).to.deep.equal([
      'Noen på skolen',
      'En voksen der',
      'Noen hjemme',
      'Jeg orker ikke mer',
    ]);
    for (const choice of choices())
      expect(choice.querySelector('svg[aria-hidden=true] circle')?.namespaceURI).to.include('svg');
  });

  it('sees who reads what is sent, when, and the number to call', async () => {
    const element = await opened('Ja', 'Meg selv', 'Noen på skolen');
    expect(headings(element)).to.deep.equal(['Slik kan du si ifra her', 'Snakk med noen nå']);
    const text = screenOf(element);
    expect(text).to.include(
      'Si ifra på nett skole.example Hvem leser det? rektor, sosiallærer Når? Hver skoledag før klokka 9',
    );
    expect(text).to.include(
      'Ring skolen +4722000000 Hvem leser det? rektor Når? Skolen har ikke sagt når det blir lest.',
    );
    expect(text).to.include('Du har rett til å ha det trygt.').and.not.to.include('Bra at du bryr deg.');
    expect(text).to.include(
      'Alarmtelefonen Alarmtelefonen for barn 116 111 116111.no De kan si det til barnevernet. Døgnåpen ifølge kilden, mars 2024',
    );
    expect(hrefs(element)).to.include.members([
      'https://skole.example/si-ifra',
      'tel:+4722000000',
      'tel:116111',
    ]);
    for (const link of all(element, 'a[href^="https:"]'))
      expect(link.getAttribute('rel'), link.outerHTML).to.equal('noreferrer');
  });
});

describe('a child of fourteen', () => {
  afterEach(restoreFetch);

  it('reads about an adult at school who can read it, what they must pass on, and who else helps', async () => {
    const element = await opened('Ja', 'Meg selv', 'En voksen der');
    const text = screenOf(element);
    const order = [
      'Ingen voksne skal plage deg.',
      'Hvem leser det?',
      'Hva må de si videre?',
      'Snakk med noen nå',
    ];
    expect(order.map((each) => text.indexOf(each))).to.deep.equal(
      order.map((each) => text.indexOf(each)).toSorted((a, b) => a - b),
    );
    expect(order.every((each) => text.includes(each))).to.equal(true);
    const passOn = inside<HTMLDetailsElement>(element, 'details')!;
    passOn.querySelector('summary')!.click();
    expect(passOn.open).to.equal(true);
    expect(textOf(passOn)).to.equal('Hva må de si videre? De må si det til rektor.');
  });

  it('may tell of somebody else, and is spoken to as such', async () => {
    const element = await opened('Ja', 'En annen');
    expect(screenOf(element)).to.include('Noen orker ikke mer').and.not.to.include('Jeg orker');
    await press(element, 'Noen på skolen');
    expect(screenOf(element)).to.include('Bra at du bryr deg.').and.not.to.include('Du har rett');
  });
});

describe('a parent', () => {
  afterEach(restoreFetch);

  it('is spoken to as a parent, by the help services too', async () => {
    const text = screenOf(await opened('Ja', 'Barnet mitt', 'Noen på skolen'));
    expect(text).to.include('Skolen skal lage en plan.').and.not.to.include('Du har rett');
    expect(text).to.include('Alarmtelefonen for foreldre').and.not.to.include('Alarmtelefonen for barn');
  });

  it('is who reads in a kindergarten, before anything is said', async () => {
    const element = await button(unitRecord({ type: 'kindergarten' }), speakUp({ setting: 'kindergarten' }));
    await press(element, 'Si ifra', 'Nei');
    expect(screenOf(element)).to.include('Be om et møte med rektor.').and.not.to.include('Velg en voksen');
  });
});

describe('harm at home, and not wanting to live', () => {
  afterEach(restoreFetch);

  for (const [situation, numbers, first] of [
    ['Noen hjemme', ['tel:112', 'tel:113', 'tel:116111'], 'Det er ikke din feil.'],
    ['Jeg orker ikke mer', ['tel:113', 'tel:112', 'tel:116111'], 'Så godt at du sier det.'],
  ] as const) {
    it(`show emergency numbers, the children’s line and child protection before the school: ${situation}`, async () => {
      const element = await opened('Ja', 'Meg selv', situation);
      expect(headings(element)).to.deep.equal(['Snakk med noen nå', 'Slik kan du si ifra her']);
      expect(hrefs(element).slice(0, 3)).to.deep.equal(numbers);
      const text = screenOf(element);
      expect(text.indexOf('Barnevernvakta')).to.be.greaterThan(-1);
      expect(text.indexOf('Barnevernvakta')).to.be.lessThan(text.indexOf(first));
      expect(text.indexOf(first)).to.be.lessThan(text.indexOf('Hvem leser det?'));
    });
  }
});

describe('on the way', () => {
  afterEach(restoreFetch);

  it('another school gives advice and help, and no channel of this one', async () => {
    const element = await opened('Nei');
    expect(focused(element)).to.equal('Si det der du går på skole.');
    expect(headings(element)).to.deep.equal(['Slik forteller du det til en voksen', 'Snakk med noen nå']);
    expect(screenOf(element))
      .to.include('Velg en voksen du stoler på.')
      .and.not.to.include('Hvem leser det?');
  });

  it('back leads through the questions to the first', async () => {
    const element = await opened('Ja', 'Meg selv', 'Noen hjemme', 'Tilbake');
    expect(headings(element)).to.deep.equal(['Hva handler det om?']);
    await press(element, 'Tilbake');
    expect(headings(element)).to.deep.equal(['Hvem gjelder det?']);
    await press(element, 'Tilbake');
    expect(headings(element)).to.deep.equal(['Er det fare nå?', 'Er dette skolen din?']);
    expect(all(element, 'button').map(textOf)).to.not.include('‹ Tilbake');
  });

  it('every screen begins at its heading, which gets the focus', async () => {
    const element = await opened();
    expect(focused(element)).to.equal('Er det fare nå?');
    for (const [name, heading] of [
      ['Ja', 'Hvem gjelder det?'],
      ['Meg selv', 'Hva handler det om?'],
      ['Noen på skolen', 'Slik kan du si ifra her'],
    ] as const) {
      await press(element, name);
      expect(focused(element)).to.equal(heading);
    }
  });

  it('works with the keyboard alone, and gives the focus back', async () => {
    const element = await button();
    inside(element, '[part=button]')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    for (const name of ['Ja', 'Meg selv', 'Noen på skolen']) {
      for (let tabs = 0; tabs < 12 && focused(element) !== name; tabs += 1) await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(name);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    }
    expect(focused(element)).to.equal('Slik kan du si ifra her');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(dialogOf(element).open).to.equal(false);
    expect(focused(element)).to.equal('Si ifra');
  });

  it('is forgotten when the dialog closes, so that the next who opens it sees nothing', async () => {
    const element = await opened('Ja', 'Meg selv', 'Noen hjemme', 'Lukk');
    expect(dialogOf(element).open).to.equal(false);
    expect(textOf(dialogOf(element))).to.equal('');
    await press(element, 'Si ifra');
    expect(headings(element)).to.deep.equal(['Er det fare nå?', 'Er dette skolen din?']);
  });

  it('leaves nothing in the browser: no address, history, title or storage', async () => {
    const before = [location.href, history.length, document.title];
    await opened('Ja', 'Meg selv', 'Noen hjemme', 'Tilbake', 'Lukk');
    expect([location.href, history.length, document.title]).to.deep.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('says what the way out does, what a device remembers, and that nobody has checked the words', async () => {
    const element = await opened();
    const footer = textOf(inside(element, 'div.note'));
    expect(footer).to.equal(
      'Knappen tar deg bort. Shift tre ganger gjør det samme. Skolens nettbrett kan huske hvilke sider du har vært på. Tekstene er ikke kvalitetssikret.',
    );
    const checked = await button(
      unitRecord({}, { textsChecked: { role: 'skolefaglig rådgiver', on: '2026-10-01' } }),
    );
    await press(checked, 'Si ifra');
    expect(textOf(inside(checked, 'div.note'))).to.not.include('kvalitetssikret');
  });

  it('has the law behind the sentences of the screen, quietly', async () => {
    const element = await opened('Ja', 'Meg selv', 'Noen på skolen');
    const sources = all(element, 'details').at(-1) as HTMLDetailsElement;
    expect(sources.open).to.equal(false);
    expect([...sources.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Opplæringslova § 12-2, slik loven var 13. april 2026',
      'Opplæringslova § 12-5, slik loven var 13. april 2026',
      'Eget råd',
      'Piktogrammer: OpenMoji, CC BY-SA 4.0',
    ]);
    expect(sources.querySelector('a')?.href).to.equal('https://lovdata.no/ol-12-2');
  });
});

describe('a unit that has not joined', () => {
  afterEach(restoreFetch);

  it('says so instead of the button, and how to tell an adult', async () => {
    const element = await button(notJoined);
    const rest = textOf(inside(element, 'section'));
    expect(rest).to.match(
      /^Denne skolen har ikke tatt i bruk tjenesten\. Ingen på skolen får beskjed herfra\. Trenger du hjelp\? 116 111 /,
    );
    expect(rest).to.not.include('Si ifra');
    expect(inside<HTMLAnchorElement>(element, 'section p a')?.href).to.equal(
      'https://portal.example/si-ifra/no-900000034/nb/',
    );
    await press(element, 'Trenger du hjelp?');
    expect(headings(element)).to.deep.equal([
      'Er det fare nå?',
      'Slik forteller du det til en voksen',
      'Snakk med noen nå',
    ]);
    expect(screenOf(element))
      .to.include('Ingen på skolen får beskjed herfra.')
      .and.not.to.include('Er dette skolen din?');
  });
});
