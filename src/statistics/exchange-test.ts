import { drawBinomial } from './multinomial.js';
import type { RandomStream } from './random.js';

/**
 * The one-sided chance of a statistic as large as that of the counts, or larger, if nothing told two sides of each row
 * apart: the rows of a cell and of its mirror image, where the sides are exchanged, are shared out between both by a
 * fair coin each; (k+1)/(B+1). For a share of rows this is McNemar's exact test. A bootstrap can't stand for it where few
 * rows differ: it finds five to none with a chance of e⁻⁵ = 0.7 % rather than 3.1 %.
 * `mirrors`: the place of each cell's mirror image, perhaps its own. `statistic` may answer NaN, which is left out, and
 * must not keep the counts it is lent. 1 where it is not defined on the counts, or on less than half of the draws.
 * Source: Yeh, COLING (2000), randomisation tests of precision, recall and F1.
 */
export function exchangeTest(
  counts: ArrayLike<number>,
  mirrors: ArrayLike<number>,
  statistic: (counts: ArrayLike<number>) => number,
  { draws, random }: { readonly draws: number; readonly random: RandomStream },
): number {
  const seen = statistic(counts);
  const exchanged = Float64Array.from(counts);
  let [asLarge, defined] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    for (let cell = 0; cell < counts.length; cell++) {
      const mirror = mirrors[cell] ?? cell;
      if (mirror <= cell) continue;
      const rows = (counts[cell] ?? 0) + (counts[mirror] ?? 0);
      exchanged[cell] = drawBinomial(rows, 0.5, random);
      exchanged[mirror] = rows - (exchanged[cell] ?? 0);
    }
    const value = statistic(exchanged);
    if (Number.isNaN(value)) continue;
    defined++;
    if (value >= seen - roundingError) asLarge++;
  }
  return Number.isNaN(seen) || defined * 2 < draws ? 1 : (asLarge + 1) / (defined + 1);
}

/** The same cells give the same statistic but for the last bits, in which a mirror image may differ. */
const roundingError = 1e-12;
