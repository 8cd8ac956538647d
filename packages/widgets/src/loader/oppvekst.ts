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
const script = document.currentScript ?? document.querySelector('script[src$="/oppvekst.js"]');

watch(
  WIDGETS,
  async (name) =>
    import(new URL(`../${VERSION}/split/oppvekst-${name}.js`, (script as HTMLScriptElement).src).href),
);
