/** Why something failed, in the operator's words. The log is told less: what it says is `kindOf`. */
import { kindOf } from './log.ts';

const ofSystem: Readonly<Record<string, string>> = {
  ENOENT: 'finnes ikke',
  EISDIR: 'er en mappe, ikke en fil',
  ENOTDIR: 'en del av stien er en fil, ikke en mappe',
  EACCES: 'denne brukeren har ikke lov',
  EPERM: 'denne brukeren har ikke lov',
  EROFS: 'disken kan bare leses',
  ENOSPC: 'disken er full',
  EMFILE: 'for mange filer er åpne',
  EADDRINUSE: 'porten er opptatt',
  EADDRNOTAVAIL: 'maskinen har ikke denne adressen',
  ECONNREFUSED: 'ingen svarer på den porten',
  ECONNRESET: 'forbindelsen ble brutt',
  ECONNECTION: 'fikk ikke forbindelse',
  ESOCKET: 'forbindelsen ble brutt',
  EHOSTUNREACH: 'maskinen er ikke å nå',
  ENETUNREACH: 'nettet er nede',
  ENOTFOUND: 'navnet finnes ikke på nettet',
  EAI_AGAIN: 'fikk ikke slått opp navnet på nettet',
  EDNS: 'fikk ikke slått opp navnet på nettet',
  ETIMEDOUT: 'fikk ikke svar i tide',
  UND_ERR_CONNECT_TIMEOUT: 'fikk ikke svar i tide',
  EAUTH: 'brukernavnet eller passordet er feil',
  ETLS: 'fikk ikke til en sikker forbindelse',
  CERT_HAS_EXPIRED: 'sertifikatet er utløpt',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'sertifikatet er ikke utstedt av noen vi kjenner',
  SELF_SIGNED_CERT_IN_CHAIN: 'sertifikatet er ikke utstedt av noen vi kjenner',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'sertifikatet er ikke utstedt av noen vi kjenner',
  ERR_TLS_CERT_ALTNAME_INVALID: 'sertifikatet er for en annen adresse',
};

/** By SQLite's own number of the fault, without its details. */
const ofDatabase: Readonly<Record<number, string>> = {
  5: 'et annet program bruker den',
  6: 'et annet program bruker den',
  8: 'denne brukeren har ikke lov til å skrive i den',
  10: 'disken svarer ikke som den skal',
  11: 'den er skadet',
  13: 'disken er full',
  14: 'den kan ikke åpnes',
  26: 'filen er ingen database, eller den er skadet',
};

/** `finnes ikke`, `ingen svarer på den porten`; the fault's own name where we have no words for it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('errcode' in error && typeof error.errcode === 'number') {
    const words = ofDatabase[error.errcode & 0xff];
    if (words !== undefined) return words;
  }
  if (error.name === 'TimeoutError') return 'fikk ikke svar i tide';
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && Object.hasOwn(ofSystem, code)) return ofSystem[code] ?? code;
  // `fetch` tells what is wrong only within.
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return kindOf(error);
}
