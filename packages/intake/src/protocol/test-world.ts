/** A tenant with its keys, made anew for each test that asks. */
import { randomId, toBase64url, randomBytes } from './bytes.ts';
import { newEpoch, type NewEpoch } from './holder.ts';
import { signDocument } from './key-document.ts';
import { newSigningKey, type SigningKey } from './signing.ts';
import type { OutsideReport } from './open-report.ts';
import type { KeyDocument, Report, SignedDocument } from './types.ts';

export const tenant = 'eksempelvik';
export const unit = 'no-900000012';
export const now = new Date('2026-03-12T10:00:00Z');

export interface World {
  readonly root: SigningKey;
  readonly receipt: SigningKey;
  readonly unit: NewEpoch;
  readonly owner: NewEpoch;
  readonly recovery: NewEpoch;
  readonly document: KeyDocument;
  readonly signed: SignedDocument;
}

export async function world(): Promise<World> {
  const [root, receipt] = [newSigningKey(), newSigningKey()];
  const [ofUnit, ofOwner, recovery] = [await newEpoch(), await newEpoch(), await newEpoch()];
  const document: KeyDocument = {
    v: 1,
    tenant,
    unit,
    n: 3,
    previous: 'a'.repeat(64),
    issued: '2026-03-01T00:00:00Z',
    expires: '2026-04-01T00:00:00Z',
    country: 'no',
    ownerType: 'municipality',
    unitName: 'Eksempelvik skole',
    setting: 'school',
    gradeSpan: { from: 1, to: 10 },
    small: false,
    receiptKey: receipt.public,
    recovery: recovery.recipient,
    groups: {
      unit: {
        epoch: ofUnit.epoch,
        recipient: ofUnit.recipient,
        holders: 2,
        readers: ['rektor', 'sosiallærer'],
      },
      owner: {
        epoch: ofOwner.epoch,
        recipient: ofOwner.recipient,
        holders: 2,
        readers: ['oppvekstsjef', 'rådgiver'],
      },
    },
  };
  return {
    root,
    receipt,
    unit: ofUnit,
    owner: ofOwner,
    recovery,
    document,
    signed: signDocument(document, root.secret),
  };
}

export const someReport = (more: Partial<Report> = {}): Report => ({
  v: 1,
  id: randomId(),
  tenant,
  unit,
  route: 'unit',
  track: 'ordinary',
  language: 'nb',
  day: '2026-03-12',
  reporter: 'self',
  age: 'middle',
  situation: 'peer',
  what: ['pushed', 'left-out'],
  where: ['playground'],
  since: 'weeks',
  wish: ['talk'],
  text: 'De holder meg utenfor i friminuttet.',
  dialog: toBase64url(randomBytes(32)),
  ...more,
});

export const outsideOf = ({ id, tenant: of, unit: at, route, track }: Report): OutsideReport => ({
  id,
  tenant: of,
  unit: at,
  route,
  track,
});

/** A reason as `assert.rejects` and `assert.throws` ask for it. */
export const because = (reason: string): { readonly name: string; readonly reason: string } => ({
  name: 'ProtocolError',
  reason,
});

/** Texts in eight languages, with what is more than one byte, and emoji. */
export const voices = [
  'Jeg tør ikke gå på skolen. ',
  'Eg får ikkje vere med i leiken. ',
  'De säger elaka saker när läraren går. ',
  'They took my bag and threw it. ',
  'Mun in duostta mannat skuvlii. ',
  'لا أريد الذهاب إلى المدرسة. ',
  'Nie chcę iść do szkoły. ',
  'Ma doonayo inaan dugsiga tago. ',
  '😢👨‍👩‍👧🏳️‍🌈 ',
] as const;

/** A text of so many characters, of these voices in turn. */
export function spoken(characters: number, first: number): string {
  const all = Array.from(voices.map((_, at) => voices[(at + first) % voices.length]).join(''));
  let text = '';
  for (let at = 0; text.length < characters; at += 1) {
    const letter = all[at % all.length] ?? '';
    text += text.length + letter.length <= characters ? letter : '.';
  }
  return text;
}
