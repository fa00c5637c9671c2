/** What a model said of a batch, row by row: fractions, or what may be classes. */
export type Said =
  | { readonly shape: readonly number[]; readonly values: Float64Array }
  /** Whole numbers, flags and texts. */
  | { readonly shape: readonly number[]; readonly labels: readonly Label[] };

export type Label = number | boolean | string;
