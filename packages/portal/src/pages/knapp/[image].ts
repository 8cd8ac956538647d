/** `knapp/si-ifra-nb.svg` and `.png`: the button as a picture, for editors that take only links and images. */
import type { APIRoute } from 'astro';
import { buttonImagePath, languages, type Language } from '@apen-oppvekst/data-schema/terms';
import { buttonPng, buttonSvg } from '../../button-image/draw.ts';
import { speakUpWords } from '../../child/speak-up-words.ts';

const formats = ['svg', 'png'] as const;

export const getStaticPaths = (): { params: { image: string }; props: Props }[] =>
  languages.flatMap((language) =>
    formats.map((format) => ({
      params: { image: buttonImagePath(language, format).replace('knapp/', '') },
      props: { language, format },
    })),
  );

interface Props {
  readonly language: Language;
  readonly format: (typeof formats)[number];
  readonly [name: string]: unknown;
}

export const GET: APIRoute<Props> = async ({ props: { language, format } }) => {
  const words = speakUpWords(language).title;
  return format === 'svg'
    ? new Response(buttonSvg(words), { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(await buttonPng(words), { headers: { 'Content-Type': 'image/png' } });
};
