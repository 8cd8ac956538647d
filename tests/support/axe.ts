import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: {
    readonly id: string;
    readonly help: string;
    readonly nodes: { readonly target: unknown }[];
  }[];
}

/** What axe finds wrong on the page as it stands, a line each; empty = nothing. Looks into open shadow roots. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, not as a script of the page, so that the page's own policy stays on.
  await page.evaluate(source);
  const result = await page.evaluate(
    (tags) =>
      (
        globalThis as unknown as { axe: { run(context: Document, options: object): Promise<unknown> } }
      ).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
      }),
    rules,
  );
  return (result as AxeResult).violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} — ${JSON.stringify(target)}`),
  );
}
