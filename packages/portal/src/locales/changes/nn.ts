import type { ChangesTexts } from './nb.ts';

export const nn: ChangesTexts = {
  title: 'Kva er endra',
  description:
    'Nye planar, meldingar om status, nye tal og rettingar, med dato. Kan følgjast som straum (Atom).',
  lead: 'Skilnaden mellom denne utgåva og den førre: nye planar, meldingar om status, nye tal og rettingar.',
  feed: 'Følg endringane (Atom)',
  here: 'Endra her',
  feedOf: (name) => `Følg endringane i ${name} (Atom)`,
  all: 'Alle endringar',
  none: 'Ingenting er endra sidan førre utgåve.',
  correctionsTitle: 'Rettingar',
  correctionsDescription:
    'Feil som har stått på denne nettstaden: kva som stod, kva som er rett, når det vart retta og kvifor.',
  correctionsLead:
    'Feil som har stått her: kva som stod, kva som er rett, når det vart retta og kvifor. Ei retting blir ståande.',
  noCorrections: 'Ingen rettingar til no.',
  was: 'Stod',
  is: 'Rett',
  reason: 'Grunn',
};
