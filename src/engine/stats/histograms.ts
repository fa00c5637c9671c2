/** How often each value, or each interval of values, occurs in the two datasets. */
export interface Histograms {
  readonly names: readonly string[];
  /** As long as `names`, and so is `evaluation`. */
  readonly reference: ArrayLike<number>;
  readonly evaluation: ArrayLike<number>;
}
