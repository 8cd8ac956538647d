import { escapeText } from './escape.ts';
import type { Scene } from './scene.ts';

/** The figures of a scene as an HTML table: the title is its caption, a row's first cell names the row. */
export function toTable({ title, table }: Pick<Scene, 'title' | 'table'>): string {
  const head = table.head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join('');
  const rows = table.rows.map(([name = '', ...cells]) => {
    const rest = cells.map(cellText).join('');
    return `<tr><th scope="row">${escapeText(name)}</th>${rest}</tr>`;
  });
  return `<table><caption>${escapeText(title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Longer than this a cell is a text, which a stylesheet may give room; figures need none. */
const longestFigure = 40;

const cellText = (cell: string): string =>
  `<td${cell.length > longestFigure ? ' class="text"' : ''}>${escapeText(cell)}</td>`;
