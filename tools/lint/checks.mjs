/**
 * What `npm run check` runs, each by Node in a folder of the project.
 * @param by the project's root, the script behind a package's command, and all files under a path
 * @returns {{ title: string, args: string[], folder?: string }[]}
 */
import { join, relative } from 'node:path';

const lint = 'tools/lint';

export const checks = ({ root, bin, filesUnder }) => [
  { title: 'typer (tsc)', args: [bin('.', 'typescript', 'tsc'), '-b'] },
  {
    title: 'typer (astro check)',
    args: [bin('packages/portal', 'astro'), 'check'],
    folder: 'packages/portal',
  },
  {
    title: 'lint (eslint)',
    args: [
      bin(lint, 'eslint'),
      ...['-c', 'tools/lint/eslint.config.js', '--max-warnings', '0'],
      ...['packages', 'tests', 'scripts', 'tools'],
    ],
  },
  {
    title: 'maler (lit-analyzer)',
    args: [
      bin(lint, 'lit-analyzer'),
      ...['--strict', '--quiet'],
      // It knows no CSS newer than itself.
      ...['--rules.no-invalid-css', 'off'],
      ...['packages/widgets/src', 'packages/intake/src/reporter', 'packages/intake/src/inbox']
        .flatMap((folder) => [...filesUnder(join(root, folder))])
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => relative(root, file)),
    ],
  },
  { title: 'formatering (prettier)', args: [bin('.', 'prettier'), '--check', '--log-level', 'warn', '.'] },
  {
    title: 'importpiler (dependency-cruiser)',
    args: [
      bin(lint, 'dependency-cruiser', 'depcruise'),
      ...['--config', 'tools/lint/arrows.config.js', 'packages', 'tests', 'tools/attack', 'tools/country'],
    ],
  },
  { title: 'elementmanifest', args: ['tools/lint/manifest-is-fresh.mjs'] },
  { title: 'låsefil for andre systemer', args: ['tools/lint/lockfile.mjs'] },
];
