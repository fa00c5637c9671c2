import type { Baseline } from '../domain/baseline.js';
import type { ModelComparison } from '../domain/comparison.js';
import { isOwnMetric } from '../domain/own-metric.js';
import { valueTolerance } from './judge-drops.js';

/** How the two runs met, a sentence each, where it is not simply row by row. */
export function describePairing(
  { rows, metrics }: ModelComparison,
  { rowsMissing }: Pick<Baseline, 'rowsMissing'>,
): readonly string[] {
  const sentences: string[] = [];
  const pairing = metrics.find(({ metric }) => !isOwnMetric(metric))?.pairing;
  if (rowsMissing !== undefined) sentences.push(`The baseline's ${rowsMissing}.`);
  if (rows && pairing !== undefined) {
    const share = `${rows.paired} of ${rows.here} rows are in the baseline, too`;
    if (pairing === 'unpaired') {
      sentences.push(
        `${share}, so the two models are compared as two samples; the same rows would tell more.`,
      );
    } else if (rows.paired < Math.max(rows.here, rows.there)) {
      sentences.push(`${share}, which has ${rows.there}: the models are compared on those.`);
    }
  }
  if (!rows && pairing === 'unpaired') {
    sentences.push(
      'Nothing is known of single rows of the baseline, so the models are compared as two samples.',
    );
  }
  if (metrics.some(({ metric, pairing: met }) => met === 'unpaired' && isOwnMetric(metric))) {
    sentences.push(
      'Own metrics with an interval, or with scores of other rows, are compared as two samples; scores of the same rows would tell more.',
    );
  }
  if (metrics.some((metric) => metric.pairing === 'values')) {
    sentences.push(
      `Where only values are known, a drop counts when it is beyond ${valueTolerance} as well, since no interval can be told.`,
    );
  }
  return sentences;
}
