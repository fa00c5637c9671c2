/** What the front door hands in, untouched. */
export interface RawInputs {
  /** Inputs or flags by name. An empty text means "not given". */
  readonly values: Readonly<Record<string, string>>;
  readonly configFile: { readonly path: string; readonly text: string } | undefined;
  readonly surroundings: Surroundings;
}

/** What the front door knows of the place it runs in. */
export interface Surroundings {
  /** Absolute path; paths in inputs and config file are relative to it. */
  readonly workspace: string;
  /** `owner/name`, or the name of the workspace folder. */
  readonly repository: string;
  readonly commitSha: string | undefined;
  /** Makes the names of what this run registers unique. */
  readonly uniqueSuffix: string;
}
