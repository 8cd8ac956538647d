import type { Setting } from '@apen-oppvekst/data-schema/terms';

/** What stands on the page until the widget is there, in bokmål. The other languages are typed by this one. */
export const nb = {
  'si-ifra': (unit: string) => `Si ifra om mobbing eller utrygghet ved ${unit}`,
  rettigheter: {
    school: 'Dette har du rett til på skolen',
    kindergarten: 'Dette har barn rett til i barnehagen',
  } satisfies Record<Setting, string>,
  hjelp: 'Hjelp for barn, unge og foreldre',
  tiltaksplan: (plan: string) => `Se hva som er lovet, og hvor langt det er kommet: ${plan}`,
  indikator: (figure: string) => `Se tallet: ${figure}`,

  /** Stands with everything that belongs to a made-up unit. */
  practice: 'Øvelse, ingen leser dette',
  call: 'Ring',
  danger: 'Er det fare nå?',
  or: 'eller',
};

/** What every language must say. */
export type Texts = typeof nb;
