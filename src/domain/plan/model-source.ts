import type { Endpoint } from '../endpoint.js';
import type { Json } from './json.js';

/** What is tested. */
export type ModelSource =
  | { readonly kind: 'hugging-face'; readonly uri: string; readonly kwargs: Json | undefined }
  /** A path of the cluster's own world. */
  | { readonly kind: 'model-path'; readonly path: string }
  /**
   * A file of the workspace. The embedded engine reads it in place; a cluster gets it by upload, with the other files of
   * `directory`. Both as written, relative to the workspace; without a directory the file goes alone.
   */
  | { readonly kind: 'workspace-file'; readonly path: string; readonly directory: string | undefined }
  /** A prediction service, which the embedded engine asks. */
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  /** Its id, or the name it was registered under. */
  | { readonly kind: 'registered'; readonly id: string }
  /** A data-only run. */
  | { readonly kind: 'none' };

/** Files of the workspace that scripts of the user's own wrote, as written. */
export interface OwnMetricFiles {
  /** JSON with named numbers. */
  readonly metrics: string | undefined;
  /** A table with a score for each row. */
  readonly scores: string | undefined;
}
