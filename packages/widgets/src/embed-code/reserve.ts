import type { Widget } from './request.ts';

/**
 * Height that a widget takes from the start, so that what stands below it does not jump. The button takes no
 * more than the fallback it stands in for. The list of help is longer than any screen.
 */
const heights: Readonly<Record<Widget, string | undefined>> = {
  'si-ifra': undefined,
  rettigheter: '46em',
  hjelp: '100vh',
  tiltaksplan: '54em',
  indikator: '54em',
};

/**
 * One line for the site's style sheet, where the editor has one; the code itself may carry no style. Nothing
 * for a widget that needs none.
 */
export function reserveRule(widget: Widget): string | undefined {
  const height = heights[widget];
  return (
    height && `[data-oppvekst='${widget}'], oppvekst-${widget} { display: block; min-block-size: ${height}; }`
  );
}
