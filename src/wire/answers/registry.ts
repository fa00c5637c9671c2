import type { Nullable, Uuid } from './scalars.js';

/** What a registered dataset, model or set of predictions has in common. */
export interface Registered {
  readonly name?: Nullable<string>;
  readonly projectIds?: Nullable<readonly Uuid[]>;
  readonly validityStatus?: Nullable<string>;
  readonly validityStatusMessage?: Nullable<string>;
}

/** A plain string, unlike `modelId`. */
export interface RegisterDatasetResponse {
  readonly datasetId?: Nullable<string>;
}

/** One level, unlike the model. */
export interface GetDatasetResponse {
  readonly dataset?: Nullable<Registered & { readonly datasetId?: Nullable<string> }>;
}

export interface RegisterModelResponse {
  readonly modelId?: Nullable<Uuid>;
}

/** Two levels: `model.model.modelId.uuid`. */
export interface GetModelResponse {
  readonly model?: Nullable<{
    readonly model?: Nullable<Registered & { readonly modelId?: Nullable<Uuid> }>;
  }>;
}

export interface GetPredictionResponse {
  readonly prediction?: Nullable<
    Registered & { readonly datasetId?: Nullable<string>; readonly modelId?: Nullable<Uuid> }
  >;
}
