import { errorSumCount } from '../domain/metrics/error-sums.js';
import type { ValueMetric } from '../domain/metrics/performance-metric.js';
import {
  bootstrapSums,
  exchangeSides,
  exchangeTestOfSums,
  resampleSums,
  type SumDraws,
} from '../statistics/bootstrap-sums.js';
import { detectableDifference } from '../statistics/detectable.js';
import type { RandomStream } from '../statistics/random.js';
import type { TwoRegressors } from './answered-values.js';
import { groupErrors } from './error-groups.js';
import { leastRows, power, type MeasuredDrop, type NoDrop } from './measured-drop.js';
import { valueOf } from './paired-drop.js';

const draws = 4000;

/**
 * How much worse the present regression model is than the former one on the same rows, by each metric in its own unit: a
 * seeded exchange test of the two answers to each row, and a bootstrap of the rows, drawn once for all metrics.
 */
export function pairedRegressorDrops(
  metrics: readonly ValueMetric[],
  models: TwoRegressors,
  random: RandomStream,
): readonly (MeasuredDrop | NoDrop)[] {
  const rows = models.present.labels.length;
  if (rows < leastRows) {
    const reason = `is not compared: ${rows} rows have a label, and at least ${leastRows} are needed.`;
    return metrics.map(({ title }) => ({ reason: `${title} ${reason}` }));
  }
  const { former, present } = models;
  const groups = groupErrors(present.labels, [former.values, present.values], random);
  const resamples = resampleSums(groups, { draws, random });
  const exchanges = exchangeSides(groups, { draws, random });
  return metrics.map((metric) => measure(metric, models, resamples, exchanges));
}

function measure(
  metric: ValueMetric,
  { former, present }: TwoRegressors,
  resamples: SumDraws,
  exchanges: SumDraws,
): MeasuredDrop | NoDrop {
  const { name, title, worseWhen } = metric;
  const rows = present.labels.length;
  const [before, now] = [former, present].map(({ values }) =>
    metric.compute({ kind: 'values', rowCount: rows, values }, present.labels),
  );
  for (const result of [before, now]) {
    if (result?.kind === 'undefined') return { reason: `${title} is not compared: ${result.reason}.` };
  }
  const [baseline = NaN, current = NaN] = [before, now].map((result) => result && valueOf(result));
  const sign = worseWhen === 'lower' ? 1 : -1;
  const statistic = (sums: Float64Array): number => {
    const was = valueOf(metric.fromSums(sums.subarray(0, errorSumCount))) ?? NaN;
    return sign * (was - (valueOf(metric.fromSums(sums.subarray(errorSumCount))) ?? NaN));
  };
  const at = bootstrapSums(resamples, statistic);
  const { standardError } = at(0.95);
  return {
    metric: name,
    title,
    worseWhen,
    pairing: 'paired',
    method: `paired exchange test and bootstrap of ${draws} draws`,
    baseline,
    current,
    drop: sign * (baseline - current),
    rows,
    flips: undefined,
    sampling: {
      pWorse: exchangeTestOfSums(exchanges, statistic),
      intervalAt: (level) => at(level).interval,
      detectableAt: (alpha) => detectableDifference(standardError, alpha, power),
    },
  };
}
