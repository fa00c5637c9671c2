import type { EngineCompat } from '../../domain/vocabulary.js';
import { DataError } from '../data/data-error.js';

/** Throws DataError for data parameters that the rules in force leave aside though they would change what is tested. */
export function checkCompat(compat: EngineCompat, intersections: readonly (readonly string[])[]): void {
  if (compat !== 'strict' || intersections.length === 0) return;
  throw new DataError(
    'data_params.intersections is not for engine.compat strict: it tests subsets of single columns. Leave compat out, or add a column that joins them.',
  );
}
