import type { Nullable, Int64 } from './scalars.js';

/** Every link in it is pre-signed: a secret. */
export interface DatasetUploadUrlResponse {
  readonly uploadUrl?: Nullable<string>;
  readonly doneFileUploadUrl?: Nullable<string>;
  /** Where the file then is, for `data_file.path`. */
  readonly destinationUrl?: Nullable<string>;
  /** In bytes. */
  readonly uploadLimit?: Nullable<Int64>;
}

/** Every link in it is pre-signed: a secret. */
export interface ModelUploadUrlsResponse {
  readonly uploadPathMap?: Nullable<Readonly<Record<string, string>>>;
  readonly doneFileUploadUrl?: Nullable<string>;
  readonly destinationUrl?: Nullable<string>;
  readonly uploadLimit?: Nullable<Int64>;
}
