/** Those who read: mail, keys, what to do now, an answer, the archive; and those who shall not read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openMottak } from '../support/browser.ts';
import { comeBack, report } from '../support/child.ts';
import { cases, logIn, openFirst } from '../support/inbox.ts';
import { picture } from '../support/picture.ts';
import { root } from '../support/site.ts';

const school = 'no-900000012';

/** A mail server that takes what comes. */
const { SMTPServer } = createRequire(join(root, 'packages/intake/package.json'))('smtp-server') as {
  SMTPServer: new (options: object) => {
    listen(port: number, host: string, ready: () => void): void;
    server: { address(): AddressInfo };
    close(done: () => void): void;
  };
};
const mails: { readonly to: string; readonly text: string }[] = [];
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(
    stream: NodeJS.ReadableStream,
    session: { envelope: { rcptTo: { address: string }[] } },
    done: () => void,
  ) {
    let text = '';
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    stream.on('end', () => {
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
      done();
    });
  },
});
await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
after(() => new Promise<void>((done) => smtp.close(done)));

const { mottak, browser } = await openMottak({
  mail: {
    from: 'mottak@eksempelvik.example',
    smtp: { host: '127.0.0.1', port: smtp.server.address().port },
  },
});
const files = mkdtempSync(join(tmpdir(), 'oppvekst-filer-'));
after(() => rmSync(files, { recursive: true, force: true }));

/** Two reports about adults there: one that the head teacher may read, and one not. */
const mayRead = ['Ja', 'En annen', '8. trinn', 'En voksen på skolen', 'Nei', 'Rektor kan lese'];
const mayNot = ['Ja', 'En annen', '8. trinn', 'En voksen på skolen', 'Nei', 'Rektor skal ikke lese'];
const text = 'Naturfaglæreren roper at Testelev er dum. Ring meg på 412 34 567.';

async function write(start: readonly string[]): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(mottak.form(school, 'nb'));
  const code = await report(page, text, start);
  await page.close();
  return code;
}
const codes = { read: await write(mayRead), notRead: await write(mayNot) };

const desktop = { width: 1280, height: 900 };

test('a report that the head teacher shall not read is in no inbox of the school, and in the owner’s', async () => {
  for (const role of ['rektor', 'sosiallærer']) {
    const page = await browser.newPage({ viewport: desktop });
    await logIn(page, mottak, school, role);
    assert.equal(await cases(page).count(), 1);
    await page.close();
  }
  const page = await browser.newPage({ viewport: desktop });
  await logIn(page, mottak, 'owner', 'oppvekstsjef');
  assert.equal(await cases(page).count(), 1);
  await openFirst(page);
  const shown = await page.locator('main').innerText();
  assert.match(shown, /Avsenderen har sagt at lederen ikke skal lese/);
  assert.match(shown, /Naturfaglæreren roper/);
  await picture(page, 'eier-1-saken');
  await page.getByRole('button', { name: 'Oversikt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  await page.getByRole('rowheader', { name: 'Eksempelvik skole' }).waitFor();
  const overview = await page.locator('main').innerText();
  assert.match(overview, /Ingen ser innholdet herfra/);
  assert.doesNotMatch(overview, /Naturfag|Testelev/);
  assert.deepEqual(await axeFaults(page), []);
  await picture(page, 'eier-2-oversikten');
  await page.close();
});

test('a head teacher opens by the paper code, sees what to do now, is warned, answers and exports', async (t) => {
  const context = await browser.newContext({ viewport: desktop, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(mottak.inbox);
  await page.getByLabel('Koden din, åtte ord').waitFor();
  await picture(page, 'rektor-1-innlogging');
  assert.deepEqual(await axeFaults(page), []);
  await logIn(page, mottak, school, 'rektor');
  await picture(page, 'rektor-2-sakene');
  assert.deepEqual(await axeFaults(page), []);
  await openFirst(page);

  const now = page.locator('oppvekst-innboks-gjor-na');
  await now.getByRole('heading', { name: 'Gjør dette nå' }).waitFor();
  await now.getByText(/§/).first().waitFor();
  // First what is dangerous, and then the law's steps: for an adult there, the owner is told.
  const steps = await now.evaluate((element) => element.shadowRoot?.textContent ?? '');
  assert.match(steps, /112.*§ ?12-5/s);
  assert.match(steps, /eier|kommunen/i);
  assert.doesNotMatch(steps, /dager igjen|frist/i);
  assert.match(await page.locator('main').innerText(), /Naturfaglæreren roper/);
  await picture(page, 'rektor-3-gjør-dette-nå');
  assert.deepEqual(await axeFaults(page), []);

  const reply = page.getByLabel('Svar', { exact: true });
  await reply.fill('Hei Testelev! Vi ringer deg på 412 34 567.');
  await page.getByRole('button', { name: 'Send svaret' }).click();
  const warning = page.getByRole('alert').filter({ hasText: 'Svaret kan vise hvem som skrev' });
  await warning.waitFor();
  assert.match(await warning.innerText(), /Testelev/);
  assert.match(await warning.innerText(), /412 34 567/);
  await warning.scrollIntoViewIfNeeded();
  await picture(page, 'rektor-4-advarsel');
  await page.getByRole('button', { name: 'Endre svaret' }).click();
  await reply.fill('Takk for at du skrev. Vi snakker med den voksne i dag, og passer på i timene.');
  await page.getByRole('button', { name: 'Send svaret' }).click();
  await page.getByText('Svaret er sendt.').waitFor();

  await page.locator('#plan-measures').fill('To voksne i naturfagtimene.');
  const download = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const path = join(files, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  const readable = readFileSync(await download('Last ned som lesbar fil (HTML)'), 'utf8');
  assert.match(readable, /Naturfaglæreren roper/);
  assert.match(readable, /To voksne i naturfagtimene/);
  assert.match(readable, /Takk for at du skrev/);
  assert.doesNotMatch(readable, /<script/i);
  const data = JSON.parse(readFileSync(await download('Last ned som data (JSON)'), 'utf8')) as object;
  assert.match(JSON.stringify(data), /Naturfaglæreren roper/);
  const sealed = await download('Last ned forseglet (age)');
  assert.doesNotMatch(readFileSync(sealed, 'latin1'), /Naturfag/);
  const key = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(await page.locator('.key').first().innerText())?.[0];
  assert.ok(key, 'nøkkelen til den forseglede filen vises ikke');
  await picture(page, 'rektor-5-eksport');
  await t.test('the program that everybody can get opens the sealed file', { skip: noAge }, () =>
    openWithStockAge(sealed, key),
  );
  await page.getByRole('button', { name: 'Jeg har skrevet den ut' }).click();
  await page.getByRole('button', { name: 'Filen ligger i arkivet vårt' }).click();
  await page.getByText('Saken er merket som eksportert.').waitFor();
  assert.deepEqual(await axeFaults(page), []);

  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await phone.goto(mottak.form(school, 'nb'));
  await comeBack(phone, codes.read);
  assert.match(await phone.locator('main').innerText(), /passer på i timene/);
  await phone.close();
  await context.close();
});

const noAge = spawnSync('age', ['--version']).status !== 0 && 'programmet «age» finnes ikke på maskinen';

/** Opens it with `age`, as the archive does. */
function openWithStockAge(sealed: string, key: string): void {
  const identity = join(files, 'nokkel.txt');
  writeFileSync(identity, `${key}\n`);
  const opened = spawnSync('age', ['--decrypt', '-i', identity, sealed], { encoding: 'utf8' });
  assert.equal(opened.status, 0, opened.stderr);
  assert.match(opened.stdout, /Naturfaglæreren roper/);
}

test('mail says that something lies in the inbox, and nothing of what', async () => {
  // The service looks each minute.
  for (let waited = 0; mails.length < 3 && waited < 90; waited += 1)
    await new Promise((done) => setTimeout(done, 1000));
  const told = mails.map(({ to }) => to);
  for (const group of [school, 'owner'])
    assert.ok(
      told.some((to) => to.includes(group)),
      `ingen e-post til ${group}: ${told.join(', ')}`,
    );
  for (const { text: whole } of mails) {
    // All but to whom it goes.
    const mail = whole.replace(/^To: .*$/m, '');
    assert.ok(mail.includes(mottak.inbox.slice(0, -1)));
    assert.doesNotMatch(mail, /Naturfag|Testelev|412 34|voksen på|Eksempelvik skole|no-9000/);
    assert.doesNotMatch(mail, /User-Agent|X-Mailer/i);
  }
});

test('by invitation and passkey: a key is made, one who reads lets the new one in, who reads by it the next day', async () => {
  const context = await browser.newContext({ viewport: desktop });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const link = await invitation();
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'Du skal kunne lese meldinger fra barn' }).waitFor();
  await picture(page, 'invitert-1');
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole('button', { name: 'Lag nøkkelen min' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dette er koden din' }).waitFor();
  const words = (await page.locator('ol li').allInnerTexts()).map((word) => word.replace(/[^a-zæøå]/gi, ''));
  assert.equal(words.length, 8);
  await picture(page, 'invitert-2-koden');
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole('button', { name: 'Jeg har den på papir' }).click();
  for (const field of await page.getByLabel(/^Ord nummer/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await field.fill(words[Number(/\d+/.exec(label)?.[0]) - 1]!);
  }
  await page.getByRole('button', { name: 'Sjekk ordene' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Vil du også logge inn med passnøkkel?' })
    .waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nøkkelen din er laget' }).waitFor({ timeout: 60_000 });
  const four = await page.locator('ul.words li').allInnerTexts();
  assert.equal(four.length, 4);
  await picture(page, 'invitert-3-ferdig');

  // One who reads lets the new one in, by the four words read aloud.
  const desk = await browser.newPage({ viewport: desktop });
  await logIn(desk, mottak, school, 'sosiallærer');
  await desk.getByRole('button', { name: 'Nøkler' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Nøkler' }).waitFor();
  await picture(desk, 'nøkler-1');
  assert.deepEqual(await axeFaults(desk), []);
  await desk
    .getByRole('button', { name: /^Slipp inn/ })
    .first()
    .click();
  const heard = desk.getByLabel('De fire ordene');
  // Those words are to be heard: neither the row, the question nor any other list there shows them.
  const row = desk.getByRole('row').filter({ has: desk.getByRole('button', { name: /^Slipp inn/ }) });
  assert.equal(await row.count(), 1);
  assert.equal(await row.locator('.words').count(), 0);
  assert.equal(await desk.locator('section.task .words').count(), 0);
  const shown = await desk
    .locator('.words')
    .evaluateAll((lists) =>
      lists.map((list) => [...list.querySelectorAll('li')].map((item) => item.textContent?.trim())),
    );
  assert.ok(shown.length > 0);
  for (const list of shown)
    assert.notDeepEqual(
      list,
      four.map((word) => word.trim()),
    );
  await heard.fill([...four].reverse().join(' '));
  await desk.getByRole('button', { name: 'Sjekk ordene og slipp inn' }).click();
  await desk.getByText('Ordene stemmer ikke.').waitFor();
  await picture(desk, 'nøkler-2-slipp-inn');
  await heard.fill(four.map((word) => word.trim().slice(0, 4)).join(' '));
  await desk.getByRole('button', { name: 'Sjekk ordene og slipp inn' }).click();
  await desk.getByText('kan nå lese').waitFor();

  // The new one comes back the next day, by passkey alone.
  await page.goto(mottak.inbox);
  await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saker' }).waitFor({ timeout: 60_000 });
  await cases(page).first().waitFor();
  await openFirst(page);
  assert.match(await page.locator('main').innerText(), /Naturfaglæreren roper/);
  await desk.close();
  await context.close();
});

/** The link of a new invitation to the school, as the command makes it. */
async function invitation(): Promise<string> {
  const { output } = await mottak.run(
    'invite',
    '--group',
    school,
    '--role',
    'inspektør',
    '--email',
    'inspektor@eksempelvik.example',
  );
  const link = /http:\S+/.exec(output)?.[0];
  assert.ok(link, output);
  return link;
}

test('a data protection officer finds on one page what is kept, where, for how long and who can read it, as it is', async () => {
  const page = await browser.newPage({ viewport: desktop });
  await page.goto(`${mottak.portal}/docs/mottak/`);
  await page
    .getByRole('link', { name: /alt på én side|hva .*lagr/i })
    .first()
    .click();
  const table = page.locator('.record-table');
  await table.waitFor();
  const columns = (await table.getByRole('columnheader').allInnerTexts()).map((name) => name.trim());
  assert.deepEqual(columns, ['Hva', 'Hvor', 'Hvor lenge', 'Hvem kan lese']);
  for (const row of await table.locator('tbody tr').all())
    for (const cell of await row.locator('th, td').all())
      assert.notEqual((await cell.innerText()).trim(), '');
  assert.match(await page.locator('main').innerText(), /Lagres aldri/);
  assert.match(await page.locator('main').innerText(), /[Uu]tkast/);
  await picture(page, 'personvernombud');
  assert.deepEqual(await axeFaults(page), []);

  // What the page says is what there is: every table, and every field of it.
  const told: Record<string, string[]> = {};
  for (const section of await page.locator('.store-table').all())
    told[(await section.getAttribute('id')) ?? ''] = (await section.locator('dt').allInnerTexts())
      .map((name) => name.trim())
      .sort();
  const database = new DatabaseSync(join(mottak.folder, 'data/mottak.db'), { readOnly: true });
  const names = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all() as { name: string }[];
  const kept: Record<string, string[]> = {};
  for (const { name } of names)
    kept[name] = (database.prepare(`SELECT name FROM pragma_table_info(?)`).all(name) as { name: string }[])
      .map((column) => column.name)
      .sort();
  database.close();
  assert.deepEqual(told, kept);
  await page.close();
});
