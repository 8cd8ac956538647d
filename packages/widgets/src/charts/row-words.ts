import type { Table } from './scene.ts';

/** A row of a figure's table in words: what the row is of, and its other cells, each after the head it stands under. */
export function rowWords(
  { head, rows }: Table,
  at: number,
): { readonly name: string; readonly told: string } {
  const [name = '', ...cells] = rows[at] ?? [];
  const told = cells.flatMap((cell, index) =>
    cell ? `${head[index + 1] ?? ''}: ${cell.replace(/\.$/, '')}.` : [],
  );
  return { name, told: told.join(' ') };
}
