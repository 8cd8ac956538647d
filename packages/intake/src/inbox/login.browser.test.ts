import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import { FakeService, type FakeHolder } from './testing/fake-service.ts';
import {
  arrived,
  button,
  entered,
  find,
  heading,
  isAccessible,
  press,
  seen,
  until,
  write,
} from './testing/page.ts';

describe('the login', function () {
  // Keys are made and opened for real, and each state is looked through.
  this.timeout(40_000);

  let service: FakeService;
  let rektor: FakeHolder;
  before(async () => {
    service = await FakeService.start();
    rektor = await service.addHolder('rektor');
    await service.addHolder('sosiallærer');
    await service.addEpoch();
  });
  afterEach(() => {
    service.down = undefined;
  });

  it('takes the code of the paper, and opens the cases', async () => {
    const code = await service.codeFor(rektor);
    const app = await arrived(service);
    await isAccessible(app);
    write(find(app, '#code'), code.words.join(' '));
    await press(app, 'Åpne med koden');
    await until(() => heading(app) === 'Saker');
    expect(app.keyring.unlocked).to.equal(true);
  });

  it('tells what is wrong with a code at the field, and keeps what was written', async () => {
    const app = await arrived(service);
    write(find(app, '#code'), 'en to tre');
    await press(app, 'Åpne med koden');
    await until(() => find(app, '#code')?.getAttribute('aria-invalid') === 'true');
    expect(find(app, '#code')!.getAttribute('aria-describedby')).to.include('code-fault');
    expect((find(app, '#code') as HTMLInputElement).value).to.equal('en to tre');
    await isAccessible(app);
  });

  it('that finds no service says so, and tries again', async () => {
    service.down = 'network';
    const app = await arrived(service);
    await until(() => seen(app).includes('Får ikke kontakt'));
    service.down = undefined;
    await press(app, 'Prøv igjen');
    await until(() => heading(app) === 'Logg inn i innboksen');
  });

  it('is where one who locks comes, with nothing left behind', async () => {
    const app = await entered(service, rektor);
    await until(() => heading(app) === 'Saker');
    app.drafts.keep('x', { reply: 'utkast' });
    let reloaded = false;
    app.reload = () => (reloaded = true);
    await press(app, 'Lås');
    expect([app.keyring.unlocked, app.client.loggedIn, app.me, app.drafts.any, reloaded]).to.deep.equal([
      false,
      false,
      undefined,
      false,
      true,
    ]);
    expect(location.hash).to.equal('#laast=lockedByYou');
    expect(heading(app)).to.equal('Logg inn i innboksen');
  });

  it('is all that is left of a page that has been left', async () => {
    const app = await entered(service, rektor);
    await until(() => heading(app) === 'Saker');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect([app.keyring.unlocked, app.client.loggedIn, app.me]).to.deep.equal([false, false, undefined]);
  });

  it('is where one comes whose login has run out in the middle', async () => {
    const app = await entered(service, rektor);
    await until(() => heading(app) === 'Saker');
    service.down = Response.json({ error: 'login' }, { status: 401 });
    await press(app, 'Nøkler');
    await until(() => heading(app) === 'Logg inn i innboksen');
    expect(app.keyring.unlocked).to.equal(false);
  });

  it('speaks the reader’s language at once, and says so to the page', async () => {
    const app = await arrived(service);
    const select = find<HTMLSelectElement>(app, 'select')!;
    select.value = 'nn';
    select.dispatchEvent(new Event('change'));
    await until(() => heading(app) === 'Logg inn i innboksen' && seen(app).includes('Opne med koden'));
    expect(button(app, 'Opne med koden')).to.exist;
    expect(document.documentElement.lang).to.equal('nn');
    await isAccessible(app);
  });

  it('paper is printed without the page around it', async () => {
    const app = await entered(service, rektor);
    await until(() => heading(app) === 'Saker');
    const inView = { paper: false, page: true };
    window.print = () => {
      inView.paper = find(app, '.paper p')?.checkVisibility() ?? false;
      inView.page = find(app, 'header, h1')?.checkVisibility() ?? false;
      dispatchEvent(new Event('afterprint'));
    };
    await executeServerCommand('media', { media: 'print' });
    app.print(html`<p>Papir</p>`);
    await until(() => find(app, '.paper p') === undefined);
    await executeServerCommand('media', {});
    expect(inView).to.deep.equal({ paper: true, page: false });
    expect(find(app, 'h1')!.checkVisibility()).to.equal(true);
  });

  it('is not left by Back to a page that is filled in', async () => {
    const app = await entered(service, rektor);
    await until(() => heading(app) === 'Saker');
    await press(app, 'Nøkler');
    expect(heading(app)).to.equal('Nøkler');
    history.back();
    await until(() => heading(app) === 'Saker');
    history.forward();
    await until(() => heading(app) === 'Nøkler');
  });
});
