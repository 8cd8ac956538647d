/**
 * Entry `./status-form`: the sheet in which a plan's owner reports progress, and the reading of it.
 * Pure code without zod, for the build and for the page that reads a form in the browser.
 */
export { askedColumns, columnLetters, formColumns, givenColumns, type FormColumn } from './columns.ts';
export { csvSeparator, csvText } from './csv-text.ts';
export { cellAddress, describeFormFault, type FormCell, type FormFault } from './form-fault.ts';
export type { FormFaultCode } from './fault-codes.ts';
export { formRows, reportFile, type FormRecord, type ReportFile } from './form-rows.ts';
export { formIds, readForm, type FormReading, type FormReadingOptions } from './read-form.ts';
export { shownStatus, statusesFor, type FormStatus } from './statuses.ts';
export { formWords, type FormWords } from './words/index.ts';
