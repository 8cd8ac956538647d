/**
 * Udir's export API. Every row of an answer can come twice, a name can end in a space, and numbers are text with a
 * decimal comma. Who answered is told here to the last pupil; what leaves these importers does not tell it.
 */
import { z } from 'zod';
import { TableBuilder, type Place } from '../build-table.ts';
import { figureFault, readFigure, type Figure } from '../figure.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading, type Refusal } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { bandOf } from './band.ts';

const Name = z.string().trim().min(1);

/** Whom a row is about. Whether the codes come along depends on the table. */
const Whom = {
  Skoleaarnavn: Name,
  Trinnnavn: Name,
  EierformNavn: Name,
  EnhetNavn: Name,
  Organisasjonsnummer: z
    .string()
    .regex(/^\d{9}$/, { error: 'ni sifre / nine digits' })
    .optional(),
  Kommunekode: z
    .string()
    .regex(/^\d{4}$/, { error: 'fire sifre / four digits' })
    .optional(),
  EnhetNivaa: z.string().optional(),
  TrinnKode: z.string().optional(),
};

const Bullying = z.array(
  z.strictObject({
    ...Whom,
    Spoersmaalgruppe: Name,
    Spoersmaalnavn: Name,
    Kjoenn: Name,
    AndelMobbet: z.string(),
    /** The number who said that they are bullied, and not how many answered. Whatever it is, no fault may show it. */
    AntallBesvart: z.union([z.string(), z.number()]),
  }),
);

/** Tables 150 and 154: the share who are bullied, by question. `AntallBesvart` is checked to be there, and left there. */
export function readUdirBullying(bytes: Uint8Array, file: string): Reading<{ readonly table: SourceTable }> {
  const json = readJson(Bullying, bytes, file);
  if (isRefusal(json)) return withoutCounts(json);
  const builder = new TableBuilder(file, {
    ...whomLabels,
    question: 'spørsmål',
    sex: 'kjønn',
  });
  json.value.forEach((row, at) => {
    const path = `[${at}].AndelMobbet`;
    const figure = readFigure(row.AndelMobbet, 'udir');
    if (figure === undefined) builder.refuse(figureFault(file, path, row.AndelMobbet, 'udir'));
    else builder.add({ ...placeOf(row), question: row.Spoersmaalnavn, sex: row.Kjoenn }, figure, path);
  });
  return builder.table();
}

const Participation = z.array(
  z.strictObject({
    ...Whom,
    Kjoenn: Name.optional(),
    AndelDeltatt: z.string(),
    AntallBesvart: z.string(),
    /** With the share it would give the number of answers again, so it stops here. */
    AntallInvitert: z.string(),
  }),
);

/**
 * Tables 151 and 155: who took part. `AntallBesvart` comes out as a band, «100–199», and `AndelDeltatt` in whole percent:
 * the exact number, beside a share who are bullied, is the number of bullied pupils.
 */
export function readUdirParticipation(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly table: SourceTable }> {
  const json = readJson(Participation, bytes, file);
  if (isRefusal(json)) return withoutCounts(json);
  const builder = new TableBuilder(file, { ...whomLabels, sex: 'kjønn', measure: 'mål' });
  json.value.forEach((row, at) => {
    const place = { ...placeOf(row), sex: row.Kjoenn ?? 'Alle kjønn' };
    const take = (measure: 'AndelDeltatt' | 'AntallBesvart', coarse: (figure: Figure) => Figure): void => {
      const path = `[${at}].${measure}`;
      const figure = readFigure(row[measure], 'udir');
      if (figure === undefined) builder.refuse(figureFault(file, path, row[measure], 'udir'));
      else builder.add({ ...place, measure }, coarse(figure), path);
    };
    take('AndelDeltatt', (figure) =>
      figure.value === null ? figure : { ...figure, value: Math.round(figure.value) },
    );
    take('AntallBesvart', (figure) => (figure.value === null ? figure : bandOf(figure.value)));
  });
  return builder.table();
}

/** Columns that hold no number of pupils, so that what came in them may be told. */
const openColumn = new RegExp(
  `\\]\\.(?:${[...Object.keys(Whom), 'Spoersmaalgruppe', 'Spoersmaalnavn', 'Kjoenn', 'AndelMobbet', 'AndelDeltatt'].join('|')})$`,
);

/**
 * Faults end on a terminal, and may end on a page. A column that was renamed, or the piece of a file that was cut off, can
 * hold what must not be told, so only the place is told there.
 */
function withoutCounts({ faults }: Refusal): Refusal {
  const isMissing = (came: string): boolean => came.startsWith('(');
  return {
    faults: faults.map((each) =>
      openColumn.test(each.path) || isMissing(each.came)
        ? each
        : { ...each, came: '(vises ikke / not shown)' },
    ),
  };
}

const whomLabels = { unit: 'enhet', schoolYear: 'skoleår', grade: 'trinn', ownership: 'eierform' };

type WhomRow = z.infer<z.ZodObject<typeof Whom>>;

const placeOf = (row: WhomRow): Place => ({
  unit: [row.Organisasjonsnummer ?? row.Kommunekode ?? row.EnhetNavn, row.EnhetNavn],
  schoolYear: row.Skoleaarnavn,
  grade: [row.TrinnKode ?? row.Trinnnavn, row.Trinnnavn],
  ownership: row.EierformNavn,
});

/** How many pages an answer has. One page too many gives the last one again. */
export function readUdirPageCount(bytes: Uint8Array, file: string): Reading<{ readonly pages: number }> {
  const json = readJson(z.object({ JSONSider: z.number().int().min(0).max(1_000_000) }), bytes, file);
  return isRefusal(json) ? json : { pages: json.value.JSONSider };
}

/** Which values each filter has figures for: `{ TidID: ['202412', '202512'] }`. */
export function readUdirFilterStatus(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly filters: Readonly<Record<string, readonly string[]>> }> {
  const json = readJson(z.record(z.string().min(1), z.array(z.number().int())), bytes, file);
  if (isRefusal(json)) return json;
  const filters = Object.entries(json.value).map(([name, ids]) => [name, ids.map(String)] as const);
  return { filters: Object.fromEntries(filters) };
}
