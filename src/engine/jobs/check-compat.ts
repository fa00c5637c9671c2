import { predictsValues } from '../../domain/metrics/task-groups.js';
import type { EngineCompat, ModelTask } from '../../domain/vocabulary.js';
import { DataError } from '../data/data-error.js';

/**
 * Throws DataError for data parameters that the rules in force leave aside though they would change what is tested, and for
 * a task that they do not cover.
 */
export function checkCompat(
  compat: EngineCompat,
  intersections: readonly (readonly string[])[],
  task: ModelTask | undefined,
): void {
  if (compat !== 'strict') return;
  if (task && predictsValues(task)) {
    throw new DataError(
      `engine.compat strict is not defined for ${task}: the platform does not publish by which thresholds it rates errors. Leave compat out.`,
    );
  }
  if (intersections.length === 0) return;
  throw new DataError(
    'data_params.intersections is not for engine.compat strict: it tests subsets of single columns. Leave compat out, or add a column that joins them.',
  );
}
