/** What the screens show, decided without a screen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseKinds, languages, type CaseStepsRecord } from '@apen-oppvekst/data-schema/terms';
import { fingerprint, newCode, randomId, type Report } from '../protocol/index.ts';
import type { AlarmKind, Overview, UnitOverview } from '../protocol/overview.ts';
import type { CaseHead, Holder, Me } from './api.ts';
import { whatToDo } from './case-steps.ts';
import { isWord, twoPlaces } from './code-check.ts';
import { dayText } from './days.ts';
import { Drafts } from './drafts.ts';
import { identityIn } from './key-file.ts';
import { keyState } from './key-state.ts';
import { happenings, needs } from './needs.ts';
import { byTurn, turnOf, type Turn } from './turn.ts';
import { isVague } from './vague.ts';

const report = (changes: Partial<Report> = {}): Report => ({
  v: 1,
  id: randomId(),
  tenant: 'eksempelvik',
  unit: 'no-900000012',
  route: 'unit',
  track: 'ordinary',
  language: 'nb',
  day: '2026-12-01',
  reporter: 'self',
  situation: 'peer',
  what: [],
  where: [],
  wish: [],
  text: '',
  dialog: 'x',
  ...changes,
});

describe('the list of cases', () => {
  const head = (changes: Partial<CaseHead>): CaseHead => ({
    id: randomId(),
    unit: 'no-900000012',
    route: 'unit',
    track: 'ordinary',
    received: '2026-12-01',
    opened: '2026-12-01',
    closed: null,
    exported: null,
    unanswered: 0,
    answered: false,
    emptied: false,
    canary: false,
    ...changes,
  });

  test('whose turn it is: new, written again, opened and not answered, answered, closed', () => {
    const turns: readonly [Partial<CaseHead>, Turn][] = [
      [{ opened: null }, 'new'],
      [{ opened: null, unanswered: 2 }, 'new'],
      [{}, 'unanswered'],
      [{ unanswered: 1 }, 'written'],
      [{ unanswered: 1, answered: true }, 'written'],
      [{ answered: true }, 'answered'],
      [{ closed: '2026-12-02' }, 'closed'],
      [{ closed: '2026-12-02', answered: true, unanswered: 1 }, 'written'],
    ];
    for (const [changes, turn] of turns) assert.equal(turnOf(head(changes)), turn, JSON.stringify(changes));
  });

  test('where no answer arrives any more, what is not answered waits to be closed', () => {
    const emptied = (changes: Partial<CaseHead>): Turn => turnOf(head({ emptied: true, ...changes }));
    assert.equal(emptied({ opened: null }), 'new');
    assert.equal(emptied({}), 'shut');
    assert.equal(emptied({ answered: true, unanswered: 1 }), 'shut');
    assert.equal(emptied({ answered: true }), 'answered');
    assert.equal(emptied({ unanswered: 1, closed: '2026-12-02' }), 'closed');
  });

  test('first what nobody has opened, an adult there before others, then what waits for an answer, the oldest first', () => {
    const fresh = head({ opened: null, received: '2026-10-01' });
    const staff = head({ opened: null, track: 'staff', received: '2026-11-09' });
    const asks = head({ unanswered: 1, received: '2026-11-01' });
    const [older, newer] = [head({ received: '2026-09-01' }), head({ received: '2026-09-02' })];
    const ours = [staff, fresh, asks, older, newer];
    assert.deepEqual(byTurn([...ours].reverse()), { ours, theirs: [] });
  });

  test('what waits for nobody here is by itself, what is closed last, the newest first', () => {
    const closed = head({ closed: '2026-12-02', received: '2026-12-02' });
    const [newer, older] = [
      head({ answered: true, received: '2026-11-02' }),
      head({ answered: true, track: 'staff', received: '2026-11-01' }),
    ];
    assert.deepEqual(byTurn([closed, older, newer]), { ours: [], theirs: [newer, older, closed] });
  });
});

describe('keys of a group', () => {
  const holder = (role: string, changes: Partial<Holder> = {}): Holder => ({
    staff: role,
    group: 'g',
    role,
    recipient: `age1pq1${role}`,
    state: 'active',
    hasEpoch: true,
    confirmed: true,
    ...changes,
  });
  const me = (changes: Partial<Me>): Me => ({
    staff: 'rektor',
    role: 'rektor',
    group: 'g',
    epochs: [],
    holders: [holder('rektor'), holder('rådgiver')],
    recovery: '',
    ...changes,
  });
  const epoch = (state: 'proposed' | 'active' | 'retired', name: string = state) => ({
    epoch: name,
    group: 'g',
    recipient: '',
    state,
    wrap: 'x',
    confirmed: true,
  });

  test('who has left, and other groups, are not counted', () => {
    const { present } = keyState(
      me({ holders: [holder('a'), holder('b', { state: 'ended' }), holder('c', { group: 'owner' })] }),
      () => true,
    );
    assert.deepEqual(
      present.map(({ role }) => role),
      ['a'],
    );
  });

  test('one whose own browser has not opened the key is not counted as one who reads', () => {
    const holders = [holder('a'), holder('b', { confirmed: false }), holder('c', { hasEpoch: false })];
    assert.deepEqual(
      keyState(me({ holders }), () => true).readers.map(({ role }) => role),
      ['a'],
    );
  });

  test('a key that waits for root’s signature leaves the one in use in use', () => {
    const state = keyState(me({ epochs: [epoch('active'), epoch('proposed')] }), (name) => name === 'active');
    assert.deepEqual([state.active, state.proposed?.epoch, state.mayRead], [true, 'proposed', true]);
  });

  test('one who is not let in may neither read nor let in', () => {
    const state = keyState(me({ epochs: [epoch('active')] }), () => false);
    assert.deepEqual([state.mayRead, state.mayLetIn], [false, false]);
  });

  test('who has no part in the key decides nothing of who else has, until there is one', () => {
    const may = (epochs: Me['epochs']) => keyState(me({ epochs }), () => false).mayDecide;
    assert.ok(may([]));
    assert.ok(may([epoch('active')]));
    assert.ok(!may([epoch('retired'), { ...epoch('active'), wrap: null }]));
    assert.ok(may([{ ...epoch('active'), wrap: null }, epoch('proposed')]));
  });

  test('a new key is due until one is proposed', () => {
    assert.ok(keyState(me({ epochs: [epoch('active')], rotationDue: true }), () => true).due);
    const proposed = me({ epochs: [epoch('active'), epoch('proposed')], rotationDue: true });
    assert.ok(!keyState(proposed, () => true).due);
  });
});

describe('four words of a key', () => {
  test('are the same each time, and others for another key', async () => {
    const [one, again, other] = await Promise.all(['age1pq1a', 'age1pq1a', 'age1pq1b'].map(fingerprint));
    assert.equal(one!.length, 4);
    assert.deepEqual(one, again);
    assert.notDeepEqual(one, other);
  });
});

describe('two words asked back', () => {
  test('are two different places, in order, whatever chance gives', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9999999, noNaN: true }),
        fc.double({ min: 0, max: 0.9999999, noNaN: true }),
        (a, b) => {
          const chance = [a, b];
          const [first, second] = twoPlaces(8, () => chance.shift()!);
          assert.ok(first >= 0 && first < second && second < 8);
        },
      ),
    ));

  test('only the word of that place is right, and four letters are enough', () => {
    const code = newCode(8);
    assert.ok(isWord(` ${code.words[2]!.slice(0, 4).toUpperCase()} `, code, 2));
    const another = code.words.find((word) => word !== code.words[2])!;
    for (const wrong of ['', 'zzzz', another]) assert.ok(!isWord(wrong, code, 2), wrong);
  });
});

describe('the owner’s figures', () => {
  const unit = (changes: Partial<UnitOverview> = {}): UnitOverview => ({
    unit: 'no-900000012',
    name: 'Eksempelvik skole',
    received: 3,
    unopened: 0,
    oldestUnopened: null,
    daysToOpen: 0,
    unanswered: 0,
    notExported: 0,
    deleted: 0,
    holders: 2,
    canary: '2026-12-01',
    canaryOpened: '2026-12-01',
    keysExpire: '2027-12-01',
    rotationDue: false,
    months: [],
    ...changes,
  });
  const overview = (changes: Partial<Overview> = {}): Overview => ({
    units: [unit()],
    owner: { holders: 2, canary: '2026-12-01', canaryOpened: '2026-12-01', rotationDue: false },
    outbox: { waiting: 0, oldest: null, minutes: null },
    alarms: [],
    ...changes,
  });
  const found = (changes: Partial<Overview>) => needs(overview(changes), '2026-12-01', 'Eieren');
  const group = 'no-900000012';
  const alarm = (kind: AlarmKind, of?: string, day = '2026-12-01') => ({
    kind,
    day,
    ...(of !== undefined && { group: of }),
  });

  for (const [changes, expected] of [
    [{}, []],
    [{ oldestUnopened: '2026-12-01', unopened: 1 }, []],
    [{ oldestUnopened: '2026-11-30', unopened: 1 }, ['unopened']],
    [{ holders: 1 }, ['holders']],
    [{ canaryOpened: '2026-11-27' }, []],
    [{ canary: null, canaryOpened: null }, []],
    [{ keysExpire: '2026-12-31' }, ['expires']],
    [{ keysExpire: '2027-01-01' }, []],
    [{ rotationDue: true }, ['rotation']],
  ] as const)
    test(`${JSON.stringify(changes)}: ${expected.join() || 'nothing'}`, () =>
      assert.deepEqual(
        found({ units: [unit(changes)] }).map(({ kind }) => kind),
        expected,
      ));

  test('notices that have waited since yesterday', () => {
    const waiting = (oldest: string) => found({ outbox: { waiting: 1, oldest, minutes: 5 } });
    assert.deepEqual(waiting('2026-11-30'), [{ kind: 'outbox' }]);
    assert.deepEqual(waiting('2026-12-01'), []);
  });

  test('the owner’s own inbox is one of those that are looked after', () => {
    const owner = { ...overview().owner, holders: 1, rotationDue: true };
    assert.deepEqual(found({ owner }), [{ kind: 'ownerHolders' }, { kind: 'rotation', unit: 'Eieren' }]);
  });

  test('what the owner is mailed of, of the group it is of; what has only happened is not among it', () => {
    assert.deepEqual(
      found({
        alarms: [
          alarm('canary-not-opened', group),
          alarm('canary-not-stored', 'owner'),
          alarm('rotation-due', group),
          alarm('address-failing', group),
          alarm('address-failing', group),
          alarm('backup-missing'),
          alarm('mail-failing'),
          alarm('export-missing'),
          alarm('disk-full'),
          alarm('readers-changed', group),
          alarm('case-deleted', group),
          alarm('canary-not-opened', 'no-999999999'),
        ],
      }),
      [
        { kind: 'disk' },
        { kind: 'canaryNotOpened', unit: 'Eksempelvik skole' },
        { kind: 'canaryNotStored', unit: 'Eieren' },
        { kind: 'addressFailing', unit: 'Eksempelvik skole' },
        { kind: 'backup' },
        { kind: 'exportMissing' },
        { kind: 'outbox' },
      ],
    );
  });

  test('what has happened is told by itself, the newest first, and once a day', () => {
    const alarms = [
      alarm('case-deleted', group, '2026-11-20'),
      alarm('readers-changed', group, '2026-11-30'),
      alarm('readers-changed', group, '2026-11-30'),
      alarm('readers-changed', 'owner', '2026-12-01'),
      alarm('disk-full'),
      alarm('readers-changed', 'no-999999999'),
    ];
    assert.deepEqual(happenings(overview({ alarms }), 'Eieren'), [
      { kind: 'readersChanged', day: '2026-12-01', unit: 'Eieren' },
      { kind: 'readersChanged', day: '2026-11-30', unit: 'Eksempelvik skole' },
      { kind: 'caseDeleted', day: '2026-11-20', unit: 'Eksempelvik skole' },
    ]);
  });
});

describe('what to do now', () => {
  const step = (id: string, changes: object = {}) => ({
    id,
    title: id,
    text: id,
    services: [],
    basis: ['ol-12-4', 'eget-raad'],
    ...changes,
  });
  const record = {
    steps: [step('a'), step('b', { only: 'owner' }), step('c', { services: ['112'] })],
    order: Object.fromEntries(
      caseKinds.map((kind) => [kind, kind === 'atHome' ? ['c', 'a'] : ['a', 'b', 'c']]),
    ),
    vague: [{ id: 'v', text: 'v', basis: [] }],
    ifAccused: [{ id: 'i', text: 'i', basis: [] }],
    services: [{ id: '112' }, { id: '113' }],
    laws: [{ id: 'ol-12-4' }],
  } as unknown as CaseStepsRecord;
  const ids = (changes: Partial<Report>) => whatToDo(record, report(changes)).steps.map(({ id }) => id);

  test('follows the order of the kind of case', () =>
    assert.deepEqual(ids({ situation: 'atHome' }), ['c', 'a']));

  test('leaves out what others are to do', () => {
    assert.deepEqual(ids({}), ['a', 'c']);
    assert.deepEqual(ids({ route: 'owner' }), ['a', 'b', 'c']);
  });

  test('each step has the law it rests on and whom to ring', () => {
    const last = whatToDo(record, report()).steps.at(-1)!;
    assert.deepEqual(
      [last.laws.map(({ id }) => id), last.services.map(({ id }) => id)],
      [['ol-12-4'], ['112']],
    );
  });

  test('one who may be the accused is told what then', () => {
    assert.equal(whatToDo(record, report({ situation: 'adultThere' })).ifAccused.length, 1);
    assert.equal(whatToDo(record, report()).ifAccused.length, 0);
  });

  test('advice for a vague report is given where it is vague', () => {
    assert.ok(isVague(report({ text: 'noen er slemme' })));
    assert.ok(isVague(report({ what: ['hits'] })));
    assert.ok(!isVague(report({ text: 'noen er slemme', contact: 'eleven i 5A' })));
    assert.ok(!isVague(report({ text: 'noen er slemme', where: ['changing'] })));
    assert.ok(!isVague(report({ text: 'De to store guttene i sjette tar sekken min hver dag ved bussen.' })));
    assert.ok(!isVague(report({ situation: 'despair' })));
  });
});

describe('a key file', () => {
  test('is read among comments and other lines', () =>
    assert.equal(
      identityIn('# created\r\n# public key\r\n AGE-SECRET-KEY-PQ-1ABC \r\n'),
      'AGE-SECRET-KEY-PQ-1ABC',
    ));
  test('without such a key gives none', () => assert.equal(identityIn('AGE-SECRET-KEY-1ABC'), undefined));
});

describe('drafts', () => {
  test('stay by case, are known to be there, and are gone when cleared', () => {
    const drafts = new Drafts();
    assert.ok(!drafts.any);
    drafts.keep('a', { reply: 'Hei' });
    drafts.keep('a', { plan: { ...drafts.of('a').plan, who: 'rektor' } });
    assert.deepEqual(
      [drafts.of('a').reply, drafts.of('a').plan.who, drafts.of('b').reply],
      ['Hei', 'rektor', ''],
    );
    assert.ok(drafts.any);
    drafts.clear();
    assert.ok(!drafts.any);
  });
});

describe('the words', () => {
  test('no language promises secrecy or counts days in the law’s name', () => {
    for (const language of languages) {
      const text = readFileSync(new URL(`./locales/${language}.ts`, import.meta.url), 'utf8');
      assert.doesNotMatch(text, /fem dager|fem dagar|five days|fem arbeids|garanter|guarantee/i);
    }
  });
  test('a day is said in the reader’s language', () => {
    assert.equal(dayText('2027-03-12', 'nb'), '12. mars 2027');
    assert.equal(dayText('2027-03-12', 'en'), '12 March 2027');
    assert.equal(dayText(null, 'nb'), '');
  });
});
