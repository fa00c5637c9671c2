import type { Json } from './json.js';

/** Where rows come from. */
export type DatasetSource =
  | {
      readonly kind: 'hugging-face';
      readonly uri: string;
      readonly split: string;
      readonly loadingParams: Json;
    }
  /** A path of the cluster's own world; for the embedded engine, an address of the web. */
  | { readonly kind: 'data-file'; readonly path: string }
  /** A file of the workspace, as written, relative to it: uploaded to a cluster, read in place by the embedded engine. */
  | { readonly kind: 'workspace-file'; readonly path: string }
  /** A Python function that returns the data. */
  | {
      readonly kind: 'data-loading';
      readonly loader: FilePlace;
      readonly functionName: string;
      readonly kwargs: Json;
    }
  | { readonly kind: 'databricks'; readonly table: string }
  /** Its id, or the name it was registered under. */
  | { readonly kind: 'registered'; readonly id: string }
  /** No data: metrics of the user's own are all there is. */
  | { readonly kind: 'none' };

/** Where a single file is: on the cluster's side, or in the workspace. */
export type FilePlace =
  | { readonly kind: 'data-file'; readonly path: string }
  | { readonly kind: 'workspace-file'; readonly path: string };

/** `data_params` of the API, keys in snake_case. */
export type DataParams = { readonly [key: string]: Json };
