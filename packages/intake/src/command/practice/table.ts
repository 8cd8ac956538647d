import { groupName, type Config } from '../../service/config.ts';
import type { PracticeHolder } from './seed.ts';

/** What one who practises needs to see: where a child writes, where it is read, and the codes that open the inbox. */
export function practiceTable(config: Config, holders: readonly PracticeHolder[]): string {
  const { publicUrl, inboxUrl, language, units } = config;
  const places = [
    ...units.map(
      ({ id, name }) => [`Skjema, ${name}:`, `${publicUrl}/mottak/skjema/${id}/${language}`] as const,
    ),
    ['Innboksen:', `${inboxUrl}/`] as const,
  ];
  const codes = holders.map(
    ({ group, role, code }) => [`${groupName(config, group)} · ${role}:`, code] as const,
  );
  return [
    `\n  Øvelse: ${config.name} er oppdiktet. Skriv ingenting som er sant.\n`,
    ...columns(places),
    '\n  Koder som åpner innboksen:\n',
    ...columns(codes),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
