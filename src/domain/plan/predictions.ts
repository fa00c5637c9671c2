import type { DatasetSource, FilePlace } from './dataset-source.js';

export type PredictionSource = FilePlace | Extract<DatasetSource, { readonly kind: 'databricks' }>;

/** Stored predictions of the model, by the dataset they are for. */
export interface Predictions {
  readonly reference: PredictionSource | undefined;
  readonly evaluation: PredictionSource | undefined;
  /** Column that holds them; `undefined` leaves it to the platform. */
  readonly column: string | undefined;
  /** Column of both files that tells which row one is for; by their order when `undefined`. */
  readonly key?: string | undefined;
}
