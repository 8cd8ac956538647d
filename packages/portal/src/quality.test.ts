import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsSentence, sumOf } from './quality.ts';

const counts = {
  figures: 1240,
  shown: 1200,
  hiddenBySource: 30,
  hiddenByUs: { derivable: 1, smallGroup: 9 },
  missing: 0,
};
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('what is hidden is told with who hides it and why, and what there is none of is not told', () => {
  assert.equal(
    plain(countsSentence(counts, 'nb')),
    '1 240 tall: 1 200 vises, 30 er skjult av kilden, 1 har vi skjult fordi det ville gitt bort et skjult tall og 9 har vi skjult fordi for få er bak.',
  );
  assert.equal(
    countsSentence(
      { ...counts, figures: 1, shown: 1, hiddenBySource: 0, hiddenByUs: { derivable: 0, smallGroup: 0 } },
      'en',
    ),
    '1 figure: 1 is shown.',
  );
});

test('sources together are the sum of each, and every figure is shown, hidden or missing', () => {
  const sum = sumOf([counts, { ...counts, missing: 5, figures: 1245 }]);
  assert.deepEqual(sum, {
    figures: 2485,
    shown: 2400,
    hiddenBySource: 60,
    hiddenByUs: { derivable: 2, smallGroup: 18 },
    missing: 5,
  });
  assert.equal(sum.shown + sum.hiddenBySource + 20 + sum.missing, sum.figures);
});
