import type { ChangesTexts } from './nb.ts';

export const sv: ChangesTexts = {
  title: 'Vad har ändrats',
  description:
    'Nya planer, rapporterad status, nya siffror och rättelser, med datum. Kan följas som flöde (Atom).',
  lead: 'Skillnaden mellan den här utgåvan och den förra: nya planer, rapporterad status, nya siffror och rättelser.',
  feed: 'Följ ändringarna (Atom)',
  here: 'Ändrat här',
  feedOf: (name) => `Följ ändringarna i ${name} (Atom)`,
  all: 'Alla ändringar',
  none: 'Inget har ändrats sedan förra utgåvan.',
  correctionsTitle: 'Rättelser',
  correctionsDescription:
    'Fel som har stått på den här webbplatsen: vad som stod, vad som är rätt, när det rättades och varför.',
  correctionsLead:
    'Fel som har stått här: vad som stod, vad som är rätt, när det rättades och varför. En rättelse står kvar.',
  noCorrections: 'Inga rättelser hittills. Hittar du ett fel vill vi gärna veta det.',
  was: 'Stod',
  is: 'Rätt',
  reason: 'Skäl',
};
