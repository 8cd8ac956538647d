import { expect } from '@open-wc/testing';
import type { App } from './app.ts';
import { FakeService, school } from './testing/fake-service.ts';
import {
  arrived,
  button,
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

const asked = (app: App): number[] =>
  findAll(app, 'label[for^="word"]').map((label) => Number(/\d+/.exec(textOf(label))![0]));

async function toTheCode(service: FakeService): Promise<{ app: App; words: string[] }> {
  const app = await arrived(service, `#invitasjon=${service.invite('rektor')}`);
  await until(() => heading(app) === 'Du skal kunne lese meldinger fra barn');
  await press(app, 'Lag nøkkelen min');
  await until(() => find(app, '.code li'));
  return { app, words: findAll(app, 'oppvekst-innboks-kode .code li, .code li').map(textOf).slice(0, 8) };
}

async function toThePasskey(service: FakeService): Promise<{ app: App; words: string[] }> {
  const { app, words } = await toTheCode(service);
  await press(app, 'Jeg har den på papir');
  asked(app).forEach((place, at) => write(find(app, `#word-${at}`), words[place - 1]!.slice(0, 4)));
  await press(app, 'Sjekk ordene');
  await until(() => heading(app) === 'Vil du også logge inn med passnøkkel?');
  await until(() => !button(app, 'Bare bruk koden').disabled);
  return { app, words };
}

describe('an invitation', function () {
  // Keys are made and opened for real, and each state is looked through.
  this.timeout(40_000);

  let service: FakeService;
  beforeEach(async () => {
    service = await FakeService.start();
  });

  it('is out of the address at once, and says what it is and for which role', async () => {
    const token = service.invite('rektor');
    const app = await arrived(service, `#invitasjon=${token}`);
    await until(() => heading(app) !== '');
    expect(location.href).to.not.include(token);
    expect(JSON.stringify(history.state)).to.not.include(token);
    expect(seen(app)).to.include('Du er invitert som rektor for Eksempelvik skole.');
    await isAccessible(app);
  });

  it('that is used or unknown says so, and leads to the login', async () => {
    const app = await arrived(service, '#invitasjon=brukt');
    await until(() => heading(app) === 'Denne invitasjonen virker ikke.');
    await press(app, 'Gå til innlogging');
    expect(heading(app)).to.equal('Logg inn i innboksen');
  });

  it('shows eight words, prints them alone, and the heading is read first', async () => {
    const { app, words } = await toTheCode(service);
    expect(words).to.have.length(8);
    expect(textOf(focused())).to.equal('Dette er koden din');
    expect(heading(app)).to.equal('Dette er koden din');
    await isAccessible(app);
    await press(app, 'Skriv ut koden');
    await until(() => printed.length > 0);
    for (const word of words) expect(printed[0]).to.include(word);
    expect(printed[0]).to.match(/^Øvelse\./);
    expect(textOf(find(app, '.paper'))).to.equal('');
  });

  it('asks two of them back, and tells which is wrong', async () => {
    const { app, words } = await toTheCode(service);
    await press(app, 'Jeg har den på papir');
    const [first, second] = asked(app);
    write(find(app, '#word-0'), words[first! - 1]!);
    // The code may have one word in both places.
    write(
      find(app, '#word-1'),
      words.find((word) => word !== words[second! - 1])!,
    );
    await press(app, 'Sjekk ordene');
    await until(() => focused()?.id === 'word-1');
    expect(seen(app))
      .to.include(`Ord nummer ${second} stemmer ikke.`)
      .and.not.include(`Ord nummer ${first} stemmer`);
    await isAccessible(app);
    await press(app, 'Vis koden igjen');
    expect(findAll(app, '.code li').length).to.be.at.least(8);
  });

  it('ends with who must let one in, and with four words for the telephone', async () => {
    const { app } = await toThePasskey(service);
    await isAccessible(app);
    await press(app, 'Bare bruk koden');
    await until(() => heading(app) === 'Nøkkelen din er laget');
    const holder = service.holders[0]!;
    expect([holder.role, holder.group]).to.deep.equal(['rektor', school]);
    expect([...service.wraps.values()].map(({ wrap }) => wrap.kind)).to.deep.equal(['code']);
    expect(seen(app)).to.include('Ring en av dem som leser for Eksempelvik skole');
    expect(findAll(app, '.words li')).to.have.length(4);
    await isAccessible(app);
  });

  it('keeps the paper’s code out of the page once it has been asked back', async () => {
    const { app, words } = await toThePasskey(service);
    await settled(app);
    expect(find(app, '.code li')).to.equal(undefined);
    // In their order: one of them alone may be a word of the page.
    expect(document.body.outerHTML + seen(app)).to.not.match(new RegExp(words.join('[^\\p{L}]+'), 'u'));
  });
});
