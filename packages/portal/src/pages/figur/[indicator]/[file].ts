/** `figur/{indicator}/{chart}.svg` and `.png`: a chart of an indicator, on its pages or a measure's, to put somewhere else. */
import { figurePath } from '@apen-oppvekst/data-schema/terms';
import type { APIRoute } from 'astro';
import { figuresOf, figureSvg, type Figure } from '../../../indicators/figures.ts';
import { svgToPng } from '../../../indicators/png.ts';
import { listIds, readRecord } from '../../../release.ts';

const formats = ['svg', 'png'] as const;

interface Props {
  readonly chart: string;
  readonly format: (typeof formats)[number];
  readonly [name: string]: unknown;
}

interface Charts {
  readonly indicator: string;
  readonly asOf: string;
  readonly figures: readonly Figure[];
}

/** The files of one indicator are asked for one after another, so that its charts are drawn once for all of them. */
let last: Charts | undefined;
function chartsOf(indicator: string): Charts {
  if (last?.indicator !== indicator) {
    const record = readRecord('indicator', indicator);
    last = { indicator, asOf: record.asOf, figures: figuresOf(record) };
  }
  return last;
}

export const getStaticPaths = (): { params: { indicator: string; file: string }; props: Props }[] =>
  listIds('indicator').flatMap((indicator) =>
    chartsOf(indicator).figures.flatMap(({ id: chart }) =>
      formats.map((format) => ({
        params: { indicator, file: figurePath(indicator, chart, format).split('/').at(-1)! },
        props: { chart, format },
      })),
    ),
  );

export const GET: APIRoute<Props> = async ({ params, props: { chart, format } }) => {
  const { asOf, figures } = chartsOf(params['indicator']!);
  const svg = figureSvg(
    asOf,
    figures.find(({ id }) => id === chart)!,
  );
  return format === 'svg'
    ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(await svgToPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
