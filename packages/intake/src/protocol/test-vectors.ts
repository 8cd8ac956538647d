/** What stands in `vectors.json`. */
import type {
  EnvelopeMeta,
  EpochSecret,
  Message,
  ProofOfReceipt,
  Report,
  SealedMessage,
  SeedWrap,
  SignedDocument,
} from './types.ts';

interface CodeVector {
  readonly random: string;
  readonly places: readonly number[];
  readonly words: readonly string[];
  readonly digits: string;
  readonly tenant: string;
  readonly keys: Readonly<Record<string, string>>;
}

export interface Vectors {
  readonly codes: Readonly<Record<'six' | 'eight', readonly CodeVector[]>>;
  readonly signing: Readonly<
    Record<'root' | 'receipt', { readonly secret: string; readonly public: string }>
  >;
  readonly holder: {
    readonly seed: string;
    readonly identity: string;
    readonly recipient: string;
    readonly signKey: string;
    readonly login: Readonly<Record<'staff' | 'challenge' | 'text' | 'signature', string>>;
  };
  readonly wraps: {
    readonly tenant: string;
    readonly wraps: readonly (SeedWrap & { readonly wrapKey: string; readonly seed: string })[];
  };
  readonly epoch: { readonly identity: string; readonly secret: EpochSecret; readonly blob: string };
  readonly document: {
    readonly rootKey: string;
    readonly tenant: string;
    readonly unit: string;
    readonly now: string;
    readonly signed: SignedDocument;
    readonly hash: string;
  };
  readonly report: {
    readonly identities: Readonly<Record<'group' | 'recovery' | 'owner', string>>;
    readonly report: Report;
    readonly ciphertext: string;
    readonly sha256: string;
  };
  readonly envelope: { readonly meta: EnvelopeMeta; readonly sha256: string };
  readonly dialogue: {
    readonly mailbox: string;
    readonly dialog: string;
    readonly messages: readonly { readonly message: Message; readonly sealed: SealedMessage }[];
  };
  readonly receipt: { readonly receiptKey: string; readonly receipt: ProofOfReceipt };
}
