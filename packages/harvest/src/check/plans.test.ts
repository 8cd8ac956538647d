import { provePlanted } from '../testing/planted.ts';
import { replace } from '../testing/input.ts';

const plan = 'plans/prv-plan.json';
const unit = 'units/no-0001.json';
const table = 'observations/tall.csv';
const reports = 'reports/prv-plan--2026-05-01.json';

await provePlanted([
  {
    what: 'an id given twice in one file',
    file: plan,
    change: replace('"id": "prv-02"', '"id": "prv-01"'),
    told: [
      [plan, 'items[2 = prv-01].id'],
      [plan, 'items[1 = prv-01].related[0].item'],
      [reports, 'reports[2 = prv-02].item'],
    ],
  },
  {
    what: 'an id given twice in two files',
    file: 'observations/sources.json',
    change: replace('"udir-prv"', '"prv-register"'),
    told: [
      ['units/sources.json', '[0 = prv-register].id'],
      ['observations/indicators.json', '[0 = prv-elever].source'],
      ['observations/indicators.json', '[1 = prv-mobbing].source'],
      ['observations/indicators.json', '[2 = prv-trivsel].source'],
      [table, 'rad 2, kolonne source (og 4 rader til)'],
    ],
  },
  {
    what: 'an id that is too long for a file name',
    file: 'innspill/prv.json',
    change: replace('prv-innspill-1', 'a'.repeat(300)),
    told: [['innspill/prv.json', `[0 = ${'a'.repeat(300)}].id`]],
  },
  {
    what: 'a plan of no known municipality',
    file: plan,
    change: replace('"no-0001"', '"no-0002"'),
    told: [
      [plan, 'municipality'],
      [reports, 'reports[2 = prv-02].unit'],
    ],
  },
  {
    what: 'an item in no section',
    file: plan,
    change: replace('"section": "mal"', '"section": "mel"'),
    told: [[plan, 'items[0 = prv-mal].section']],
  },
  {
    what: 'sections that lie in each other',
    file: plan,
    change: replace('"title": "Mål" }', '"title": "Mål", "parent": "tiltak" }'),
    told: [
      [plan, 'sections[0 = mal].parent'],
      [plan, 'sections[1 = tiltak].parent'],
    ],
  },
  {
    what: 'a mention in no known source',
    file: plan,
    change: replace('"prv-senere"', '"ukjent"'),
    told: [[plan, 'items[1 = prv-01].mentions[0].source']],
  },
  {
    what: 'a link to no indicator',
    file: plan,
    change: replace('"indicator": "prv-elever"', '"indicator": "ukjent"'),
    told: [[plan, 'items[1 = prv-01].indicatorLinks[0].indicator']],
  },
  {
    what: 'a tie to no item',
    file: plan,
    change: replace('"item": "prv-02"', '"item": "ukjent"'),
    told: [[plan, 'items[1 = prv-01].related[0].item']],
  },
  {
    what: 'a plan under another name',
    file: plan,
    change: replace('"id": "prv-plan"', '"id": "prv"'),
    told: [
      [plan, 'id'],
      [reports, 'plan'],
    ],
  },
  {
    what: 'a unit in another municipality than its file',
    file: unit,
    change: replace('"municipality": "no-0001"', '"municipality": "no-0002"'),
    told: [
      [unit, '[0 = no-0001-x-nordskolen].municipality'],
      [unit, '[0 = no-0001-x-nordskolen].municipality'],
      [reports, 'reports[2 = prv-02].unit'],
      ['innspill/prv.json', '[0 = prv-innspill-1].unit'],
    ],
  },
  {
    what: 'a municipality in another country than its id',
    file: 'units/municipalities.json',
    change: replace('"country": "no"', '"country": "se"'),
    told: [['units/municipalities.json', '[0 = no-0001].country']],
  },
  {
    what: 'a unit that has joined, with no channel',
    file: unit,
    change: replace('"id": "no-0001-x-friskolen"', '"id": "no-974760673", "joined": true'),
    told: [[unit, '[1 = no-974760673].channels']],
  },
  {
    what: 'a unit that has joined without a number, and so without a page',
    file: unit,
    change: replace(
      '"type"',
      '"joined": true, "channels": [{ "kind": "person", "label": "rektor", "readBy": ["rektor"] }], "type"',
    ),
    told: [[unit, '[0 = no-0001-x-nordskolen].joined']],
  },
  {
    what: 'texts that somebody will have read tomorrow',
    file: 'units/municipalities.json',
    change: replace(
      '"language": "nb"',
      '"language": "nb", "textsChecked": { "role": "rådgiver", "on": "2026-06-02" }',
    ),
    told: [['units/municipalities.json', '[0 = no-0001].textsChecked.on']],
  },
  {
    what: 'a channel at a unit that has not joined',
    file: unit,
    change: replace(
      '"type"',
      '"channels": [{ "kind": "person", "label": "rektor", "readBy": ["rektor"] }], "type"',
    ),
    told: [[unit, '[0 = no-0001-x-nordskolen].channels']],
  },
]);
