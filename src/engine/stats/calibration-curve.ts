/** Rows whose scores fall into one tenth of 0..1. */
export interface CalibrationBin {
  /** Mean of the scores. */
  readonly predicted: number;
  /** Share of the rows that are positive. */
  readonly observed: number;
  readonly size: number;
}

const binCount = 10;

/**
 * How often rows are positive, by how probable that was said to be: ten bins of equal width, left-closed, the last
 * closed on both sides; empty ones are left out. `scores`: P(1) per row, in 0..1. `labels`: 1 = positive, 0 = negative,
 * −1 = none (left out); as long as `scores`.
 * Source: scikit-learn, `calibration_curve` with strategy `uniform` (its bins are right-closed but for the first).
 */
export function calibrationCurve(
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
): readonly CalibrationBin[] {
  const bins = Array.from({ length: binCount }, () => ({ sum: 0, positives: 0, size: 0 }));
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? -1;
    const score = scores[row] ?? NaN;
    const bin = bins[Math.min(binCount - 1, Math.floor(score * binCount))];
    if (label < 0 || !bin) continue;
    bin.sum += score;
    bin.positives += label === 1 ? 1 : 0;
    bin.size++;
  }
  return bins
    .filter(({ size }) => size > 0)
    .map(({ sum, positives, size }) => ({ predicted: sum / size, observed: positives / size, size }));
}
