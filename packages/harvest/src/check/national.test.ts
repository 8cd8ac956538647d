import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsOf, replace, smallInput } from '../testing/input.ts';
import { provePlanted } from '../testing/planted.ts';

const law = 'national/no/law.json';
const rights = 'national/no/rights.kindergarten.json';
const speakUp = 'national/no/speak-up.json';
const form = 'national/no/speak-up-form.json';
const caseSteps = 'national/no/case-steps.json';
const help = 'national/no/help.json';
const points = 'national/launch-points.json';

/** Changes what the file says and writes it again. */
const edit =
  <Value>(change: (value: Value) => void) =>
  (text: string): string => {
    const value = JSON.parse(text) as Value;
    change(value);
    return JSON.stringify(value);
  };

interface Rights {
  audiences: { audience: string; lead: Record<string, string>; rights: { text: Record<string, string> }[] }[];
}
interface SpeakUp {
  school: { situations: { id: string }[] };
}

await provePlanted([
  {
    what: 'law of a country in the folder of another',
    file: law,
    change: replace('"country": "no"', '"country": "se"'),
    told: [[law, '[0 = mrl-2].country']],
  },
  {
    what: 'a state of the law that nobody can have read yet',
    file: law,
    change: replace('"lawAsOf": "2026-04-13"', '"lawAsOf": "2026-06-02"'),
    told: [[law, '[0 = mrl-2].lawAsOf']],
  },
  {
    what: 'a text that rests on nothing that there is',
    file: rights,
    change: replace('"prl-1"', '"prl-9"'),
    told: [[rights, 'audiences[0].rights[0 = trygt].basis[0]']],
  },
  {
    what: 'an article that is not in the convention’s list',
    file: rights,
    change: replace('"art-19"', '"art-37"'),
    told: [[rights, 'audiences[0].rights[0 = trygt].basis[1]']],
  },
  {
    what: 'a drawing that is not there',
    file: rights,
    change: replace('"pictogram": "barn"', '"pictogram": "hest"'),
    told: [[rights, 'audiences[0].rights[0 = trygt].pictogram']],
  },
  {
    what: 'an audience given twice, and so one left out,',
    file: rights,
    change: replace('"audience": "parent"', '"audience": "staff"'),
    told: [[rights, 'audiences']],
  },
  {
    what: 'a setting in the file of another',
    file: rights,
    change: replace('"setting": "kindergarten"', '"setting": "school"'),
    told: [
      [rights, 'setting'],
      [rights, 'audiences'],
    ],
  },
  {
    what: 'a situation given twice, and so one left out,',
    file: speakUp,
    change: edit<SpeakUp>(({ school }) => {
      school.situations[1] = { ...school.situations[1], id: 'peer' };
    }),
    told: [
      [speakUp, 'school.situations'],
      [speakUp, 'school.situations[1 = peer].id'],
    ],
  },
  {
    what: 'a situation that points to no service',
    file: speakUp,
    change: replace('"services": ["no-hjelpen"]', '"services": ["no-borte"]'),
    told: [[speakUp, 'school.situations[0 = peer].services[0]']],
  },
  {
    what: 'a situation at a school that points to a service for parents alone',
    file: speakUp,
    change: replace('"services": ["no-hjelpen"]', '"services": ["no-foreldre"]'),
    told: [[speakUp, 'school.situations[0 = peer].services[0]']],
  },
  {
    what: 'an order that leaves a service out',
    file: help,
    change: replace('"child": ["no-hjelpen", ', '"child": ['),
    told: [[help, 'order.child']],
  },
  {
    what: 'an order with a service for others',
    file: help,
    change: replace('"staff": [', '"staff": ["no-foreldre", '),
    told: [[help, 'order.staff']],
  },
  {
    what: 'a fact without a source',
    file: help,
    change: replace('"source": "prv-hjelpen"', '"source": "hukommelsen"'),
    told: [[help, 'services[0 = no-hjelpen].phone.source']],
  },
  {
    what: 'a service that replaces one that is not there',
    file: help,
    change: replace('"areas": ["no-00"]', '"areas": ["no-00"], "replaces": "no-borte"'),
    told: [[help, 'services[2 = no-ombud].replaces']],
  },
  {
    what: 'a check from the future',
    file: help,
    change: replace('"checked": "2026-05-01"', '"checked": "2026-07-01"'),
    told: [[help, 'services[0 = no-hjelpen].hours.checked']],
  },
  {
    what: 'an emergency number without a source',
    file: help,
    change: edit<{ services: { phone: { status: string } }[] }>(({ services: [, emergency] }) => {
      if (emergency) emergency.phone.status = 'unverified';
    }),
    told: [[help, 'services[1 = no-nod].phone']],
  },
  {
    what: 'a launch point about nothing',
    file: points,
    change: replace('"no-hjelpen"', '"no-borte"'),
    told: [[points, '[0 = prv-ring].concerns[0]']],
  },
  {
    what: 'a launch point done in the future',
    file: points,
    change: replace('"done": "2026-05-01"', '"done": "2026-06-02"'),
    told: [[points, '[1 = prv-lest].done']],
  },
  {
    what: 'a heading about the law that rests on nothing',
    file: rights,
    change: edit<Rights>(({ audiences: [first] }) => {
      if (first) first.lead['nb'] = 'Du har rett til å ha det trygt.';
    }),
    told: [[rights, 'audiences[0].lead.nb']],
  },
  {
    what: 'a sentence about the law that rests on our own advice',
    file: rights,
    change: replace('"Nei."', '"Nei, de voksne må hjelpe deg."'),
    told: [[rights, 'audiences[0].worries[0 = feil].answer.nb']],
  },
  {
    what: 'a text that is too hard for those who read it',
    file: rights,
    change: edit<Rights>(({ audiences: [first] }) => {
      if (first?.rights[0])
        first.rights[0].text['nb'] = 'Kvalitetssikring forutsetter rettighetsinformasjon.';
    }),
    told: [[rights, 'audiences[0]']],
  },
  {
    what: 'a long text that is hard by itself',
    file: rights,
    change: edit<Rights>(({ audiences: [, , staff] }) => {
      if (staff?.rights[0])
        staff.rights[0].text['nb'] = `${'Undersøkelsesplikten gjelder her og nå '.repeat(6)}.`;
    }),
    told: [[rights, 'audiences[2].rights[0 = trygt].text.nb']],
  },
]);

test('a text about Norway rests on no Swedish law', async () => {
  const files = await smallInput();
  const swedish = changed(files, 'national/se/law.json', () =>
    JSON.stringify([
      {
        id: 'skollagen-6-10',
        country: 'se',
        place: 'Skollagen 6 kap. 10 §',
        address: 'https://lag.example',
        lawAsOf: '2026-01-01',
        says: { nb: 'a', nn: 'a', sv: 'a', en: 'a' },
        source: 'prv-lovdata',
      },
    ]),
  );
  const found = faultsOf(changed(swedish, rights, replace('"prl-1"', '"skollagen-6-10"')));
  assert.deepEqual(
    found.map(({ file, path }) => [file, path]),
    [[rights, 'audiences[0].rights[0 = trygt].basis[0]']],
  );
});

test('an article is cited only where the section that makes it law is there', async () => {
  const files = await smallInput();
  const found = faultsOf(
    changed(files, law, (text) =>
      JSON.stringify((JSON.parse(text) as { id: string }[]).filter(({ id }) => id !== 'mrl-2')),
    ),
  );
  assert.deepEqual([...new Set(found.map(({ file }) => file))], [rights, speakUp]);
});

test('any file of a country may be missing, as long as nothing points into it', async () => {
  const files = await smallInput();
  const without = (...gone: readonly string[]) => files.filter(({ path }) => !gone.includes(path));
  assert.deepEqual(faultsOf(without(rights)), []);
  assert.deepEqual(faultsOf(without(speakUp)), []);
  assert.deepEqual(faultsOf(without(form)), []);
  assert.deepEqual(faultsOf(without(caseSteps)), []);
  assert.deepEqual(faultsOf(without(speakUp, caseSteps, help, points)), []);
  assert.ok(faultsOf(without(help)).length > 0);
});
