import type { StoredFile } from '../job-spec.js';
import type { KeptFields, Stored } from './stored.js';

/** Predictions that were made beforehand; their id is `predictionsId` of model and dataset. */
export interface PredictionsRecord extends Stored {
  readonly kept: KeptFields;
  readonly modelId: string;
  readonly datasetId: string;
  readonly projectId: string;
  /** As registered. */
  readonly path: string;
  readonly file: StoredFile;
}
