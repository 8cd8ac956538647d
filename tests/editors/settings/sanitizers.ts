import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import type { Setting } from './setting.ts';

const domPurify = readFileSync(
  createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'),
  'utf8',
);

interface Purifier {
  sanitize(html: string, config: object): string;
}

/** DOMPurify works on a browser's own parser. */
const purify =
  (config: { readonly elements?: boolean } & Record<string, unknown>) =>
  async (code: string, page: Page): Promise<string> => {
    await page.addScriptTag({ content: domPurify });
    return page.evaluate(
      ([html, { elements, ...options }]) =>
        (globalThis as unknown as { DOMPurify: Purifier }).DOMPurify.sanitize(html, {
          ...options,
          ...(elements && { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^oppvekst-/ } }),
        }),
      [code, config] as const,
    );
  };

const frames = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    '*': ['class', 'data-*'],
    iframe: ['src', 'title', 'width', 'height', 'sandbox', 'loading', 'referrerpolicy'],
  },
};

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

export const sanitizers: readonly Setting[] = [
  { name: 'DOMPurify', answer: 'htmlWithoutScripts', left: purify({}) },
  { name: 'DOMPurify, our elements allowed', answer: 'htmlWithoutScripts', left: purify({ elements: true }) },
  {
    name: 'DOMPurify, frames allowed',
    answer: 'frame',
    left: purify({ ADD_TAGS: ['iframe'], ADD_ATTR: ['sandbox', 'loading', 'referrerpolicy'] }),
  },
  { name: 'sanitize-html', answer: 'textAndLinks', left: (code) => Promise.resolve(sanitizeHtml(code)) },
  {
    name: 'sanitize-html, frames, class and data-* allowed',
    answer: 'frame',
    left: (code) => Promise.resolve(sanitizeHtml(code, frames)),
  },
  { name: 'js-xss', answer: 'textAndLinks', printsCode: true, left: (code) => Promise.resolve(xss(code)) },
  {
    name: 'rehype-sanitize',
    answer: 'textAndLinks',
    left: async (code) => String(await rehype.process(code)),
  },
];
