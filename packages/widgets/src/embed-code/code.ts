import { framePath, type Language } from '@apen-oppvekst/data-schema/terms';
import { escapeText } from '../charts/escape.ts';
import { fallback, pageOf, titleOf } from './fallback.ts';
import { refusalsOf, type Refusal } from './refusal.ts';
import type { EmbedRequest, Form, Subject, Widget } from './request.ts';

/** What to paste, or why there is nothing to paste. */
export type EmbedCode =
  | {
      readonly refused: null;
      readonly code: string;
      /** The page that the link leads to. */
      readonly address: string;
      /** What the link says. */
      readonly title: string;
    }
  | { readonly refused: readonly Refusal[] };

/** Pixels that a frame takes from the start. What is longer scrolls inside it. */
const frameHeights: Readonly<Record<Widget, number>> = {
  'si-ifra': 600,
  hjelp: 720,
  rettigheter: 720,
  tiltaksplan: 720,
  indikator: 720,
};

/**
 * What a frame may do: run its script, open a link in a tab of its own, and lead the whole page away for the
 * quick exit and for a number to ring, when the reader asks for it. It holds no form, and has no origin.
 */
const frameMay =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** A parent prints the letter. */
const printingFrameMay = `${frameMay} allow-modals`;

/** An element's attributes; those without a value are left out. */
const attributes = (all: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');

/** An address as a folder. */
const folder = (address: string): string => address.replace(/\/*$/, '/');

/** The one line for a theme, a plugin or a tag manager: with it every `<div data-oppvekst>` of the site works. */
export const loaderCode = (files: string): string =>
  `<script async${attributes({ src: `${folder(files)}v1/oppvekst.js`, referrerpolicy: 'no-referrer' })}></script>`;

/** What the widget is told. `data-`, because some editors drop all other attributes. */
function settings(request: EmbedRequest): Record<string, string | undefined> {
  const { language, version, files, portal, colours } = request;
  return {
    ...subjectSettings(request),
    'data-lang': language,
    'data-portal': files === undefined ? undefined : folder(portal),
    'data-color-text': colours?.text,
    'data-color-background': colours?.background,
    'data-color-accent': colours?.accent,
    'data-version': version,
  };
}

function subjectSettings(subject: Subject): Record<string, string | undefined> {
  switch (subject.widget) {
    case 'si-ifra':
      return { 'data-unit': subject.unit.id, 'data-exit-url': subject.exitUrl };
    case 'rettigheter':
      return {
        'data-country': subject.country,
        'data-setting': subject.setting,
        'data-audience': subject.audience,
        'data-unit': subject.unit,
      };
    case 'hjelp':
      return {
        'data-country': subject.country,
        'data-audience': subject.audience,
        'data-unit': subject.unit,
      };
    case 'tiltaksplan':
      return { 'data-plan': subject.plan.id };
    case 'indikator':
      return { 'data-indicator': subject.figure.indicator, 'data-area': subject.figure.area };
  }
}

function framePageOf(subject: Subject, language: Language): string {
  const unit = 'unit' in subject && typeof subject.unit === 'string' ? `?unit=${subject.unit}` : '';
  switch (subject.widget) {
    case 'si-ifra':
      return framePath['si-ifra'](subject.unit.id, language);
    case 'rettigheter':
      return framePath.rettigheter(subject.country, subject.setting, language) + unit;
    case 'hjelp':
      return framePath.hjelp(subject.country, language) + unit;
    case 'tiltaksplan':
      return framePath.tiltaksplan(subject.plan.id, language);
    case 'indikator':
      return `${framePath.indikator(subject.figure.indicator, subject.figure.area)}?lang=${language}`;
  }
}

const written: Readonly<Record<Form, (request: EmbedRequest, inside: string) => string>> = {
  link: (_, inside) => `<p>${inside}</p>`,

  div: (request, inside) => {
    const { widget, files, portal, siteHasLoader } = request;
    const all = { class: 'oppvekst-widget', 'data-oppvekst': widget, ...settings(request) };
    const div = `<div${attributes(all)}><p>${inside}</p></div>`;
    return siteHasLoader ? div : `${div}\n${loaderCode(files ?? portal)}`;
  },

  element: (request, inside) => {
    const { widget, files, portal, version, integrity } = request;
    const tag = `oppvekst-${widget}`;
    const script = {
      type: 'module',
      src: `${folder(files ?? portal)}${version}/${tag}.js`,
      integrity,
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
    };
    return `<${tag}${attributes(settings(request))}>${inside}</${tag}>\n<script async${attributes(script)}></script>`;
  },

  frame: (request, inside) => {
    const { widget, portal, language, version } = request;
    const frame = {
      src: `${folder(portal)}${framePageOf(request, language)}`,
      title: titleOf(request, language),
      width: '100%',
      height: String(frameHeights[widget]),
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox: widget === 'rettigheter' ? printingFrameMay : frameMay,
      'data-version': version,
    };
    return `<iframe${attributes(frame)}></iframe>\n<p>${inside}</p>`;
  },
};

/**
 * The code a web editor pastes. Whatever its form, there is a link in it with the unit, the plan or the
 * indicator in its path, and numbers to ring as readable text: that is left when all else is stripped. No inline style or
 * script, no `&` in an address, nothing closed in itself.
 */
export function embedCode(request: EmbedRequest): EmbedCode {
  const refused = refusalsOf(request);
  if (refused.length > 0) return { refused };
  const { form, language } = request;
  const portal = folder(request.portal);
  return {
    refused: null,
    code: written[form](request, fallback(request, language, portal)),
    address: `${portal}${pageOf(request, language)}`,
    title: titleOf(request, language),
  };
}
