import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import type { Input } from '../read/input.ts';

/** Entries of the fetch list whose file has another name than they: `--only ID` and the file must be the same word. */
export const misnamedFetchEntries = ({ fetchEntries }: Pick<Input, 'fetchEntries'>): Fault[] =>
  fetchEntries
    .filter(({ file, value }) => file !== `fetch/${value.id}.json`)
    .map(({ file, value }) =>
      fault(file, 'id', {
        nb: 'filens navn uten «.json»',
        en: 'the name of the file without «.json»',
        came: value.id,
      }),
    );
