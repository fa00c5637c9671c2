import type { Baseline } from '../../domain/baseline.js';

/** Lent by the front doors: what is known of a branch outside of the cluster. */
export interface BranchSources {
  /** SHAs of the branch's latest commits, full or short; empty when they can't be told. */
  commitsOf(branch: string): Promise<readonly string[]>;
  /**
   * What the newest successful run of this workflow on the branch stored under this name; else a clause that says why there
   * is nothing. Rejects as `readResults`, and when nobody can be asked. `undefined` outside of a workflow.
   */
  readonly storedBy?: (branch: string, artifact: string) => Promise<Baseline | { readonly missing: string }>;
}

/** Where baselines outside of the cluster come from. */
export interface BaselineSources extends BranchSources {
  /**
   * What a results.json, or the report folder it lies in, holds; `path` as written, relative to the workspace. Rejects
   * when there is none, it can't be read, is cut or of another format. Rows that can't be read are missing, and
   * `rowsMissing` says why.
   */
  readResults(path: string): Promise<Baseline>;
}
