/** A Parquet file that can't be read as what it should be; the message completes "the file …". */
export class PredictionsError extends Error {
  override readonly name = 'PredictionsError';
}
