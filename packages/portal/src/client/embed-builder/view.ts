/** The answer as a person sees it: what to copy and what to do with it, or why there is nothing to copy. */
import { buttonImagePath, posterPath } from '@apen-oppvekst/data-schema/terms';
import {
  imageCode,
  loaderCode,
  reserveRule,
  type EmbedCode,
  type EmbedRequest,
  type Refusal,
  type Widget,
} from '@apen-oppvekst/widgets/embed-code';
import type { Choice } from '../../embed-builder/choices.ts';
import type { BuilderWords } from '../../locales/web-editors/index.ts';
import { element } from '../dom.ts';
import { fill } from '../text.ts';
import type { BuilderConfig } from './config.ts';
import { copyFrom } from './copy.ts';

type Made = Extract<EmbedCode, { refused: null }>;

const paragraph = (text: string): HTMLElement => element('p', {}, text);

/** A field with a button that copies it, and says so. */
function copyField(
  words: BuilderWords,
  { label, value, button, html }: { label: string; value: string; button: string; html?: string },
): HTMLElement {
  const field = element('textarea', { readonly: true, 'aria-label': label, spellcheck: 'false' });
  field.value = value;
  field.rows = Math.ceil(value.length / 60) + 1;
  const said = element('output');
  const press = element('button', { type: 'button' }, button);
  press.addEventListener('click', async () => {
    said.value = (await copyFrom(field, html)) ? words.copied : words.copyYourself;
  });
  return element('div', { class: 'copy-block' }, field, element('p', { class: 'cluster' }, press, said));
}

const fold = (title: string, ...inside: Node[]): HTMLElement =>
  element('details', {}, element('summary', {}, title), ...inside);

/** What to copy, and what to do with it. */
export function resultView(
  request: EmbedRequest,
  made: Made,
  { config, demo, fictional }: { config: BuilderConfig; demo: boolean; fictional: boolean },
): HTMLElement[] {
  const { words } = config;
  const { form, version, files, portal, siteHasLoader } = request;
  // What is only a link, or lies in a frame, has its place already.
  const reserve = form === 'div' || form === 'element' ? reserveRule(request.widget) : undefined;
  const gives = siteHasLoader ? words.givesWithoutScript : fill(words.gives[form], { version });
  const warnings = [
    ...(demo ? [config.practice] : []),
    // Help is real also there.
    ...(fictional && request.widget !== 'hjelp' ? [`${config.fictionalPractice}.`] : []),
  ];
  const code = copyField(words, { label: words.code, value: made.code, button: words.copyCode });
  return [
    ...(warnings.length > 0 ? [element('p', { class: 'fictional' }, warnings.join(' '))] : []),
    paragraph(gives),
    ...(form === 'link' ? linkViews(made, code, words) : [code]),
    ...(siteHasLoader
      ? [
          element('h4', {}, words.loader),
          paragraph(words.loaderText),
          copyField(words, {
            label: words.loader,
            value: loaderCode(files ?? portal),
            button: words.copyCode,
          }),
        ]
      : []),
    ...(reserve === undefined
      ? []
      : [
          element('h4', {}, words.reserve),
          paragraph(words.reserveText),
          copyField(words, { label: words.reserve, value: reserve, button: words.copyCode }),
        ]),
    element('h4', {}, words.steps),
    element(
      'ol',
      {},
      ...[words.stepsOf.save, ...(form === 'link' ? [] : [words.stepsOf.lost]), words.stepsOf.again].map(
        (step) => element('li', {}, step),
      ),
    ),
    ...pictures(request, made, config),
    element(
      'p',
      { class: 'hint' },
      [fill(words.version, { version }), ...(form === 'div' ? [words.versionMoves] : [])].join(' '),
    ),
  ];
}

/** The same for a field that takes nothing but text: each link with its address, each line as a line. */
function plainText(code: string): string {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^=http]')) link.append(`: ${link.href}`);
  return body.textContent.trim();
}

/** A link is pasted as a link; as HTML, or in the two parts that a button for links asks for. */
function linkViews(made: Made, code: HTMLElement, words: BuilderWords): HTMLElement[] {
  const { title, address } = made;
  return [
    copyField(words, {
      label: words.copyLink,
      value: plainText(made.code),
      button: words.copyLink,
      html: made.code,
    }),
    paragraph(words.copyLinkText),
    fold(
      words.linkParts,
      paragraph(words.linkPartsText),
      element('p', { class: 'copy-label' }, words.linkText),
      copyField(words, { label: words.linkText, value: title, button: words.copyCode }),
      element('p', { class: 'copy-label' }, words.linkAddress),
      copyField(words, { label: words.linkAddress, value: address, button: words.copyCode }),
    ),
    fold(words.asHtml, code),
  ];
}

/** The button as a picture, and the poster. Only of «Si ifra», which only those who have joined have code for. */
function pictures(request: EmbedRequest, { title, address }: Made, config: BuilderConfig): HTMLElement[] {
  if (request.widget !== 'si-ifra') return [];
  const { words, root, buttons } = config;
  const { language, portal, unit } = request;
  const download = (format: 'png' | 'svg'): HTMLElement =>
    element(
      'a',
      { href: root + buttonImagePath(language, format), download: true },
      fill(words.download, { format: format.toUpperCase() }),
    );
  return [
    fold(
      words.button,
      paragraph(words.buttonText),
      element('p', { class: 'cluster' }, download('png'), download('svg')),
      element('p', { class: 'copy-label' }, words.buttonAlt),
      copyField(words, { label: words.buttonAlt, value: title, button: words.copyCode }),
      element('p', { class: 'copy-label' }, words.buttonHtml),
      copyField(words, {
        label: words.buttonHtml,
        value: imageCode({ address, title, language, portal, size: buttons[language] }),
        button: words.copyCode,
      }),
    ),
    element('p', {}, element('a', { href: root + posterPath(unit.id, language) }, words.poster)),
  ];
}

/** Why there is no code, in one sentence each, and what can be shown at once instead. */
export function refusalView(
  refused: readonly Refusal[],
  { label: name }: Choice,
  { words, publisher, publication }: BuilderConfig,
  instead: (widget: Widget) => void,
): HTMLElement[] {
  const notJoined = refused.includes('notJoined');
  // Of a unit that has not joined nothing else is to be mended.
  const told = notJoined ? (['notJoined'] as const) : refused;
  const { portal } = publication;
  return [
    element(
      'div',
      { class: 'notice' },
      ...told.map((each) => paragraph(fill(words.refusals[each], { name, portal }))),
    ),
    ...(notJoined
      ? [
          publisher
            ? element(
                'p',
                {},
                `${fill(words.join, { publisher: publisher.name })} `,
                element('a', { href: `mailto:${publisher.email}` }, publisher.email),
              )
            : paragraph(words.joinNobody),
          paragraph(words.instead),
          element('p', { class: 'cluster' }, ...(['rettigheter', 'hjelp'] as const).map(offered)),
        ]
      : []),
  ];

  function offered(widget: Widget): HTMLElement {
    const button = element('button', { type: 'button' }, words.widgets[widget]);
    button.addEventListener('click', () => instead(widget));
    return button;
  }
}
