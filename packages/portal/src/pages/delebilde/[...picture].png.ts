/** `delebilde/indikator/mobbing-7-trinn.png`: what is shown of a page where its address is passed on. */
import { sharePicturePath } from '@apen-oppvekst/data-schema/terms';
import type { APIRoute } from 'astro';
import { cardPng } from '../../share/card.ts';
import { cardOf, pictures, standing, type Subject } from '../../share/pictures.ts';

type Props = { readonly subject: Subject } | { readonly name: string };

const route = (of: string, props: Props) => ({
  params: { picture: sharePicturePath(of).slice('delebilde/'.length, -'.png'.length) },
  props,
});

export const getStaticPaths = () => [
  ...Object.keys(standing).map((name) => route(name, { name })),
  ...pictures().map(({ kind, id, of }) => route(of, { subject: { kind, id } })),
];

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await cardPng('name' in props ? standing[props.name]! : cardOf(props.subject)), {
    headers: { 'Content-Type': 'image/png' },
  });
