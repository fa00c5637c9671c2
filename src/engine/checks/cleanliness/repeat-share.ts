import type { Proportion } from '../../../statistics/interval.js';

/**
 * The rows that would repeat an earlier one, were `size` of the rows drawn by chance: so that two samples of different
 * size can be compared, since the more rows, the more of them are alike by chance. `counts`: how often each different
 * row occurs. Source: rarefaction, S. H. Hurlbert, Ecology 52 (1971).
 */
export function repeatShare(counts: Int32Array, size: number): Proportion {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const chances = new Map<number, number>();
  const distinct = counts.reduce((sum, count) => {
    const chance = chances.get(count) ?? chanceOfNone(count, total, size);
    chances.set(count, chance);
    return sum + 1 - chance;
  }, 0);
  // Sums of fractions may end a hair below 0.
  return { successes: Math.min(size, Math.max(0, size - distinct)), total: size };
}

/** Of `count` rows among `total` none is among `size` drawn ones. */
function chanceOfNone(count: number, total: number, size: number): number {
  let chance = 1;
  for (let k = 0; k < count && chance > 0; k++) chance *= Math.max(0, total - size - k) / (total - k);
  return chance;
}
