import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText, hasEmailAddress, looksLikePerson, readDate, readEvidence, readUnit } from './cells.ts';

test('a date is read as people and spreadsheets write it', () => {
  for (const value of ['2026-03-17', ' 17.03.2026 ', '17.3.2026', '17. 3. 2026', 46098, '46098', 46098.75]) {
    assert.equal(readDate(value), '2026-03-17', String(value));
  }
  assert.equal(readDate(new Date('2026-03-17T00:00:00Z')), '2026-03-17');
});

test('what is no day in the calendar is no date', () => {
  for (const value of [
    '31.04.2026',
    '2026-02-30',
    '17.03.26',
    '3/17/2026',
    'mars 2026',
    20260317,
    12,
    '',
    null,
    new Date('x'),
  ]) {
    assert.equal(readDate(value), undefined, String(value));
  }
});

test('text loses spaces around it, hard spaces and the apostrophe that guards a formula', () => {
  assert.equal(cellText('  I\u00a0gang \r\n'), 'I gang');
  assert.equal(cellText("'=1+1"), '=1+1');
  assert.equal(cellText("'sitert'"), "'sitert'");
  assert.equal(cellText({ toString: () => 'x' }), '');
});

test('evidence is one address or the words for not public, with what else stands there as its title', () => {
  const address = 'https://eksempelvik.example/sak/4';
  assert.deepEqual(readEvidence(address), { kind: 'address', address });
  assert.deepEqual(readEvidence(`Møtebok 5. mai: ${address}.`), {
    kind: 'address',
    address,
    title: 'Møtebok 5. mai',
  });
  assert.deepEqual(readEvidence('Finnes, ikke offentlig'), { kind: 'notPublic' });
  assert.deepEqual(readEvidence('finns, inte offentligt – deltagarlistor'), {
    kind: 'notPublic',
    title: 'deltagarlistor',
  });
  assert.equal(readEvidence(`${address} og ${address}`), undefined);
  assert.equal(readEvidence('https://'), undefined);
  assert.equal(readEvidence('referat i arkivet'), undefined);
});

test('a unit is known by its register number', () => {
  assert.equal(readUnit('974 760 673', 'no', false), 'no-974760673');
  assert.equal(readUnit('no-974760673', 'no', false), 'no-974760673');
  assert.equal(readUnit('974760674', 'no', false), undefined, 'wrong check digit');
  assert.equal(
    readUnit('900000001', 'no', true),
    'no-900000001',
    'fictional units have a wrong one on purpose',
  );
  assert.equal(readUnit('12345678', 'se', false), 'se-12345678');
  assert.equal(readUnit('se-0581-x-navestadsskolan', 'se', false), 'se-0581-x-navestadsskolan');
  assert.equal(readUnit('12345678', 'no', false), undefined, "another country's number");
});

test('a name or an address of a person is told from a role', () => {
  for (const name of ['Fornavn Etternavn', 'For-Navn Ek', 'Fornavn B. Lie'])
    assert.ok(looksLikePerson(name), name);
  for (const role of [
    'rådgiver oppvekst',
    'Rådgiver Oppvekst',
    'Rektor',
    'Leder for PPT',
    'Barne- og familietjenesten',
  ]) {
    assert.ok(!looksLikePerson(role), role);
  }
  assert.ok(hasEmailAddress('post@eksempelvik.example'));
  assert.ok(!hasEmailAddress('2 @ uke'));
});
