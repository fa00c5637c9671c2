import type { Origin } from './sources.js';

/** A file that was read. */
export interface TestedFile {
  /** Without its folder. */
  readonly name: string;
  /** Hexadecimal; `undefined` of one that is too large to be hashed on the way. */
  readonly sha256: string | undefined;
}

/** What the gate knows of the model or a dataset from reading it. */
export interface ReadSource {
  /** Those that the gate read itself; none of what a cluster reads. */
  readonly files: readonly TestedFile[];
  /** Of a dataset that the gate read itself. */
  readonly rowCount: number | undefined;
}

/** The model or one of the datasets. */
export type TestedSource = Origin & ReadSource;

/** What was tested, in which state of the repository, and what the model ran in. */
export interface Tested {
  /** `undefined` in a data-only run. */
  readonly model: TestedSource | undefined;
  readonly reference: TestedSource | undefined;
  readonly evaluation: TestedSource | undefined;
  readonly runtime: string | undefined;
  readonly commit: string | undefined;
  readonly pullRequest: number | undefined;
  /** Page of the repository, http(s) only. */
  readonly repositoryUrl: string | undefined;
}

/** What the embedded engine knows of what it read. */
export interface ReadSources extends Pick<Tested, 'runtime'> {
  readonly model: readonly TestedFile[];
  readonly reference: ReadSource;
  readonly evaluation: ReadSource;
}
