import type { RightsTexts } from './nb.ts';

export const en: RightsTexts = {
  title: 'Rights',
  description:
    'What children have a right to in school and kindergarten in Norway and Sweden, and what adults must do.',
  lead: 'Here is what children have a right to, and what happens when someone speaks up.',
  settings: {
    no: { school: 'School in Norway', kindergarten: 'Kindergarten in Norway' },
    se: { school: 'School in Sweden', kindergarten: 'Preschool in Sweden' },
  },
  inSetting: {
    no: { school: 'school in Norway', kindergarten: 'kindergarten in Norway' },
    se: { school: 'school in Sweden', kindergarten: 'preschool in Sweden' },
  },
  settingDescription: (place) =>
    `Rights in ${place}, for children, parents and staff separately. Choose who you are.`,
  pageTitle: (audience, place) => `Rights, ${audience}, ${place}`,
  who: 'Who are you?',
  chooseOther: 'Choose another',
  audiences: {
    preschool: 'Small children',
    junior: 'The youngest at school',
    middle: 'The middle years of school',
    senior: 'Teenagers',
    parent: 'Parents',
    staff: 'Staff',
  },
  audienceTexts: {
    preschool: 'To read aloud, with pictures',
    parent: 'With a letter you can print',
    staff: 'What you must do',
  },
  grades: {
    no: (from, to) => (to > 10 ? `Year ${from} and up` : `Years ${from}–${to}`),
    se: (from, to) =>
      to > 9 ? `Year ${from} and up` : from === 0 ? `Preschool class to year ${to}` : `Years ${from}–${to}`,
  },
  rights: {
    child: 'You have a right to this',
    parent: 'Your child has a right to this',
    staff: 'The children have a right to this',
  },
  lawSays: 'The law says',
  worries: 'Is there something you wonder about?',
  help: 'Do you want to talk to someone now?',
  helpText: 'See whom you can call or write to.',
  letter: 'A letter you can print',
  letterAlone: 'Show the letter alone, ready to print',
  letterPrint: 'Choose “Print” in your browser. Only the letter will be on the paper. ',
  letterBack: 'Show the whole page again',
  hubConvention: 'The Convention on the Rights of the Child',
  hubConventionText: 'All 54 articles, in short.',
  convention: {
    title: 'The Convention on the Rights of the Child',
    description:
      'The 54 articles of the UN Convention on the Rights of the Child, in short, the four principles marked.',
    lead: 'The UN Convention on the Rights of the Child has 54 articles. Here is each of them, in short.',
    about:
      'The articles of the convention have no headings. The titles here are there to help you read, and are no part of the convention.',
    article: (number) => `Article ${number}`,
    principle: 'Principle',
    principles: 'Four of the articles are principles for the whole convention. They are marked “principle”.',
    speakingUp: 'When you want to speak up',
    parts: { rights: 'The rights', procedure: 'How the convention works' },
    titlesFrom: (articles) => `The titles of article ${articles}:`,
    ownTitles: 'our own words',
  },
};
