import type { FormCheckTexts } from './nb.ts';

export const en: FormCheckTexts = {
  title: 'Check the form',
  description:
    'Check a filled status form in the browser, and get the file that is needed to publish it. Nothing is sent.',
  lead: 'Choose the status form you have filled in. It is read here in your browser, and none of it is sent from your computer.',
  choose: 'Choose the form (XLSX or CSV)',
  drop: 'You can also drop the file here.',
  network: 'The only thing fetched is the plan itself, from the open files of this site.',
  noScript:
    'This page needs JavaScript, which is off in this browser. The form is read by the script and sent nowhere.',
  reading: 'Reading {file} …',
  failures: {
    tooBig:
      '{file} is larger than 5 MB and hardly a status form. Choose the file you downloaded and filled in.',
    oldExcel: '{file} is saved in the old Excel format (XLS). Open it and save it as XLSX or CSV.',
    unreadable: '{file} could not be read. Save the form as XLSX or CSV and try again.',
    unknownPlan:
      'Found no plan that {file} belongs to. The column Id must hold the ids of the form you downloaded.',
    offline: 'The plan could not be fetched. Check the network and choose the file again.',
  },
  result: 'Result for {file}',
  summary: '{changed} changed, {unchanged} without a new report',
  summaryFaulty: '{changed} changed, {unchanged} without a new report, {faulty} with errors',
  forPlan: 'Plan',
  errors: 'Must be mended ({n})',
  errorsText: 'Mend this in the form, save it and choose the file again.',
  warnings: 'Look over ({n})',
  warningsText: 'This stops nothing, but may be wrong.',
  expected: 'Expected',
  came: 'Found',
  preview: 'How it will read',
  previewText: 'Under each measure on the page of the plan.',
  unit: 'for unit {unit}',
  save: 'Save {name}',
  saveText: 'Send the file to whoever runs the site. It is included the next time the pages are built.',
  nothingNew: 'The form says nothing new, so there is no file to save.',
  stepsTitle: 'How to report status',
  steps: [
    'Download the form of the plan. It is prefilled with the measures.',
    'Fill in the rows you have something new to report on. Write a role, never a name.',
    'Choose the file here. Errors are named by row and column.',
    'Save the file you get back, and send it to whoever runs the site.',
  ],
  formsTitle: 'The forms',
  formFor: (plan, municipality) => `${plan}, ${municipality}`,
  fictional: 'fictional, to try with',
  operatorTitle: 'For whoever runs the site',
  operator:
    'Put the file in the folder fixtures/reports and build again. “harvest build” checks it once more, and stops with file name and field if something is wrong. The format is in',
  operatorSchema: 'the schema of status reports (JSON Schema)',
};
