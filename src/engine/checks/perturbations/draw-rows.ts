import type { TestContext } from '../../contract/stress-test.js';

/**
 * Up to `size` evaluation rows that fit and that the model answers as they are, drawn by chance and returned in file
 * order. A row's chance hangs on the run's seed and its index alone: all tests draw the same rows, so that their cases
 * can be compared, and rows that don't fit leave the others' places unchanged.
 */
export function drawRows(context: TestContext, size: number, fits: (row: number) => boolean): number[] {
  const failing = new Set(context.failures.evaluation?.rows);
  const drawn: number[] = [];
  for (const row of rankRows(context)) {
    if (drawn.length === size) break;
    if (!failing.has(row) && fits(row)) drawn.push(row);
  }
  return drawn.sort((a, b) => a - b);
}

/** Every column of every test draws anew, and ranking 100,000 rows takes a second. */
const rankings = new WeakMap<TestContext, readonly number[]>();

function rankRows(context: TestContext): readonly number[] {
  const known = rankings.get(context);
  if (known) return known;
  const { rowCount } = context.evaluation.table;
  const ranks = Float64Array.from({ length: rowCount }, (_, row) => context.random('draw row', row).next());
  const ranked = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  rankings.set(context, ranked);
  return ranked;
}
