import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CaseStepsRecord,
  ConventionRecord,
  HelpRecord,
  HelpServiceRecord,
  LaunchRecord,
  LawRecord,
  RightsRecord,
  SpeakUpFormRecord,
  SpeakUpRecord,
} from '@apen-oppvekst/data-schema';
import { readChecked } from '../../build.ts';
import { Catalogue } from '../../catalogue.ts';
import { catalogueWith, day, replace, smallInput } from '../../testing/input.ts';
import { nationalRecords } from './index.ts';

const catalogue = await catalogueWith();
const recordsOn = (asOf: string) => new Map(nationalRecords(catalogue, asOf));
const all = recordsOn(day);

function record<ARecord>(path: string, from: ReadonlyMap<string, object> = all): ARecord {
  const found = from.get(`api/v1/national/${path}.json`);
  assert.ok(found !== undefined, path);
  return found as ARecord;
}

const ids = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);
const service = (list: readonly HelpServiceRecord[], id: string): HelpServiceRecord =>
  list.find((each) => each.id === id) ?? assert.fail(id);

test('each text that the input has is a record in each language, and nothing else is', () => {
  const languages = ['nb', 'nn', 'sv', 'en'];
  assert.deepEqual([...all.keys()].sort(), [
    'api/v1/national/convention.json',
    'api/v1/national/launch.json',
    ...languages.map((language) => `api/v1/national/no/case-steps.kindergarten.${language}.json`).sort(),
    ...languages.map((language) => `api/v1/national/no/case-steps.school.${language}.json`).sort(),
    ...languages.map((language) => `api/v1/national/no/help.${language}.json`).sort(),
    'api/v1/national/no/law.json',
    ...languages.map((language) => `api/v1/national/no/rights.kindergarten.${language}.json`).sort(),
    ...languages.map((language) => `api/v1/national/no/speak-up-form.kindergarten.${language}.json`).sort(),
    ...languages.map((language) => `api/v1/national/no/speak-up-form.school.${language}.json`).sort(),
    ...languages.map((language) => `api/v1/national/no/speak-up.kindergarten.${language}.json`).sort(),
    ...languages.map((language) => `api/v1/national/no/speak-up.school.${language}.json`).sort(),
  ]);
});

test('an input without a national folder has no national records', async () => {
  const files = (await smallInput()).filter(({ path }) => !path.startsWith('national/'));
  assert.deepEqual([...nationalRecords(new Catalogue(readChecked(files, day)), day)], []);
});

test('emergency numbers stand first, and each list has its own readers’ line alone', () => {
  const { lists } = record<HelpRecord>('no/help.nb');
  assert.deepEqual(ids(lists.parent), ['no-nod', 'no-foreldre', 'no-hjelpen', 'no-ombud', 'no-ukjent']);
  assert.deepEqual(ids(lists.child), ['no-nod', 'no-hjelpen', 'no-ombud']);
  assert.deepEqual(service(lists.child, 'no-hjelpen').oneLine, { child: 'Ring oss.' });
});

test('children see no unverified fact, and no service that only such a fact leads to', () => {
  const { lists } = record<HelpRecord>('no/help.nb');
  assert.equal(service(lists.child, 'no-ombud').phone, undefined);
  assert.equal(service(lists.child, 'no-ombud').web?.value, 'https://ombud.example');
  assert.equal(service(lists.parent, 'no-ombud').phone?.status, 'unverified');
  assert.ok(!ids(lists.child).includes('no-ukjent'));
});

test('hours are shown for six months after somebody checked them', () => {
  const hoursOn = (asOf: string, id: string): string | undefined =>
    service(record<HelpRecord>('no/help.nb', recordsOn(asOf)).lists.staff, id).hours?.value;
  assert.equal(hoursOn('2026-11-01', 'no-hjelpen'), 'Klokka 8–16');
  assert.equal(hoursOn('2026-11-02', 'no-hjelpen'), undefined);
  assert.equal(hoursOn(day, 'no-nod'), undefined, 'never checked');
});

test('a service tells where and for whom it is, and every fact its source, which the record has', () => {
  const { lists, sources } = record<HelpRecord>('no/help.sv');
  const { areas, settings, mayPassOn } = service(lists.child, 'no-ombud');
  assert.deepEqual([areas, settings, mayPassOn], [['no-00'], ['school'], undefined]);
  assert.deepEqual(service(lists.child, 'no-hjelpen').mayPassOn?.value, {
    may: true,
    text: 'De kan si det til noen.',
  });
  assert.deepEqual(sources, [
    {
      id: 'prv-hjelpen',
      title: 'Om hjelpen',
      publisher: 'Hjelpen',
      address: 'https://hjelpen.example',
      dateText: 'mars 2026',
      retrieved: '2026-05-01',
    },
  ]);
});

test('a rights record has what its texts rest on and the drawings they show, and no more', () => {
  const { audiences, laws, sources, pictograms, pictogramCredit } =
    record<RightsRecord>('no/rights.kindergarten.nb');
  assert.deepEqual(
    audiences.map(({ audience, basis }) => [audience, basis]),
    [
      ['preschool', undefined],
      ['parent', undefined],
      ['staff', ['prl-1']],
    ],
  );
  assert.deepEqual(audiences[0]?.rights, [
    {
      id: 'trygt',
      title: 'Trygt',
      text: 'Du skal ha det trygt.',
      basis: ['prl-1', 'art-19'],
      pictogram: 'barn',
    },
  ]);
  assert.deepEqual(ids(laws), ['prl-1', 'art-19']);
  assert.deepEqual(ids(sources), ['eget-raad']);
  assert.deepEqual(pictograms, { barn: { viewBox: '0 0 8 8', body: '<circle cx="4" cy="4" r="3"/>' } });
  assert.equal(pictogramCredit, 'Tegninger: Prøvetegnerne');
});

test('an article is cited by its short title, called so, and dated by the section that makes it law', () => {
  const article = (language: string) =>
    record<RightsRecord>(`no/rights.kindergarten.${language}`).laws.find(({ id }) => id === 'art-19');
  assert.deepEqual(article('nb'), {
    id: 'art-19',
    place: 'Barnekonvensjonen artikkel 19 (kort sagt: Vern)',
    address: 'https://lov.example/mrl-2',
    lawAsOf: '2026-04-13',
    says: 'Ingen kan slå deg.',
  });
  assert.equal(article('sv')?.place, 'Barnkonventionen artikel 19 (i korthet: Vern)');
});

test('the dialog has its three who, its situations, and services for who reads it there', () => {
  const school = record<SpeakUpRecord>('no/speak-up.school.nb');
  assert.deepEqual(
    school.who.map(({ id, label, pictogram }) => [id, label, pictogram]),
    [
      ['self', 'Ja.', 'barn'],
      ['other', 'Ja.', 'barn'],
      ['myChild', 'Ja.', 'voksen'],
    ],
  );
  assert.deepEqual(school.situations[2]?.services, ['no-nod', 'no-hjelpen', 'no-ombud']);
  assert.deepEqual(ids(school.services), ['no-nod', 'no-hjelpen', 'no-ombud']);
  assert.equal(service(school.services, 'no-ombud').phone, undefined, 'a child may look on');
  assert.deepEqual(ids(school.laws), ['prl-1', 'art-12']);
  assert.deepEqual(ids(school.sources), ['eget-raad', 'prv-hjelpen']);
  assert.deepEqual(Object.keys(school.pictograms), ['barn', 'voksen']);

  const kindergarten = record<SpeakUpRecord>('no/speak-up.kindergarten.nb');
  assert.deepEqual(ids(kindergarten.services), ['no-nod', 'no-foreldre', 'no-hjelpen']);
  assert.deepEqual(service(kindergarten.services, 'no-hjelpen').oneLine, {
    child: 'Ring oss.',
    parent: 'Ring oss.',
  });
});

test('law and convention have what texts rest on; launch has what is open', () => {
  const { sections, sources } = record<LawRecord>('no/law');
  assert.deepEqual(ids(sections), ['mrl-2', 'prl-1']);
  assert.equal(sections[1]?.quote?.text, 'Alle barn skal ha det trygt.');
  assert.deepEqual(ids(sources), ['prv-lovdata']);
  const convention = record<ConventionRecord>('convention');
  assert.deepEqual(
    convention.articles.map(({ number, speakingUp }) => [number, speakingUp]),
    [
      [12, false],
      [19, false],
    ],
  );
  assert.deepEqual(ids(convention.sources), ['prv-lovdata']);
  const { points, stale } = record<LaunchRecord>('launch');
  assert.deepEqual(ids(points), ['prv-ring', 'prv-lest']);
  assert.equal(stale[0]?.task, 'Ring hjelpen.');
});

test('a county’s own service tells which of the whole country’s it stands for', async () => {
  const file = 'national/no/help.json';
  const changed = await catalogueWith(file, replace('["no-00"],', '["no-00"], "replaces": "no-hjelpen",'));
  const { lists } = record<HelpRecord>('no/help.nb', new Map(nationalRecords(changed, day)));
  assert.equal(service(lists.child, 'no-ombud').replaces, 'no-hjelpen');
});

test('a municipality’s head tells who has read its texts, and when', async () => {
  const read = { role: 'skolesjef', on: '2026-05-05' };
  const changed = await catalogueWith(
    'units/municipalities.json',
    replace('"language": "nb",', `"language": "nb", "textsChecked": ${JSON.stringify(read)},`),
  );
  assert.deepEqual(changed.head('no-0001').textsChecked, read);
  assert.ok(!('textsChecked' in catalogue.head('no-0001')));
});

test('what to do now has its steps once, their order for each kind of case, and whom to ring, with the line for staff', () => {
  const { steps, order, plan, services, laws, sources } = record<CaseStepsRecord>('no/case-steps.school.nn');
  assert.deepEqual(ids(steps), ['fare', 'si-det']);
  assert.deepEqual(Object.keys(order), ['peer', 'adultThere', 'leaderThere', 'atHome', 'despair']);
  assert.deepEqual(steps[1], {
    id: 'si-det',
    title: 'Steg.',
    text: 'Gjør det.',
    basis: ['prl-1'],
    only: 'unit',
    when: 'Nå.',
    lawWord: 'straks',
    services: [],
  });
  assert.deepEqual([plan.byLaw, plan.fields.length], [true, 5]);
  assert.deepEqual(ids(services), ['no-nod']);
  assert.deepEqual(Object.keys(services[0]?.oneLine ?? {}), ['staff']);
  assert.deepEqual([ids(laws), ids(sources)], [['prl-1'], ['eget-raad', 'prv-hjelpen']]);
});

test('what the form says stands by its place, and the dialog of the button carries none of it', () => {
  const { form, laws } = record<SpeakUpFormRecord>('no/speak-up-form.kindergarten.sv');
  assert.deepEqual(form.picture, [{ id: 'si-picture', text: 'Si det.', basis: ['eget-raad'] }]);
  assert.deepEqual(ids(laws), ['prl-1']);
  assert.ok(!('form' in record<SpeakUpRecord>('no/speak-up.kindergarten.sv')));
});
