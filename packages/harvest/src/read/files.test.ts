import { provePlanted } from '../testing/planted.ts';
import { replace } from '../testing/input.ts';

const plan = 'plans/prv-plan.json';
const unit = 'units/no-0001.json';
const table = 'observations/tall.csv';

await provePlanted([
  {
    what: 'a misspelt field',
    file: plan,
    change: replace('"summary"', '"sumary"'),
    told: [
      [plan, 'summary'],
      [plan, 'sumary'],
    ],
  },
  { what: 'bad JSON', file: unit, change: replace('"type"', 'type'), told: [[unit, 'linje 6, kolonne 5']] },
  {
    what: 'Latin-1',
    file: unit,
    change: (text) =>
      Uint8Array.from(replace('Friskolen', 'Friskolen på')(text), (letter) => letter.charCodeAt(0)),
    told: [[unit, 'linje 13, kolonne 25']],
  },
  {
    what: 'a file that nobody reads',
    file: 'plans/kopi.txt',
    change: () => 'x',
    told: [['plans/kopi.txt', '']],
  },
  {
    what: 'a text in the folder of no country',
    file: 'national/dk/help.json',
    change: () => '{}',
    told: [['national/dk/help.json', '']],
  },
  {
    what: 'a national text among what is made up',
    file: 'eksempelvik/national/no/law.json',
    change: () => '[]',
    told: [['eksempelvik/national/no/law.json', '']],
  },
  {
    what: 'a drawing that could run',
    file: 'national/pictograms.json',
    change: replace('<circle cx', '<circle onclick=\\"x\\" cx'),
    told: [['national/pictograms.json', 'pictograms[0 = barn].body']],
  },
  {
    what: 'a table with the wrong columns',
    file: table,
    change: replace('periodStart', 'start'),
    told: [
      [table, 'rad 1, kolonne periodStart'],
      [table, 'rad 1, kolonne start'],
    ],
  },
  {
    what: 'a word for a number',
    file: table,
    change: replace(',22 539,', ',mange,'),
    told: [[table, 'rad 3, kolonne value']],
  },
  {
    what: 'an unknown mark',
    file: table,
    change: replace(',*,', ',?,'),
    told: [[table, 'rad 6, kolonne mark']],
  },
]);
