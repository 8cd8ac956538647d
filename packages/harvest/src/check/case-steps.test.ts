import { replace } from '../testing/input.ts';
import { provePlanted } from '../testing/planted.ts';

const file = 'national/no/case-steps.json';
const form = 'national/no/speak-up-form.json';

await provePlanted([
  {
    what: 'an order that names a step which there is not, and so leaves one out of it,',
    file,
    change: replace('"despair": ["fare", "si-det"]', '"despair": ["fare", "si-ifra"]'),
    told: [[file, 'school.order.despair[1]']],
  },
  {
    what: 'a step twice in one order',
    file,
    change: replace('"peer": ["fare", "si-det"]', '"peer": ["fare", "si-det", "fare"]'),
    told: [[file, 'school.order.peer[2]']],
  },
  {
    what: 'a step that nobody would be shown',
    file,
    change: (text) => text.replace(/\["fare", "si-det"\](?=[^]*"kindergarten")/g, '["fare"]'),
    told: [[file, 'school.steps[1 = si-det].id']],
  },
  {
    what: 'something else before danger',
    file,
    change: replace('"atHome": ["fare", "si-det"]', '"atHome": ["si-det", "fare"]'),
    told: [[file, 'school.order.atHome[0]']],
  },
  {
    what: 'danger without a number to ring',
    file,
    change: replace('"services": ["no-nod"]', '"services": ["no-hjelpen"]'),
    told: ['peer', 'adultThere', 'leaderThere', 'atHome', 'despair'].map(
      (kind) => [file, `school.order.${kind}[0]`] as const,
    ),
  },
  {
    what: 'a number to ring that is in no list of help',
    file,
    change: replace('"services": ["no-nod"]', '"services": ["no-nod", "no-borte"]'),
    told: [[file, 'school.steps[0 = fare].services[1]']],
  },
  {
    what: 'the points of the plan in another order than the law’s',
    file,
    change: (text) =>
      text
        .replace('"id": "problem"', '"id": "x"')
        .replace('"id": "who"', '"id": "problem"')
        .replace('"id": "x"', '"id": "who"'),
    told: [[file, 'school.plan.fields']],
  },
  {
    what: 'a step about the law that rests on our own advice',
    file,
    change: replace('"nb": "Gjør det."', '"nb": "Rektor skal undersøke saken."'),
    told: [[file, 'school.steps[0 = fare].text.nb']],
  },
  {
    what: 'a duty in the form that rests on our own advice',
    file: form,
    change: (text) =>
      text.replace('"nb": "Si det."', '"nb": "Skolen må si det."').replace('["prl-1"]', '["eget-raad"]'),
    told: [[form, 'school.mustTell[0 = si-musttell].text.nb']],
  },
  {
    what: 'a form of another country',
    file: form,
    change: replace('"country": "no"', '"country": "se"'),
    told: [
      [form, 'country'],
      [form, 'school.mustTell[0 = si-musttell].basis[0]'],
      [form, 'kindergarten.mustTell[0 = si-musttell].basis[0]'],
    ],
  },
]);
