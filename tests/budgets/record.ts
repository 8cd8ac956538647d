/** `npm run budgets` after `npm test`: writes down what things weigh now. Ceilings stay as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { budgetFile, measure, type Budget } from './measure.ts';

/** Ceilings of what has none of its own yet, by the first word of its name. */
const ceilings: Record<string, number> = {
  widget: 14_000,
  loader: 2_000,
  text: 20_000,
  css: 6_000,
  'page median': 15_000,
  'page largest': 25_000,
};

const before = existsSync(budgetFile)
  ? (JSON.parse(readFileSync(budgetFile, 'utf8')) as Record<string, Budget>)
  : {};
const after = Object.entries(measure()).map(([name, recorded]) => {
  const kind = name.startsWith('page') ? `page ${name.split(', ').at(-1)}` : (name.split(' ')[0] ?? '');
  return [name, { ceiling: before[name]?.ceiling ?? ceilings[kind], recorded }];
});
writeFileSync(budgetFile, `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
