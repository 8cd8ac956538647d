import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { check } from '../faults/index.ts';
import { StatusReportFile } from '../models/index.ts';
import { filled, options, plan, record } from './form-example.ts';
import {
  describeFormFault,
  formRows,
  formWords,
  readForm,
  reportFile,
  shownStatus,
  statusesFor,
} from './index.ts';

test('no rows make the reading throw', () => {
  const cell = fc.oneof(fc.anything({ withDate: true }), fc.constantFrom(...formRows(record).flat()));
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      const { changed, unchanged, faulty, reports, faults } = readForm(rows, record, options);
      assert.equal(changed + unchanged + faulty, 3);
      assert.ok(
        reports.every(
          (report) => StatusReportFile.safeParse({ plan: 'evk-plan', reports: [report] }).success,
        ),
      );
      assert.ok(faults.every((fault) => describeFormFault(fault, 'nb').expected !== ''));
    }),
  );
});

test('a report survives the form and comes out as a file that the build accepts', () => {
  const text = fc
    .string({ minLength: 1 })
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => /^[^=@']/.test(each));
  const title = fc.option(fc.stringMatching(/^[A-ZÆØÅa-zæøå]+( [a-zæøå0-9]+)*$/), { nil: undefined });
  const reported = fc.constantFrom(...plan.items.filter(({ nature }) => nature)).chain((measure) =>
    fc.record(
      {
        item: fc.constant(measure.id),
        unit: fc.constantFrom('no-900000001', 'no-900000012'),
        date: fc
          .date({ min: new Date('2024-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        status: fc.constantFrom(...statusesFor(measure.nature)),
        reportedBy: text,
        done: text,
        evidence: fc.oneof(
          fc.record({ address: fc.webUrl().filter((url) => !/[.,;]$/.test(url)), title }),
          fc.record({ address: fc.constant(undefined), title }),
        ),
        stopReason: text,
        nextStep: text,
      },
      { requiredKeys: ['item', 'date', 'status', 'reportedBy', 'stopReason'] },
    ),
  );
  fc.assert(
    fc.property(fc.uniqueArray(reported, { selector: ({ item: id }) => id, minLength: 1 }), (answers) => {
      const words = formWords.nb;
      const cells = answers.map(({ item: id, status, evidence, unit, ...rest }) => {
        const proof = evidence && [evidence.title, evidence.address].filter(Boolean).join(': ');
        const hidden = evidence && [words.notPublic, evidence.title].filter(Boolean).join(': ');
        return [
          id,
          {
            ...rest,
            status: words.statuses[status],
            unit: unit?.slice(3),
            evidence: evidence?.address ? proof : hidden,
          },
        ] as const;
      });
      const reading = readForm(filled(Object.fromEntries(cells)), record, options);
      assert.deepEqual(
        reading.faults.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.equal(reading.reports.length, answers.length);
      for (const report of reading.reports) {
        const answer = answers.find(({ item: id }) => id === report.item);
        const nature = plan.items.find(({ id }) => id === report.item)?.nature;
        assert.equal(shownStatus(report.status, nature), answer?.status);
        for (const key of ['unit', 'date', 'reportedBy', 'done', 'stopReason', 'nextStep'] as const) {
          assert.equal(report[key], answer?.[key]);
        }
        assert.deepEqual(
          {
            title: report.evidence?.title,
            address: report.evidence?.kind === 'address' ? report.evidence.address : undefined,
          },
          { title: answer?.evidence?.title, address: answer?.evidence?.address },
        );
      }
      const file = reportFile('evk-plan', reading.reports, options.asOf);
      assert.equal(file.name, 'evk-plan--2026-11-22.json');
      assert.ok(check(StatusReportFile, JSON.parse(file.text), file.name).ok);
    }),
  );
});
