import { countUnlabelled } from '../../domain/metrics/target.js';
import type { TestCategory } from '../../domain/vocabulary.js';
import type { Dataset } from '../data/dataset.js';
import type { BatchResult } from '../suite/run-suite.js';

/**
 * Categories in which nothing was measured, and something would have been with more rows. None where most rows have no
 * label: what is missing there is labels.
 */
export function shortOfRows(
  results: readonly BatchResult[],
  datasets: readonly Dataset[],
): readonly TestCategory[] {
  if (datasets.some(isMostlyUnlabelled)) return [];
  return [...new Set(results.map(({ test }) => test.category))].filter((category) => {
    const outcomes = results
      .filter(({ test }) => test.category === category)
      .flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
    return (
      outcomes.every(({ kind }) => kind === 'skip') &&
      outcomes.some((outcome) => outcome.kind === 'skip' && outcome.isShortOfRows)
    );
  });
}

function isMostlyUnlabelled({ table, target }: Dataset): boolean {
  return target !== undefined && countUnlabelled(target) > table.rowCount / 2;
}
