/** Fails if the committed custom-elements manifest is not what the sources give. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const widgets = resolve(dirname(fileURLToPath(import.meta.url)), '../../packages/widgets');
const analyzer = createRequire(join(widgets, 'package.json')).resolve(
  '@custom-elements-manifest/analyzer/package.json',
);
const { bin } = JSON.parse(readFileSync(analyzer, 'utf8'));
const out = mkdtempSync(join(tmpdir(), 'manifest-'));
try {
  const entry = join(dirname(analyzer), Object.values(bin)[0]);
  const run = spawnSync(process.execPath, [entry, 'analyze', '--outdir', relative(widgets, out)], {
    cwd: widgets,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const fresh = run.status === 0 ? readFileSync(join(out, 'custom-elements.json'), 'utf8') : '';
  if (fresh.trim() !== readFileSync(join(widgets, 'custom-elements.json'), 'utf8').trim()) {
    console.error(
      'packages/widgets/custom-elements.json er ikke det kildene gir. Kjør: npm run pn -- --filter @apen-oppvekst/widgets manifest',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
