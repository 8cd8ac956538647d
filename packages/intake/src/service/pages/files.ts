/** The built files of a page, by the builder's list of them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Config } from '../config.ts';

export type Part = 'skjema' | 'innboks';

export interface BuiltFile {
  /** With a hash in its name. */
  readonly file: string;
  readonly integrity: string;
}

/** `main.js`, `style.css` and what they load, by name. */
export type BuiltFiles = Readonly<Record<string, BuiltFile>>;

export interface ServedFile {
  readonly bytes: Buffer;
  readonly brotli: Buffer;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface Web {
  /** Nothing where it has not been built. */
  files(part: Part): BuiltFiles | undefined;
  /** A file that the list names; no other can be asked for. */
  served(part: Part, file: string): ServedFile | undefined;
}

/** Reads the list again when it is built anew. */
export function openWeb({ web }: Pick<Config, 'web'>): Web {
  const list = join(web, 'manifest.json');
  let read: { at: number; parts: Partial<Record<Part, BuiltFiles>> } | undefined;
  const served = new Map<string, ServedFile>();
  const files = (part: Part): BuiltFiles | undefined => {
    if (!existsSync(list)) return undefined;
    const at = statSync(list).mtimeMs;
    if (read?.at !== at) {
      read = { at, parts: JSON.parse(readFileSync(list, 'utf8')) as Partial<Record<Part, BuiltFiles>> };
      served.clear();
    }
    return read.parts[part];
  };
  return {
    files,
    served(part, file) {
      if (!Object.values(files(part) ?? {}).some((built) => built.file === file)) return undefined;
      const path = join(web, part, file);
      const known = served.get(path);
      if (known !== undefined || !existsSync(path)) return known;
      const bytes = readFileSync(path);
      const made = {
        bytes,
        brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        type: types[extname(file)] ?? 'application/octet-stream',
      };
      served.set(path, made);
      return made;
    },
  };
}
