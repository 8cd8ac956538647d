/**
 * Makes the files that pages embed, from `dist/`:
 *
 * - `{version}/oppvekst-{name}.js`: one self-contained file a widget. A page's `integrity` covers all of it.
 * - `{version}/split/`: the same with Lit and the rest in shared chunks, for pages with several widgets.
 * - `v1/oppvekst.js`: the loader, which brings what a page uses from the split build of this version. Its
 *   address stays while the files behind it change, so it has no `integrity`.
 * - `{version}/LICENSES.txt`: the licences of all that is inside.
 * - `{version}/sri.json`: for every file its `integrity` (SHA-384), bytes, and bytes as brotli sends them.
 *
 * Same input, same bytes. `OPPVEKST_WIDGETS` names another folder than `build/widgets`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rolldown, type OutputOptions, type Plugin } from 'rolldown';
import { minify } from 'terser';
import { templateText } from './template-text.ts';

const room = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { version: string };
const out = process.env['OPPVEKST_WIDGETS'] ?? resolve(room, '../../build/widgets');

/** Every room that registers an element; `embed/define.ts` is what they register it with. */
const names = readdirSync(join(room, 'src'))
  .filter((name) => name !== 'embed' && existsSync(join(room, 'src', name, 'define.ts')))
  .sort();

/** Elements by the name of their file; each value is the module that registers it. */
const widgets = Object.fromEntries(
  names.map((name) => [`oppvekst-${name}`, join(room, 'dist', name, 'define.js')]),
);

const output: OutputOptions = {
  format: 'esm',
  minify: true,
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

/** A second look at what the bundler has made small: about one byte in a hundred, and the button needs it. */
const smaller: Plugin = {
  name: 'smaller',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        module: true,
        ecma: 2022,
        compress: {
          passes: 4,
          unsafe_arrows: true,
          unsafe_methods: true,
          pure_getters: true,
          keep_fargs: false,
        },
      });
      file.code = `${code}\n`;
    }
  },
};

/** In the split build a script lies one folder deeper, so the data lies one step farther up. */
const oneStepFarther: Plugin = {
  name: 'one-step-farther',
  transform: (code, id) =>
    id.endsWith(join('dist', 'embed', 'record.js')) ? code.replace("'../api/v1/'", "'../../api/v1/'") : null,
};

/** What every widget shares and changes least, so that it is fetched once. */
const shared: OutputOptions = { codeSplitting: { groups: [{ name: 'lit', test: /node_modules/ }] } };

interface Bundle {
  readonly input: Record<string, string>;
  readonly plugins?: readonly Plugin[];
  /** Constants of the source that are known only here. */
  readonly define?: Record<string, string>;
  readonly output?: OutputOptions;
}

/** Writes a bundle to a folder in {@link out}, and gives the paths of its files. */
async function bundle(
  folder: string,
  { input, plugins = [], define = {}, output: more }: Bundle,
): Promise<string[]> {
  const build = await rolldown({
    input,
    platform: 'browser',
    cwd: room,
    plugins: [templateText, ...plugins, smaller],
    transform: { define },
  });
  const { output: files } = await build.generate({ ...output, ...more });
  await build.close();
  return files.map(({ fileName, ...file }) => {
    const path = join(folder, fileName);
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), file.type === 'chunk' ? file.code : file.source);
    // An element finds its data from the address of its own file.
    if (fileName.startsWith('chunks/') && file.type === 'chunk' && file.code.includes('import.meta.url'))
      throw new Error(`${path} holds an element, one folder too deep. Which two elements import it?`);
    return path;
  });
}

for (const folder of [version, 'v1']) rmSync(join(out, folder), { recursive: true, force: true });
const files: string[] = [];
for (const [name, module] of Object.entries(widgets))
  files.push(...(await bundle(version, { input: { [name]: module } })));
files.push(
  ...(await bundle(join(version, 'split'), { input: widgets, plugins: [oneStepFarther], output: shared })),
);
const loader = await bundle('v1', {
  input: { oppvekst: join(room, 'src/loader/oppvekst.ts') },
  define: { VERSION: JSON.stringify(version), WIDGETS: JSON.stringify(names) },
  output: { format: 'iife' },
});

const weigh = (path: string) => {
  const bytes = readFileSync(join(out, path));
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${path}  ${bytes.length} B, brotli ${brotli} B`);
  return { bytes, brotli };
};
const entries = files.sort().map((path) => {
  const { bytes, brotli } = weigh(path);
  const hash = createHash('sha384').update(bytes).digest('base64');
  const name = relative(version, path).replaceAll('\\', '/');
  return [name, { integrity: `sha384-${hash}`, bytes: bytes.length, brotli }];
});
loader.forEach(weigh);
const licences = [
  join(room, '../../LICENSE'),
  join(room, 'node_modules/lit/LICENSE'),
  join(room, 'node_modules/@lit/context/LICENSE'),
];
writeFileSync(
  join(out, version, 'LICENSES.txt'),
  licences.map((path) => `${readFileSync(path, 'utf8').trim()}\n`).join('\n---\n\n'),
);
writeFileSync(join(out, version, 'sri.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
