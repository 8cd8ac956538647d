/** Lets Node import the portal's `.astro` files: each becomes functions that put strings together (`runtime.ts`). */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { portal } from './portal.ts';

const ofAstro = createRequire(createRequire(join(portal, 'package.json')).resolve('astro/package.json'));
const { transform } = (await import(ofAstro.resolve('@astrojs/compiler-rs'))) as {
  transform: (source: string, options: object) => { code: string };
};

const asModule = (code: string): { url: string; shortCircuit: true } => ({
  url: `data:text/javascript,${encodeURIComponent(code)}`,
  shortCircuit: true,
});

/** @param site a finished site; styles, scripts and fonts keep the names that they have there */
export function readTemplatesBeside(site: string): void {
  const assets = readdirSync(join(site, '_astro'));
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'astro/compiler-runtime')
        return { url: new URL('runtime.ts', import.meta.url).href, shortCircuit: true };
      if (specifier === 'astro:config/server')
        return asModule(`export const root = new URL(${JSON.stringify(pathToFileURL(`${portal}/`).href)})`);
      if (specifier.endsWith('.css')) return asModule('');
      if (specifier.endsWith('?url')) {
        const [stem = ''] = basename(specifier).split('.');
        const asset = assets.find((name) => name.startsWith(`${stem}.`));
        return asModule(`export default ${JSON.stringify(`/_astro/${asset ?? ''}`)}`);
      }
      return next(specifier, context);
    },
    load(url, context, next) {
      if (!url.endsWith('.astro')) return next(url, context);
      const filename = fileURLToPath(url);
      const { code } = transform(readFileSync(filename, 'utf8'), {
        compact: true,
        filename,
        normalizedFilename: filename,
        internalURL: 'astro/compiler-runtime',
        scopedStyleStrategy: 'attribute',
        resultScopedSlot: true,
        resolvePath: (path: string) => path,
      });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
