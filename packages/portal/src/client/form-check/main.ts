/**
 * Checks a filled status form where it lies: the file is read in the browser, the plan it belongs to is
 * fetched from the static API, and nothing of the file leaves the machine.
 */
import { formIds, readForm, reportFile } from '@apen-oppvekst/data-schema/status-form';
import { byId } from '../dom.ts';
import { fill } from '../text.ts';
import { fetchFrom, findPlan } from './find-plan.ts';
import { FileError, readRows } from './read-rows.ts';
import { resultView, type FormCheckWords } from './view.ts';

const tool = byId('skjema-sjekk', HTMLElement);
const input = byId('skjema-fil', HTMLInputElement);
const status = byId('skjema-status', HTMLElement);
const result = byId('skjema-resultat', HTMLElement);
const words = JSON.parse(tool.dataset['words'] ?? '{}') as FormCheckWords;
const fetchJson = fetchFrom(tool.dataset['base'] ?? '/');

/** Address of the last file offered, freed when another takes its place. */
let offered: string | undefined;
/** Counts files, so that a slow reading never replaces a newer one. */
let turn = 0;

/** The day it is where the municipalities are. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

async function checkFile(file: File): Promise<void> {
  const mine = ++turn;
  result.hidden = true;
  status.textContent = fill(words.reading, { file: file.name });
  const outcome = await read(file).catch((error: unknown) =>
    error instanceof FileError ? error.failure : ('offline' as const),
  );
  if (mine !== turn) return;
  if (typeof outcome === 'string') {
    status.textContent = fill(words.failures[outcome], { file: file.name });
    return;
  }
  status.textContent = '';
  result.replaceChildren(...outcome);
  result.hidden = false;
  result.querySelector('h2')?.focus();
}

async function read(file: File): Promise<readonly HTMLElement[] | 'unknownPlan'> {
  const rows = await readRows(new Uint8Array(await file.arrayBuffer()));
  const record = await findPlan(formIds(rows), fetchJson);
  if (record === undefined) return 'unknownPlan';
  const asOf = today();
  const reading = readForm(rows, record, { file: file.name, asOf });
  if (offered !== undefined) URL.revokeObjectURL(offered);
  offered = undefined;
  const written = reading.reports.length > 0 ? reportFile(record.plan.id, reading.reports, asOf) : undefined;
  if (written !== undefined)
    offered = URL.createObjectURL(new Blob([written.text], { type: 'application/json' }));
  const offer = written && offered !== undefined ? { ...written, address: offered } : undefined;
  return resultView(file.name, record, reading, offer, words);
}

input.addEventListener('change', () => {
  const file = input.files?.[0];
  if (file !== undefined) void checkFile(file);
});
// The same file must be readable again after it has been mended.
input.addEventListener('click', () => {
  input.value = '';
});
tool.addEventListener('dragover', (event) => {
  event.preventDefault();
  tool.classList.add('over');
});
tool.addEventListener('dragleave', () => {
  tool.classList.remove('over');
});
tool.addEventListener('drop', (event) => {
  event.preventDefault();
  tool.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void checkFile(file);
});
tool.hidden = false;
