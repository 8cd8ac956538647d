import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../faults/check.ts';
import { Unit } from './unit.ts';

const faultsOf = (more: object) => {
  const unit = {
    id: 'no-974760673',
    name: 'Prøveskolen',
    municipality: 'no-0001',
    type: 'school',
    ownership: 'municipal',
    joined: true,
    source: 's',
    ...more,
  };
  const result = check(Unit, unit, 'u.json');
  return result.ok ? [] : result.faults;
};
const channel = (kind: string, address?: string) => ({
  channels: [{ kind, label: 'Si ifra', address, readBy: ['rektor'] }],
});

describe('a channel leads to where its kind says', () => {
  const good = [
    ['form', 'https://skole.example/si-ifra'],
    ['page', 'https://skole.example/'],
    ['phone', 'tel:+4722000000'],
    ['phone', 'tel:22000000'],
    ['email', 'mailto:rektor@skole.example'],
    ['person', undefined],
    ['intake', undefined],
  ] as const;
  for (const [kind, address] of good) {
    test(`${kind} ${address ?? 'without an address'} is taken`, () =>
      assert.deepEqual(faultsOf(channel(kind, address)), []));
  }
  const bad = [
    ['form', 'javascript:alert(1)'],
    ['form', 'http://skole.example/si-ifra'],
    ['form', 'tel:+4722000000'],
    ['form', undefined],
    ['phone', 'tel:ring oss'],
    ['phone', undefined],
    ['email', 'mailto:rektor'],
    ['email', 'mailto:rektor@skole.example?body=Hei'],
    ['person', 'https://skole.example/rektor'],
    ['intake', 'https://skole.example/mottak/skjema/no-974760673/nb'],
  ] as const;
  for (const [kind, address] of bad) {
    test(`${kind} ${address ?? 'without an address'} is refused, once and in words`, () => {
      const [fault, ...more] = faultsOf(channel(kind, address));
      assert.equal(fault?.path, 'channels[0].address');
      assert.match(fault.expected.nb, /https:\/\/ ved form og page/);
      assert.deepEqual(more, []);
    });
  }
});

test('a unit that has not joined has no form to offer', () => {
  const [fault, ...more] = faultsOf({ joined: false, ...channel('intake') });
  assert.equal(fault?.path, 'channels');
  assert.deepEqual(more, []);
});

test('a unit whose number is unknown has no page, so it cannot join', () => {
  const [fault] = faultsOf({ id: 'no-0001-x-prove', ...channel('person') });
  assert.equal(fault?.path, 'joined');
});
