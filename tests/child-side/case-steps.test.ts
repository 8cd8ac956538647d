/** What those who open a report are told to do: what each country's law demands, in its order. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  caseKindOf,
  caseKinds,
  caseReaders,
  languages,
  nationalPath,
  settings,
  type CaseKind,
  type CaseReader,
  type CaseStepRecord,
  type CaseStepsRecord,
  type Country,
  type Language,
  type Setting,
  type SpeakUpFormRecord,
} from '@apen-oppvekst/data-schema/terms';
import { siteFolder } from '../support/site.ts';

const read = <ARecord>(path: string): ARecord =>
  JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as ARecord;

const caseSteps = (country: Country, setting: Setting, language: Language): CaseStepsRecord =>
  read(nationalPath.caseSteps(country, setting, language));

/** The steps as a reader is shown them. */
function shown(
  { steps, order }: CaseStepsRecord,
  kind: CaseKind,
  reader: CaseReader,
): readonly CaseStepRecord[] {
  return order[kind]
    .flatMap((id) => steps.find((step) => step.id === id) ?? [])
    .filter(({ only }) => only === undefined || only === reader);
}

const idsOf = (steps: readonly CaseStepRecord[]): string[] => steps.map(({ id }) => id);

/** That some steps are there, in this order. */
function inOrder(steps: readonly CaseStepRecord[], expected: readonly string[], what: string): void {
  const came = idsOf(steps).filter((id) => expected.includes(id));
  assert.deepEqual(came, expected, what);
}

const everyCase = (['no', 'se'] as const).flatMap((country) =>
  settings.flatMap((setting) =>
    caseKinds.flatMap((kind) => caseReaders.map((reader) => ({ country, setting, kind, reader }))),
  ),
);

test('an adult there is another kind of case when that adult leads', () => {
  assert.deepEqual(
    [caseKindOf('adultThere'), caseKindOf('adultThere', true), caseKindOf('peer', true)],
    ['adultThere', 'leaderThere', 'peer'],
  );
});

test('danger is first, with an emergency number, for whoever reads', () => {
  for (const { country, setting, kind, reader } of everyCase) {
    const record = caseSteps(country, setting, 'nb');
    const [first] = shown(record, kind, reader);
    const kinds = new Map(record.services.map((service) => [service.id, service.kind]));
    assert.ok(
      first?.services.some((id) => kinds.get(id) === 'emergency'),
      `${country} ${setting} ${kind} ${reader}: ${first?.id ?? 'ingen'}`,
    );
    assert.match(first?.text ?? '', /\b11[23]\b/);
  }
});

test('child welfare is told in every kind of case, and nothing is said to stop it', () => {
  for (const { country, setting, kind, reader } of everyCase) {
    const id = country === 'no' ? 'child-welfare' : 'social-services';
    const step = shown(caseSteps(country, setting, 'nb'), kind, reader).find((each) => each.id === id);
    assert.equal(
      step?.lawWord,
      country === 'no' ? 'uten ugrunnet opphold' : 'genast',
      `${setting} ${kind} ${reader}`,
    );
    if (country === 'no') assert.match(step?.text ?? '', /Taushetsplikten stopper ikke/);
  }
});

test('Norway: harm at home goes to child welfare before anybody talks with the home', () => {
  for (const setting of settings)
    inOrder(
      shown(caseSteps('no', setting, 'nb'), 'atHome', 'unit'),
      ['danger', 'avert', 'child-welfare', 'not-home-first', 'tell-leader', 'after-report'],
      setting,
    );
});

test('Norway: about staff the leader is told «straks» and tells the owner; about the leader the owner, directly', () => {
  for (const setting of settings) {
    const record = caseSteps('no', setting, 'nb');
    const staff = shown(record, 'adultThere', 'unit');
    inOrder(staff, ['staff-leader', 'staff-owner', 'other-hands', 'plan', 'document', 'evaluate'], setting);
    assert.equal(staff.find(({ id }) => id === 'staff-leader')?.lawWord, 'straks');
    const leader = shown(record, 'leaderThere', 'unit');
    inOrder(leader, ['danger', 'leader-owner', 'other-hands'], setting);
    for (const id of ['staff-leader', 'staff-owner', 'tell-leader', 'serious'])
      assert.ok(!idsOf(leader).includes(id), `${setting}: ${id}`);
  }
  const owner = (setting: Setting): string =>
    caseSteps('no', setting, 'nb').steps.find(({ id }) => id === 'staff-owner')?.text ?? '';
  assert.match(owner('school'), /åpenbart grunnløs/);
  assert.match(owner('kindergarten'), /alltid/);
  assert.doesNotMatch(owner('kindergarten'), /grunnløs/);
});

test('Norway: the word is «snarast» at a school, «snarest» in a kindergarten, «straks» there when it is about staff', () => {
  const word = (setting: Setting, id: string): string | undefined =>
    caseSteps('no', setting, 'nb').steps.find((step) => step.id === id)?.lawWord;
  assert.deepEqual(
    [word('school', 'investigate'), word('school', 'measures'), word('kindergarten', 'investigate')],
    ['snarast', 'snarast', 'snarest'],
  );
  assert.equal(word('kindergarten', 'staff-at-once'), 'straks');
  for (const reader of caseReaders) {
    const steps = idsOf(shown(caseSteps('no', 'kindergarten', 'nb'), 'adultThere', reader));
    assert.ok(steps.includes('staff-at-once') && !steps.includes('investigate'), reader);
  }
});

test('Sweden: rektor, then always the huvudman, who investigates «skyndsamt»; no reprisals', () => {
  for (const setting of settings) {
    const record = caseSteps('se', setting, 'sv');
    for (const kind of ['peer', 'adultThere'] as const)
      inOrder(
        shown(record, kind, 'unit'),
        ['danger', 'tell-leader', 'tell-huvudman', 'investigate', 'measures', 'no-reprisals', 'document'],
        `${setting} ${kind}`,
      );
    assert.match(record.steps.find(({ id }) => id === 'tell-huvudman')?.text ?? '', /alltid/);
    assert.equal(record.steps.find(({ id }) => id === 'investigate')?.lawWord, 'skyndsamt');
    const leader = idsOf(shown(record, 'leaderThere', 'unit'));
    assert.ok(leader.includes('leader-huvudman') && !leader.includes('tell-leader'), setting);
  }
});

test('the plan’s five points are the law’s in Norway, and our advice in Sweden, which says so', () => {
  for (const setting of settings)
    for (const language of languages) {
      const no = caseSteps('no', setting, language).plan;
      const se = caseSteps('se', setting, language).plan;
      const law = setting === 'school' ? 'ol-12-4' : 'bl-42';
      assert.deepEqual([no.byLaw, se.byLaw], [true, false]);
      assert.ok(no.fields.every(({ basis }) => basis.join() === law));
      assert.ok(se.fields.every(({ basis }) => basis.join() === 'eget-raad'));
      assert.ok(se.basis.includes('skollagen-6-8'));
    }
});

test('a law’s word never stands on our own advice alone, and no step counts days for the unit', () => {
  for (const country of ['no', 'se'] as const)
    for (const setting of settings)
      for (const language of languages)
        for (const { id, text, when, lawWord, basis } of caseSteps(country, setting, language).steps) {
          if (lawWord !== undefined)
            assert.ok(
              basis.some((each) => each !== 'eget-raad'),
              id,
            );
          if (id !== 'after-report')
            assert.doesNotMatch(
              `${text} ${when ?? ''}`,
              /\b(dager|dagar|days|uke|veke|vecka|week)\b/i,
              `${id} ${language}`,
            );
        }
});

test('the form says what a child must know before it writes, in both countries and settings', () => {
  for (const country of ['no', 'se'] as const)
    for (const setting of settings) {
      const { form } = read<SpeakUpFormRecord>(nationalPath.speakUpForm(country, setting, 'nb'));
      assert.equal(
        form.picture[0]?.text,
        'Ta vare på bildet. Ikke send det videre. Vis det til en voksen eller politiet.',
      );
      for (const who of ['self', 'other', 'myChild'] as const)
        assert.equal(
          form.mustTell.filter((each) => each.for?.includes(who) ?? true).length,
          1,
          `${country} ${who}`,
        );
      for (const { basis } of form.mustTell) assert.ok(basis.some((id) => id !== 'eget-raad'));
      assert.match(form.mayBeGuessed[0]?.text ?? '', /Noen kan gjette hvem du er/);
      assert.match(form.accusedLeader[0]?.text ?? '', /Da leser ingen/);
    }
});
