/**
 * `/v1/oppvekst.js`: the one line for a page, a theme or a tag manager. A classic script, so that it runs
 * with a nonce, and needs nothing of the page it stands on. The widgets lie beside it, in the split build
 * of the version it was made with.
 */
import { watch } from './watch.ts';

/** Filled in by `scripts/bundle.ts`. */
declare const VERSION: string;
declare const WIDGETS: readonly string[];

/** A script says where it is only while it runs first, and not when somebody has made it a module. */
const { src } = (document.currentScript ??
  document.querySelector('script[src*="/v1/oppvekst.js"]') ??
  {}) as Partial<HTMLScriptElement>;

watch(WIDGETS, async (name) => {
  // Its text was put into the page, or into another script: the fallback stays.
  if (!src) throw new Error('The loader must be a file of its own: it finds the widgets from its address.');
  return import(new URL(`../${VERSION}/split/oppvekst-${name}.js`, src).href);
});
