import type { CommentWhen, ReportFormat } from '../vocabulary.js';

/** What is written and where, and who is told. */
export interface ReportSettings {
  /** Absolute path. */
  readonly dir: string;
  readonly comment: CommentWhen;
  /** Tells apart several gates on one pull request. */
  readonly commentKey: string;
  /** What is tested, in words that no report shows: tells gates apart that were given the same comment key. */
  readonly subject: string;
  /** Characters of the longest comment; `undefined` for `defaultCommentLength`. */
  readonly commentLength?: number | undefined;
  readonly annotations: boolean;
  /** The report folder as an artifact of the workflow: its name, and whether this run stores one. */
  readonly artifact: { readonly name: string; readonly isStored: boolean };
  /** Which reports are written; `undefined` for the usual ones. */
  readonly formats?: readonly ReportFormat[] | undefined;
  /** Whether `predictions.parquet` is written, for later comparisons. */
  readonly predictions: boolean;
  /** Whether reports show rows of the evaluation data with their values. */
  readonly rows: boolean;
  /** Where annotations point: the config file, else the model file, as written; `undefined` when there is neither. */
  readonly annotatedFile: string | undefined;
  /** Lines, from 1, of the gate's and the run's keys in that config file; none for a model file. */
  readonly ruleLines?: Readonly<Record<string, number>> | undefined;
  /** Where this version's documentation can be read; `undefined` where the run does not know where it came from. */
  readonly docsUrl?: string | undefined;
}
