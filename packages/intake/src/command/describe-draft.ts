import { fingerprint, type GroupKeys, type KeyDocument } from '../protocol/index.ts';

/** What of a draft is new, seen from what root has signed before: the service's own word is not enough. */
export async function describeDraft(
  draft: KeyDocument,
  before: KeyDocument | undefined,
  owner: string,
): Promise<string> {
  const lines = [`${draft.unitName} (${draft.unit}), nummer ${draft.n}:`];
  for (const route of ['unit', 'owner'] as const) {
    const name = route === 'unit' ? draft.unitName : owner;
    lines.push(...(await changesOf(name, before?.groups[route] ?? null, draft.groups[route])));
  }
  for (const [field, words] of Object.entries(said)) {
    const [old, now] = [before, draft].map((each) => JSON.stringify(each?.[field as keyof typeof said]));
    if (before !== undefined && old !== now) lines.push(`  ${words}: ${now}, før ${old}`);
  }
  if (before?.recovery !== draft.recovery)
    lines.push(
      `  gjenopprettingsnøkkelen: «${await wordsOf(draft.recovery)}»${before ? `, før «${await wordsOf(before.recovery)}»` : ''}`,
    );
  lines.push(
    `  gjelder til ${draft.expires.slice(0, 10)}${before === undefined ? '' : `, før ${before.expires.slice(0, 10)}`}`,
  );
  // A name with codes for the terminal in it could hide what stands there.
  return lines.map((line) => line.replace(/[\p{Cc}\p{Cf}]/gu, '�')).join('\n');
}

const said = {
  unitName: 'navnet',
  country: 'landet',
  setting: 'hva slags enhet',
  gradeSpan: 'trinnene',
  small: 'liten enhet',
  ownerType: 'hva slags eier',
  receiptKey: 'kvitteringsnøkkelen',
} as const;

const wordsOf = async (recipient: string): Promise<string> => (await fingerprint(recipient)).join(' ');

async function changesOf(name: string, before: GroupKeys | null, now: GroupKeys | null): Promise<string[]> {
  if (now === null) return [`  ${name}: ingen nøkkel${before ? ' lenger' : ' ennå'}`];
  const lines: string[] = [];
  if (before?.recipient !== now.recipient)
    lines.push(`  ${name}: ny nøkkel «${await wordsOf(now.recipient)}»`);
  if (before?.holders !== now.holders)
    lines.push(`  ${name}: ${now.holders} kan lese${before ? `, før ${before.holders}` : ''}`);
  if (before?.readers.join() !== now.readers.join())
    lines.push(
      `  ${name}: ${now.readers.join(', ')} leser${before ? `, før ${before.readers.join(', ')}` : ''}`,
    );
  return lines;
}
