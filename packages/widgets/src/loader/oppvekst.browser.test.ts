/** The loader as it is served, on pages of its own. `npm run bundle` makes what these tests load. */
import { expect, waitUntil } from '@open-wc/testing';

const loader = '/build/widgets/v1/oppvekst.js';
const script = `<script async src="${loader}"></script>`;
const div =
  '<div class="oppvekst-widget" data-oppvekst="tiltaksplan" data-plan="x" data-lang="nb"><p><a href="#x">Planen</a>. Ring 116 111.</p></div>';

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  /** What went wrong on the page, whoever did it. */
  readonly faults: string[];
  readonly widgets: () => Element[];
}

/** A page in a frame. It notes its own errors before anything else runs. */
async function open(body: string, head = '', nonce = 'x'): Promise<Page> {
  const frame = document.createElement('iframe');
  const notes = `<script nonce="${nonce}">
    window.faults = [];
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(type, (event) => faults.push([type, event.message, event.reason, event.violatedDirective, event.blockedURI].join(' ')), true);
  </script>`;
  frame.srcdoc = `<!doctype html><html lang="nb"><head>${head}${notes}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return pageIn(frame);
}

function pageIn(frame: HTMLIFrameElement): Page {
  const window = frame.contentWindow as unknown as { faults: string[]; document: Document };
  return {
    frame,
    document: window.document,
    faults: window.faults,
    widgets: () => [...window.document.querySelectorAll('oppvekst-tiltaksplan')],
  };
}

const works = (element: Element | undefined): boolean =>
  Boolean(element?.shadowRoot?.querySelector('section'));

describe('the loader’s file', () => {
  let version = '';

  before(async () => {
    const response = await fetch(loader);
    expect(response.ok, 'npm run bundle').to.equal(true);
    version = /\.\.\/([\d.]+)\/split/.exec(await response.text())?.[1] ?? '';
  });
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('brings its own version of the widget, and nothing that the page does not use', async () => {
    const { widgets, faults, document } = await open(div + script);
    await waitUntil(() => works(widgets()[0]), 'the widget works');
    expect(faults).to.deep.equal([]);
    const fetched = document
      .defaultView!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && !path.includes('/chunks/'));
    expect(fetched).to.deep.equal([loader, `/build/widgets/${version}/split/oppvekst-tiltaksplan.js`]);
  });

  it('leaves one working widget each when it is there twice, beside a file with a Lit of its own', async () => {
    const own = `<script type="module" src="/build/widgets/${version}/oppvekst-tiltaksplan.js"></script>`;
    const element = '<oppvekst-tiltaksplan data-plan="x">Planen</oppvekst-tiltaksplan>';
    for (const order of [script + own + script, own + script + script, script + script + own]) {
      const { widgets, faults } = await open(div + element + order);
      await waitUntil(() => widgets().length === 2 && widgets().every(works), order);
      expect(faults, order).to.deep.equal([]);
    }
  });

  it('works when somebody has made it a module, with a number after its address', async () => {
    const { widgets, faults } = await open(`${div}<script type="module" src="${loader}?ver=6.5"></script>`);
    await waitUntil(() => works(widgets()[0]));
    expect(faults).to.deep.equal([]);
  });

  it('works when a tag manager puts it on the page, and takes the script away again', async () => {
    const { widgets, faults, document } = await open(div);
    const injected = document.createElement('script');
    injected.src = loader;
    document.head.append(injected);
    injected.remove();
    await waitUntil(() => works(widgets()[0]));
    expect(faults).to.deep.equal([]);
  });

  it('leaves the fallback, and throws nothing into the page, when its text is put into the page', async () => {
    const text = await (await fetch(loader)).text();
    const { widgets, faults, document } = await open(`${div}<script>${text}</script>`);
    expect([widgets(), faults]).to.deep.equal([[], []]);
    expect(document.body.innerText).to.equal('Planen. Ring 116 111.');
  });

  it('works with a nonce under strict-dynamic and Trusted Types, without one violation', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'";
    const { widgets, faults } = await open(
      div + script.replace('async', 'async nonce="x"'),
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    await waitUntil(() => works(widgets()[0]));
    expect(faults).to.deep.equal([]);
  });

  it('leaves the fallback where the page’s policy does not let it in', async () => {
    const { widgets, document } = await open(
      div + script,
      '<meta http-equiv="Content-Security-Policy" content="script-src \'nonce-x\'">',
    );
    expect(widgets()).to.deep.equal([]);
    expect(document.body.innerText).to.equal('Planen. Ring 116 111.');
  });

  it('waits for the whole fallback on a page that is still on its way', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><script>window.faults = []</script>${script}`);
    page.write('<div data-oppvekst="tiltaksplan" data-plan="x">');
    // Some browsers bring nothing to a page that is made by script before it is whole.
    await waitUntil(() => frame.contentWindow!.customElements.get('oppvekst-tiltaksplan')).catch(
      () => undefined,
    );
    expect(page.querySelector('oppvekst-tiltaksplan')).to.equal(null);
    page.write('<p><a href="#x">Planen</a></p></div>');
    page.close();
    await waitUntil(() => page.querySelector('oppvekst-tiltaksplan'));
    expect(page.querySelector('oppvekst-tiltaksplan')?.textContent).to.equal('Planen');
    expect(page.querySelector('[data-oppvekst]')?.children).to.have.length(1);
  });
});
