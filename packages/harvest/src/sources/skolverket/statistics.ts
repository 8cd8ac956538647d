import { z } from 'zod';
import { fault } from '../../fault.ts';
import { meaningOf, skolverketValueTypes } from '../../read/marks.ts';
import { TableBuilder } from '../build-table.ts';
import { readFigure, type Figure } from '../figure.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { inEnvelope } from './envelope.ts';

const Value = z.strictObject({
  value: z.string().nullable(),
  valueType: z.string(),
  /** «2024/25»; none where there has never been a value. */
  timePeriod: z.string().nullable(),
});
type Value = z.infer<typeof Value>;

const Statistics = inEnvelope(
  z
    .object({
      schoolUnit: z.string().regex(/^\d{8}$/, { error: 'åtte sifre / eight digits' }),
      /** Addresses and documents, which hold no figures. */
      docLinks: z.unknown(),
      _links: z.unknown(),
    })
    .catchall(z.array(Value).nullable()),
);

/** Fields of the answer that are not figures. */
const others = new Set(['schoolUnit', 'docLinks', '_links']);

/**
 * Skolverket's statistics of one school: dimensions `unit`, `measure`, `period`. A value is told by its `valueType`,
 * never by its mark. What Skolverket has never had a value for comes without a period, and gives no cell.
 */
export function readSkolverketStatistics(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly table: SourceTable }> {
  const json = readJson(Statistics, bytes, file);
  if (isRefusal(json)) return json;
  const { body } = json.value;
  const builder = new TableBuilder(file, { unit: 'skolenhet', measure: 'mått', period: 'läsår' });
  for (const [measure, values] of Object.entries(body)) {
    if (others.has(measure) || !Array.isArray(values)) continue;
    values.forEach((value: Value, at) => {
      if (value.valueType === 'MISSING' && value.timePeriod === null) return;
      const path = `body.${measure}[${at}]`;
      const figure = figureOf(value);
      if (figure === undefined || value.timePeriod === null || value.timePeriod === '') {
        builder.refuse(valueFault(file, path, value));
      } else builder.add({ unit: body.schoolUnit, measure, period: value.timePeriod }, figure, path);
    });
  }
  return builder.table();
}

/** A value that its type says is there must be a number, and one that it says is not must not. */
function figureOf({ value, valueType }: Value): Figure | undefined {
  const status = Object.hasOwn(skolverketValueTypes, valueType) ? skolverketValueTypes[valueType] : undefined;
  if (status === undefined) return undefined;
  const written = value === null ? undefined : readFigure(value, 'skolverket');
  if (status === 'normal') return written?.status === 'normal' ? written : undefined;
  if (written?.status === 'normal' || written?.status === 'bound') return undefined;
  const mark = value?.trim() ?? '';
  return { value: null, status, ...(meaningOf('skolverket', mark) === status ? { mark } : {}) };
}

const valueFault = (file: string, path: string, came: Value): ReturnType<typeof fault> => {
  const types = Object.keys(skolverketValueTypes).join(', ');
  return fault(file, path, {
    nb: `et tall og et læsår når valueType er EXISTS eller ROUNDED_OFF…, ellers et merke (${types})`,
    en: `a number and a school year where valueType is EXISTS or ROUNDED_OFF…, else a mark (${types})`,
    came,
  });
};
