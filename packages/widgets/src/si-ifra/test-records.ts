/** A small made-up school and the words for it, for the tests of the button. */
import type {
  Channel,
  HelpServiceRecord,
  SpeakUpRecord,
  SpeakUpWord,
  StatementRecord,
  Unit,
  UnitRecord,
} from '@apen-oppvekst/data-schema/terms';

/** The day that every test stands on. */
export const day = '2026-11-22';

export const unitId = 'no-900000034';

export const channels: Channel[] = [
  {
    kind: 'form',
    label: 'Si ifra på nett',
    address: 'https://skole.example/si-ifra',
    readBy: ['rektor', 'sosiallærer'],
    when: 'Hver skoledag før klokka 9',
  },
  { kind: 'phone', label: 'Ring skolen', address: 'tel:+4722000000', readBy: ['rektor'] },
  { kind: 'person', label: 'Helsesykepleier', readBy: ['helsesykepleier'], when: 'Tirsdag' },
];

export const unitRecord = (
  unit: Partial<Unit> = {},
  municipality: Partial<UnitRecord['municipality']> = {},
): UnitRecord => ({
  asOf: day,
  municipality: {
    id: 'no-5001',
    name: 'Prøvevik',
    country: 'no',
    language: 'nb',
    fictional: false,
    path: 'kommune/no-5001-provevik/',
    ...municipality,
  },
  unit: {
    id: unitId,
    name: 'Prøve skole',
    municipality: 'no-5001',
    type: 'school',
    ownership: 'municipal',
    joined: true,
    channels,
    closed: [],
    planApplies: 'yes',
    source: 'prv-enheter',
    ...unit,
  },
  intakeOpen: false,
  path: `enhet/${unitId}/`,
  plans: [],
  reports: [],
  innspill: [],
  sources: [],
});

export const notJoined = unitRecord({ joined: false, channels: [] });

export const practice = unitRecord({}, { fictional: true });

const words: Record<SpeakUpWord, string> = {
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
  more: 'Godt å vite',
  passOn: 'Hva må de si videre?',
  help: 'Snakk med noen nå',
  tellAnAdult: 'Slik forteller du det til en voksen',
  notJoined: 'Denne skolen har ikke tatt i bruk tjenesten. Ingen på skolen får beskjed herfra.',
  sources: 'Hva bygger dette på?',
  unchecked: 'Tekstene er ikke kvalitetssikret.',
  device: 'Skolens nettbrett kan huske hvilke sider du har vært på.',
  exitHelp: 'Knappen tar deg bort. Shift tre ganger gjør det samme.',
  practice: 'Øvelse, ingen leser dette',
  practiceChannel: 'På en ekte side står adressen her.',
  practiceForm: 'Skjemaet er til øving.',
};

const fact = <Value>(value: Value, sourceDate?: string) => ({
  value,
  status: 'ok' as const,
  source: 'kilde',
  checked: null,
  ...(sourceDate === undefined ? {} : { sourceDate }),
});

const service = (id: string, name: string, more: Partial<HelpServiceRecord>): HelpServiceRecord => ({
  id,
  kind: 'line',
  areas: [],
  name,
  oneLine: { child: `${name} for barn`, parent: `${name} for foreldre` },
  ...more,
});

const said = (id: string, text: string, more: Partial<StatementRecord> = {}): StatementRecord => ({
  id,
  text,
  basis: ['ol-12-4'],
  ...more,
});

const drawn = { viewBox: '0 0 72 72', body: '<circle cx="36" cy="36" r="20" fill="#fcea2b"/>' };

export const speakUp = (more: Partial<SpeakUpRecord> = {}): SpeakUpRecord => ({
  asOf: day,
  country: 'no',
  setting: 'school',
  language: 'nb',
  words,
  who: (['self', 'other', 'myChild'] as const).map((id) => ({ id, label: words[id], pictogram: 'prikk' })),
  situations: [
    {
      id: 'peer',
      label: 'Noen på skolen',
      pictogram: 'prikk',
      helpFirst: false,
      statements: [
        said('trygg', 'Du har rett til å ha det trygt.', { for: ['self'], basis: ['ol-12-2', 'eget-raad'] }),
        said('bra', 'Bra at du bryr deg.', { for: ['other'] }),
        said('plan', 'Skolen skal lage en plan.', { for: ['myChild'] }),
      ],
      services: ['no-112', 'no-113', 'no-116111', 'trondelag', 'nordland'],
    },
    {
      id: 'adultThere',
      label: 'En voksen der',
      pictogram: 'prikk',
      helpFirst: false,
      statements: [said('forbudt', 'Ingen voksne skal plage deg.')],
      services: ['no-112', 'no-113', 'no-116111'],
    },
    {
      id: 'atHome',
      label: 'Noen hjemme',
      pictogram: 'prikk',
      helpFirst: true,
      statements: [said('hjemme', 'Det er ikke din feil.')],
      services: ['no-112', 'no-113', 'no-116111', 'barnevernvakt'],
    },
    {
      id: 'despair',
      label: 'Jeg orker ikke mer',
      labelFor: { other: 'Noen orker ikke mer' },
      pictogram: 'prikk',
      helpFirst: true,
      statements: [said('godt', 'Så godt at du sier det.')],
      services: ['no-113', 'no-112', 'no-116111', 'barnevernvakt'],
    },
  ],
  tellAnAdult: [
    said('velg', 'Velg en voksen du stoler på.', { for: ['self'], pictogram: 'prikk' }),
    said('mote', 'Be om et møte med rektor.', { for: ['myChild'] }),
  ],
  passOn: [said('rektor', 'De må si det til rektor.', { basis: ['ol-12-5'] })],
  services: [
    service('no-112', 'Politi', { kind: 'emergency', phone: fact('112') }),
    service('no-113', 'Ambulanse', { kind: 'emergency', phone: fact('113') }),
    service('no-116111', 'Alarmtelefonen', {
      kind: 'childLine',
      phone: fact('116 111'),
      web: fact('https://www.116111.no/hjelp'),
      roundTheClock: fact(true, '2024-03'),
      mayPassOn: fact({ may: true, text: 'De kan si det til barnevernet.' }),
    }),
    service('barnevernvakt', 'Barnevernvakta', {
      kind: 'service',
      web: fact('https://www.barnevernvakten.no'),
    }),
    service('trondelag', 'Ombudet i Trøndelag', { areas: ['no-50'], phone: fact('74 00 00 00') }),
    service('nordland', 'Ombudet i Nordland', { areas: ['no-18'] }),
  ],
  laws: ['ol-12-2', 'ol-12-4', 'ol-12-5'].map((id) => ({
    id,
    place: `Opplæringslova § ${id.slice(3)}`,
    address: `https://lovdata.no/${id}`,
    lawAsOf: '2026-04-13',
    says: 'Noe.',
  })),
  sources: [{ id: 'eget-raad', title: 'Eget råd', publisher: 'Åpen oppvekst', address: null }],
  pictograms: { prikk: drawn },
  pictogramCredit: 'Piktogrammer: OpenMoji, CC BY-SA 4.0',
  ...more,
});
