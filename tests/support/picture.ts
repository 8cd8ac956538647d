import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './site.ts';

const folder = join(root, 'build/screenshots');

/** Keeps a picture of what a person sees at this point of a journey, for whoever wants to look. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
