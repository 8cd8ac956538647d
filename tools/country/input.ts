/**
 * The input of a portal of a whole country: what the project has, and every other municipality of the figures with as
 * many schools as the register has there. The schools are made up; what is built of them is measured and thrown away.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

interface Area {
  readonly id: string;
  readonly name: { readonly nb: string };
  readonly level: string;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly schools: number;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const writeJson = (path: string, value: unknown): void => writeFileSync(path, `${JSON.stringify(value)}\n`);

/** How many schools the register has in each municipality: 2,801 in the country, Svalbard's among them. */
function counted(fixtures: string): Map<string, number> {
  const rows: readonly { area: string; indicator: string; value: string }[] = parse(
    readFileSync(join(fixtures, 'observations', 'skoleregister-2026-01.csv'), 'utf8'),
    { columns: true },
  );
  return new Map(
    rows
      .filter(({ indicator }) => indicator === 'skoleregister-grunnskoler')
      .map(({ area, value }) => [area, Number(value)]),
  );
}

/** Norwegian municipalities that have no plan in the project. */
function others(fixtures: string): Place[] {
  const areas = readJson(join(fixtures, 'units', 'areas.json')) as Area[];
  const known = (readJson(join(fixtures, 'units', 'municipalities.json')) as Area[]).map(({ id }) => id);
  const schools = counted(fixtures);
  return areas
    .filter(({ id, level }) => level === 'municipality' && id.startsWith('no-') && !known.includes(id))
    .map(({ id, name }) => ({ id, name: name.nb, schools: schools.get(id) ?? 0 }));
}

/** Numbers with the right check digit that no organisation has: theirs begin with 8 or 9. */
function* numbers(): Generator<string, never> {
  for (let body = 10_000_000; ; body += 1) {
    const weighted = [...String(body)].reduce(
      (sum, digit, at) => sum + Number(digit) * [3, 2, 7, 6, 5, 4, 3, 2][at]!,
      0,
    );
    const check = (11 - (weighted % 11)) % 11;
    if (check < 10) yield `${body}${check}`;
  }
}

/**
 * Writes the input folder.
 * @param every 1: all the others; 3: every third of them; 10: every tenth
 * @returns how many municipalities and schools were added
 */
export function writeInput(
  fixtures: string,
  out: string,
  every: number,
): { municipalities: number; schools: number } {
  cpSync(fixtures, out, { recursive: true });
  const places = others(fixtures).filter((_, index) => index % every === 0);
  const municipalities = join(out, 'units', 'municipalities.json');
  writeJson(municipalities, [
    ...(readJson(municipalities) as unknown[]),
    ...places.map(({ id, name }) => ({ id, name, country: 'no', language: 'nb' })),
  ]);
  const number = numbers();
  let schools = 0;
  for (const { id, name, schools: count } of places) {
    schools += count;
    writeJson(
      join(out, 'units', `${id}.json`),
      Array.from({ length: count }, (_, index) => ({
        id: `no-${number.next().value}`,
        name: `Skole ${index + 1} i ${name}`,
        municipality: id,
        type: 'school',
        ownership: 'municipal',
        gradeSpan: [
          { from: 1, to: 7 },
          { from: 8, to: 10 },
          { from: 1, to: 10 },
        ][index % 3],
        source: 'geonorge-grunnskoler-2026-01',
      })),
    );
  }
  return { municipalities: places.length, schools };
}
