import type { Page } from './envelope.js';
import type { Nullable, Uuid } from './scalars.js';

export interface Project {
  readonly id?: Nullable<Uuid>;
  readonly name?: Nullable<string>;
  readonly description?: Nullable<string>;
  readonly modelTask?: Nullable<string>;
}

/** One level: `project.id.uuid`. */
export interface CreateProjectResponse {
  readonly project?: Nullable<Project>;
}

/** Two levels: `project.project.id.uuid`. */
export interface GetProjectResponse {
  readonly project?: Nullable<{ readonly project?: Nullable<Project> }>;
}

export interface ListProjectsResponse extends Page {
  readonly projects?: Nullable<readonly { readonly project?: Nullable<Project> }[]>;
}
