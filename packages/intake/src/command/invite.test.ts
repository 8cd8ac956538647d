import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeInvite } from '../service/keys/invites.ts';
import { openSeeded } from './testing/seeded.ts';

const invite = ['invite', '--group', 'no-900000012', '--role', 'inspektør', '--email', 'a@prove.example'];

test('invite prints a link that lets one person in, on the inbox’s own address', async (t) => {
  const terminal = await openSeeded(t);
  const { code, output } = await terminal.run(invite);
  assert.equal(code, 0, output);
  assert.match(output, /Prøve skole · inspektør/);
  const link = /http\S+/.exec(output)?.[0] ?? '';
  assert.ok(link.startsWith('http://localhost:4324/#'), link);
  const token = link.split('=').at(-1) ?? '';
  terminal.tenant.within((context) => {
    const { group, role, email } = seeInvite(context, token);
    assert.deepEqual(
      { group, role, email },
      { group: 'no-900000012', role: 'inspektør', email: 'a@prove.example' },
    );
  });
});

test('a group, role or address that is none is told, all of them, and no invitation is made', async (t) => {
  const terminal = await openSeeded(t);
  const before = terminal.files();
  const wrong = ['invite', '--group', 'skolen', '--role', 'rektor@prove.example', '--email', 'rektor'];
  const { code, output } = await terminal.run(wrong);
  assert.equal(code, 2);
  assert.match(output, /--group: fant «skolen», ventet en av\n {2}owner {2}Prøve kommune\n {2}no-900000012/);
  assert.match(output, /--role: fant «rektor@prove\.example»/);
  assert.match(output, /--email: fant «rektor»/);
  assert.equal((await terminal.run(['invite'])).code, 2);
  assert.deepEqual(terminal.files(), before);
});
