/** What a site asks for when somebody pastes the address of a unit's page (oEmbed 1.0). Pure. */
import { framePath, speakUpPath, type Language } from '@apen-oppvekst/data-schema/terms';

/** `oembed/si-ifra/no-974760673/nb.json` */
export const oembedPath = (unitId: string, language: Language): string =>
  `oembed/${speakUpPath(unitId, language).replace(/\/$/, '.json')}`;

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** Pixels. WordPress follows the height that the frame tells, from 200 to 1000. */
const size = { width: 600, height: 600 } as const;

/**
 * The answer: a link, and a frame that takes its place once it tells its height. WordPress keeps the link
 * where the frame never answers, if and only if they have the class `wp-embedded-content` both.
 */
export function oembedAnswer(given: {
  readonly unit: { readonly id: string; readonly name: string };
  readonly language: Language;
  /** «Si ifra» */
  readonly title: string;
  /** The portal's address, without a slash at the end. */
  readonly portal: string;
  readonly siteName: string;
}): Record<string, string | number> {
  const { unit, language, title, portal, siteName } = given;
  const page = `${portal}/${speakUpPath(unit.id, language)}`;
  const frame = `${portal}/${framePath['si-ifra'](unit.id, language)}`;
  const text = `${title}: ${unit.name}`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: `${portal}/`,
    title: text,
    ...size,
    html:
      `<blockquote class="wp-embedded-content"><a href="${escape(page)}">${escape(text)}</a></blockquote>` +
      `<iframe class="wp-embedded-content" src="${escape(frame)}" title="${escape(text)}" width="${size.width}" height="${size.height}"></iframe>`,
  };
}
