import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replace } from '../../testing/input.ts';
import {
  assertSound,
  cellAt,
  fixture,
  neverThrows,
  refused,
  taken,
  testOnReal,
} from '../../testing/sources.ts';
import type { SourceTable } from '../table.ts';
import { readSkolverketStatistics } from './statistics.ts';
import { readSkolenkaten } from './surveys.ts';
import { readSkolverketUnits } from './units.ts';

const statistics = await fixture('skolverket/statistics-gr.json');
const survey = await fixture('skolverket/surveys-pupilsgr.json');
const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  new TextEncoder().encode(replace(from, to)(new TextDecoder().decode(bytes)));

test('statistics: the type of a value says what it is, and the same marks are something else than at Udir', () => {
  const { table } = taken(readSkolverketStatistics(statistics, 'x'));
  assertSound(table, 'skolverket');
  const of = (measure: string, period: string): unknown => cellAt(table, { measure, period });
  assert.deepEqual(of('studentsPerTeacherQuota', '2025/26'), { value: 12.5, status: 'normal' });
  assert.deepEqual(of('specialTeacherPositions', '2025/26'), {
    value: null,
    status: 'notApplicable',
    mark: '*',
  });
  const merit = 'averageGradesMeritRating9thGrade';
  assert.deepEqual(of(merit, '2024/25'), { value: null, status: 'suppressed', mark: '..' });
  const passed = 'ratioOfPupilsIn9thGradeWithAllSubjectsPassed';
  assert.deepEqual(of(passed, '2024/25'), { value: 100, status: 'normal', approximate: '~' });
  assert.deepEqual(of(passed, '2023/24'), { value: null, status: 'notAvailable', mark: '.' });
  assert.deepEqual(of('totalNumberOfPupils', '2025/26'), {
    value: 270,
    status: 'normal',
    approximate: 'cirka',
  });
});

test('statistics: a value that its type denies, or a type that is not known, stops the file', () => {
  const faults = (from: string, to: string): string =>
    refused(readSkolverketStatistics(changed(statistics, from, to), 'x'))[0] ?? '';
  assert.match(faults('"12,5"', '".."'), /^body\.studentsPerTeacherQuota\[0\]: a number and a school year/);
  assert.match(faults('"value": ".."', '"value": "212,0"'), /^body\.averageGradesMeritRating9thGrade\[0\]/);
  assert.match(faults('"MISSING"', '"SECRET"'), /"valueType":"SECRET"/);
  assert.match(
    faults('"valueType": "EXISTS"', '"kind": "EXISTS"'),
    /studentsPerTeacherQuota\[0\]\.(?:valueType|kind)/,
  );
  assert.match(faults('"status": "OK"', '"status": "ERROR"'), /^status: "OK"/);
});

test('Skolenkäten: hidden, not asked, no such alternative and nought are four different things', () => {
  const { table } = taken(readSkolenkaten(survey, 'x'));
  assertSound(table, 'skolenkaten');
  const of = (question: string, measure: string): unknown => cellAt(table, { question, measure });
  assert.deepEqual(of('security', 'RatioCorrespondsFully'), { value: 59, status: 'normal' });
  assert.deepEqual(of('security', 'RatioCorrespondsWell'), { value: null, status: 'suppressed', mark: '-' });
  assert.deepEqual(of('security', 'RatioAlways'), { value: null, status: 'notApplicable' });
  assert.deepEqual(of('workingEnvironment', 'RatioAlways'), { value: 0, status: 'normal' });
  assert.deepEqual(of('recommend', 'Average'), { value: null, status: 'notAsked' });
  assert.deepEqual(of('alla', 'answeringFrequency'), { value: 82, status: 'normal' });
  const wordings = table.dimensions.find(({ id }) => id === 'question')?.categories;
  assert.equal(wordings?.get('security'), 'Känner du dig trygg i skolan?');
});

test('Skolenkäten: that nobody answered is not shown where it means that all answers are hidden', () => {
  const { table } = taken(readSkolenkaten(survey, 'x'));
  assert.deepEqual(
    table.cells
      .filter(
        ({ codes }) => codes['question'] === 'inspiration' && codes['measure'] !== 'RatioCorrespondsWell',
      )
      .map(({ status }) => status),
    ['suppressed', 'notApplicable', 'suppressed', 'suppressed'],
  );
});

test('Skolenkäten: an unknown field or mark is named', () => {
  assert.match(
    refused(readSkolenkaten(changed(survey, '"securityAverage"', '"securityMedian"'), 'x'))[0] ?? '',
    /^body\.schoolYearMetrics\[0\]\.securityMedian: a field that we know/,
  );
  assert.match(
    refused(readSkolenkaten(changed(survey, '"59%"', '"*"'), 'x'))[0] ?? '',
    /securityRatioCorrespondsFully: a number, or a mark that skolenkaten uses \(-\); came \*/,
  );
});

test('units: one, a page of a listing, and the compact listing; how to reach persons is dropped', async () => {
  const read = async (name: string): Promise<object> =>
    taken(readSkolverketUnits(await fixture(`skolverket/${name}`), 'x'));
  const school = {
    country: 'se',
    code: '00000001',
    name: 'Påhittsskolan',
    municipality: '0099',
    type: 'school',
    ownership: 'municipal',
    grades: { from: 0, to: 6 },
  };
  const position = { latitude: 58.59, longitude: 16.18 };
  assert.deepEqual(await read('school-unit.json'), { units: [{ ...school, position }] });
  const other = {
    country: 'se',
    code: '00000002',
    name: 'Fria Påhittet',
    municipality: '0099',
    type: 'school',
    ownership: 'private',
  };
  assert.deepEqual(await read('school-units.json'), { units: [school, other], page: { number: 0, of: 2 } });
  assert.deepEqual(await read('compact-school-units.json'), {
    units: [{ country: 'se', code: '00000001', name: 'Påhittsskolan', type: 'school', position }],
    page: { number: 0, of: 1 },
  });
});

test('units: an owner of a kind that we do not know is named', async () => {
  const unit = changed(await fixture('skolverket/school-unit.json'), '"Kommunal"', '"Okänd"');
  assert.match(
    refused(readSkolverketUnits(unit, 'x'))[0] ?? '',
    /principalOrganizerType: one of "Kommunal", "Fristående"/,
  );
});

const sound = ({ table }: { table: SourceTable }): void => assertSound(table);
neverThrows(readSkolverketStatistics, statistics, sound);
neverThrows(readSkolenkaten, survey, sound);
for (const name of ['school-unit.json', 'school-units.json', 'compact-school-units.json']) {
  neverThrows(readSkolverketUnits, await fixture(`skolverket/${name}`), ({ units }) => {
    assert.doesNotMatch(JSON.stringify(units), /rektor\.namn|000-00000/);
  });
}

for (const [path, figures, hidden] of [
  ['skolverket/statistics-gr.45994471.json', 22, 37],
  ['skolverket/statistics-gr.68403656.json', 46, 26],
] as const) {
  testOnReal(`${figures} figures, ${hidden} hidden`, path, (bytes, file) => {
    const { table } = taken(readSkolverketStatistics(bytes, file));
    assertSound(table, 'skolverket');
    assert.equal(table.cells.filter(({ status }) => status === 'normal').length, figures);
    assert.equal(table.cells.filter(({ status }) => status === 'suppressed').length, hidden);
  });
}
testOnReal('two grades', 'skolverket/openapi-example.surveys-pupilsgr.json', (bytes, file) => {
  const { table } = taken(readSkolenkaten(bytes, file));
  assertSound(table, 'skolenkaten');
  assert.equal(
    cellAt(table, { grade: 'ak8', question: 'security', measure: 'RatioCorrespondsFully' }).value,
    56,
  );
});
for (const [path, count] of [
  ['skolverket/school-unit.39907811.json', 1],
  ['skolverket/school-units.0123.json', 8],
  ['skolverket/compact-school-units.page33.json', 50],
] as const) {
  testOnReal(`${count} units, no e-mail addresses`, path, (bytes, file) => {
    const { units } = taken(readSkolverketUnits(bytes, file));
    assert.equal(units.length, count);
    assert.doesNotMatch(JSON.stringify(units), /@/);
  });
}
