import type { Texts } from './nb.ts';

export const nn: Texts = {
  'si-ifra': (unit) => `Sei ifrå om mobbing eller utryggleik ved ${unit}`,
  rettigheter: {
    school: 'Dette har du rett til på skulen',
    kindergarten: 'Dette har barn rett til i barnehagen',
  },
  hjelp: 'Hjelp for barn, unge og foreldre',
  tiltaksplan: (plan) => `Sjå kva som er lova, og kor langt det er kome: ${plan}`,
  indikator: (figure) => `Sjå talet: ${figure}`,

  practice: 'Øving, ingen les dette',
  call: 'Ring',
  danger: 'Er det fare no?',
  or: 'eller',
};
