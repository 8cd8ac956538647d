/** Small made-up texts on rights. No sentence here is law; each states only what a test is about. */
import {
  audiencesOf,
  type Audience,
  type AudienceRecord,
  type MunicipalityHead,
  type RightsRecord,
  type Unit,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';

export const letter: NonNullable<AudienceRecord['letter']> = {
  title: 'Brev til rektor',
  lead: 'Skriv ut brevet og fyll det ut.',
  to: 'Til rektor ved',
  paragraphs: [
    { text: 'Barnet mitt heter:', basis: ['prl-1'], blank: true },
    { text: 'Jeg ber om en plan som svarer på dette:', basis: ['prl-2'], blank: false },
  ],
  points: [
    { text: 'hva som er problemet', basis: ['prl-2'] },
    { text: 'hvem som gjør noe', basis: ['prl-2'] },
  ],
  requests: [{ text: 'Vi trenger tolk.', basis: ['eget-raad'] }],
  signature: 'Sted, dato og underskrift',
};

export const told = (audience: Audience, more: Partial<AudienceRecord> = {}): AudienceRecord => ({
  audience,
  title: `Til ${audience}`,
  lead: 'Her står det hva du har rett til.',
  rights: [
    {
      id: 'r1',
      title: 'Trygg',
      text: 'Du skal ha det trygt.',
      basis: ['prl-1', 'art-12'],
      pictogram: 'shield',
    },
    { id: 'r2', title: 'Hørt', text: 'Du skal bli hørt.', basis: ['eget-raad'] },
  ],
  stepsTitle: 'Hva skjer når du sier ifra?',
  steps: [
    { id: 's1', title: 'Du sier ifra', text: 'Til en voksen.', basis: ['prl-1'], pictogram: 'shield' },
    {
      id: 's2',
      title: 'Skolen undersøker',
      text: 'De spør deg.',
      when: 'så fort som mulig',
      lawWord: 'snarast',
      basis: ['prl-2'],
    },
  ],
  worries: [{ id: 'w1', question: 'Hva om jeg tar feil?', answer: 'Det går bra.', basis: ['prl-1'] }],
  ...(audience === 'parent' && { letter }),
  ...more,
});

export const rights = (more: Partial<RightsRecord> = {}): RightsRecord => ({
  asOf: '2026-11-22',
  country: 'no',
  setting: 'school',
  language: 'nb',
  audiences: audiencesOf[more.setting ?? 'school'].map((audience) => told(audience)),
  laws: [
    {
      id: 'prl-1',
      place: 'Prøveloven § 1',
      address: 'https://lov.example/1',
      lawAsOf: '2026-04-13',
      says: 'Alle skal ha det trygt.',
    },
    {
      id: 'prl-2',
      place: 'Prøveloven § 2',
      address: 'https://lov.example/2',
      lawAsOf: '2026-04-13',
      says: 'Skolen skal undersøke.',
    },
    {
      id: 'art-12',
      place: 'Barnekonvensjonen artikkel 12',
      address: 'https://lov.example/12',
      lawAsOf: '2026-04-02',
      says: 'Si hva man mener.',
    },
  ],
  sources: [{ id: 'eget-raad', title: 'Eget råd', publisher: 'Prøvevik', address: null }],
  pictograms: { shield: { viewBox: '0 0 72 72', body: '<path fill="#ea5a47" d="M36 9l24 9v18L36 63z"/>' } },
  pictogramCredit: 'Piktogrammer: Prøve, CC BY-SA 4.0',
  ...more,
});

const prøvevik: MunicipalityHead = {
  id: 'no-9999',
  name: 'Prøvevik',
  country: 'no',
  language: 'nb',
  fictional: false,
  path: 'kommune/no-9999-provevik/',
};

export const about = (
  unit: Partial<Unit> = {},
  municipality: Partial<MunicipalityHead> = {},
): Pick<UnitRecord, 'municipality' | 'unit'> => ({
  municipality: { ...prøvevik, ...municipality },
  unit: {
    id: 'no-900000012',
    name: 'Prøvevik skole',
    municipality: 'no-9999',
    type: 'school',
    ownership: 'municipal',
    joined: false,
    channels: [],
    closed: [],
    planApplies: 'yes',
    source: 'kilde',
    ...unit,
  },
});
