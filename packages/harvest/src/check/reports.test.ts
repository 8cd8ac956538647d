import { provePlanted } from '../testing/planted.ts';
import { replace } from '../testing/input.ts';

const reports = 'reports/prv-plan--2026-05-01.json';
const made = 'eksempelvik/';

await provePlanted([
  {
    what: 'a report on no plan',
    file: reports,
    change: replace('"prv-plan"', '"ukjent"'),
    told: [[reports, 'plan']],
  },
  {
    what: 'a report on an item that has no status',
    file: reports,
    change: replace('"item": "prv-02"', '"item": "prv-mal"'),
    told: [[reports, 'reports[2 = prv-mal].item']],
  },
  {
    what: 'a report on an item of another plan',
    file: reports,
    change: replace('"item": "prv-02"', '"item": "evk-01"'),
    told: [
      [reports, 'reports[2 = evk-01].item'],
      [reports, 'reports[2 = evk-01].item'],
    ],
  },
  {
    what: 'a practice that is reported as done',
    file: reports,
    change: (text) => {
      const last = text.lastIndexOf('inProgress');
      return `${text.slice(0, last)}done${text.slice(last + 'inProgress'.length)}`;
    },
    told: [[reports, 'reports[2 = prv-02].status']],
  },
  {
    what: 'a report from a unit of another municipality',
    file: reports,
    change: replace('"unit": "no-0001-x-nordskolen"', '"unit": "no-900000001"'),
    told: [
      [reports, 'reports[2 = prv-02].unit'],
      [reports, 'reports[2 = prv-02].unit'],
    ],
  },
  {
    what: 'a report from the future',
    file: reports,
    change: replace('"date": "2025-10-01"', '"date": "2026-06-02"'),
    told: [[reports, 'reports[1 = prv-01].date']],
  },
  {
    what: 'a report from before the plan was adopted',
    file: reports,
    change: replace('"date": "2025-10-01"', '"date": "2025-02-28"'),
    told: [[reports, 'reports[1 = prv-01].date']],
  },
  {
    what: 'two reports on one day',
    file: reports,
    change: replace('"date": "2025-10-01"', '"date": "2026-05-01"'),
    told: [[reports, 'reports[1 = prv-01]']],
  },
  {
    what: 'a measure stopped without a reason',
    file: reports,
    change: replace('"status": "done"', '"status": "stopped"'),
    told: [[reports, 'reports[0 = prv-01].stopReason']],
  },
  {
    what: 'an innspill about no item',
    file: 'innspill/prv.json',
    change: replace('"items": ["prv-01"]', '"items": ["ukjent"]'),
    told: [['innspill/prv.json', '[0 = prv-innspill-1].items[0]']],
  },
  {
    what: 'an innspill from the future',
    file: 'innspill/prv.json',
    change: replace('2026-02-01', '2027-02-01'),
    told: [['innspill/prv.json', '[0 = prv-innspill-1].date']],
  },
  {
    what: 'an answer from before the question',
    file: `${made}innspill/evk.json`,
    change: replace('"date": "2026-02-01"', '"date": "2025-02-01"'),
    told: [[`${made}innspill/evk.json`, '[0 = evk-innspill-1].answer.date']],
  },
  {
    what: 'a correction of nothing',
    file: 'corrections.json',
    change: replace('"prv-01"', '"ukjent"'),
    told: [['corrections.json', '[0].subject']],
  },
  {
    what: 'a correction from the future',
    file: 'corrections.json',
    change: replace('2026-04-01', '2026-07-01'),
    told: [['corrections.json', '[0].date']],
  },
]);
