/** The lines that put a plan's tracker on another site, with the checksum of the very file they load. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { embedLines } from './embed-lines.ts';
import { permalink } from './site.ts';

/** Where the widgets' bundle lies: `OPPVEKST_WIDGETS`, else `build/widgets` at the root of the project. */
const widgetsDirectory =
  process.env['OPPVEKST_WIDGETS'] ?? fileURLToPath(new URL('../../build/widgets', root));

const script = 'oppvekst-tiltaksplan.js';

/** Address and checksum of the tracker; `undefined` where the widgets have not been built. */
function findScript(): { src: string; integrity: string } | undefined {
  if (!existsSync(widgetsDirectory)) return undefined;
  const version = readdirSync(widgetsDirectory).find((name) =>
    existsSync(join(widgetsDirectory, name, 'sri.json')),
  );
  if (version === undefined) return undefined;
  const files = JSON.parse(readFileSync(join(widgetsDirectory, version, 'sri.json'), 'utf8')) as Readonly<
    Record<string, { readonly integrity: string }>
  >;
  const integrity = files[script]?.integrity;
  return integrity === undefined ? undefined : { src: permalink(`${version}/${script}`), integrity };
}

const found = findScript();

/** What to paste to show this plan elsewhere; `undefined` where the widgets have not been built. */
export const planEmbed = (plan: {
  id: string;
  title: string;
  path: string;
  language: Language;
}): string | undefined => found && embedLines({ ...plan, address: permalink(plan.path), ...found });
