import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { test } from 'node:test';
import { words } from '../src/protocol/index.ts';
import { openTenant, school, settings } from '../src/service/testing/tenant.ts';

/** As `npm test` has built it just before; `npm run pn -- --filter @apen-oppvekst/intake bundle` makes it alone. */
const out = process.env['OPPVEKST_MOTTAK'] ?? resolve(import.meta.dirname, '../../../build/mottak');
const list = join(out, 'manifest.json');
const skip = existsSync(list) ? false : 'not bundled';

interface Entry {
  readonly file: string;
  readonly integrity: string;
  readonly bytes: number;
}

const { skjema = {}, innboks = {} } = (skip ? {} : JSON.parse(readFileSync(list, 'utf8'))) as {
  skjema?: Record<string, Entry>;
  innboks?: Record<string, Entry & { readonly brotli: number }>;
};
const read = (name: string): Buffer => readFileSync(join(out, 'skjema', skjema[name]!.file));

test('each file is listed with the hash of its bytes, the first script first', { skip }, () => {
  assert.equal(Object.keys(skjema)[0], 'main.js');
  for (const [name, { integrity, bytes }] of Object.entries(skjema)) {
    assert.equal(integrity, `sha256-${createHash('sha256').update(read(name)).digest('base64')}`, name);
    assert.equal(bytes, read(name).length);
  }
});

test('scripts name each other by the names that they have', { skip }, () => {
  const files = new Set(Object.values(skjema).map(({ file }) => file));
  for (const name of Object.keys(skjema).filter((each) => each.endsWith('.js')))
    for (const [, file] of read(name)
      .toString()
      .matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g))
      assert.ok(files.has(file!), `${name} asks for ${file}`);
});

test('the first script is small: what seals and what draws come after it', { skip }, () => {
  assert.ok(read('main.js').length < 2500, String(read('main.js').length));
});

test('what seals carries no P-256', { skip }, () => {
  assert.doesNotMatch(
    read('sealing.js').toString(),
    /ffffffff00000001000000000000000000000000ffffffffffffffffffffffff/i,
  );
});

test(
  'faults are told by their reason alone, and routes without their sections of law: the page has its own words',
  { skip },
  () => {
    assert.doesNotMatch(
      read('sealing.js').toString(),
      /bytes came|base64url without|hexadecimal digits|a text of/,
    );
    assert.doesNotMatch(read('app.js').toString(), /skollagen-6|privatskolelova|ol-12/);
  },
);

/** Bytes of all that a frame brings, and what one asks for to have room for longer names and promises. */
const [most, room] = [60_000, 200];

test(
  'the first screen is within 16 kB, and page, style and scripts within 60 kB, as the service sends them, in every language',
  { skip: skip || (existsSync(settings.release) ? false : 'no release') },
  async (t) => {
    const unit = { small: true, promise: 'Vi leser hver skoledag før klokka 9, og svarer samme uke' };
    const tenant = await openTenant(t, { web: out, unit });
    const { listening } = await tenant.start();
    const sent = async (path: string): Promise<Buffer> => {
      const asked = request(listening.public + path, { headers: { 'accept-encoding': 'br' } }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      assert.equal(answer.headers['content-encoding'], 'br');
      return Buffer.concat(await answer.toArray());
    };
    for (const language of ['nb', 'nn', 'sv', 'en']) {
      const page = await sent(`/mottak/skjema/${school}/${language}`);
      const files = [
        ...brotliDecompressSync(page)
          .toString()
          .matchAll(/(?:src|href)="(\/mottak\/filer\/[^"]+)"/g),
      ].map(([, address]) => address!);
      assert.equal(files.length, 5, language);
      const bytes = [page, ...(await Promise.all(files.map(sent)))].map(({ length }) => length);
      // Who reads, when, and whom to ring is read before the rest has come.
      const first = [
        page,
        ...(await Promise.all(files.filter((file) => /\/(main|style)-/.test(file)).map(sent))),
      ];
      const firstBytes = first.reduce((sum, { length }) => sum + length, 0);
      assert.equal(first.length, 3);
      assert.ok(firstBytes <= 16_000, `${language}: ${firstBytes} B first`);
      const total = bytes.reduce((sum, each) => sum + each, 0);
      assert.ok(total <= most - room, `${language}: ${total} B (${bytes.join(' + ')})`);
    }
  },
);

test('the inbox is within 83 kB in every language, and carries the words of one', { skip }, () => {
  for (const language of ['nb', 'nn', 'sv', 'en']) {
    const files = ['main.js', 'style.css', `${language}.js`].map((name) => innboks[name]!.brotli);
    const total = files.reduce((sum, each) => sum + each, 0);
    assert.ok(total <= 83_000, `${language}: ${total} B (${files.join(' + ')})`);
  }
});

test('the words of a code come as they are', { skip }, () => {
  const [, coded = ''] = /["'`](0[a-z]+(?:\d[a-z]+){2047})["'`]/.exec(read('sealing.js').toString()) ?? [];
  let before = '';
  const decoded = (coded.match(/\d\D*/g) ?? []).map(
    (part) => (before = before.slice(0, Number(part[0])) + part.slice(1)),
  );
  assert.deepEqual(decoded, words);
});
