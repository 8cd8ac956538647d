/**
 * Leaves P-256 out of what a browser gets: six of the page's kilobytes. age carries it for hardware tokens
 * (`age1tag…`), which the protocol refuses before age sees them.
 *
 * Use: `rolldown({ …, treeshake: leanTreeshake, plugins: [leanAge] })`.
 */
import type { Plugin } from 'rolldown';

const tags = 'import { TagRecipient, HybridTagRecipient } from "./recipients.js";';

export const leanAge: Plugin = {
  name: 'lean-age',
  transform(code, id) {
    if (!/[\\/]age-encryption[\\/]dist[\\/]index\.js$/.test(id)) return null;
    if (!code.includes(tags))
      throw new Error('age-encryption has changed: look at scripts/lean-age.ts again');
    return code.replace(tags, 'const TagRecipient = null, HybridTagRecipient = null;');
  },
};

/** Makers of other hybrids in @noble/post-quantum, which nothing uses and which only make values. */
export const leanTreeshake: { readonly manualPureFunctions: string[] } = {
  manualPureFunctions: ['QSF', 'createKitchenSink', 'ecdhKem', 'combineKEMS'],
};
