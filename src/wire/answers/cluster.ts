import type { Nullable } from './scalars.js';

export interface RimeInfo {
  readonly clusterInfoVersion?: Nullable<string>;
  readonly customerName?: Nullable<string>;
  /** End of the licence. */
  readonly expirationTime?: Nullable<string>;
  /** Until then an expired licence still works. */
  readonly gracePeriodEndTime?: Nullable<string>;
}

export interface GetLimitStatusResponse {
  readonly limitStatus?: Nullable<{ readonly limitStatus?: Nullable<string> }>;
}

export interface GetAgentResponse {
  readonly agent?: Nullable<{ readonly name?: Nullable<string>; readonly status?: Nullable<string> }>;
}
