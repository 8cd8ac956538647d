/** Documents that root has signed, taken into use all together or not at all. */
import { readDocument, type KeyDocument, type SignedDocument } from '../protocol/index.ts';
import type { Context } from '../service/context.ts';
import { newestDocument, storeDocument } from '../service/keys/documents.ts';
import { epochOf } from '../service/keys/epochs.ts';

/** All that keeps them from being used here, one line each. */
export function faultsOfSigned(
  { store, config, secrets, clock }: Context,
  all: readonly SignedDocument[],
): string[] {
  return all.flatMap((signed) => {
    const unit = config.units.find(({ id }) => id === unitOf(signed));
    if (unit === undefined) return [`${unitOf(signed) ?? 'Et dokument'}: gjelder ingen enhet i oppsettet.`];
    const { rootKey, tenant } = config;
    const read = readDocument(signed, { rootKey, tenant, unit: unit.id, now: clock() });
    if (!read.ok)
      return [
        read.reason === 'signature'
          ? `${unit.name}: ikke signert av rotnøkkelen i oppsettet.`
          : `${unit.name}: ble ikke godtatt (${read.reason}).`,
      ];
    const { n, previous, groups, receiptKey } = read.document;
    const faults: string[] = [];
    const before = newestDocument(store, unit.id);
    if (n !== (before?.parsed.n ?? 0) + 1 || previous !== (before?.hash ?? null))
      faults.push(
        `${unit.name}: er nummer ${n}, ventet ${(before?.parsed.n ?? 0) + 1}, etter det som er her nå. Lag utkastet på nytt.`,
      );
    if (receiptKey !== secrets.receipt.public)
      faults.push(`${unit.name}: har en annen kvitteringsnøkkel enn tjeneren. Lag utkastet på nytt.`);
    for (const keys of [groups.unit, groups.owner])
      if (keys !== null && epochOf(store, keys.epoch)?.recipient !== keys.recipient)
        faults.push(`${unit.name}: nevner en nøkkel som ikke er her. Lag utkastet på nytt.`);
    return faults;
  });
}

function unitOf({ document }: SignedDocument): string | undefined {
  try {
    return (JSON.parse(document) as Partial<KeyDocument>).unit;
  } catch {
    return undefined;
  }
}

/** @throws {StoreError} when one does not follow what is there */
export function putDocuments(context: Context, all: readonly SignedDocument[]): KeyDocument[] {
  const { store } = context;
  return store.write(() => all.map((signed) => storeDocument(context, signed)));
}
