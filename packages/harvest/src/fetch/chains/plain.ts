import { known, type Chain, type Part, type RequestOf } from './chain.ts';

/** Each address as it stands, with the day of the run where one asks for it. */
export async function* plain(
  { addresses }: RequestOf<'plain'>,
  { ask, day, expect }: Chain,
): AsyncGenerator<Part> {
  expect(addresses.length);
  for (const { address, dayParameter, codes = {} } of addresses) {
    const asked = new URL(known(address));
    if (dayParameter !== undefined) asked.searchParams.set(dayParameter, day);
    yield {
      answer: await ask({ address: asked.href }),
      codes: Object.fromEntries(
        Object.entries(codes).map(([dimension, code]) => [dimension, { code, label: code }]),
      ),
    };
  }
}
