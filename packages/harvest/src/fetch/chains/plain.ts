import { known, type Chain, type Part, type RequestOf } from './chain.ts';

/** Each address as it stands, with the day of the run where one asks for it. */
export async function* plain(
  { addresses }: RequestOf<'plain'>,
  { ask, day, expect }: Chain,
): AsyncGenerator<Part> {
  expect(addresses.length);
  for (const { address, codes = {} } of addresses) {
    yield {
      answer: await ask({ address: known(address).replaceAll('{day}', day) }),
      codes: Object.fromEntries(
        Object.entries(codes).map(([dimension, code]) => [dimension, { code, label: code }]),
      ),
    };
  }
}
