/** What a caller would do differently about it. */
export type HubTrouble = 'no-repository' | 'no-revision' | 'no-file' | 'not-cached' | 'other';

/** Something of the Hub can't be had: its message says what, why and what to do, in a sentence or two, for the user. */
export class HubError extends Error {
  override readonly name = 'HubError';
  constructor(
    message: string,
    readonly trouble: HubTrouble = 'other',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
