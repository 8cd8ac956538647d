/** What the portal knows of the widgets it gives out: their version, their files, and the code to paste. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { countryOf, type Language, type MunicipalityHead } from '@apen-oppvekst/data-schema/terms';
import { embedCode, type EmbedRequest, type Widget } from '@apen-oppvekst/widgets/embed-code';
import { isPractice, type Publication } from './embed-builder/request.ts';
import { href, siteAddress } from './site.ts';

/** Where the widgets' bundle lies: `OPPVEKST_WIDGETS`, else `build/widgets` at the root of the project. */
export const widgetsDirectory: string =
  process.env['OPPVEKST_WIDGETS'] ?? fileURLToPath(new URL('../../build/widgets', root));

/** The widgets' version and checksums; `undefined` where they have not been built. */
function findBundle(): { version: string; files: Record<string, { integrity: string }> } | undefined {
  if (!existsSync(widgetsDirectory)) return undefined;
  const version = readdirSync(widgetsDirectory).find((name) =>
    existsSync(join(widgetsDirectory, name, 'sri.json')),
  );
  if (version === undefined) return undefined;
  const text = readFileSync(join(widgetsDirectory, version, 'sri.json'), 'utf8');
  return { version, files: JSON.parse(text) as Record<string, { integrity: string }> };
}

const bundle = findBundle();

/** Every widget that can be put on another site by itself, in the order they are shown. */
export const widgetNames = [
  'si-ifra',
  'rettigheter',
  'hjelp',
  'tiltaksplan',
  'indikator',
] as const satisfies readonly Widget[];

/** Address, version and checksums for code to paste; `undefined` where the widgets have not been built. */
export const publication: Publication | undefined = bundle && {
  portal: siteAddress,
  version: bundle.version,
  integrity: Object.fromEntries(
    widgetNames.map((name) => [name, bundle.files[`oppvekst-${name}.js`]?.integrity]),
  ),
};

/** The list of checksums of every file of the version, relative to the portal's root. */
export const checksumsPath: string | undefined = bundle && `${bundle.version}/sri.json`;

/** The portal was built for this machine: code from it is for practice, and must say so. */
export const forPractice: boolean = isPractice(siteAddress, new URL(siteAddress).hostname);

/** A widget's script for the portal's own pages, by the name of its file; `undefined` where it is not built. */
export function widgetScript(name: string): string | undefined {
  const path = `split/${name}.js`;
  return bundle && path in bundle.files ? href(`${bundle.version}/${path}`) : undefined;
}

/** What an {@link EmbedRequest} asks for besides what the site knows of itself. */
type Wanted = EmbedRequest extends infer Each
  ? Each extends EmbedRequest
    ? Omit<Each, keyof Publication | 'demo'>
    : never
  : never;

/** Code to paste on another site; `undefined` where it would be of no use to anybody there. */
export function codeFor(wanted: Wanted): string | undefined {
  if (publication === undefined) return undefined;
  const { portal, version, integrity } = publication;
  const made = embedCode({
    ...wanted,
    portal,
    version,
    integrity: integrity[wanted.widget],
    demo: forPractice,
  });
  return made.refused === null ? made.code : undefined;
}

/** What to paste to show this plan elsewhere, in the strongest form; `undefined` as in {@link codeFor}. */
export const planEmbed = (
  plan: { id: string; title: string; path: string; language: Language },
  municipality: Pick<MunicipalityHead, 'id'>,
): string | undefined =>
  codeFor({
    widget: 'tiltaksplan',
    form: 'element',
    country: countryOf(municipality.id),
    language: plan.language,
    plan,
  });
