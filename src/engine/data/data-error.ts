/** The data are not usable as they are; the user's to fix. The message says what, where, what is allowed, what next. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
