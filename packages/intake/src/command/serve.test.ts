import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { test } from 'node:test';
import { openSeeded } from './testing/seeded.ts';

test('serve answers on both addresses until it is asked to stop, and then on none', async (t) => {
  const terminal = await openSeeded(t);
  const running = await terminal.start(['serve'], /Innboksen: /);
  const [open = '', inbox = ''] = [...running.output().matchAll(/lytter på (\S+)\)/g)].map(([, at]) => at);
  const keys = await fetch(`${open}/mottak/v1/enheter/no-900000012/nokler`);
  assert.equal(keys.status, 200);
  assert.equal((await fetch(`${inbox}/api/oppsett`)).status, 200);
  assert.equal(await running.stop(), 0);
  for (const address of [open, inbox]) await assert.rejects(fetch(address));
  assert.equal((await terminal.run(['backup', '--out', 'kopi'])).code, 0, 'the data were left whole');
});

test('a port that is taken is told in one line', async (t) => {
  const busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  t.after(() => busy.close());
  const terminal = await openSeeded(t);
  const settings = JSON.parse(readFileSync(terminal.path('mottak.json'), 'utf8')) as {
    listen: { inbox: object };
  };
  Object.assign(settings.listen.inbox, { port: (busy.address() as AddressInfo).port });
  writeFileSync(terminal.path('mottak.json'), JSON.stringify(settings));
  const { code, output } = await terminal.run(['serve']);
  assert.equal(code, 1);
  assert.match(output, /^✖ Fikk ikke lytte på 127\.0\.0\.1:\d+: porten er opptatt\./m);
});
