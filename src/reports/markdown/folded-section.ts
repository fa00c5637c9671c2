import type { Section } from './fit-sections.js';

/*
 * The parts that the job summary and the pull-request comment are made of: GitHub Markdown whose tables and paragraphs
 * are HTML without blank lines, where foreign text can't become Markdown. Ranks: what stays longest has the lowest.
 */

export interface Foldable extends Required<Pick<Section, 'rank' | 'head' | 'rowCount' | 'rows'>> {
  readonly title: string;
  readonly tail: string;
}

/** A section that a reader unfolds, or an open one; nothing without rows. */
export function folded(
  isFolded: boolean,
  { rank, title, rowCount, head, rows, tail }: Foldable,
  more: (hidden: number) => string = () => '',
): Section {
  const open = isFolded ? `<details><summary>${title}</summary>` : '';
  return {
    rank,
    rowCount,
    rows,
    head: rowCount === 0 ? '' : [open, head].filter(Boolean).join('\n'),
    foot: (hidden) => `${tail && `\n${tail}`}${more(hidden)}${isFolded ? '\n\n</details>' : ''}`,
    brief: rowCount === 0 || !isFolded ? '' : `<p>${title}.</p>`,
  };
}

/** Says how many rows found no room, and where they are (`whole`). */
export function moreIn(whole: string, hidden: number): string {
  return hidden > 0 ? `\n\n${hidden} more in ${whole}.` : '';
}

/** Rows made one by one, as they are asked for. */
export function* mapRows<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Generator<Made> {
  for (const item of items) yield make(item);
}
