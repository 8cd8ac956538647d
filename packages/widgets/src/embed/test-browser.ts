/** What a test tells the browser of its reader. Only Chromium can be told all of it; what it cannot be told is skipped. */
import {
  a11ySnapshot,
  executeServerCommand,
  findAccessibilityNode,
  setViewport,
} from '@web/test-runner-commands';

type Ability = 'media' | 'windowSize' | 'heldKeys';
const told = await executeServerCommand<undefined, Partial<Record<Ability, boolean>>>('abilities');
const can: Partial<Record<Ability, boolean>> = told ?? {};

/** `it`, for a test that must set the reader's settings, or hear what is spoken to the reader. */
export const itInChromium = can.media ? it : it.skip;

/** `it`, for a test that needs a window of another size. */
export const itSized = can.windowSize ? it : it.skip;

/** `it`, for a test that presses Shift as a hand does, or holds one key down while it presses another. */
export const itHoldingKeys = can.heldKeys ? it : it.skip;

/** The reader's settings: `media({ features: { 'forced-colors': 'active' } })`; `media({})` takes them back. */
export const media = (payload: { media?: string; features?: Record<string, string> }): Promise<unknown> =>
  executeServerCommand('media', payload);

/** Readers that every state must hold for. */
export const readers: Readonly<Record<string, Record<string, string>>> = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
};

/** `it`, for one of the {@link readers}. */
export const itFor = (features: Record<string, string>): Mocha.TestFunction | Mocha.PendingTestFunction =>
  Object.keys(features).length > 0 ? itInChromium : it;

/** The size of the window; without one, that which every test begins with. */
export const viewport = async (width = 800, height = 600): Promise<void> => {
  if (can.windowSize) await setViewport({ width, height });
};

/** A node of what assistive technology is told. */
export interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children: SpokenNode[];
}

/** What assistive technology is told of an element; without one, of the whole page. In Chromium only. */
export const snapshot = async (element?: HTMLElement): Promise<SpokenNode> =>
  (await a11ySnapshot(element ? { selector: element.localName } : {})) as unknown as SpokenNode;

/** What assistive technology is told of the widget: asks whether something is among it. In Chromium only. */
export async function spoken(
  element: HTMLElement,
): Promise<(role: string, name: string, level?: number) => boolean> {
  const told = await snapshot(element);
  return (role, name, level) =>
    findAccessibilityNode(
      told,
      (node) => node.role === role && node.name === name && node.level === level,
    ) !== null;
}
