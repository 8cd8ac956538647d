/** Made by `scripts/urgent-numbers.ts` from `fixtures/national/{no,se}/help.json`; a test holds the two together. */
import type { Country, Language } from '@apen-oppvekst/data-schema/terms';

/** A number to ring, as it is shown, and who answers. */
export interface UrgentNumber {
  readonly phone: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** Compiled into the widgets, so that help is there when nothing loads. */
export const urgentNumbers: Readonly<
  Record<Country, { readonly emergency: readonly UrgentNumber[]; readonly childLine: UrgentNumber }>
> = {
  no: {
    emergency: [
      { phone: '112', name: { nb: 'Politiet', nn: 'Politiet', sv: 'Polisen', en: 'Police' } },
      { phone: '113', name: { nb: 'Ambulanse', nn: 'Ambulanse', sv: 'Ambulans', en: 'Ambulance' } },
    ],
    childLine: {
      phone: '116 111',
      name: {
        nb: 'Alarmtelefonen for barn og unge',
        nn: 'Alarmtelefonen for barn og unge',
        sv: 'Alarmtelefonen for barn og unge',
        en: 'Alarmtelefonen, the child welfare line',
      },
    },
  },
  se: {
    emergency: [
      { phone: '112', name: { nb: 'SOS Alarm', nn: 'SOS Alarm', sv: 'SOS Alarm', en: 'SOS Alarm' } },
    ],
    childLine: { phone: '116 111', name: { nb: 'Bris', nn: 'Bris', sv: 'Bris', en: 'Bris' } },
  },
};
