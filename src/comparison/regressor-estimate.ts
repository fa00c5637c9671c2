import type { ValueMetric } from '../domain/metrics/performance-metric.js';
import { bootstrapSums, resampleSums } from '../statistics/bootstrap-sums.js';
import type { RandomStream } from '../statistics/random.js';
import type { ValueAnswers } from './answered-rows.js';
import { groupErrors } from './error-groups.js';
import type { Estimate } from './estimate.js';
import { leastRows } from './measured-drop.js';
import { valueOf } from './paired-drop.js';

const draws = 4000;

/** A metric of one regression model, or why there is none, as the end of a sentence. */
export function regressorEstimate(
  metric: ValueMetric,
  { labels, values }: ValueAnswers,
  random: () => RandomStream,
): Estimate | string {
  const rows = labels.length;
  if (rows < leastRows) return `${rows} rows matter to it, and at least ${leastRows} are needed`;
  const result = metric.compute({ kind: 'values', rowCount: rows, values }, labels);
  if (result.kind === 'undefined') return result.reason;
  const stream = random();
  const resamples = resampleSums(groupErrors(labels, [values], stream), { draws, random: stream });
  const at = bootstrapSums(resamples, (sums) => valueOf(metric.fromSums(sums)) ?? NaN);
  return {
    value: result.value,
    rows,
    standardError: at(0.95).standardError,
    method: `bootstrap of ${draws} draws`,
    intervalAt: (level) => at(level).interval,
  };
}
