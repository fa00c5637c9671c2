/** Writes the quotients into `means`, which may be one of the two; 0 where nothing is to be divided by. */
export function divideEach(sums: Float64Array, counts: Float64Array, means: Float64Array): void {
  for (let k = 0; k < means.length; k++) {
    const count = counts[k] ?? 0;
    means[k] = count > 0 ? (sums[k] ?? 0) / count : 0;
  }
}

/** Whether each is within a billionth of the one before, or of 1 where they are small. */
export function areClose(before: Float64Array, after: Float64Array): boolean {
  for (let k = 0; k < after.length; k++) {
    const value = after[k] ?? 0;
    if (!(Math.abs(value - (before[k] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(value)))) return false;
  }
  return true;
}

export function sumOf(values: Float64Array): number {
  let all = 0;
  for (let k = 0; k < values.length; k++) all += values[k] ?? 0;
  return all;
}
