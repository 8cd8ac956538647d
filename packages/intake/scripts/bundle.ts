/**
 * Makes the files that the reporter page and the inbox bring, from `dist/`:
 *
 * - `skjema/`: the reporter page's scripts and style sheet. The first script is small; the rest comes while one reads.
 * - `innboks/`: the inbox's.
 * - `manifest.json`: for each of the two its files, in the order a page brings them, each with `file` (its name in the
 *   folder), `integrity` (SHA-384), bytes, and bytes as brotli sends them.
 * - `LICENSES.txt`: the licences of all that is inside.
 *
 * A file's name holds the hash of what is in it. Same input, same bytes. `OPPVEKST_MOTTAK` names another folder than
 * `build/mottak`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { languages } from '@apen-oppvekst/data-schema/terms';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { minify } from 'terser';
import { templateText } from '../../widgets/scripts/template-text.ts';

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
async function smaller(code: string): Promise<string> {
  const { code: small = '' } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 4, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  });
  return `${small}\n`;
}

/**
 * age can also seal to passphrases, to classic keys and to P-256 keys of hardware, and carries all of it along. We
 * refuse every recipient but hybrid ones before age sees it (`protocol/recipients.ts`), so from the reporter page,
 * which a child waits for, the others stay away.
 */
const hybridOnly: Plugin = {
  name: 'hybrid-only',
  transform(code, id) {
    const without = (...cuts: readonly (readonly [RegExp, string])[]): string =>
      cuts.reduce((left, [what, instead]) => {
        if (!what.test(left)) throw new Error(`${id} is not written as the bundle knows it: ${String(what)}`);
        return left.replace(what, instead);
      }, code);
    if (/age-encryption[\\/]dist[\\/]index\.js$/.test(id))
      return without(
        [/import \{ ScryptIdentity, ScryptRecipient \} from .*/, 'const ScryptRecipient = undefined;'],
        [/import \{ X25519Identity, X25519Recipient \} from .*/, 'const X25519Recipient = undefined;'],
        [
          /import \{ TagRecipient, HybridTagRecipient \} from .*/,
          'const TagRecipient = undefined, HybridTagRecipient = undefined;',
        ],
        [/ {4}setPassphrase\(s\) \{[\s\S]*?\n {4}\}\n/, ''],
        [/ {4}setScryptWorkFactor\(logN\) \{[\s\S]*?\n {4}\}\n/, ''],
        [
          /else if \(s\.startsWith\("age1(?:tag|tagpq|)1?"\)\) \{\s*this\.recipients\.push\(new \w+\(s\)\);\s*\}\s*/g,
          '',
        ],
      );
    if (/age-encryption[\\/]dist[\\/]recipients\.js$/.test(id))
      return without(
        [/import \{ MLKEM768P256, /, 'const MLKEM768P256 = undefined, p256 = undefined;\nimport { '],
        [/import \{ p256 \} from "@noble\/curves\/nist\.js";\n/, ''],
        // A classic identity has no place here, and is told from ours before.
        [
          /else \{\s*const res = [^;]+;\s*if \(!identity\.startsWith\("AGE-SECRET-KEY-1"\)[\s\S]*?encodeFromBytes\("age", recipient\);/,
          'throw Error();',
        ],
      );
    // Made when the module is loaded, whether anybody uses them or not.
    if (/post-quantum[\\/]hybrid\.js$/.test(id)) return without([/^export const QSF.*$/gm, '']);
    // Names for those who make and check challenges, listed when the module is loaded.
    if (/altcha-lib[\\/].*[\\/]v2[\\/]types\.js$/.test(id)) return 'export const HmacAlgorithm = {};';
    return null;
  },
};

/**
 * The 2,048 words stand in order, so each begins much as the one before it: only how many letters are the same, and
 * the rest, is sent. A third smaller, and the same list once it has come.
 */
const frontCodedWords: Plugin = {
  name: 'front-coded-words',
  async transform(_, id) {
    if (!/[\\/]protocol[\\/]words\.js$/.test(id)) return null;
    const { words } = (await import(pathToFileURL(id).href)) as { words: readonly string[] };
    let before = '';
    const coded = words.map((word) => {
      let same = 0;
      while (same < word.length && word[same] === before[same]) same += 1;
      before = word;
      return `${same}${word.slice(same)}`;
    });
    return `let before = '';
export const words = /* @__PURE__ */ ${JSON.stringify(coded.join(''))}
  .match(/\\d\\D*/g)
  .map((part) => (before = before.slice(0, part[0]) + part.slice(1)));
`;
  },
};

/**
 * What the libraries of cryptography say when they are called wrongly is for those who write the calls, and our tests
 * do. On the reporter page they throw all the same, without words.
 */
const wordlessErrors: Plugin = {
  name: 'wordless-errors',
  transform(code, id) {
    if (!/node_modules[\\/](@noble|@scure|age-encryption|altcha-lib)[\\/]/.test(id)) return null;
    const pieces: { readonly start: number; readonly end: number }[] = [];
    const look = (callee: { type: string; name?: string }, all: readonly Piece[]): void => {
      const [first] = all;
      const last = all.at(-1);
      if (callee.type === 'Identifier' && /^(Range|Type)?Error$/.test(callee.name ?? '') && first && last)
        pieces.push({ start: first.start, end: last.end });
    };
    new Visitor({
      NewExpression: ({ callee, arguments: all }) => look(callee, all),
      CallExpression: ({ callee, arguments: all }) => look(callee, all),
    }).visit(parseSync(id, code).program);
    return pieces.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
  },
};

/**
 * What our own protocol says of a fault is for operators and for the inbox. The reporter page goes by the reason, and
 * has words of its own.
 */
const wordlessFaults: Plugin = {
  name: 'wordless-faults',
  transform(code, id) {
    if (!/[\\/]dist[\\/]protocol[\\/]/.test(id)) return null;
    /** Which argument says it in words. */
    const places: Readonly<Record<string, number>> = { ProtocolError: 1, that: 0, matching: 1, kindOf: 0 };
    const pieces: { readonly start: number; readonly end: number; readonly instead: string }[] = [];
    const look = (callee: { type: string; name?: string }, all: readonly Piece[]): void => {
      const at = callee.type === 'Identifier' ? places[callee.name ?? ''] : undefined;
      const said = at === undefined ? undefined : all[at];
      if (said && (callee.name !== 'that' || /Literal$/.test(said.type)))
        pieces.push({ start: said.start, end: said.end, instead: "''" });
    };
    new Visitor({
      NewExpression: ({ callee, arguments: all }) => look(callee, all),
      CallExpression: ({ callee, arguments: all }) => look(callee, all),
      VariableDeclarator({ id: name, init }) {
        if (name.type === 'Identifier' && name.name === 'kindOf' && init)
          pieces.push({ start: init.start, end: init.end, instead: "() => ''" });
      },
    }).visit(parseSync(id, code).program);
    const outermost = pieces.filter(
      (one) => !pieces.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
    );
    return outermost
      .sort((a, b) => a.start - b.start)
      .reduceRight((left, { start, end, instead }) => left.slice(0, start) + instead + left.slice(end), code);
  },
};

/** Where a report goes, without the sections of law that say so: those are told from the release. */
const routesAlone: Plugin = {
  name: 'routes-alone',
  transform(code, id) {
    if (!/[\\/]protocol[\\/]routes\.js$/.test(id)) return null;
    const left = code.replace(/\['[a-z]+(?:-\d+)?-\d+(?:-\d+)*'(?:, '[a-z]+(?:-\d+)+')*\]/g, '[]');
    if (left === code) throw new Error(`${id} is not written as the bundle knows it`);
    return left;
  },
};

interface Piece {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

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
    file: name,
    // Nothing in a page packs as badly as these, and the form's page is weighed with each: the shortest that SRI knows.
    integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** The scripts of a page by their names without hash, each after those that it imports at once; the entry first. */
async function scripts({ folder, script }: Page): Promise<Record<string, Entry>> {
  const build = await rolldown({
    input: { main: join(room, script) },
    platform: 'browser',
    // A slow machine is no fault of what is built.
    checks: { bundlerTimings: false },
    cwd: room,
    // On the reporter page no module does anything by being imported, but for the first. The inbox defines elements.
    treeshake: { moduleSideEffects: folder !== 'skjema' },
    plugins: [
      templateText,
      frontCodedWords,
      ...(folder === 'skjema' ? [hybridOnly, wordlessErrors, wordlessFaults, routesAlone] : []),
    ],
    transform: { target: 'es2022' },
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await build.close();
  const chunks = inOrder(output.filter((file): file is OutputChunk => file.type === 'chunk'));
  const codes = await Promise.all(chunks.map(({ code }) => smaller(code)));
  // Scripts name each other, so they have one hash, of all of them as they are sent.
  const hash = hashOf(Buffer.from(codes.join('')));
  const hashed = (name: string): string => name.replace(/\.js$/, `-${hash}.js`);
  const named = (code: string): string =>
    chunks.reduce(
      (text, { fileName }) =>
        text.replaceAll(new RegExp(`(["'\`])\\./${fileName}\\1`, 'g'), `$1./${hashed(fileName)}$1`),
      code,
    );
  return Object.fromEntries(
    chunks.map(({ fileName, name }, at) => [
      `${name}.js`,
      write(folder, hashed(fileName), Buffer.from(named(codes[at]!))),
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
  for (const { file, bytes, brotli } of Object.values(files))
    console.log(`${page.folder}/${file.padEnd(32)} ${bytes} B, brotli ${brotli} B`);
}
/** What a reader of one language brings; the page itself, about 4 kB, comes on top. */
function weighForm(files: Readonly<Record<string, Entry>>): void {
  const brotli = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (files[name]?.brotli ?? 0), 0);
  const first = brotli('main.js', 'style.css');
  for (const language of languages)
    console.log(
      `skjema in ${language}: first script and style ${first} B, all ${first + brotli('app.js', 'sealing.js', `${language}.js`)} B brotli`,
    );
}
if (manifest['skjema']) weighForm(manifest['skjema']);
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
