import type { Dialect, EngineCompat, EngineRuntime } from '../vocabulary.js';

/** What a model is tested by: a cluster, or the engine of this run. */
export type Target =
  | {
      readonly kind: 'cluster';
      readonly url: string;
      readonly apiKey: string;
      readonly dialect: Dialect | 'auto';
      /** A CA trusted for this cluster beside the usual ones. */
      readonly caCert: CaCert | undefined;
    }
  | {
      readonly kind: 'embedded';
      readonly runtime: EngineRuntime;
      readonly python: string | undefined;
      /** Names of variables that Python models are given beside what they need to run; none when not given. */
      readonly environment?: readonly string[] | undefined;
      /** A requirements file of the workspace, as written. */
      readonly requirements?: string | undefined;
      readonly compat: EngineCompat;
      /** Where a model's answers are kept for later runs; `isNamed`: by the user, rather than the usual folder. */
      readonly cache: { readonly folder: string; readonly isNamed: boolean } | undefined;
    };

export type CaCert =
  | { readonly kind: 'pem'; readonly text: string }
  /** Absolute path of a PEM file. */
  | { readonly kind: 'file'; readonly path: string };
