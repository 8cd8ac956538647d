import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fingerprint } from '../protocol/index.ts';
import type { App } from './app.ts';
import { FakeService, type FakeHolder } from './testing/fake-service.ts';
import {
  button,
  entered,
  find,
  findAll,
  focused,
  heading,
  isAccessible,
  press,
  seen,
  settled,
  textOf,
  until,
  write,
} from './testing/page.ts';

describe('keys', function () {
  // Keys are made and opened for real, and each state is looked through.
  this.timeout(40_000);

  let service: FakeService;
  let rektor: FakeHolder;
  beforeEach(async () => {
    service = await FakeService.start();
    rektor = await service.addHolder('rektor');
  });
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const keys = async (who = rektor): Promise<App> => {
    const app = await entered(service, who);
    if (heading(app) !== 'Nøkler') await press(app, 'Nøkler');
    await until(() => findAll(app, '.words.large li').length >= 4);
    await settled(app);
    return app;
  };

  /** Writes what the new one reads aloud, and sends the form. */
  const hear = async (app: App, words: string): Promise<void> => {
    write(find(app, '#heard'), words);
    await press(app, 'Sjekk ordene og slipp inn');
    await until(() => !find(app, '.task button[disabled]'));
    await settled(app);
  };

  /** Ticks a holder, and gives the field for the words that are heard from them. */
  const tick = async (app: App, { staff, role }: FakeHolder): Promise<HTMLElement | undefined> => {
    find(app, `input[value="${staff}"]`)!.click();
    await settled(app);
    const field = findAll(app, 'oppvekst-innboks-ord').find((each) =>
      textOf(each.shadowRoot).includes(`De fire ordene: ${role}`),
    );
    return field?.shadowRoot?.querySelector('input') ?? undefined;
  };

  const pressMake = async (app: App): Promise<void> => {
    await press(app, 'Lag nøkkelen');
    await until(() => !find(app, '.task button[disabled]'));
    await settled(app);
  };

  it('with one holder says that the form takes nothing, and asks for another', async () => {
    await service.addEpoch();
    const app = await keys();
    expect(seen(app)).to.include('Dere må være to');
    await isAccessible(app);
    write(find(app, '#role'), 'sosiallærer');
    await press(app, 'Lag invitasjon');
    await until(() => find(app, '.link'));
    expect(textOf(find(app, '.link'))).to.include('#invitasjon=');
  });

  it('an invitation without a role is stopped at the field', async () => {
    const app = await keys();
    await press(app, 'Lag invitasjon');
    await until(() => focused()?.id === 'role');
    expect(seen(app)).to.include('Skriv hvilken rolle.');
  });

  it('the group’s first key goes to those who are ticked and whose words were heard, and waits for root', async () => {
    const other = await service.addHolder('sosiallærer');
    const app = await keys();
    await press(app, 'Lag nøkkelen til sakene');
    await until(() => textOf(focused()) === 'Hvem skal kunne lese?');
    await isAccessible(app);
    await press(app, 'Lag nøkkelen');
    expect(seen(app)).to.include('Velg minst to');
    expect(service.epochs).to.have.length(0);
    const heard = await tick(app, other);
    await pressMake(app);
    expect(seen(app)).to.include('Skriv alle fire ordene');
    await isAccessible(app);
    write(heard, (await fingerprint(other.keys.recipient)).join(' '));
    write(
      find(app, '.task > form > oppvekst-innboks-ord')!.shadowRoot!.querySelector('input')!,
      (await fingerprint(service.recovery.recipient)).join(' '),
    );
    await pressMake(app);
    await until(() => service.epochs.length === 1);
    expect([...service.epochs[0]!.wraps.keys()].sort()).to.deep.equal(
      [...service.holders.map(({ staff }) => staff), 'recovery'].sort(),
    );
    await until(() => seen(app).includes('venter på eierens underskrift'));
    // The words of the key itself, whatever the service says of it.
    const words = await fingerprint(service.epochs[0]!.recipient);
    await until(() => seen(app).includes('leser opp fire ord'));
    expect(findAll(app, '.note .words li').map(textOf)).to.deep.equal(words);
    await isAccessible(app);
  });

  it('no key is made for one whose words differ, nor to a recovery key that is another', async () => {
    const other = await service.addHolder('sosiallærer');
    const app = await keys();
    await press(app, 'Lag nøkkelen til sakene');
    const four = await fingerprint(other.keys.recipient);
    for (const list of findAll(app, '.words'))
      expect([...list.children].map(textOf), 'the words are heard, not read here').to.not.deep.equal(four);
    const heard = await tick(app, other);
    const recovery = find(app, '.task > form > oppvekst-innboks-ord')!.shadowRoot!.querySelector('input')!;
    write(heard, [...four].reverse().join(' '));
    write(recovery, (await fingerprint(service.recovery.recipient)).join(' '));
    await pressMake(app);
    expect(seen(app)).to.include('Ordene stemmer ikke');
    expect(focused()).to.equal(heard);
    write(heard, four.join(' '));
    write(recovery, four.join(' '));
    await pressMake(app);
    expect(focused()).to.equal(recovery);
    expect(service.epochs).to.have.length(0);
  });

  it('a key that waits for root shows no words to one who has not been given it', async () => {
    const [other, third] = [await service.addHolder('sosiallærer'), await service.addHolder('lærer')];
    await service.addEpoch();
    const epoch = await service.addEpoch(undefined, [other, third]);
    epoch.state = 'proposed';
    service.epochs[0]!.state = 'active';
    const app = await keys();
    expect(seen(app)).to.include('Du har ikke fått denne nøkkelen.');
    expect(findAll(app, '.note .words li')).to.have.length(0);
  });

  it('a key that opens is confirmed once; who has not opened theirs is named, and does not count', async () => {
    const added = await service.addHolder('sosiallærer');
    const epoch = await service.addEpoch();
    epoch.confirmed.clear();
    const app = await keys();
    expect([...epoch.confirmed]).to.deep.equal([rektor.staff]);
    await until(() => seen(app).includes('Nøkkelen er gitt til sosiallærer'));
    expect(seen(app)).to.include('Må logge inn én gang').and.include('Dere må være to');
    expect(findAll(app, 'tbody button').map(textOf)).to.deep.equal(['Avslutt tilgang']);
    await isAccessible(app);
    await entered(service, added);
    const again = await keys();
    await until(() => !seen(again).includes('Dere må være to'));
    expect(seen(again)).to.not.include('Nøkkelen er gitt til');
    expect(service.calls.filter((call) => call.endsWith('bekreft'))).to.have.length(2);
  });

  it('a key that cannot be opened is said on every screen, and is not confirmed', async () => {
    await service.addHolder('sosiallærer');
    const epoch = await service.addEpoch();
    const { wraps } = await service.addEpoch();
    epoch.wraps.set(rektor.staff, wraps.get(rektor.staff)!);
    epoch.confirmed.clear();
    const app = await keys();
    expect(seen(app)).to.include('En nøkkel du har fått, kan ikke åpnes');
    await press(app, 'Saker');
    await until(() => heading(app) === 'Saker');
    expect(seen(app)).to.include('En nøkkel du har fått, kan ikke åpnes');
    expect(epoch.confirmed.size).to.equal(0);
    await isAccessible(app);
  });

  it('a new holder is let in by the four words that were heard, which are not shown', async () => {
    await service.addHolder('sosiallærer');
    const epoch = await service.addEpoch();
    const added = await service.addHolder('helsesykepleier');
    const app = await keys();
    await press(app, 'Slipp inn');
    await until(() => textOf(focused()) === 'Slipp inn helsesykepleier?');
    await isAccessible(app);
    const four = await fingerprint(added.keys.recipient);
    // Nowhere, as words of a key are shown; one of them alone may stand in any sentence.
    expect(find(app, '.task .words')).to.equal(undefined);
    for (const list of findAll(app, '.words')) expect([...list.children].map(textOf)).to.not.deep.equal(four);
    expect(seen(app)).to.not.include(four.join(' '));
    await hear(app, four.slice(1).join(' '));
    expect(seen(app)).to.include('Skriv alle fire ordene');
    await hear(app, `${four.slice(1).join(' ')} xyzq`);
    expect(seen(app)).to.include('ikke blant ordene vi bruker: xyzq');
    await isAccessible(app);
    await hear(app, [...four].reverse().join(' '));
    expect(seen(app)).to.include('Ordene stemmer ikke');
    expect(epoch.wraps.has(added.staff)).to.equal(false);
    await hear(app, four.map((word) => word.slice(0, 4).toUpperCase()).join(', '));
    await until(() => epoch.wraps.has(added.staff));
    await until(() => seen(app).includes('helsesykepleier kan nå lese'));
  });

  it('three times other words, and nobody is let in: the owner is rung', async () => {
    await service.addHolder('sosiallærer');
    const epoch = await service.addEpoch();
    const added = await service.addHolder('helsesykepleier');
    const app = await keys();
    await press(app, 'Slipp inn');
    const wrong = [...(await fingerprint(added.keys.recipient))].reverse().join(' ');
    for (const _ of [1, 2, 3]) await hear(app, wrong);
    await until(() => seen(app).includes('Ring eieren'));
    expect(find(app, '#heard')).to.equal(undefined);
    await isAccessible(app);
    await press(app, 'Avbryt');
    await press(app, 'Slipp inn');
    expect(find(app, '#heard'), 'nor after starting over').to.equal(undefined);
    expect(epoch.wraps.has(added.staff)).to.equal(false);
  });

  it('one who is not let in reads nothing and is told whom to ring', async () => {
    await service.addHolder('sosiallærer');
    await service.addEpoch();
    const app = await keys(await service.addHolder('ny'));
    expect(seen(app)).to.include('Du kan ikke lese ennå.');
    expect(find(app, '#role'), 'nor invites').to.equal(undefined);
    expect(seen(app), 'nor makes a key').to.not.include('Lag en ny nøkkel');
    expect(seen(app), 'nor ends').to.not.include('Avslutt tilgang');
    await press(app, 'Saker');
    expect(seen(app)).to.include('Du kan ikke lese saker ennå.');
  });

  it('one who leaves is ended, and a new key is asked for without them', async () => {
    const leaver = await service.addHolder('vikar');
    await service.addHolder('sosiallærer');
    await service.addEpoch();
    const app = await keys();
    await press(app, 'Avslutt tilgang');
    await isAccessible(app);
    await press(app, 'Avslutt tilgangen');
    await until(() => textOf(focused()) === 'Hvem skal kunne lese?');
    expect(leaver.state).to.equal('ended');
    expect(findAll(app, 'input[name="holder"]').map((box) => (box as HTMLInputElement).value)).to.not.include(
      leaver.staff,
    );
  });

  it('a code is replaced only after two words of the new one', async () => {
    await service.addHolder('sosiallærer');
    await service.addEpoch();
    const app = await keys();
    await press(app, 'Bytt koden på papiret');
    await until(() => findAll(app, '.code li').length === 8);
    expect(service.wraps.size).to.equal(0);
    const words = findAll(app, '.code li').map(textOf);
    await press(app, 'Jeg har den på papir');
    findAll(app, 'label[for^="word"]').forEach((label, at) =>
      write(find(app, `#word-${at}`), words[Number(/\d+/.exec(textOf(label))![0]) - 1]!),
    );
    await press(app, 'Sjekk ordene');
    await until(() => service.wraps.size === 1);
  });

  it('fit a screen as narrow as 400 % zoom', async () => {
    await setViewport({ width: 320, height: 800 });
    await service.addHolder('assisterende rektor og sosiallærer');
    await service.addEpoch();
    const app = await keys();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(app).to.exist;
  });
});

describe('the owner', function () {
  // Keys are made and opened for real, and each state is looked through.
  this.timeout(40_000);

  let service: FakeService;
  let owner: FakeHolder;
  beforeEach(async () => {
    service = await FakeService.start();
    owner = await service.addHolder('oppvekstsjef', 'owner');
    await service.addHolder('rådgiver', 'owner');
    service.overview = {
      units: [
        {
          unit: 'no-900000012',
          name: 'Eksempelvik skole',
          received: 3,
          unopened: 1,
          oldestUnopened: '2026-11-20',
          daysToOpen: 1,
          unanswered: 0,
          notExported: 2,
          deleted: 4,
          holders: 1,
          canary: null,
          canaryOpened: null,
          keysExpire: '2030-01-01',
          rotationDue: false,
          months: [],
        },
      ],
      owner: { holders: 2, canary: '2026-12-01', canaryOpened: '2026-12-01', rotationDue: false },
      outbox: { waiting: 0, oldest: null, minutes: null },
      alarms: [],
    };
  });

  it('sees that the trial message waits, and is asked to do something when the alarm is raised', async () => {
    const [unit] = service.overview!.units;
    const waits = { ...unit!, holders: 2, canary: '2026-12-01', canaryOpened: '2026-11-30' };
    service.overview = { ...service.overview!, units: [waits] };
    const cell = async (): Promise<string> => {
      const app = await entered(service, owner);
      await press(app, 'Oversikt');
      await until(() => find(app, 'tbody'));
      expect(seen(app).includes('ingen har logget inn og åpnet prøvemeldingen')).to.equal(
        service.overview!.alarms.length > 0,
      );
      return textOf(find(app, 'td[data-label="Prøvemelding"]'));
    };
    expect(await cell()).to.equal('Venter på at noen logger inn');
    service.overview = {
      ...service.overview,
      alarms: [{ kind: 'canary-not-opened', day: '2026-12-01', group: waits.unit }],
    };
    expect(await cell()).to.equal('Venter på at noen logger inn');
    service.overview = { ...service.overview, units: [{ ...waits, canaryOpened: '2026-12-01' }], alarms: [] };
    expect(await cell()).to.equal('Åpnet 1. desember 2026');
  });

  it('sees counts and what somebody must look at', async () => {
    const app = await entered(service, owner);
    await press(app, 'Oversikt');
    await until(() => find(app, 'tbody'));
    expect(seen(app))
      .to.include('en melding har ligget uåpnet siden 20. november 2026')
      .and.include('færre enn to');
    expect(textOf(find(app, 'td[data-label="Slettet"]'))).to.equal('4');
    expect(textOf(find(app, 'td[data-label="Prøvemelding"]'))).to.equal('Ikke sendt ennå');
    expect(seen(app), 'nobody is asked to do anything of it').to.not.include('prøvemeldingen');
    expect(findAll(app, 'dd').map(textOf)).to.deep.equal(['2', 'Åpnet 1. desember 2026']);
    await isAccessible(app);
  });

  it('sees how its own inbox stands, that a new key is due, and what has happened of late', async () => {
    service.overview = {
      ...service.overview!,
      owner: { holders: 3, canary: '2026-12-01', canaryOpened: '2026-11-30', rotationDue: true },
      alarms: [{ kind: 'readers-changed', day: '2026-11-30', group: 'no-900000012' }],
    };
    const app = await entered(service, owner);
    await press(app, 'Oversikt');
    await until(() => find(app, 'tbody'));
    expect(findAll(app, 'dd').map(textOf)).to.deep.equal(['3', 'Venter på at noen logger inn']);
    expect(seen(app))
      .to.include('Eieren: en som har sluttet, hadde nøkkelen.')
      .and.include('30. november 2026, Eksempelvik skole: noen er invitert');
    await isAccessible(app);
  });

  it('opens a group again with the offline key, which is sent nowhere', async () => {
    const lost = await service.addHolder('rektor');
    await service.addEpoch();
    const [epoch] = service.epochs;
    epoch!.wraps.delete(lost.staff);
    const app = await entered(service, owner);
    await press(app, 'Oversikt');
    await until(() => find(app, 'tbody'));
    await press(app, 'Åpne igjen med gjenopprettingsnøkkelen');
    await until(() => find(app, '#file'));
    const choose = async (text: string) => {
      await until(() => !find<HTMLInputElement>(app, '#file')!.disabled);
      const field = find<HTMLInputElement>(app, '#file')!;
      const files = new DataTransfer();
      files.items.add(new File([text], 'nokkel.txt'));
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
    };
    await choose('ikke en nøkkel');
    await until(() => seen(app).includes('Filen har ingen slik nøkkel.'));
    await choose(`# gjenoppretting\n${service.recovery.identity}\n`);
    await until(() => find(app, 'input[name="holder"]'));
    await isAccessible(app);
    await press(app, 'Åpne sakene for dem');
    expect(seen(app)).to.include('Velg minst én.');
    find<HTMLInputElement>(app, 'input[name="holder"]')!.click();
    await until(() => find(app, '#heard'));
    await press(app, 'Åpne sakene for dem');
    await until(() => seen(app).includes('Skriv alle fire ordene'));
    await isAccessible(app);
    expect(epoch!.wraps.has(lost.staff)).to.equal(false);
    write(find(app, '#heard'), (await fingerprint(lost.keys.recipient)).join(' '));
    await until(() => !button(app, 'Åpne sakene for dem').disabled);
    await press(app, 'Åpne sakene for dem');
    await until(() => epoch!.wraps.has(lost.staff));
  });

  it('one bad wrap takes the other keys from nobody, and is told', async () => {
    const lost = await service.addHolder('rektor');
    const epochs = [await service.addEpoch(), await service.addEpoch(), await service.addEpoch()];
    const [bad, good, unsigned] = epochs;
    unsigned!.state = 'proposed';
    for (const { wraps } of epochs) wraps.delete(lost.staff);
    bad!.wraps.set('recovery', good!.wraps.get('recovery')!);
    const app = await entered(service, owner);
    app.go({ screen: 'recovery' });
    await until(() => find(app, '#file'));
    const field = find<HTMLInputElement>(app, '#file')!;
    const files = new DataTransfer();
    files.items.add(new File([service.recovery.identity], 'nokkel.txt'));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await until(() => find(app, 'input[name="holder"]'));
    find<HTMLInputElement>(app, 'input[name="holder"]')!.click();
    await until(() => find(app, '#heard'));
    write(find(app, '#heard'), (await fingerprint(lost.keys.recipient)).join(' '));
    await press(app, 'Åpne sakene for dem');
    await until(() => seen(app).includes('1 nøkkel lot seg ikke åpne.'));
    expect(epochs.map(({ wraps }) => wraps.has(lost.staff))).to.deep.equal([false, true, false]);
    await isAccessible(app);
  });
});
