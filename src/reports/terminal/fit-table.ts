import { alignColumns, columnsOf } from './fit-columns.js';
import { hangText } from './wrap-text.js';

/**
 * A table of one line a row, its heads first. Where one is wider than the terminal, each row is told in words instead,
 * such as `drift: alert 5, passed 2`, so that no number is ever cut.
 */
export function fitTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const aligned = alignColumns([heads, ...rows]);
  if (aligned.every((line) => columnsOf(line) <= width)) return aligned;
  const [title = ''] = heads;
  const told = rows.flatMap(([first = '', ...cells]) => {
    const parts = cells.map((cell, index) => `${(heads[index + 1] ?? '').toLowerCase()} ${cell}`);
    return hangText('', `${first}: ${parts.join(', ')}`, width);
  });
  return [`${title} (too narrow here for a table)`, ...told];
}
