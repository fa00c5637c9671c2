import type { Nullable } from './scalars.js';

/** The body of an error. */
export interface StatusBody {
  /** gRPC code, not the HTTP status. */
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly unknown[];
}

/** What every list tells beside its items. */
export interface Page {
  readonly nextPageToken?: Nullable<string>;
  readonly hasMore?: Nullable<boolean>;
}
