/** Drafts on their way to the machine with the root key and back. Nothing in it is secret, and nothing in it is believed. */
import { check, type ValueOf } from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import {
  ProtocolError,
  signDocument,
  type KeyDocument,
  type SignedDocument,
  type SigningKey,
} from '../protocol/index.ts';
import { CommandError } from './command.ts';
import { readFields } from './config-file.ts';
import { verified, type Draft } from './drafts.ts';
import { fault, refusalOf } from './faults.ts';

const Signed = z.strictObject({ document: z.string(), signature: z.string() });
const Drafts = z.strictObject({
  v: z.literal(1),
  about: z.string(),
  tenant: z.string(),
  name: z.string(),
  documents: z
    .array(
      z.strictObject({
        // Its fields are looked at where it is signed.
        draft: z.looseObject({ unit: z.string() }),
        before: Signed.nullable(),
        signed: Signed.nullable(),
      }),
    )
    .min(1),
});
export type DraftFile = ValueOf<typeof Drafts>;

const about =
  'Utkast til nøkkeldokumenter for «Mottak». Signeres på maskinen med rotnøkkelen: mottak rotate --sign DENNE-FILEN --root root.key';

export const draftFileText = (
  { tenant, name }: { tenant: string; name: string },
  drafts: readonly Draft[],
): string =>
  textOf({
    v: 1,
    about,
    tenant,
    name,
    documents: drafts.map(({ draft, before }) => ({ draft: { ...draft }, before, signed: null })),
  });

export const textOf = (file: DraftFile): string => `${JSON.stringify(file, undefined, 2)}\n`;

/** @throws {CommandError} with every field that is wrong */
export function readDraftFile(file: string): DraftFile {
  const result = check(Drafts, readFields(file), file);
  if (!result.ok) throw refusalOf(result.faults, 'Ingenting er endret.');
  const { documents } = result.value;
  const twice = documents.filter(({ draft: { unit } }, at) =>
    documents.slice(0, at).some((each) => each.draft.unit === unit),
  );
  if (twice.length > 0) {
    const expected = { nb: 'hver enhet én gang', en: 'each unit once' };
    throw refusalOf(
      twice.map(({ draft: { unit } }) => fault(file, 'documents', expected, unit)),
      'Ingenting er endret.',
    );
  }
  return result.value;
}

/** A draft that root can sign, what root signed before, and the signed one. */
export interface Signable {
  readonly draft: KeyDocument;
  readonly before: KeyDocument | undefined;
  readonly signed: SignedDocument;
}

/**
 * Reads drafts as strangers' and signs them, for the one who is to say whether they leave this machine.
 * @throws {CommandError} with all that is wrong
 */
export function signDrafts({ tenant, documents }: DraftFile, root: SigningKey): Signable[] {
  const faults: string[] = [];
  const signable = documents.flatMap(({ draft: stranger, before: signedBefore }) => {
    const draft = stranger as unknown as KeyDocument;
    const { unit } = draft;
    try {
      const signed = signDocument(draft, root.secret);
      const before = signedBefore
        ? verified({ rootKey: root.public, tenant }, signedBefore, unit)
        : undefined;
      if (draft.tenant !== tenant) faults.push(`${unit}: utkastet er for ${draft.tenant}, ventet ${tenant}.`);
      if (draft.n !== (before?.document.n ?? 0) + 1 || draft.previous !== (before?.hash ?? null))
        faults.push(`${unit}: utkastet følger ikke etter det som er signert før.`);
      return [{ draft, before: before?.document, signed }];
    } catch (error) {
      if (!(error instanceof ProtocolError || error instanceof CommandError)) throw error;
      faults.push(`${unit}: ${error.message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new CommandError(faults, 'Ingenting er signert.');
  return signable;
}
