import { buttonImagePath, type Language } from '@apen-oppvekst/data-schema/terms';
import { escapeText } from '../charts/escape.ts';

/**
 * The button as a picture that leads to the unit's page, for editors that take only links and pictures. Its
 * alternative text is the link's name, so it says where the link leads. Give it only for a unit that
 * `embedCode` gives code for.
 */
export function imageCode(button: {
  /** The page it leads to, and what the link to it says, as `embedCode` has them. */
  readonly address: string;
  readonly title: string;
  readonly language: Language;
  readonly portal: string;
  /** Pixels, so that nothing jumps when the picture comes. */
  readonly size: { readonly width: number; readonly height: number };
}): string {
  const { address, title, language, portal, size } = button;
  const src = `${portal.replace(/\/*$/, '/')}${buttonImagePath(language, 'png')}`;
  return `<a href="${escapeText(address)}"><img src="${src}" alt="${escapeText(title)}" width="${size.width}" height="${size.height}"></a>`;
}
