import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notify } from '../service/outbox/queue.ts';
import { openSeeded, school, type Seeded } from './testing/seeded.ts';

/** A notice that was taken by the mail server: its number, and whom it went to. */
function sentNotice({ tenant }: Seeded): { id: string; address: string } {
  return tenant.within(({ store }) => {
    const config = { ...tenant.config, mail: { to: 'console' as const } };
    notify(store, config, { about: 'a', step: 'new', group: school, day: '2026-12-01' });
    store.run(`UPDATE outbox SET sent = '2026-12-01'`);
    return store.get<{ id: string; address: string }>('SELECT id, address FROM outbox LIMIT 1')!;
  });
}

interface Report {
  readonly id: string;
  readonly address: string;
  readonly action?: string;
  /** What the returned mail is enclosed as. */
  readonly as?: 'message/rfc822' | 'text/rfc822-headers';
}

/** A delivery status notification as mail servers write them (RFC 3464). */
const notification = ({ id, address, action = 'failed', as = 'message/rfc822' }: Report): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.eksempelvik.example (Mail Delivery System)',
    'To: innboks@eksempelvik.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="DEL/mx.eksempelvik.example"',
    '',
    '--DEL/mx.eksempelvik.example',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'The mail could not be delivered. It has failed.',
    '--DEL/mx.eksempelvik.example',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.eksempelvik.example',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    'Status: 5.1.1',
    '',
    '--DEL/mx.eksempelvik.example',
    `Content-Type: ${as}`,
    '',
    'From: innboks@eksempelvik.example',
    `To: ${address}`,
    `Message-ID: <${id}@innboks.eksempelvik.example>`,
    ...(as === 'message/rfc822' ? ['', 'Du har en sak i innboksen.'] : []),
    '--DEL/mx.eksempelvik.example--',
    '',
  ].join('\r\n');

const alarms = ({ tenant }: Seeded): unknown[] =>
  tenant.within(({ store }) =>
    store
      .all(`SELECT about, day FROM alarm WHERE kind = 'address-failing'`)
      .map((row) => ({ ...(row as object) })),
  );

describe('a mail that came back', () => {
  for (const as of ['message/rfc822', 'text/rfc822-headers'] as const)
    test(`alarms the owner, the returned mail enclosed as ${as}`, async (t) => {
      const terminal = await openSeeded(t);
      const notice = sentNotice(terminal);
      const { code, output } = await terminal.run(['bounce'], undefined, notification({ ...notice, as }));
      assert.equal(code, 0, output);
      assert.match(output, /kommet i retur\. Eieren får alarm/);
      const staff = terminal.tenant.within(
        ({ store }) => store.get<{ id: string }>('SELECT id FROM staff WHERE email = ?', notice.address)!.id,
      );
      assert.deepEqual(alarms(terminal), [{ about: `${school}:${staff}:returned`, day: '2026-12-01' }]);
      assert.match(
        (await terminal.run(['check', '--offline'])).output,
        /^✖ alarm address-failing .*Prøve skole, /m,
      );
    });

  test('is asked about for two weeks after the last of them', async (t) => {
    const terminal = await openSeeded(t);
    const notice = sentNotice(terminal);
    await terminal.run(['bounce'], undefined, notification(notice));
    terminal.now = new Date('2026-12-10T09:00:00Z');
    await terminal.run(['bounce'], undefined, notification(notice));
    assert.deepEqual(alarms(terminal).length, 1);
    const { tenant } = terminal;
    // A tenant with mail, so that its addresses are seen to.
    tenant.config = { ...tenant.config, mail: { to: 'console' } };
    const service = await tenant.start();
    for (const [day, left] of [
      ['2026-12-24', 1],
      ['2026-12-25', 0],
    ] as const) {
      tenant.now = new Date(`${day}T12:00:00Z`);
      await service.tick();
      assert.equal(alarms(terminal).length, left, day);
    }
  });

  for (const [what, mail, words] of [
    ['that is only late', { action: 'delayed' }, /^Ikke en e-post i retur/],
    ['of a number nobody gave', { id: 'AAAAAAAAAAAAAAAAAAAAAA' }, /ikke til noen som leser nå/],
  ] as const)
    test(`${what} alarms nobody`, async (t) => {
      const terminal = await openSeeded(t);
      const notice = sentNotice(terminal);
      const { code, output } = await terminal.run(
        ['bounce'],
        undefined,
        notification({ ...notice, ...mail }),
      );
      assert.equal(code, 0);
      assert.match(output, words);
      assert.deepEqual(alarms(terminal), []);
    });
});

describe('mail that is written to do harm', () => {
  const deep = Array.from(
    { length: 300 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');
  const notice = { id: 'AAAAAAAAAAAAAAAAAAAAAA', address: 'ingen@eksempelvik.example' };
  for (const [what, mail] of [
    ['parts within parts, deeper than can be read', deep],
    ['a returned mail of such parts', notification(notice).replace(/^From: innboks.*$/m, deep.trimEnd())],
    [
      'more than any mail server writes of ours',
      notification(notice).replace('It has failed.', 'x'.repeat(300_000)),
    ],
  ] as const)
    test(`${what}: put away with code 0`, async (t) => {
      const { code, output } = await (await openSeeded(t)).run(['bounce'], undefined, mail);
      assert.deepEqual([code, output], [0, 'Ikke en e-post i retur. Ingenting er gjort.\n']);
    });
});

test('other mail, and what is no mail, is put away with code 0; without any, the command says how it is given', async (t) => {
  const terminal = await openSeeded(t);
  for (const mail of ['From: x@y.example\r\nSubject: Ute\r\n\r\nAction: failed\r\n', '', '\u0000\ufffd{}']) {
    const { code, output } = await terminal.run(['bounce'], undefined, mail);
    assert.equal(code, 0, output);
    assert.match(output, /^Ikke en e-post i retur\. Ingenting er gjort\.\n$/);
  }
  const { code, output } = await terminal.run(['bounce']);
  assert.equal(code, 2);
  assert.match(output, /mottak bounce < retur\.eml/);
});
