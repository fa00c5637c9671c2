import type { Stored } from './stored.js';

/** A managed image that was asked for. It has no effect: models run right here. Its id is that of its build job. */
export interface ImageRecord extends Stored {
  /** `undefined`: the published walk-through sends no body. */
  readonly name: string | undefined;
  readonly pipRequirements: readonly Requirement[];
  readonly packageRequirements: readonly Requirement[];
  readonly pythonVersion: string;
}

export interface Requirement {
  readonly name: string;
  readonly versionSpecifier: string;
}
