import type { ChildTexts } from './nb.ts';

export const en: ChildTexts = {
  exit: 'Leave this page',
  exitWithoutScript:
    'The button “Leave this page” opens another page. But if someone goes Back, this page appears again.',
  description: (unit, municipality) => `Information about ${unit} in ${municipality}.`,
  inMunicipality: (municipality) => `in ${municipality}`,
  closed: 'Days when nobody reads',
  closedAsOf: (date) => `As known on ${date}.`,
  rights: {
    school: 'Your rights at school',
    kindergarten: 'Children’s rights in kindergarten',
  },
  moreHelp: 'More who can help',
  fullPage: 'Open on a page of its own',
  grounds: 'What is this based on?',
  laws: 'The law',
  sources: 'Other sources',
  lawAsOf: (date) => `as the law was on ${date}`,
  readOn: (date) => `read on ${date}`,
  addressUnknown: 'The address is not known.',
  unchecked: 'Not quality-checked.',
  uncheckedText: 'Nobody in the municipality has vouched for these texts yet.',
  uncheckedEverywhere: 'No professional has vouched for these texts yet.',
  checkedBy: (role, date) => `The texts were read by ${role} on ${date}.`,
  intakePrivacy: 'What happens to what you write',
  noPublisher: 'Demonstration without a responsible publisher.',
};
