import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { App } from './app.ts';
import { FakeService, today, type FakeHolder } from './testing/fake-service.ts';
import {
  button,
  entered,
  everything,
  find,
  findAll,
  focused,
  heading,
  isAccessible,
  press,
  printed,
  seen,
  settled,
  textOf,
  until,
  write,
} from './testing/page.ts';

const record = {
  steps: [
    {
      id: 'safe',
      title: 'Er noen i fare nå?',
      text: 'Ring.',
      services: ['politi'],
      basis: ['eget-raad'],
      when: 'Med en gang',
    },
    {
      id: 'look',
      title: 'Undersøk saken',
      text: 'Finn ut.',
      services: [],
      basis: ['ol-12-4'],
      lawWord: 'snarast',
      when: 'Så fort som mulig',
    },
  ],
  order: {
    peer: ['safe', 'look'],
    adultThere: ['safe'],
    leaderThere: ['safe'],
    atHome: ['safe'],
    despair: ['safe'],
  },
  plan: {
    byLaw: true,
    title: 'Den skriftlige planen',
    lead: 'Fem punkter.',
    basis: [],
    fields: ['problem', 'measures', 'when', 'who', 'evaluation'].map((id) => ({
      id,
      label: `Om ${id}`,
      asks: '?',
      basis: [],
    })),
  },
  beforeReply: [{ id: 'a', text: 'Nevn ingen navn.', basis: [] }],
  vague: [{ id: 'v', text: 'Følg med bredt.', basis: [] }],
  ifAccused: [{ id: 'i', text: 'Gi saken fra deg.', basis: [] }],
  services: [{ id: 'politi', name: 'Politiet', phone: { value: '112' } }],
  laws: [
    {
      id: 'ol-12-4',
      place: 'Opplæringslova § 12-4',
      address: 'https://lovdata.no/lov/2023-06-09-30/§12-4',
      lawAsOf: '2026-04-13',
      says: 'x',
    },
  ],
  sources: [],
};

describe('cases', function () {
  // Keys are made and opened for real, and each state is looked through.
  this.timeout(40_000);

  let service: FakeService;
  let rektor: FakeHolder;
  beforeEach(async () => {
    service = await FakeService.start();
    rektor = await service.addHolder('rektor');
    await service.addHolder('sosiallærer');
    await service.addEpoch();
    service.texts.set('no/case-steps.school.nb.json', record);
  });
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const list = async (): Promise<App> => {
    const app = await entered(service, rektor);
    await until(() => heading(app) === 'Saker' && find(app, 'tbody, p.card'));
    return app;
  };
  const opened = async (): Promise<App> => {
    const app = await list();
    find(app, '.where')!.click();
    await until(() => heading(app).startsWith('Sak fra'));
    await until(() => find(app, '.steps'));
    await settled(app);
    return app;
  };

  it('are told without a word of what they say; the service’s own is opened and not listed', async () => {
    await service.addReport({ text: 'hemmelig' });
    const canary = await service.addReport({ canary: true }, true);
    const app = await list();
    expect(findAll(app, 'tbody td .tags').map(textOf)).to.deep.equal(['Ny, ikke åpnet']);
    expect(seen(app)).to.not.include('hemmelig');
    expect(canary.head.opened).to.not.equal(null);
    await isAccessible(app);
  });

  it('is shown, and not one that was on its way when another was gone to', async () => {
    const one = await service.addReport({ text: 'Den første.' });
    const other = await service.addReport({ text: 'Den andre.' });
    const app = await list();
    for (const { head } of [one, other]) {
      app.go({ screen: 'case', id: head.id });
      await app.updateComplete;
    }
    await until(() => heading(app).startsWith('Sak fra'));
    await until(() => one.head.opened && other.head.opened);
    await settled(app);
    expect(seen(app)).to.include('Den andre.').and.to.not.include('Den første.');
  });

  it('are listed by whose turn it is, in words: what waits for somebody here first', async () => {
    const [answered, opened, written, fresh] = [
      await service.addReport(),
      await service.addReport(),
      await service.addReport(),
      await service.addReport(),
    ];
    for (const each of [answered, opened, written]) each.head = { ...each.head, opened: today };
    answered.head = { ...answered.head, answered: true, exported: today };
    await service.addMessage(written, 'Det skjedde igjen.');
    const app = await list();
    expect(
      findAll(app, 'tbody').map((group) =>
        [...group.querySelectorAll('th[scope="rowgroup"], .tags')].map(textOf),
      ),
    ).to.deep.equal([
      [
        'Venter på dere (3)',
        'Ny, ikke åpnet',
        '1 ny melding å svare på Ikke eksportert',
        'Åpnet, ikke besvart Ikke eksportert',
      ],
      ['Venter ikke på dere (1)', 'Besvart'],
    ]);
    await isAccessible(app);
    find(app, 'tbody .where')!.click();
    await until(() => fresh.head.opened !== null);
  });

  it('of one place and day are told apart by a mark, which stands in the case too', async () => {
    await service.addReport();
    await service.addReport();
    const app = await list();
    const marks = findAll(app, 'td .mark').map(textOf);
    expect(new Set(marks).size).to.equal(2);
    findAll(app, '.where')[1]!.click();
    await until(() => heading(app).startsWith('Sak fra'));
    expect(textOf(find(app, '.meta'))).to.include(`Merke ${marks[1]!}`);
  });

  it('with none says that the way is tried each day', async () => {
    expect(seen(await list())).to.include('Ingen saker.');
  });

  it('are said to be opened only when they have been', async () => {
    const written = await service.addReport();
    const app = await list();
    expect(written.head.opened).to.equal(null);
    find(app, '.where')!.click();
    await until(() => written.head.opened !== null);
    expect(service.calls.filter((call) => call.endsWith('apnet'))).to.have.length(1);
  });

  it('one first says what to do, in order, with law and numbers, and then what was written', async () => {
    await service.addReport({ what: ['hits'], where: ['changing'] });
    const app = await opened();
    const [now, report] = findAll(app, 'h2').map(textOf);
    expect([now, report]).to.deep.equal(['Gjør dette nå', 'Det som er skrevet']);
    expect(findAll(app, '.steps h3').map(textOf)).to.deep.equal(['Er noen i fare nå?', 'Undersøk saken']);
    expect(find(app, 'a[href="tel:112"]')).to.exist;
    await until(() => seen(app).includes('Noen slår, sparker eller dytter'));
    expect(textOf(focused())).to.include('Sak fra Eksempelvik skole');
    await isAccessible(app);
  });

  it('one has its parts a press away on a telephone, however far down one has read', async () => {
    await setViewport({ width: 360, height: 740 });
    await service.addReport();
    const app = await opened();
    scrollTo(0, document.documentElement.scrollHeight);
    for (const [name, part] of [
      ['Svar', 'Samtalen'],
      ['Meldingen', 'Det som er skrevet'],
      ['Gjør nå', 'Gjør dette nå'],
    ] as const) {
      const bar = button(app, name).getBoundingClientRect();
      expect(bar.top, name).to.be.within(0, 740 - bar.height);
      await press(app, name);
      await until(() => textOf(focused()) === part);
      const { top, bottom } = focused()!.getBoundingClientRect();
      expect(top, part).to.be.at.least(button(app, name).getBoundingClientRect().bottom);
      expect(bottom, part).to.be.at.most(740);
    }
  });

  for (const [name, width] of [
    ['wide', 1280],
    ['as narrow as 400 % zoom', 320],
  ] as const)
    it(`one fits a screen that is ${name}`, async () => {
      await setViewport({ width, height: 800 });
      await service.addReport({
        text: 'Et_langt_ord_uten_mellomrom_som_et_barn_kan_skrive_når_det_er_sint'.repeat(3),
      });
      const app = await opened();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const small = findAll(app, 'button, summary, select, textarea, input').filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height < 44,
      );
      expect(small.map(textOf)).to.deep.equal([]);
    });

  it('an answer that may show who wrote is asked of first, and can be mended', async () => {
    const written = await service.addReport({
      text: 'De kaller meg feite gris hver dag.',
      contact: 'Testelev 412 34 567',
    });
    const app = await opened();
    expect(seen(app)).to.include('Nevn ingen navn.');
    write(find(app, '#reply'), 'Hei Testelev! De kaller meg feite gris, skrev du.');
    await press(app, 'Send svaret');
    await until(() => find(app, '#reveal'));
    expect(seen(app)).to.include('«Testelev»').and.include('«De kaller meg feite gris»');
    expect(await service.answers(written)).to.deep.equal([]);
    await isAccessible(app);
    await press(app, 'Endre svaret');
    await until(() => focused()?.id === 'reply');
    write(find(app, '#reply'), 'Hei! Vi følger med fra i dag.');
    await press(app, 'Send svaret');
    await until(() => written.messages.length === 1);
    expect((await service.answers(written))[0]!.text).to.equal('Hei! Vi følger med fra i dag.');
    await until(() => findAll(app, '.messages .ours').length === 1);
    expect(app.drafts.any).to.equal(false);
  });

  it('an empty answer is not sent', async () => {
    await service.addReport();
    const app = await opened();
    await press(app, 'Send svaret');
    await until(() => focused()?.id === 'reply');
    expect(seen(app)).to.include('Skriv et svar først.');
    await isAccessible(app);
  });

  it('an answer that does not arrive is still in the field', async () => {
    await service.addReport();
    const app = await opened();
    write(find(app, '#reply'), 'Hei! Vi følger med.');
    service.down = 'network';
    await press(app, 'Send svaret');
    await until(() => seen(app).includes('Får ikke kontakt'));
    service.down = undefined;
    expect((find(app, '#reply') as HTMLTextAreaElement).value).to.equal('Hei! Vi følger med.');
  });

  it('an answer whose receipt was lost is the same answer when it is sent again', async () => {
    await service.addReport();
    const app = await opened();
    write(find(app, '#reply'), 'Hei! Vi følger med.');
    service.down = 'network';
    await press(app, 'Send svaret');
    await until(() => seen(app).includes('Får ikke kontakt'));
    service.down = undefined;
    await press(app, 'Send svaret');
    await until(() => findAll(app, '.messages .ours').length === 1);
    const tries = service.calls.filter((call) => call.startsWith('PUT'));
    expect(tries).to.have.length(2);
    expect(new Set(tries)).to.have.property('size', 1);
  });

  it('the plan is printed, stays while one looks elsewhere, and is sent nowhere', async () => {
    await service.addReport();
    const app = await opened();
    write(find(app, '#plan-who'), 'Kontaktlærer');
    await press(app, 'Skriv ut planen');
    await until(() => printed.length > 0);
    expect(printed[0]).to.include('Kontaktlærer').and.include('Om evaluation');
    history.back();
    await until(() => heading(app) === 'Saker' && find(app, '.where'));
    find(app, '.where')!.click();
    await until(() => find(app, '#plan-who'));
    expect((find(app, '#plan-who') as HTMLTextAreaElement).value).to.equal('Kontaktlærer');
    expect(service.calls.some((call) => call.startsWith('PUT'))).to.equal(false);
  });

  it('is exported only after a file has been made; the key to the sealed one is shown once', async () => {
    const written = await service.addReport();
    const app = await opened();
    const saved: string[] = [];
    const listen = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      if (link.download) {
        event.preventDefault();
        saved.push(link.download);
      }
    };
    document.addEventListener('click', listen);
    const archived = () => find<HTMLButtonElement>(app, 'button[disabled]');
    expect(textOf(archived())).to.equal('Filen ligger i arkivet vårt');
    await press(app, 'Last ned forseglet (age)');
    await until(() => find(app, '.key'));
    document.removeEventListener('click', listen);
    expect(saved[0]).to.match(/^sak-2026-12-01-\w+\.html\.age$/);
    const key = textOf(find(app, '.key'));
    expect(key).to.match(/^AGE-SECRET-KEY-1/);
    await press(app, 'Jeg har skrevet den ut');
    expect(seen(app)).to.not.include(key);
    expect(written.head.exported).to.equal(null);
    await press(app, 'Filen ligger i arkivet vårt');
    await until(() => written.head.exported !== null);
    await isAccessible(app);
  });

  it('is not exported when a message came after the file was made; that message is shown', async () => {
    const written = await service.addReport();
    const app = await opened();
    const download = (event: Event) => {
      if ((event.target as HTMLAnchorElement).download) event.preventDefault();
    };
    document.addEventListener('click', download);
    await press(app, 'Last ned som data (JSON)');
    await service.addMessage(written, 'Det skjedde igjen');
    // What is drawn anew for another reason is no new file.
    await press(app, 'Avslutt saken');
    await until(() => seen(app).includes('Det skjedde igjen'));
    await press(app, 'Filen ligger i arkivet vårt');
    await until(() => seen(app).includes('Det er kommet en ny melding'));
    expect(written.head.exported).to.equal(null);
    await until(() => textOf(find(app, 'button[disabled]')) === 'Filen ligger i arkivet vårt');
    await isAccessible(app);
    await press(app, 'Last ned som data (JSON)');
    document.removeEventListener('click', download);
    await press(app, 'Filen ligger i arkivet vårt');
    await until(() => written.head.exported !== null);
    expect(seen(app)).to.not.include('Det er kommet en ny melding');
  });

  it('with a message that was left out says so where it is missing', async () => {
    const written = await service.addReport();
    for (const text of ['Først', 'Så', 'Sist']) await service.addMessage(written, text);
    written.messages.splice(1, 1);
    const app = await opened();
    expect(findAll(app, '.messages li').map((each) => textOf(each.querySelector('p')))).to.deep.equal([
      'Først',
      'Her mangler det en melding. Tjenesten har ikke levert den. Si fra til eieren og til den som drifter tjenesten.',
      'Sist',
    ]);
    await isAccessible(app);
  });

  it('that was emptied is still read, and takes no answer', async () => {
    const written = await service.addReport();
    await service.addMessage(written, 'En ting til');
    written.head = { ...written.head, emptied: true };
    const app = await opened();
    expect(seen(app)).to.include('En ting til').and.include('Svar når ikke fram lenger.');
    expect(find(app, '#reply')).to.equal(undefined);
  });

  it('that cannot be opened says why and the way on, and is not said to be opened', async () => {
    const written = await service.addReport();
    await service.addEpoch();
    const [old] = service.epochs;
    old!.wraps.delete(rektor.staff);
    const app = await list();
    find(app, '.where')!.click();
    await until(() => heading(app) === 'Saken lot seg ikke åpne');
    expect(seen(app)).to.include('gjenopprettingsnøkkel');
    expect(written.head.opened).to.equal(null);
    await isAccessible(app);
  });

  it('nothing a child writes becomes markup', async () => {
    await service.addReport({ text: '<img src=x onerror="document.title=1"><b>fet</b>' });
    const app = await opened();
    expect(everything(app).some((each) => each.localName === 'img' || each.localName === 'b')).to.equal(
      false,
    );
    expect(textOf(find(app, '.written'))).to.include('<b>fet</b>');
  });

  it('closing and opening again is one press each', async () => {
    const written = await service.addReport();
    const app = await opened();
    await press(app, 'Avslutt saken');
    await until(() => written.head.closed !== null);
    await until(() => seen(app).includes('Åpne saken igjen'));
  });
});
