import sanitizeHtml from 'sanitize-html';
import type { Setting } from './setting.ts';

/**
 * Drupal is not run here: its filter «Limit allowed HTML tags» keeps the tags and attributes of a list, and
 * the lists below are recorded from its text formats. Attributes are those each tag is listed with.
 */
const basic: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  p: [],
  br: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  em: [],
  strong: [],
  cite: [],
  code: [],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['start', 'type'],
  li: [],
  dl: [],
  dt: [],
  dd: [],
};

const settingsData = ['unit', 'lang', 'version', 'country', 'setting', 'audience', 'plan'].map(
  (name) => `data-${name}`,
);

const format = (
  name: string,
  answer: Setting['answer'],
  more: Readonly<Record<string, readonly string[]>> = {},
): Setting => ({
  name: `Drupal, ${name}`,
  answer,
  recorded: true,
  left: (code) => {
    const allowed = { ...basic, ...more };
    return Promise.resolve(
      sanitizeHtml(code, {
        allowedTags: Object.keys(allowed),
        allowedAttributes: Object.fromEntries(
          Object.entries(allowed).map(([tag, names]) => [tag, [...names]]),
        ),
        allowVulnerableTags: true,
        allowedScriptHostnames: undefined,
      } as sanitizeHtml.IOptions),
    );
  },
});

export const drupal: readonly Setting[] = [
  format('Restricted HTML', 'textAndLinks'),
  format('Basic HTML', 'textAndLinks'),
  format('Basic HTML and our div', 'htmlWithoutScripts', {
    div: ['class', 'data-oppvekst', ...settingsData],
  }),
  format('Basic HTML and frames', 'frame', {
    iframe: ['src', 'title', 'width', 'height', 'loading', 'referrerpolicy', 'sandbox'],
  }),
  {
    ...format('Basic HTML and our element', 'htmlWithoutScripts', { 'oppvekst-si-ifra': settingsData }),
    linkOnly: true,
  },
  format('Basic HTML, our element and its script', 'htmlWithChecksums', {
    'oppvekst-si-ifra': settingsData,
    script: ['src', 'type', 'integrity', 'crossorigin'],
  }),
];
