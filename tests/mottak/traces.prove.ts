/** Nothing of what is written is left behind: not in the browser's folder, not where the service keeps what it has. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { openMottak, openProfile } from '../support/browser.ts';
import { aboutPupils, codeOn, comeBack, press, send, toText } from '../support/child.ts';
import { logIn, openFirst } from '../support/inbox.ts';

const school = 'no-900000012';
const { mottak, browser } = await openMottak({ clientAddressHeader: 'x-forwarded-for' });
const folder = mkdtempSync(join(tmpdir(), 'oppvekst-spor-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Words that stand nowhere else. */
const markers = (count: number): string[] =>
  Array.from({ length: count }, () => `merke${randomBytes(9).toString('hex')}`);

const filesUnder = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A file as it lies, and as it would be if it was packed. */
function formsOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  const forms = [bytes];
  for (const unpack of [gunzipSync, brotliDecompressSync, inflateRawSync]) {
    try {
      forms.push(unpack(bytes));
    } catch {
      // Not packed so.
    }
  }
  return forms;
}

/** Where any of these texts stands, in UTF-8, UTF-16, Base64 or hexadecimal. */
function found(texts: readonly string[], paths: readonly string[]): string[] {
  const needles = texts.flatMap((text) => {
    const utf8 = Buffer.from(text);
    // Base64 of what stands inside something longer begins at any of three places; the middle is the same.
    const base64 = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), utf8])
        .toString('base64')
        .slice(4, -4),
    );
    return (
      [
        utf8,
        Buffer.from(text, 'utf16le'),
        ...base64.map((each) => Buffer.from(each)),
        Buffer.from(utf8.toString('hex')),
      ]
        // What is short stands by chance in what is sealed.
        .filter(({ length }) => length >= 7)
        .map((needle) => ({ text, needle }))
    );
  });
  return paths.flatMap((path) =>
    formsOf(path).flatMap((bytes) =>
      needles.filter(({ needle }) => bytes.includes(needle)).map(({ text }) => `${text} i ${path}`),
    ),
  );
}

test('what is looked for would be found', () => {
  assert.equal(found(['rootKey'], [mottak.config]).length, 1);
});

test('after a whole journey 0 of 20 marker words in the browser’s folder', async (context) => {
  const words = markers(20);
  const profile = join(folder, 'profil');
  const person = await openProfile(profile);
  const page = person.pages()[0] ?? (await person.newPage());
  // What the search must find: a word of a page that may be kept.
  const kept = `lagret${randomBytes(9).toString('hex')}`;
  await page.goto(mottak.portal);
  await page.evaluate((text) => localStorage.setItem('a', text), kept);
  await page.goto(mottak.form(school, 'nb'));
  await press(page, ...aboutPupils);
  await toText(page);
  await page.getByLabel('Med egne ord').pressSequentially(words.slice(0, 8).join(' '));
  await press(page, 'Videre', 'Ja, ta kontakt med meg');
  await page.getByLabel('Hva heter du, og hvordan når vi deg?').fill(words.slice(8, 12).join(' '));
  await press(page, 'Videre', 'Videre');
  const code = await codeOn(page);
  await send(page);
  await press(page, 'Ferdig');

  const desk = await browser.newPage();
  await logIn(desk, mottak, school, 'rektor');
  await openFirst(desk);
  await desk.getByLabel('Svar', { exact: true }).fill(words.slice(12, 16).join(' '));
  await desk.getByRole('button', { name: 'Send svaret' }).click();
  // A word may look like a name; then it is sent all the same.
  await Promise.race([
    desk.getByText('Svaret er sendt.').waitFor(),
    desk.getByRole('button', { name: 'Send likevel' }).click(),
  ]);
  await desk.getByText('Svaret er sendt.').waitFor();
  await desk.close();

  await page.goto(mottak.form(school, 'nb'));
  await comeBack(page, code);
  await page.getByText(words[12]!).waitFor();
  await page.getByLabel('Skriv mer').fill(words.slice(16).join(' '));
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Det er sendt.').waitFor();
  await page.goto('about:blank');
  await person.close();
  const files = filesUnder(profile);
  context.diagnostic(
    `${files.length} filer, ${files.reduce((sum, path) => sum + statSync(path).size, 0)} byte`,
  );
  assert.ok(found([kept], files).length > 0, 'søket finner ikke det som er lagret');
  assert.deepEqual(found([...words, code], files), []);
});

test('0 of 50 marker words, no client address and no browser’s name in database, WAL, backup, logs or mail', async (context) => {
  const words = markers(50);
  const agent = `Merkelig/${randomBytes(6).toString('hex')}`;
  const address = '203.0.113.77';
  const person = await browser.newContext({ userAgent: agent });
  // As a proxy in front would: the page itself knows nothing of it.
  await person.route('**/mottak/**', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'x-forwarded-for': address } }),
  );
  const page = await person.newPage();
  for (let at = 0; at < 50; at += 10) {
    await page.goto(mottak.form(school, 'nb'));
    await press(page, ...aboutPupils);
    await toText(page);
    await page.getByLabel('Med egne ord').fill(words.slice(at, at + 6).join(' '));
    await press(page, 'Videre', 'Ja, ta kontakt med meg');
    await page.getByLabel('Hva heter du, og hvordan når vi deg?').fill(words.slice(at + 6, at + 8).join(' '));
    await press(page, 'Videre', 'Videre');
    const code = await codeOn(page);
    await send(page);
    await page.goto(mottak.form(school, 'nb'));
    await comeBack(page, code);
    await page.getByLabel('Skriv mer').fill(words.slice(at + 8, at + 10).join(' '));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Det er sendt.').waitFor();
  }
  // Notices of it have gone: the service sends them within ten minutes, those of the canary and the like at once.
  const backup = join(folder, 'kopi');
  const made = await mottak.run('backup', '--out', backup);
  assert.equal(made.code, 0, made.output);
  const data = filesUnder(join(mottak.folder, 'data'));
  assert.ok(
    data.some((path) => path.endsWith('-wal')),
    data.join(),
  );
  const files = [...data, ...filesUnder(backup)].filter((path) => !path.endsWith('mottak.json'));
  context.diagnostic(
    `${files.length} filer, ${files.reduce((sum, path) => sum + statSync(path).size, 0)} byte`,
  );
  assert.deepEqual(found(words, files), []);
  assert.deepEqual(found([address, '127.0.0.1', '::ffff:', agent], files), []);
  const said = mottak.said();
  for (const text of [...words, address, '127.0.0.1', agent])
    assert.ok(!said.includes(text), `${text} i loggen`);
  await person.close();
});
