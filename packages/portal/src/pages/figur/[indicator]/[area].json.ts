/** `figur/mobbing-7-trinn/no-5001.json`: an indicator of one municipality, drawn and in words, for the widget. */
import type { APIRoute } from 'astro';
import { figureRoutes, readFigure, type FigureRoute } from '../../../figures/read.ts';

export const getStaticPaths = (): { params: { indicator: string; area: string } }[] =>
  figureRoutes().map((params) => ({ params: { ...params } }));

export const GET: APIRoute = ({ params }) => Response.json(readFigure(params as unknown as FigureRoute));
