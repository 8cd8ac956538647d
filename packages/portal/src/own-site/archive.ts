/** Everything that widgets need, to lie in a folder on somebody else's server. Same files, same bytes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The folder that it unpacks to. */
const top = 'oppvekst';

/** Of the release, what a widget may ask for: a unit, a plan, and the texts of a child's side. */
const asked = [
  /^unit\/[\w-]+\.json$/,
  /^plan\/[\w-]+\.json$/,
  /^national\/\w+\/(help|rights|speak-up)\.[\w.]+\.json$/,
];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/**
 * @param written files that are in no folder given, the drawn figures among them, by their path in it
 * @param asOf the day the data was computed for; every file is dated with it
 */
export function ownSiteArchive(given: {
  readonly widgets: string;
  readonly release: string;
  readonly version: string;
  readonly asOf: string;
  readonly written: Readonly<Record<string, string>>;
}): Uint8Array<ArrayBuffer> {
  const { widgets, release, version, asOf, written } = given;
  const api = join(release, 'api/v1');
  const copied = [
    ...filesUnder(widgets)
      .filter((path) => path.startsWith(`${version}/`) || path === 'v1/oppvekst.js')
      .map((path) => [path, join(widgets, path)] as const),
    ...filesUnder(api)
      .filter((path) => asked.some((pattern) => pattern.test(path)))
      .map((path) => [`api/v1/${path}`, join(api, path)] as const),
  ];
  const files: Zippable = {
    ...Object.fromEntries(
      copied.map(([path, file]) => [`${top}/${path}`, new Uint8Array(readFileSync(file))]),
    ),
    ...Object.fromEntries(Object.entries(written).map(([path, text]) => [`${top}/${path}`, strToU8(text)])),
  };
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  // Zip has local time and no zone: noon in every one of them.
  return new Uint8Array(zipSync(files, { level: 9, mtime: new Date(year, month - 1, day, 12) }));
}
