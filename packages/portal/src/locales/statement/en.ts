import type { StatementTexts } from './nb.ts';

export const en: StatementTexts = {
  title: 'Text on accessibility',
  description:
    'Text on the accessibility of each widget, ready to paste into the statement of a municipality or a school.',
  lead: 'You make the statement for your own site. Here is text on what you show from us, ready to paste.',
  texts: 'The text',
  textsText:
    'Each text says what has been tested, and what has not. The date is the day this edition was made.',
  laws: { no: 'The rules in Norway', se: 'The rules in Sweden' },
  lawsText: 'The law as it was when it was read. This is not legal advice.',

  heading: (name, version) => `${name} (Åpen oppvekst, version ${version})`,
  goal: 'The goal is every level A and AA criterion of WCAG 2.2. Nobody independent has judged whether it is met.',
  tested: (date) => `Tested by machine (as of ${date}):`,
  tests: [
    'The tool axe finds no faults, nor in dark mode or with forced colours.',
    'Everything can be reached and used with a keyboard, and it shows where you are.',
    'At 320 pixels, which is 400 per cent zoom, nothing needs sideways scrolling.',
    'The tests run in Chromium, Firefox and WebKitGTK.',
  ],
  untested: 'Not tested:',
  untestedBy: [
    'Nobody who uses a screen reader, speech control or a switch every day has tried it.',
    'No children have tried it.',
    'Safari on a phone has not been tried.',
  ],
  limits: 'Known limits:',
  limitsOf: {
    'si-ifra': [
      'Forms, phones and other ways to speak up belong to the school or kindergarten and have not been tested.',
      'Shift three times to leave works only with a keyboard. The button does the same.',
    ],
    rettigheter: [
      'It reads aloud only where the device has its own voice for the language.',
      'The pages it links to belong to others and have not been tested.',
    ],
    hjelp: ['The sites it links to belong to others and have not been tested.'],
    tiltaksplan: [
      'The plan is in the language it was written in. The text is marked with its language.',
      'The documents it links to belong to the municipality and have not been tested.',
    ],
    indikator: [
      'The words of the figure are in the municipality’s language. The text is marked with its language.',
      'The picture itself cannot be read by a screen reader. The sentence and the table say the same.',
    ],
  },
  limitsOfAll: [
    'In a frame (iframe) it has a fixed height, so scrolling inside the frame may be needed.',
    'If the site chooses its own colours, only the contrast between them has been computed.',
  ],
  report: 'Report faults to us, and we will pass them on.',
};
