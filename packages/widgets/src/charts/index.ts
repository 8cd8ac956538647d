/** Entry `./charts`: figures as plain scenes, drawn as SVG and HTML strings. No DOM, no Lit. */
export { lineChart, type LineChartInput } from './line-chart.ts';
export type { LinePeriod } from './line-period.ts';
export { distributionChart, type DistributionInput } from './distribution-chart.ts';
export { mapChart, type MapInput } from './map-chart.ts';
export { dotChart, type DotInput } from './dot-chart.ts';
export { sparkline } from './sparkline.ts';
export { escapeText } from './escape.ts';
export { toSvg, type SvgOptions } from './to-svg.ts';
export { fromSvg } from './from-svg.ts';
export { hiddenNote } from './single-figures.ts';
export { toDrawing, toPicture, type PictureColours, type PictureOptions } from './to-picture.ts';
export { rowWords } from './row-words.ts';
export { toTable } from './to-table.ts';
export {
  absenceWord,
  formatCell,
  formatMeasure,
  formatNumber,
  hasValue,
  statusWord,
  unitName,
} from './format.ts';
export { lineTable } from './line-table.ts';
export { valueExtent } from './scale.ts';
export type { BreakText, Series } from './series.ts';
export type { FigureRecord } from './figure.ts';
export { fontSize, type LegendEntry, type Scene, type Table } from './scene.ts';
