/** A made-up school, its words and its keys, for the tests of the page and the form. */
import type { FormPlace, SpeakUpFormRecord, SpeakUpRecord } from '@apen-oppvekst/data-schema/terms';
import type { PageModel } from './page-model.ts';

export const unitId = 'no-900000034';

const words = {
  title: 'Si ifra',
  danger: 'Er det fare nå?',
  dangerText: 'Gå til et trygt sted.',
  isThisYours: 'Er dette skolen din?',
  yes: 'Ja',
  no: 'Nei',
  notYours: 'Si det der du går på skole.',
  whoQuestion: 'Hvem gjelder det?',
  self: 'Meg selv',
  other: 'En annen',
  myChild: 'Barnet mitt',
  whatQuestion: 'Hva handler det om?',
  channels: 'Slik kan du si ifra her',
  write: 'Skriv til skolen',
  readBy: 'Hvem leser det?',
  when: 'Når?',
  whenUnknown: 'Skolen har ikke sagt når det blir lest.',
  closedNow: 'Stengt nå',
  closedSoon: 'Stengt snart',
  closedText: 'Da leser ingen.',
  passOn: 'Hva må de si videre?',
  help: 'Snakk med noen nå',
  tellAnAdult: 'Slik forteller du det til en voksen',
  notJoined: 'Denne skolen har ikke tatt i bruk tjenesten.',
  device: 'Skolens nettbrett kan huske hvilke sider du har vært på.',
  exitHelp: 'Knappen tar deg bort.',
  practice: 'Øvelse, ingen leser dette',
  practiceChannel: 'På en ekte side står adressen her.',
  practiceForm: 'Skjemaet er til øving.',
} as unknown as SpeakUpRecord['words'];

const phone = (value: string) => ({ value, status: 'ok' as const, source: 'kilde', checked: null });
const said = (id: string, text: string, more: object = {}) => ({ id, text, basis: ['lov'], ...more });

export const speakUp = (more: Partial<SpeakUpRecord> = {}): SpeakUpRecord => ({
  asOf: '2026-12-01',
  country: 'no',
  setting: 'school',
  language: 'nb',
  words,
  who: [
    { id: 'self', label: 'Meg selv', pictogram: 'self' },
    { id: 'other', label: 'En annen', pictogram: 'other' },
    { id: 'myChild', label: 'Barnet mitt', pictogram: 'family' },
  ],
  situations: (
    [
      ['peer', 'Andre elever'],
      ['adultThere', 'En voksen på skolen'],
      ['atHome', 'Noen hjemme'],
      ['despair', 'Jeg orker ikke mer'],
    ] as const
  ).map(([id, label]) => ({
    id,
    label,
    pictogram: 'friends',
    helpFirst: id === 'atHome' || id === 'despair',
    statements: [
      said('selv', 'Det er ikke din feil.', { for: ['self'] }),
      said('barnet', 'Ring barnevernet.', { for: ['myChild'] }),
    ],
    services: ['no-112', 'no-116111'],
  })),
  tellAnAdult: [said('velg', 'Velg en voksen du stoler på.')],
  passOn: [said('videre', 'De må si det til rektor.')],
  services: [
    {
      id: 'no-112',
      kind: 'emergency',
      areas: [],
      name: 'Politiet',
      oneLine: {},
      phone: phone('112'),
    },
    { id: 'no-110', kind: 'emergency', areas: [], name: 'Brann', oneLine: {}, phone: phone('110') },
    {
      id: 'no-116111',
      kind: 'childLine',
      areas: [],
      name: 'Alarmtelefonen',
      oneLine: {},
      phone: phone('116 111'),
    },
  ],
  laws: [],
  sources: [],
  pictograms: {},
  pictogramCredit: '',
  ...more,
});

export const form: SpeakUpFormRecord = {
  asOf: '2026-12-01',
  country: 'no',
  setting: 'school',
  language: 'nb',
  form: Object.fromEntries(
    (
      [
        ['mustTell', 'Da må de si det til barnevernet.'],
        ['helpFirst', 'Ring først.'],
        ['picture', 'Ta vare på bildet.'],
        ['mayBeGuessed', 'Noen kan gjette hvem du er.'],
        ['accused', 'Du velger om rektor kan lese det.'],
        ['accusedLeader', 'Da går det rett til eieren.'],
      ] as const
    ).map(([place, text]) => [place, [said(place, text)]]),
  ) as unknown as Record<FormPlace, SpeakUpFormRecord['form']['mustTell']>,
  laws: [],
  sources: [],
};

export const model = (more: Partial<PageModel> = {}): PageModel => ({
  language: 'nb',
  country: 'no',
  tenant: {
    id: 'provevik',
    name: 'Prøvevik kommune',
    language: 'nb',
    ownerType: 'municipality',
    practice: false,
    phone: 'tel:+4722000000',
  },
  unit: {
    id: unitId,
    name: 'Prøve skole',
    setting: 'school',
    gradeSpan: { from: 1, to: 10 },
    small: false,
  },
  rootKey: 'A'.repeat(43),
  groups: {
    unit: { readers: ['rektor', 'sosiallærer'], holders: 3 },
    owner: { readers: ['oppvekstsjef'], holders: 2 },
  },
  reading: { next: '2026-12-02', cover: false, promise: 'Vi leser hver skoledag før klokka 9' },
  speakUp: speakUp(),
  form,
  base: '/mottak',
  portal: '/',
  style: { address: '/mottak/filer/style-abc.css', integrity: 'sha384-stil' },
  scripts: ['main', 'app', 'en', 'nb', 'nn', 'sealing', 'sv'].map((name) => ({
    address: `/mottak/filer/${name}-abc.js`,
    integrity: `sha384-${name}`,
  })),
  ...more,
});
