/** Evaluation rows that findings rest on, with their values, so that a reader need not open the data to see one. */
export interface ExampleRows {
  /** Names of the columns whose cells are shown, in the order of the file; the label is not among them. */
  readonly columns: readonly string[];
  /** Each row once, however many findings rest on it. */
  readonly rows: readonly ExampleRow[];
  readonly ofCases: readonly CaseExamples[];
}

export interface ExampleRow {
  /** Place in the data file, counted from 1. */
  readonly number: number;
  /** As many as columns; `undefined` where the file has no value. Foreign text, long ones cut. */
  readonly cells: readonly (string | undefined)[];
  /** The class, or the number; `undefined` where there is none. */
  readonly label: string | undefined;
  readonly prediction: string | undefined;
  /** Of the class that was predicted, 0..1. */
  readonly probability: number | undefined;
}

/** The examples of one test case. */
export interface CaseExamples {
  readonly testType: string;
  readonly caseId: string;
  /** Columns that the finding is about. */
  readonly marked: readonly string[];
  /** Positions in `rows`, the worst first. */
  readonly rows: readonly number[];
}

/** How many rows of a finding are shown. */
export const examplesOfCase = 5;
