import { provePlanted } from '../testing/planted.ts';
import { replace } from '../testing/input.ts';

const plan = 'plans/prv-plan.json';
const unit = 'units/no-0001.json';
const table = 'observations/tall.csv';
const made = 'eksempelvik/';

await provePlanted([
  {
    what: 'a real unit with a wrong check digit',
    file: unit,
    change: replace('no-0001-x-friskolen', 'no-900000009'),
    told: [[unit, '[1 = no-900000009].id']],
  },
  {
    what: 'a made-up unit with a number that someone could have',
    file: `${made}units/no-9999.json`,
    change: replace('no-900000001', 'no-974760673'),
    told: [
      [`${made}units/no-9999.json`, '[0 = no-974760673].id'],
      [`${made}reports/2026.json`, 'reports[0 = evk-01].unit'],
    ],
  },
  {
    what: 'a made-up municipality that is not marked',
    file: `${made}units/municipalities.json`,
    change: replace('"fictional": true', '"fictional": false'),
    told: [[`${made}units/municipalities.json`, '[0 = no-9999].fictional']],
  },
  {
    what: 'a real indicator marked as made up',
    file: 'observations/indicators.json',
    change: replace('"availability": "notFetched"', '"availability": "notFetched", "fictional": true'),
    told: [['observations/indicators.json', '[2 = prv-trivsel].fictional']],
  },
  {
    what: 'a real plan that points to something made up',
    file: plan,
    change: replace('"indicator": "prv-elever"', '"indicator": "evk-trygghet"'),
    told: [[plan, 'items[1 = prv-01].indicatorLinks[0].indicator']],
  },
  {
    what: 'a made-up figure for a real place',
    file: `${made}observations/evk.csv`,
    change: replace('prv-elever,no-9999', 'prv-elever,no'),
    told: [
      [`${made}observations/evk.csv`, 'rad 3, kolonne area'],
      [table, 'rad 2'],
    ],
  },
]);
