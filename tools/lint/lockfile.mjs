/**
 * Fails if the lockfile would leave someone on another system without a native part, or holds an address.
 *
 * A registry that does not list a system's binary makes the installer drop it without a word, and a frozen
 * install there then lacks a compiler. So every optional dependency for the systems below, of each package
 * that has such a family, must stand in the lockfile.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const systems = /(darwin-(arm64|x64)|win32-x64|linux-(x64|arm64))/;
/** Fewer optional dependencies than this are no family of binaries. */
const family = 4;

const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
const faults = [];
if (/https?:\/\//.test(lockfile)) faults.push('pnpm-lock.yaml inneholder en adresse (http).');

const store = join(root, 'node_modules', '.pnpm');
for (const folder of readdirSync(store)) {
  const modules = join(store, folder, 'node_modules');
  for (const name of packagesIn(modules)) {
    const { version, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(modules, name, 'package.json'), 'utf8'),
    );
    // A folder left from an earlier install says nothing about this lockfile.
    if (!lockfile.includes(`${name}@${version}`)) continue;
    const binaries = Object.entries(optionalDependencies);
    if (binaries.length < family) continue;
    for (const [binary, wanted] of binaries.filter(([each]) => systems.test(each))) {
      if (!lockfile.includes(`${binary}@${wanted}`))
        faults.push(`${name} mangler ${binary}@${wanted} i pnpm-lock.yaml.`);
    }
  }
}

/** The package that a store folder is named after: the one entry that is a folder, not a link. */
function packagesIn(modules) {
  const real = (folder) =>
    readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== '.bin',
    );
  try {
    return real(modules).flatMap(({ name }) =>
      name.startsWith('@') ? real(join(modules, name)).map((each) => `${name}/${each.name}`) : [name],
    );
  } catch {
    return [];
  }
}

for (const fault of new Set(faults)) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
