import type { Texts } from './nb.ts';

export const sv: Texts = {
  'si-ifra': (unit) => `Säg till om mobbning eller otrygghet på ${unit}`,
  rettigheter: {
    school: 'Det här har du rätt till i skolan',
    kindergarten: 'Det här har barn rätt till i förskolan',
  },
  hjelp: 'Hjälp för barn, unga och föräldrar',
  tiltaksplan: (plan) => `Se vad som är utlovat, och hur långt det har kommit: ${plan}`,
  indikator: (figure) => `Se siffran: ${figure}`,

  practice: 'Övning, ingen läser detta',
  call: 'Ring',
  danger: 'Är det fara nu?',
  or: 'eller',
};
