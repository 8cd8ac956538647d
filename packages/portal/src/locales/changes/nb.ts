/** Words on the pages of changes and corrections. */
export const nb = {
  title: 'Hva er endret',
  description:
    'Nye planer, meldinger om status, nye tall og rettelser, med dato. Kan følges som strøm (Atom).',
  lead: 'Forskjellen mellom denne utgaven og den forrige: nye planer, meldinger om status, nye tall og rettelser.',
  feed: 'Følg endringene (Atom)',
  here: 'Endret her',
  feedOf: (name: string) => `Følg endringene i ${name} (Atom)`,
  all: 'Alle endringer',
  none: 'Ingenting er endret siden forrige utgave.',
  correctionsTitle: 'Rettelser',
  correctionsDescription:
    'Feil som har stått på dette nettstedet: hva som sto, hva som er rett, når det ble rettet og hvorfor.',
  correctionsLead:
    'Feil som har stått her: hva som sto, hva som er rett, når det ble rettet og hvorfor. En rettelse blir stående.',
  noCorrections: 'Ingen rettelser til nå.',
  was: 'Sto',
  is: 'Rett',
  reason: 'Grunn',
};
export type ChangesTexts = typeof nb;
