import type { CategoryCounts } from '../facts/count-by-category.js';

const width = 10;
const squares = { alert: '🟥', warning: '🟨', pass: '🟩', skip: '⬜', ignored: '⬛' } as const;

/**
 * Ten squares that share out the cases by severity, worst first and ignored ones last; text, so that it shows in mails, too. A severity with
 * any case gets at least one square.
 */
export function severityBar(counts: CategoryCounts): string {
  const kinds = (['alert', 'warning', 'pass', 'skip', 'ignored'] as const).filter((kind) => counts[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const lengths = new Map(
    kinds.map((kind) => [kind, Math.max(1, Math.round((counts[kind] / total) * width))]),
  );
  // Rounding may miss the width by a few squares; the longest part bears it.
  const longest = [...kinds].sort((a, b) => counts[b] - counts[a])[0];
  if (longest === undefined) return '';
  const missing = width - [...lengths.values()].reduce((sum, length) => sum + length, 0);
  lengths.set(longest, (lengths.get(longest) ?? 0) + missing);
  return kinds.map((kind) => squares[kind].repeat(lengths.get(kind) ?? 0)).join('');
}
