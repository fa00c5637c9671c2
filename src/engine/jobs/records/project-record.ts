import type { ModelTask } from '../../../domain/vocabulary.js';
import type { Stored } from './stored.js';

export interface ProjectRecord extends Stored {
  details: ProjectDetails;
}

/** What its owner says of a project. Names need not be unique. */
export interface ProjectDetails {
  readonly name: string;
  readonly description: string;
  readonly task: ModelTask | undefined;
  readonly useCase: string;
  readonly ethicalConsideration: string;
  readonly tags: readonly string[];
  readonly isPublished: boolean;
  readonly workspaceId: string | undefined;
}
