/**
 * Population stability index Σ (p − q)·ln(p/q) between two histograms, in nats, ≥ 0. Counts per bin, same length;
 * 1 is added to every bin before the shares are taken, so that an empty bin stays finite. One bin or none gives 0.
 * Throws RangeError when the lengths differ. Source: recovered from RIME's published example, [100, 200] against
 * [25, 150] → 0.2009; other smoothings do not reproduce it.
 */
export function populationStabilityIndex(
  reference: ArrayLike<number>,
  evaluation: ArrayLike<number>,
): number {
  const bins = reference.length;
  if (evaluation.length !== bins) {
    throw new RangeError(
      `The histograms have ${bins} and ${evaluation.length} bins; they must have as many.`,
    );
  }
  const referenceTotal = smoothedTotal(reference);
  const evaluationTotal = smoothedTotal(evaluation);
  let index = 0;
  for (let k = 0; k < bins; k++) {
    const p = ((reference[k] ?? 0) + 1) / referenceTotal;
    const q = ((evaluation[k] ?? 0) + 1) / evaluationTotal;
    index += (p - q) * Math.log(p / q);
  }
  return index;
}

/**
 * The index to be expected from chance alone when nothing has drifted: (B − 1)(1/n + 1/m), with B bins and n and m
 * rows. First order of the chi-squared approximation; too high where most bins are almost empty.
 */
export function expectedNullIndex(bins: number, referenceRows: number, evaluationRows: number): number {
  return Math.max(0, bins - 1) * (1 / referenceRows + 1 / evaluationRows);
}

function smoothedTotal(counts: ArrayLike<number>): number {
  let total = counts.length;
  for (let k = 0; k < counts.length; k++) total += counts[k] ?? 0;
  return total;
}
