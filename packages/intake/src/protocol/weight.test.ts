import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const door = fileURLToPath(new URL('./index.ts', import.meta.url));
const entry = fileURLToPath(new URL('./an-entry.ts', import.meta.url));

/** What a browser would get of these functions. */
async function bundled(names: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: { entry },
    platform: 'browser',
    plugins: [
      {
        name: 'an-entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? `export { ${names.join(', ')} } from ${JSON.stringify(door)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return output.map((part) => ('code' in part ? part.code : '')).join('\n');
}

const brotli = (code: string): number => brotliCompressSync(code).length;
/** Words of age that only stand where something is opened. */
const opens = /no identity matched any of the file/;

const reporter = [
  'newCode',
  'readCode',
  'codeKeys',
  'readDocument',
  'readableGroups',
  'routeOf',
  'sealReport',
  'roomFor',
  'envelopeBody',
  'verifyReceipt',
  'sealMessage',
  'openMessage',
  'solve',
  'randomId',
  'ProtocolError',
];

test('a page that seals carries nothing that opens, within its weight, words and all', async () => {
  const code = await bundled(reporter);
  assert.doesNotMatch(code, opens);
  assert.ok(brotli(code) <= 48 * 1024, `${brotli(code)} bytes`);
  // The control: these words do stand where something is opened.
  assert.match(await bundled(['openReport']), opens);
});

test('what is asked for first is light: codes and the price weigh little without age', async () => {
  for (const [names, most] of [
    [['newCode', 'readCode'], 12],
    [['solve'], 4],
    [['codeKeys'], 8],
    [['sealMessage', 'openMessage'], 7],
    [['readDocument', 'routeOf', 'readableGroups'], 18],
  ] as const) {
    const weight = brotli(await bundled(names));
    assert.ok(weight <= most * 1024, `${names.join(', ')}: ${weight} bytes`);
  }
});

test('nothing of Node is asked for', async () => {
  assert.doesNotMatch(
    await bundled([...reporter, 'openReport', 'openEpoch', 'sealArchive']),
    /from\s*["']node:/,
  );
});
