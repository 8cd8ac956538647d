/** Milliseconds before a slow answer is given up. Until then the fallback stays in view. */
const patience = 30_000;

/**
 * An address as a page gives it, relative to the page, with or without its last slash.
 * @throws when it is none of the web's: it is made a link of, and `javascript:` would run
 */
export function folder(address: string): URL {
  const whole = new URL(address.replace(/\/*$/, '/'), document.baseURI);
  if (!whole.protocol.startsWith('http')) throw new Error(address);
  return whole;
}

/**
 * Where the release's static API lies: `base` as the page gives it, else `../api/v1/` relative to the
 * script. The split build lies one folder deeper; `scripts/bundle.ts` adds the step there.
 */
export const apiAddress = (base: string | null | undefined, scriptAddress: string): URL =>
  base ? folder(base) : new URL('../api/v1/', scriptAddress);

/**
 * Fetches one JSON record, the only request a widget makes. It says nothing of the page it stands on or
 * of who reads.
 * @throws when there is no such record, no network, no permission, no answer in time, or no JSON
 */
export async function fetchRecord(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
