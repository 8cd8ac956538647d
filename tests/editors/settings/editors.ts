/**
 * Editors as they run in a browser, each fed the code and asked for what it would save. They are loaded
 * from their own packages, at an address that only this page knows.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { Setting } from './setting.ts';

const require = createRequire(import.meta.url);
const host = 'http://editors.test';
const packages = join(import.meta.dirname, '../node_modules');

/** An empty page that can load files of the editors' packages by `{host}/{package}/{file}`. */
export async function openEditorPage(page: Page): Promise<void> {
  await page.route(`${host}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    return path === ''
      ? route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><meta charset="utf-8"><title>Editor</title><div id="editor"></div>',
        })
      : route.fulfill({ path: join(packages, path) });
  });
  await page.goto(`${host}/`);
}

/** Runs `script`, the body of an async function of `code`, in the page after `files` have been loaded. */
async function inPage(page: Page, files: readonly string[], script: string, code: string): Promise<string> {
  for (const file of files) await page.addScriptTag({ url: `${host}/${file}` });
  return page.evaluate(
    ([body, html]) =>
      (new Function('code', `return (async () => { ${body} })()`) as (code: string) => Promise<string>)(html),
    [script, code] as const,
  );
}

const editor =
  (files: readonly string[], script: string): Setting['left'] =>
  (code, page) =>
    inPage(page, files, script, code);

const ckeditor5 = (config: string): Setting['left'] =>
  editor(
    ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    `const C = window.CKEDITOR;
     const usual = [C.Essentials, C.Paragraph, C.Heading, C.Bold, C.Italic, C.Link, C.AutoLink, C.List, C.BlockQuote, C.Table];
     const { plugins = [], ...config } = ${config};
     const made = await C.ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [...usual, ...plugins], ...config });
     made.setData(code);
     return made.getData();`,
  );

const everything = `[{ name: /.*/, attributes: true, classes: true, styles: true }]`;

const ckeditor4 = (config: string): Setting['left'] =>
  editor(
    ['ckeditor4/ckeditor.js'],
    `return new Promise((done) => {
       const made = window.CKEDITOR.replace('editor', { versionCheck: false, ...${config} });
       made.on('instanceReady', () => made.setData(code, () => done(made.getData())));
     });`,
  );

const tiny = (name: 'tinymce' | 'hugerte', config: string): Setting['left'] =>
  editor(
    [`${name}/${name}.min.js`],
    `const [made] = await window.${name}.init({
       selector: '#editor', base_url: '${host}/${name}', suffix: '.min', ${name === 'tinymce' ? "license_key: 'gpl'," : ''}
       promotion: false, branding: false, convert_urls: false, plugins: 'link code', ...${config},
     });
     made.setContent(code);
     return made.getContent();`,
  );

/** TipTap comes only as modules; bundled once. */
const tipTap = (async () => {
  const build = await rolldown({
    input: 'tiptap',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'tiptap' ? '\0tiptap' : null),
        load: (id) =>
          id === '\0tiptap'
            ? `export { Editor } from ${JSON.stringify(require.resolve('@tiptap/core'))};
               export { default as StarterKit } from ${JSON.stringify(require.resolve('@tiptap/starter-kit'))};`
            : null,
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife', name: 'TipTap' });
  await build.close();
  return output[0].code;
})();

export const editors: readonly Setting[] = [
  { name: 'CKEditor 5, usual plugins', answer: 'textAndLinks', left: ckeditor5('{}') },
  {
    name: 'CKEditor 5, div and data-* allowed',
    answer: 'htmlWithoutScripts',
    left: ckeditor5(
      `{ plugins: [C.GeneralHtmlSupport], htmlSupport: { allow: [{ name: 'div', classes: true, attributes: [{ key: /^data-/, value: true }] }] } }`,
    ),
  },
  {
    name: 'CKEditor 5, everything allowed',
    answer: 'htmlWithScripts',
    left: ckeditor5(`{ plugins: [C.GeneralHtmlSupport], htmlSupport: { allow: ${everything} } }`),
  },
  {
    name: 'CKEditor 5, HTML embed',
    answer: 'htmlWithChecksums',
    left: editor(
      ['ckeditor5/dist/browser/ckeditor5.umd.js'],
      `const C = window.CKEDITOR;
       const made = await C.ClassicEditor.create(document.querySelector('#editor'), {
         licenseKey: 'GPL', plugins: [C.Essentials, C.Paragraph, C.HtmlEmbed],
       });
       made.execute('htmlEmbed', code);
       return made.getData();`,
    ),
  },
  { name: 'CKEditor 4, standard', answer: 'textAndLinks', left: ckeditor4('{}') },
  {
    name: 'CKEditor 4, everything allowed',
    answer: 'htmlWithScripts',
    left: ckeditor4('{ allowedContent: true }'),
  },
  { name: 'TinyMCE 8', answer: 'htmlWithoutScripts', left: tiny('tinymce', '{}') },
  {
    name: 'TinyMCE 8, scripts, frames and our elements allowed',
    answer: 'htmlWithScripts',
    left: tiny(
      'tinymce',
      `{ extended_valid_elements: 'script[src|async|type|integrity|crossorigin|referrerpolicy],iframe[*]', custom_elements: 'oppvekst-si-ifra,oppvekst-rettigheter,oppvekst-hjelp,oppvekst-tiltaksplan,oppvekst-indikator', valid_children: '+body[script]' }`,
    ),
  },
  {
    name: 'TinyMCE 8, frames not sandboxed',
    answer: 'frame',
    left: tiny('tinymce', '{ sandbox_iframes: false }'),
  },
  { name: 'HugeRTE 1', answer: 'htmlWithoutScripts', left: tiny('hugerte', '{}') },
  {
    name: 'TipTap 3, StarterKit',
    answer: 'textAndLinks',
    left: async (code, page) => {
      await page.addScriptTag({ content: await tipTap });
      return inPage(
        page,
        [],
        `const { Editor, StarterKit } = window.TipTap;
         return new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit], content: code }).getHTML();`,
        code,
      );
    },
  },
  {
    name: 'Quill 2',
    answer: 'textAndLinks',
    left: editor(
      ['quill/dist/quill.js'],
      `const made = new window.Quill('#editor', { theme: 'snow', modules: { toolbar: true } });
       made.clipboard.dangerouslyPasteHTML(code);
       return made.getSemanticHTML();`,
    ),
  },
  {
    name: 'Trix 2',
    answer: 'textAndLinks',
    left: editor(
      ['trix/dist/trix.umd.min.js'],
      `document.querySelector('#editor').innerHTML = '<input id="value" type="hidden"><trix-editor input="value"></trix-editor>';
       const element = document.querySelector('trix-editor');
       if (!element.editor) await new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
       element.editor.loadHTML(code);
       await new Promise((done) => setTimeout(done, 50));
       return document.querySelector('#value').value;`,
    ),
  },
  {
    name: 'Jodit 4',
    answer: 'htmlWithScripts',
    left: editor(
      ['jodit/es2021/jodit.min.js'],
      `const made = window.Jodit.make('#editor');
       made.value = code;
       await made.async.requestIdlePromise();
       return made.value;`,
    ),
  },
];
