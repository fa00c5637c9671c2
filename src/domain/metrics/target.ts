/** The labels of a dataset: classes, or numbers. */
export type Target = ClassTarget | ValueTarget;

export interface ClassTarget {
  readonly kind: 'classes';
  /** Class index per row, −1 where the label is null. */
  readonly ids: Int32Array;
  /** Index = class id. */
  readonly names: readonly string[];
}

export interface ValueTarget {
  readonly kind: 'values';
  /** Per row, NaN where the label is null; never infinite. */
  readonly numbers: Float64Array;
}

/** Whether the row has a label. */
export function isLabelled(target: Target, row: number): boolean {
  return target.kind === 'values' ? !Number.isNaN(target.numbers[row] ?? NaN) : (target.ids[row] ?? -1) >= 0;
}

/** Rows without a label. */
export function countUnlabelled(target: Target): number {
  const { length } = target.kind === 'values' ? target.numbers : target.ids;
  let count = 0;
  for (let row = 0; row < length; row++) if (!isLabelled(target, row)) count++;
  return count;
}

/** From the smallest label to the largest: the yardstick of all differences in the label's unit. 0 without two labels. */
export function spanOf(numbers: Float64Array): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of numbers) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return Math.max(0, high - low);
}
