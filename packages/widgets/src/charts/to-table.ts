import { escapeText } from './escape.ts';
import type { Scene } from './scene.ts';

/** The figures of a scene as an HTML table: the title is its caption, a row's first cell names the row. */
export function toTable({ title, table }: Pick<Scene, 'title' | 'table'>): string {
  const classes = table.head.map((_head, column) =>
    column > 0 && table.rows.some((row) => (row[column] ?? '').length > longestFigure) ? ' class="text"' : '',
  );
  const head = table.head
    .map((cell, column) => `<th scope="col"${classes[column]}>${escapeText(cell)}</th>`)
    .join('');
  const rows = table.rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell, index) => `<td${classes[index + 1]}>${escapeText(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeText(name)}</th>${rest}</tr>`;
  });
  return `<table><caption>${escapeText(title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A column with a cell longer than this is of texts, which a stylesheet may give room; figures need none. */
const longestFigure = 40;
