/** `figur/{indicator}/{chart}.svg` and `.png`: a chart of an indicator's pages, to put somewhere else. */
import { figurePath } from '@apen-oppvekst/data-schema/terms';
import type { APIRoute } from 'astro';
import { figuresOf, figureSvg } from '../../../indicators/figures.ts';
import { svgToPng } from '../../../indicators/png.ts';
import { listIds, readRecord } from '../../../release.ts';

const formats = ['svg', 'png'] as const;

interface Props {
  readonly chart: string;
  readonly format: (typeof formats)[number];
  readonly [name: string]: unknown;
}

export const getStaticPaths = (): { params: { indicator: string; file: string }; props: Props }[] =>
  listIds('indicator').flatMap((indicator) =>
    figuresOf(readRecord('indicator', indicator)).flatMap(({ id: chart }) =>
      formats.map((format) => ({
        params: { indicator, file: figurePath(indicator, chart, format).split('/').at(-1)! },
        props: { chart, format },
      })),
    ),
  );

export const GET: APIRoute<Props> = async ({ params, props: { chart, format } }) => {
  const record = readRecord('indicator', params['indicator']!);
  const figure = figuresOf(record).find(({ id }) => id === chart)!;
  const svg = figureSvg(record.asOf, figure);
  return format === 'svg'
    ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(await svgToPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
