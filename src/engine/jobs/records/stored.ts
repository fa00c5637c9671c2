/** What each record has. Times are ms since the epoch. */
export interface Stored {
  readonly id: string;
  readonly createdAtMs: number;
}

/** What clients say of a thing that means nothing to the engine: it is kept, and told again. */
export interface KeptFields {
  readonly tags: readonly string[];
  /** JSON text. */
  readonly extraInfo: string;
  readonly integrationId: string | undefined;
}
