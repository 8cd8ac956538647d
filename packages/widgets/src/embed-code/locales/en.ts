import type { Texts } from './nb.ts';

export const en: Texts = {
  'si-ifra': (unit) => `Speak up about bullying or feeling unsafe at ${unit}`,
  rettigheter: {
    school: 'Your rights at school',
    kindergarten: 'Children’s rights in kindergarten',
  },
  hjelp: 'Help for children, young people and parents',
  tiltaksplan: (plan) => `See what is promised, and how far it has come: ${plan}`,
  indikator: (figure) => `See the figure: ${figure}`,

  practice: 'Practice, nobody reads this',
  call: 'Call',
  danger: 'Is there danger now?',
  or: 'or',
};
