import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlanItem, StatusReport } from '@apen-oppvekst/data-schema/terms';
import { headlineOf, periodSentence, questionAbout, statusWords, whenSentence } from './plan-words.ts';

const measure = (id: string, more: Partial<PlanItem> = {}): PlanItem =>
  ({
    id,
    kind: 'measure',
    nature: 'once',
    title: `Tiltak ${id}`,
    passage: { quote: 'Sitat', place: `punkt ${id}` },
    mentions: [],
    ...more,
  }) as unknown as PlanItem;
const report = (
  item: string,
  status: StatusReport['status'],
  more: Partial<StatusReport> = {},
): StatusReport => ({
  item,
  status,
  date: '2026-05-01',
  reportedBy: 'rektor',
  ...more,
});

describe('the headline of a plan', () => {
  test('without reports, leads with what the plan itself makes clear', () => {
    const items = [
      measure('1', { responsibleText: 'rektor' }),
      measure('2', { whenText: '2026', measurableText: 'alle' }),
    ];
    const headline = headlineOf(items, [], 'nb');
    assert.equal(headline.title, 'Ingen status er meldt.');
    assert.deepEqual(headline.progress, []);
    assert.match(headline.detail.join(' '), /hvem for 1, når for 1 og noe målbart for 1 av 2 tiltak/);
  });

  test('counts only what can be finished, and puts what nobody has reported last', () => {
    const items = [measure('1'), measure('2'), measure('3', { nature: 'ongoing' }), measure('4')];
    const reports = [report('1', 'inProgress'), report('3', 'done'), report('4', 'done')];
    const headline = headlineOf(items, reports, 'nb');
    assert.match(headline.title, /^1 av 3 tiltak/);
    assert.deepEqual(
      headline.progress.map(({ code, count }) => [code, count]),
      [
        ['done', 1],
        ['inProgress', 1],
        ['unknown', 1],
      ],
    );
    assert.match(headline.detail[0] ?? '', /3 av 4/);
  });

  test('says how many are called done with nothing to show for it', () => {
    const shown = { evidence: { kind: 'notPublic' as const } };
    const items = [measure('1'), measure('2')];
    assert.match(
      headlineOf(items, [report('1', 'done')], 'nb').detail.join(' '),
      /1 er oppgitt .* uten dokumentasjon/,
    );
    assert.doesNotMatch(
      headlineOf(items, [report('1', 'done', shown)], 'nb').detail.join(' '),
      /dokumentasjon/,
    );
  });

  test('of a document with nothing to report on says so', () => {
    const goal = measure('1', { kind: 'goal', nature: undefined });
    assert.equal(headlineOf([goal], [], 'nb').title, 'Dokumentet har ingen tiltak å melde status på.');
  });
});

describe('time', () => {
  test('that has passed is over, never late', () => {
    assert.equal(
      periodSentence({ start: '2018', end: '2021' }, '2026-11-22', 'nb'),
      'Perioden er over. Den varte til og med 2021.',
    );
    assert.equal(whenSentence({ end: '2021' }, '2026-11-22', 'nb'), 'tiden planen nevner, er over');
  });

  test('that the document does not give is said to be missing for a plan, and left unsaid for a measure', () => {
    assert.match(periodSentence(undefined, '2026-11-22', 'sv'), /säger inte/);
    assert.equal(whenSentence(undefined, '2026-11-22', 'nb'), undefined);
  });
});

describe('the status of an item', () => {
  test('that nobody has reported on is «ikke meldt»; a goal has none', () => {
    assert.deepEqual(statusWords(measure('1'), [], 'nb'), { code: 'unknown', words: 'ikke meldt' });
    assert.equal(statusWords(measure('1', { nature: undefined }), [], 'nb'), undefined);
  });

  test('is never done for a practice or for something recurring', () => {
    const practice = statusWords(measure('1', { nature: 'ongoing' }), [report('1', 'done')], 'nb');
    assert.deepEqual(practice, { code: 'inProgress', words: 'sist bekreftet i bruk 1. mai 2026' });
    const yearly = measure('2', { nature: 'recurring', recurrence: 'P1Y' });
    assert.equal(
      statusWords(yearly, [report('2', 'done')], 'nb')?.words,
      'sist 1. mai 2026, neste mai 2027 etter planens egen rytme',
    );
  });

  test('that one unit reports is not the status of the whole', () => {
    const unit = { unit: 'no-900000001' };
    assert.equal(statusWords(measure('1'), [report('1', 'done', unit)], 'nb')?.code, 'unknown');
  });
});

test('the question to the municipality asks only for what the plan does not say', () => {
  const asked = questionAbout(
    measure('1', { responsibleText: 'rektor' }),
    'Planen',
    'https://portal.example/',
    'nb',
  );
  assert.doesNotMatch(asked, /Hvem har ansvaret/);
  assert.match(asked, /Når skal det være gjort\? Hvor langt er dere kommet/);
  assert.match(asked, /https:\/\/portal\.example\/$/);
});
