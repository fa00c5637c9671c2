import type { Job } from './jobs.js';
import type { Nullable } from './scalars.js';

export interface ManagedImage {
  readonly name?: Nullable<string>;
  readonly status?: Nullable<string>;
}

export interface GetImageResponse {
  readonly image?: Nullable<ManagedImage>;
}

export interface CreateImageResponse {
  readonly image?: Nullable<ManagedImage>;
  readonly job?: Nullable<Job>;
}
