import { z } from 'zod';
import { fault } from '../../fault.ts';
import { TableBuilder } from '../build-table.ts';
import { figureFault, readFigure, without, type Figure } from '../figure.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { inEnvelope } from './envelope.ts';

const Metrics = z
  .object({
    schoolUnitCode: z.string().regex(/^\d{8}$/, { error: 'åtte sifre / eight digits' }),
    /** «VT24» */
    semester: z.string().min(1),
    /** «ak5», «ak8», «ar2»; guardians are asked of no grade. */
    schoolYear: z.string().min(1).nullish(),
  })
  .catchall(z.string().nullable());

const Surveys = inEnvelope(z.object({ schoolYearMetrics: z.array(Metrics) }));

/** Of the whole group that was asked. */
const ofGroup = new Set(['noOfAnswers', 'noInGroup', 'answeringFrequency']);
const place = new Set(['schoolUnitCode', 'semester', 'schoolYear']);
/** `securityRatioCorrespondsFully`; a few have «Question» in the middle: `inspirationQuestionRatioAlways`. */
const ofQuestion =
  /^(?<question>[a-z]+(?:[A-Z][a-z]+)*?)(?:Question)?(?<measure>Average|Ratio[A-Z][A-Za-z]*)$/;
const aboutQuestion = /^[a-z]+(?:[A-Z][a-z]+)*?Question(?:Description|Subject)$/;

/**
 * Skolenkäten by school, as Skolverket gives it: dimensions `unit`, `semester`, `grade`, `question`, `measure`. `-` is not
 * shown. A question whose wording is not given was not asked; an answer without a figure in a question that was asked is
 * not one of its alternatives.
 */
export function readSkolenkaten(bytes: Uint8Array, file: string): Reading<{ readonly table: SourceTable }> {
  const json = readJson(Surveys, bytes, file);
  if (isRefusal(json)) return json;
  const builder = new TableBuilder(file, {
    unit: 'skolenhet',
    semester: 'termin',
    grade: 'årskurs',
    question: 'fråga',
    measure: 'mått',
  });
  json.value.body.schoolYearMetrics.forEach((metrics, at) => {
    const { schoolUnitCode, semester, schoolYear } = metrics;
    const whom = { unit: schoolUnitCode, semester, grade: schoolYear ?? 'alla' };
    const text = (field: string): string | null => {
      const value = Object.hasOwn(metrics, field) ? metrics[field] : null;
      return typeof value === 'string' ? value : null;
    };
    for (const field of Object.keys(metrics)) {
      if (place.has(field) || aboutQuestion.test(field)) continue;
      const path = `body.schoolYearMetrics[${at}].${field}`;
      const written = text(field);
      if (ofGroup.has(field)) {
        const figure = written === null ? without('notAvailable') : readShare(written);
        if (figure === undefined) builder.refuse(figureFault(file, path, written, 'skolenkaten'));
        else builder.add({ ...whom, question: ['alla', 'hela enkäten'], measure: field }, figure, path);
        continue;
      }
      const { question, measure } = ofQuestion.exec(field)?.groups ?? {};
      if (question === undefined || measure === undefined) {
        builder.refuse(
          fault(file, path, {
            nb: 'et felt som vi kjenner: …Average, …Ratio…, …QuestionDescription eller …QuestionSubject',
            en: 'a field that we know: …Average, …Ratio…, …QuestionDescription or …QuestionSubject',
            came: field,
          }),
        );
        continue;
      }
      const wording = text(`${question}QuestionDescription`);
      const figure = ofAnswer(written, measure, wording, text(`${question}RatioNoAnswer`));
      if (figure === undefined) builder.refuse(figureFault(file, path, written, 'skolenkaten'));
      else builder.add({ ...whom, question: [question, wording ?? question], measure }, figure, path);
    }
  });
  return builder.table();
}

function ofAnswer(
  written: string | null,
  measure: string,
  wording: string | null,
  noAnswer: string | null,
): Figure | undefined {
  if (written === null) {
    if (wording === null) return without('notAsked');
    return without(measure === 'Average' ? 'notAvailable' : 'notApplicable');
  }
  // Where all answers are hidden, what is left reads as if nobody had answered.
  if (measure === 'RatioNoAnswer' && noAnswer?.trim() === '100%') return without('suppressed');
  return readShare(written);
}

const readShare = (written: string): Figure | undefined =>
  readFigure(written.trim().replace(/\s*%$/, ''), 'skolenkaten');
