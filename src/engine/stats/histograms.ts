/** How often each value, or each interval of values, occurs in the two datasets. */
export interface Histograms {
  readonly names: readonly string[];
  /** As long as `names`, and so is `evaluation`. */
  readonly reference: ArrayLike<number>;
  readonly evaluation: ArrayLike<number>;
  /**
   * Of intervals in order, the edges between them: the first bin ends at the first edge, bin k at edge k, the bin after
   * the last edge is open. A bin for values below the first may follow. Without edges the values have no order.
   */
  readonly edges?: readonly string[];
}
