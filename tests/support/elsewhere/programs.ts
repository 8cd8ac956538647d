/** Programs for tests in other browsers than Chromium, where they are on the machine or can be had from Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Wanted {
  /** Names on the path, or whole paths. */
  readonly names: readonly string[];
  /** The Debian package that has it. */
  readonly debian: string;
}

const known = {
  firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  // The driver's package has no browser of its own on the path, but depends on this one.
  webkit: {
    names: ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    debian: 'webkit2gtk-driver',
  },
  webkitDriver: { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  /** A screen that nobody sees. */
  screen: { names: ['Xvfb'], debian: 'xvfb' },
  /** A keyboard and a pointer for it. */
  hands: { names: ['xdotool'], debian: 'xdotool' },
} satisfies Record<string, Wanted>;

export type Program = keyof typeof known;

/** A path for each, or what is missing and why, in the words that a reader of the test's output is told. */
export type Found<Name extends Program> =
  | { readonly ok: true; readonly paths: Readonly<Record<Name, string>> }
  | { readonly ok: false; readonly why: string };

const find = ({ names }: Wanted): string | undefined =>
  names
    .flatMap((name) =>
      name.startsWith('/')
        ? [name]
        : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));

/** Finds the programs; as root on Debian those that are missing are fetched first. */
export function programs<Name extends Program>(...names: readonly Name[]): Found<Name> {
  const missing = (): Name[] => names.filter((name) => find(known[name]) === undefined);
  const before = missing();
  const fetchable =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (before.length > 0 && fetchable) fetch([...new Set(before.map((name) => known[name].debian))]);
  const after = missing();
  if (after.length === 0) {
    const paths = Object.fromEntries(names.map((name) => [name, find(known[name])]));
    return { ok: true, paths: paths as Record<Name, string> };
  }
  const what = after.map((name) => `${known[name].names[0]} (Debians ${known[name].debian})`).join(' og ');
  return {
    ok: false,
    why: `${what} finnes ikke her${fetchable ? ' og lot seg ikke hente' : ', og kan bare hentes som root på Debian'}`,
  };
}

function fetch(packages: readonly string[]): void {
  console.log(`» Installerer Debians ${packages.join(', ')} …`);
  const options = {
    stdio: 'ignore' as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options);
}
