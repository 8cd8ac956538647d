/**
 * Makes the files that pages embed, from `dist/`:
 *
 * - `{version}/oppvekst-{name}.js`: one self-contained file a widget. A page's `integrity` covers all of it.
 * - `{version}/split/`: the same with Lit and the rest in shared chunks, for pages with several widgets.
 * - `{version}/LICENSES.txt`: the licences of all that is inside.
 * - `{version}/sri.json`: for every file its `integrity` (SHA-384), bytes, and bytes as brotli sends them.
 *
 * Same input, same bytes. `OPPVEKST_WIDGETS` names another folder than `build/widgets`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rolldown, type OutputOptions, type Plugin } from 'rolldown';
import { templateText } from './template-text.ts';

const room = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { version: string };
const out = join(process.env['OPPVEKST_WIDGETS'] ?? resolve(room, '../../build/widgets'), version);

/** Elements by the name of their file; each value is the module that registers it. */
const widgets = { 'oppvekst-tiltaksplan': join(room, 'dist/tiltaksplan/define.js') };

const output: OutputOptions = {
  format: 'esm',
  minify: true,
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

/** In the split build a script lies one folder deeper, so the data lies one step farther up. */
const oneStepFarther: Plugin = {
  name: 'one-step-farther',
  transform: (code, id) =>
    id.endsWith(join('dist', 'embed', 'record.js')) ? code.replace("'../api/v1/'", "'../../api/v1/'") : null,
};

/** What every widget shares and changes least, so that it is fetched once. */
const shared: OutputOptions = { codeSplitting: { groups: [{ name: 'lit', test: /node_modules/ }] } };

async function bundle(
  input: Record<string, string>,
  folder: string,
  plugins: Plugin[] = [],
  more: OutputOptions = {},
): Promise<string[]> {
  const build = await rolldown({
    input,
    platform: 'browser',
    cwd: room,
    plugins: [templateText, ...plugins],
  });
  const { output: files } = await build.generate({ ...output, ...more });
  await build.close();
  return files.map(({ fileName, ...file }) => {
    const path = join(folder, fileName);
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), file.type === 'chunk' ? file.code : file.source);
    return path.replaceAll('\\', '/');
  });
}

rmSync(out, { recursive: true, force: true });
const files: string[] = [];
for (const [name, module] of Object.entries(widgets)) files.push(...(await bundle({ [name]: module }, '')));
files.push(...(await bundle(widgets, 'split', [oneStepFarther], shared)));

const entries = files.sort().map((path) => {
  const bytes = readFileSync(join(out, path));
  const hash = createHash('sha384').update(bytes).digest('base64');
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${path}  ${bytes.length} B, brotli ${brotli} B`);
  return [path, { integrity: `sha384-${hash}`, bytes: bytes.length, brotli }];
});
const licences = [join(room, '../../LICENSE'), join(room, 'node_modules/lit/LICENSE')];
writeFileSync(
  join(out, 'LICENSES.txt'),
  licences.map((path) => `${readFileSync(path, 'utf8').trim()}\n`).join('\n---\n\n'),
);
writeFileSync(join(out, 'sri.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
