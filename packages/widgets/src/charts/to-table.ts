import { escapeText } from './escape.ts';
import type { Scene } from './scene.ts';

/** The figures of a scene as an HTML table: the title is its caption, a row's first cell names the row. */
export function toTable({ title, table }: Pick<Scene, 'title' | 'table'>): string {
  const head = table.head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join('');
  const rows = table.rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeText(name)}</th>${rest}</tr>`;
  });
  return `<table><caption>${escapeText(title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
