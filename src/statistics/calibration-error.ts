/** How far stated confidences are from the shares of rows that are right. */
export interface CalibrationError {
  /** The mean over rows of |mean confidence − share right| of their bin. */
  readonly error: number;
  /** What of it a perfectly calibrated model would show on rows of these confidences, by chance alone. */
  readonly byChance: number;
  readonly standardError: number;
  readonly bins: number;
}

const leastRowsOfBin = 20;

/**
 * Expected calibration error over bins of about equally many rows, of which each has at least 20; rows of the same
 * confidence are in one bin. `confidences`: in 0..1. `isRight`: 1 or 0, as long. NaN without a row.
 * The error of a calibrated model is above 0, as |…| never is below: by √(2/π) standard errors of each bin's share.
 * Source: Naeini, Cooper and Hauskrecht, AAAI (2015), with bins of equal mass; Roelofs et al., AISTATS (2022), on its
 * bias.
 */
export function calibrationError(
  confidences: ArrayLike<number>,
  isRight: ArrayLike<number>,
  mostBins = 15,
): CalibrationError {
  const rows = confidences.length;
  const order = Int32Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => (confidences[a] ?? 0) - (confidences[b] ?? 0),
  );
  const wanted = Math.max(1, Math.min(mostBins, Math.floor(rows / leastRowsOfBin)));
  let [error, byChance, variance, bins] = [0, 0, 0, 0];
  let sums = { size: 0, confidence: 0, right: 0, spread: 0 };
  for (let place = 0; place < rows; place++) {
    const row = order[place] ?? 0;
    const p = confidences[row] ?? 0;
    sums.size++;
    sums.confidence += p;
    sums.right += isRight[row] ?? 0;
    sums.spread += p * (1 - p);
    const isFull = place + 1 >= Math.floor(((bins + 1) * rows) / wanted);
    const isLast = place === rows - 1;
    if (!isLast && !(isFull && confidences[order[place + 1] ?? 0] !== p)) continue;
    const { size, confidence, right, spread } = sums;
    error += Math.abs(confidence - right) / rows;
    byChance += (Math.sqrt(2 / Math.PI) * Math.sqrt(spread)) / rows;
    variance += (right * (1 - right / size)) / rows ** 2;
    sums = { size: 0, confidence: 0, right: 0, spread: 0 };
    bins++;
  }
  return { error: rows === 0 ? NaN : error, byChance, standardError: Math.sqrt(variance), bins };
}
