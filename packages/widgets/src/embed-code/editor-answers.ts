import type { EmbedRequest } from './request.ts';

/** The form, and whether the site brings the loader. */
type Choice = Pick<EmbedRequest, 'form' | 'siteHasLoader'>;

/**
 * What a web editor may paste, and the strongest form that survives it. The words of the question are the
 * portal's. Who does not know gets the link: it was kept in all 27 settings of editors and sanitizers that
 * were tried, the element in 8.
 */
export const editorAnswers = {
  /** Text and links, as in a news field or a rich text without a source view. */
  textAndLinks: { form: 'link' },
  /** HTML without scripts. The widget shows where the site's theme or tag manager has our loader; else the link. */
  htmlWithoutScripts: { form: 'div', siteHasLoader: true },
  /** Raw HTML with scripts: an HTML block, a theme. */
  htmlWithScripts: { form: 'div' },
  /** Raw HTML with scripts, where every script must be named with its checksum. */
  htmlWithChecksums: { form: 'element' },
  /** The address of a page that is shown in a frame. */
  frame: { form: 'frame' },
  unknown: { form: 'link' },
} as const satisfies Readonly<Record<string, Choice>>;
export type EditorAnswer = keyof typeof editorAnswers;
