/**
 * Makes `src/embed/urgent-numbers.ts` from what is known of each country's help services: the numbers that a
 * widget has with it, so that help is there when nothing loads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { countries, type Country, type HelpFile } from '@apen-oppvekst/data-schema/terms';

interface UrgentNumber {
  readonly phone: string;
  readonly name: HelpFile['services'][number]['name'];
}

/** Emergency numbers for harm to a person. 110, for fire, is in the whole list. */
const carried = ['112', '113'];

const root = resolve(import.meta.dirname, '../../..');
const file = resolve(import.meta.dirname, '../src/embed/urgent-numbers.ts');

/**
 * In the child's order the emergency numbers, and the first of the children's lines.
 * @throws when there is none of either
 */
export function urgentNumbersOf({ services, order }: HelpFile): {
  emergency: UrgentNumber[];
  childLine: UrgentNumber;
} {
  const inOrder = order.child.flatMap((id) => services.find((service) => service.id === id) ?? []);
  const numbers = (kind: 'emergency' | 'childLine'): UrgentNumber[] =>
    inOrder.flatMap(({ kind: own, phone, name }) =>
      own === kind && phone?.status === 'ok' ? { phone: phone.value, name } : [],
    );
  const emergency = numbers('emergency').filter(({ phone }) => carried.includes(phone));
  const [childLine] = numbers('childLine');
  if (emergency.length === 0 || childLine === undefined)
    throw new Error('The widgets need an emergency number and a children’s line');
  return { emergency, childLine };
}

const readHelp = (country: Country): HelpFile =>
  JSON.parse(readFileSync(resolve(root, 'fixtures/national', country, 'help.json'), 'utf8')) as HelpFile;

/** The numbers as `fixtures/national` has them now. */
export const urgentNumbers = (): Record<string, ReturnType<typeof urgentNumbersOf>> =>
  Object.fromEntries(countries.map((country) => [country, urgentNumbersOf(readHelp(country))]));

if (process.argv[1] === import.meta.filename) {
  const source = `/** Made by \`scripts/urgent-numbers.ts\` from \`fixtures/national/{no,se}/help.json\`; a test holds the two together. */
import type { Country, Language } from '@apen-oppvekst/data-schema/terms';

/** A number to ring, as it is shown, and who answers. */
export interface UrgentNumber {
  readonly phone: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** Compiled into the widgets, so that help is there when nothing loads. */
export const urgentNumbers: Readonly<
  Record<Country, { readonly emergency: readonly UrgentNumber[]; readonly childLine: UrgentNumber }>
> = ${JSON.stringify(urgentNumbers())};
`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }));
}
