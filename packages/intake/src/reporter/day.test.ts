import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText } from './day.ts';

for (const [language, weekday, year] of [
  ['nb', 'onsdag 2.\u00a0desember', '2.\u00a0desember 2026'],
  ['nn', 'onsdag 2.\u00a0desember', '2.\u00a0desember 2026'],
  ['sv', 'onsdag 2\u00a0december', '2\u00a0december 2026'],
  ['en', 'Wednesday 2\u00a0December', '2\u00a0December 2026'],
] as const) {
  test(`a day in ${language}`, () => {
    assert.equal(dayText('2026-12-02', language, 'weekday').replace(',', ''), weekday);
    assert.equal(dayText('2026-12-02', language), year);
  });
}

test('what is no day is shown as it is', () => {
  assert.equal(dayText('snart', 'nb'), 'snart');
});

test('the weekdays and months of nynorsk are its own', () => {
  const week = Array.from({ length: 7 }, (_, at) => dayText(`2026-11-${23 + at}`, 'nn', 'weekday'));
  assert.deepEqual(
    week.map((day) => day.split(' ')[0]),
    ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  );
  const months = Array.from({ length: 12 }, (_, at) =>
    dayText(`2026-${String(at + 1).padStart(2, '0')}-01`, 'nn'),
  );
  assert.deepEqual(
    months.map((day) => /\. ?(\p{L}+)/u.exec(day.replace('\u00a0', ' '))?.[1]),
    'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  );
});
