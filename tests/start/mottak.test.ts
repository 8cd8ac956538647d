/** The stand for journeys, and with it the whole way that `npm start` sets up. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { startMottak, type Mottak } from '../support/mottak.ts';

let mottak: Mottak;
before(async () => {
  mottak = await startMottak();
});
after(() => mottak.stop());

describe('the made-up owner’s «mottak» behind the portal', () => {
  test('has two who read in each group, each with a code of their own', () => {
    const groups = mottak.holders.map(({ group }) => group).sort();
    const expected = ['no-900000001', 'no-900000012', 'owner'].flatMap((group) => [group, group]);
    assert.deepEqual(groups, expected);
    assert.equal(new Set(mottak.holders.map(({ code }) => code)).size, 6);
    assert.match(mottak.codeOf('no-900000012', 'rektor'), /^(\S+ ){7}\S+$/);
  });

  test('gives the form on the portal’s own host, with one policy, and takes reports', async () => {
    for (const unit of ['no-900000012', 'no-900000001']) {
      for (const language of ['nb', 'nn', 'sv', 'en']) {
        const answer = await fetch(mottak.form(unit, language));
        assert.equal(answer.status, 200);
        const policy = answer.headers.get('content-security-policy') ?? '';
        assert.match(policy, /sandbox allow-scripts/);
        assert.doesNotMatch(policy, /allow-same-origin|, /);
        assert.equal(answer.headers.get('set-cookie'), null);
      }
      const keys = await fetch(`${mottak.portal}/mottak/v1/enheter/${unit}/nokler`);
      const { active } = (await keys.json()) as { active: object };
      assert.deepEqual(active, { unit: 2, owner: 2 });
    }
    assert.equal((await fetch(mottak.inbox)).status, 200);
  });

  test('is checked by the command: nothing to mend but what a day has not yet shown', async () => {
    const { output } = await mottak.run('check');
    assert.match(output, /^✔ public /m);
    assert.match(output, /^✔ web skjema /m);
    assert.doesNotMatch(output, /^✖ (?!canary|alarm canary)/m);
  });

  test('when it is killed, the portal tells whom to ring; started again, it has the same codes', async () => {
    const before = mottak.codeOf('owner', 'oppvekstsjef');
    await mottak.stopService('SIGKILL');
    const down = await fetch(mottak.form('no-900000012', 'nb'));
    assert.equal(down.status, 502);
    assert.match(await down.text(), /tel:116111/);
    await mottak.startService();
    assert.equal((await fetch(mottak.form('no-900000012', 'nb'))).status, 200);
    assert.equal(mottak.codeOf('owner', 'oppvekstsjef'), before);
    assert.ok(mottak.said().includes(before));
  });

  test('a backup of it, taken while it runs, is whole', async () => {
    const folder = `${mottak.folder}/kopi`;
    const { code, output } = await mottak.run('backup', '--out', folder);
    assert.equal(code, 0, output);
    assert.ok(existsSync(folder));
    const dry = await mottak.run('restore', '--from', folder, '--dry-run');
    assert.match(dry.output, /Kopien er hel/);
  });
});
