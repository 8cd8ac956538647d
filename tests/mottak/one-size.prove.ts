/** What goes over the line says nothing of what was written: by the page's own sealing, in a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openMottak } from '../support/browser.ts';
import { root } from '../support/site.ts';

const { mottak, browser } = await openMottak();

test('1,000 random reports, of both routes and all situations, make one size of body', async (context) => {
  const built = process.env['OPPVEKST_MOTTAK'] ?? join(root, 'build/mottak');
  const { skjema } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as {
    skjema: Record<string, { file: string }>;
  };
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(mottak.form('no-900000012', 'nb'));
  const sizes = await page.evaluate(
    async ({ script, unit }) => {
      const sealing = await import(script);
      const { document: text } = await (await fetch(`/mottak/v1/enheter/${unit}/nokler`)).json();
      const keys = JSON.parse(text);
      const random = (below: number) => crypto.getRandomValues(new Uint32Array(1))[0]! % below;
      const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
      const some = (items: readonly string[]) => items.filter(() => random(2) === 0);
      const letters = ['a', 'å', 'Š', 'ک', '好', '😭', ' ', '\n', 'ж', '"', '\\'];
      const code = await sealing.codeKeys(sealing.newCode(), keys.tenant);
      const sizes: Record<string, number> = {};
      for (let at = 0; at < 1000; at += 1) {
        const situation = pick(['peer', 'adultThere', 'atHome', 'despair']);
        const toOwner = situation === 'adultThere' && random(2) === 0;
        const route = toOwner ? 'owner' : 'unit';
        const track = situation === 'adultThere' ? 'staff' : 'ordinary';
        const report = {
          v: 1,
          id: sealing.randomId(),
          tenant: keys.tenant,
          unit,
          route,
          track,
          language: pick(['nb', 'nn', 'sv', 'en']),
          day: '2026-12-01',
          reporter: pick(['self', 'other', 'myChild']),
          situation,
          ...(situation === 'adultThere' && { adult: { leader: toOwner, leaderMayRead: !toOwner } }),
          what: some(['words', 'leftOut', 'hits', 'threats']),
          where: some(['inside', 'outside']),
          wish: some(['stop', 'talk', 'unknown']),
          text: Array.from({ length: random(2500) }, () => pick(letters)).join(''),
          ...(random(3) === 0 && { contact: 'x'.repeat(1 + random(200)) }),
          dialog: code.dialog,
        };
        const sealed = await sealing.sealReport(report, {
          group: keys.groups[route].recipient,
          recovery: keys.recovery,
        });
        const body = sealing.envelopeBody(
          {
            v: 1,
            id: report.id,
            unit,
            route,
            track,
            keys: '0'.repeat(64),
            mailbox: code.mailbox,
            authHash: code.authHash,
            proof: 'A'.repeat(200 + random(900)),
          },
          sealed,
        );
        const size = `${sealed.length} ${body.length}`;
        sizes[size] = (sizes[size] ?? 0) + 1;
      }
      return sizes;
    },
    { script: `/mottak/filer/${skjema['sealing.js']!.file}`, unit: 'no-900000012' },
  );
  context.diagnostic(JSON.stringify(sizes));
  assert.deepEqual(sizes, { '21157 23205': 1000 });
  await page.close();
});
