/**
 * Makes the files that the reporter page and the inbox bring, from `dist/`:
 *
 * - `skjema/`: the reporter page's scripts and style sheet. The first script is small; the rest comes while one reads.
 * - `innboks/`: the inbox's.
 * - `manifest.json`: for each of the two its files, in the order a page brings them, each with `file`, `integrity`
 *   (SHA-384), bytes, and bytes as brotli sends them.
 * - `LICENSES.txt`: the licences of all that is inside.
 *
 * A file's name holds the hash of what is in it. Same input, same bytes. `OPPVEKST_MOTTAK` names another folder than
 * `build/mottak`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import { minify } from 'terser';

const room = resolve(import.meta.dirname, '..');
const out = process.env['OPPVEKST_MOTTAK'] ?? resolve(room, '../../build/mottak');

interface Page {
  readonly folder: string;
  readonly script: string;
  readonly style: string;
}

const pages: readonly Page[] = [
  { folder: 'skjema', script: 'dist/reporter/main.js', style: 'src/reporter/style.css' },
  { folder: 'innboks', script: 'dist/inbox/main.js', style: 'src/inbox/style.css' },
];

interface Entry {
  readonly file: string;
  readonly integrity: string;
  readonly bytes: number;
  readonly brotli: number;
}

/** A second look at what the bundler has made small. */
const smaller: Plugin = {
  name: 'smaller',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, keep_fargs: false },
      });
      file.code = `${code}\n`;
    }
  },
};

/** What only a reader of the source needs: comments and white space. */
const smallStyle = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

const hashOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').replace(/[-_]/g, '').slice(0, 10);

function write(folder: string, name: string, bytes: Buffer): Entry {
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, folder, name), bytes);
  return {
    file: `${folder}/${name}`,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** The scripts of a page by their names without hash, each after those that it imports at once; the entry first. */
async function scripts({ folder, script }: Page): Promise<Record<string, Entry>> {
  const build = await rolldown({
    input: { main: join(room, script) },
    platform: 'browser',
    cwd: room,
    // Our own modules and those of the libraries do nothing when they are merely imported.
    treeshake: {
      moduleSideEffects: [
        { test: /dist\/inbox\//, sideEffects: true },
        { external: true, sideEffects: true },
      ],
    },
    plugins: [smaller],
    transform: { target: 'es2022' },
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  return Object.fromEntries(
    inOrder(chunks).map(({ fileName, code, name }) => [
      `${name}.js`,
      write(folder, basename(fileName), Buffer.from(code)),
    ]),
  );
}

/** Dependencies before what needs them, so that each file's integrity is known to the page before it is asked for. */
function inOrder(chunks: readonly OutputChunk[]): OutputChunk[] {
  const done = new Set<OutputChunk>();
  const take = (chunk: OutputChunk | undefined): void => {
    if (!chunk || done.has(chunk)) return;
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
    done.add(chunk);
  };
  const entry = chunks.find(({ isEntry }) => isEntry);
  take(entry);
  for (const name of entry?.dynamicImports ?? []) take(chunks.find(({ fileName }) => fileName === name));
  chunks.forEach(take);
  return [...done];
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const manifest: Record<string, Record<string, Entry>> = {};
for (const page of pages) {
  if (!existsSync(join(room, page.script))) {
    console.log(`${page.folder}: ${page.script} is not there yet`);
    continue;
  }
  const files = await scripts(page);
  if (existsSync(join(room, page.style))) {
    const bytes = Buffer.from(smallStyle(readFileSync(join(room, page.style), 'utf8')));
    files['style.css'] = write(page.folder, `style-${hashOf(bytes)}.css`, bytes);
  }
  manifest[page.folder] = files;
  for (const [name, { file, bytes, brotli }] of Object.entries(files))
    console.log(`${name.padEnd(24)} ${file.padEnd(40)} ${bytes} B, brotli ${brotli} B`);
}
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const licences = ['lit', '@noble/hashes', '@noble/curves', '@noble/ciphers', 'age-encryption', 'altcha-lib']
  .map((name) => join(room, 'node_modules', name, 'LICENSE'))
  .filter(existsSync);
writeFileSync(
  join(out, 'LICENSES.txt'),
  [join(room, '../../LICENSE'), ...licences]
    .map((path) => `${readFileSync(path, 'utf8').trim()}\n`)
    .join('\n---\n\n'),
);
