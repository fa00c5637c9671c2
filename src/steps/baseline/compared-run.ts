/** The run that is to be compared: its project, and its test run as soon as there is one. */
export interface ComparedRun {
  readonly projectId: string;
  readonly testRunId: string | undefined;
  /** Of what is tested; `undefined` when it is not known. */
  readonly commitSha: string | undefined;
}
