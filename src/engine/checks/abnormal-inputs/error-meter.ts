import { spanOf } from '../../../domain/metrics/target.js';
import { meanInterval, sampleMean, welchDifference } from '../../../statistics/mean-difference.js';
import type { TestContext } from '../../contract/stress-test.js';
import { numbersOf } from '../../data/dataset.js';
import type { Shortfall } from '../expected-accuracy.js';
import { type LabelledValues, labelledValues } from '../labelled-predictions.js';
import { leastRows } from '../rating/effect.js';

/** With so many other rows that have a label, the evaluation data are their own yardstick. */
const leastOthers = 100;

/**
 * How much larger the mean absolute error is on the failing rows than on the other rows of the evaluation data, as a part
 * of the span of the reference's labels, by Welch's t. Where there are too few others, the reference takes their place.
 * `undefined` without labels or predictions.
 */
export async function errorMeter(
  context: TestContext,
): Promise<((failing: readonly number[], minRows: number) => Shortfall | undefined) | undefined> {
  const evaluation = await labelledValues(context, 'evaluation');
  const reference = await labelledValues(context, 'reference');
  const span = spanOf(numbersOf(context.reference) ?? new Float64Array());
  if (evaluation.kind === 'missing' || !(span > 0)) return undefined;
  const all = absoluteErrors(evaluation);
  const known = reference.kind === 'missing' ? [] : absoluteErrors(reference).filter(isKnown);
  return (failing, minRows) => {
    const failed = new Set(failing);
    const here = all.filter((error, row) => failed.has(row) && isKnown(error));
    const others = all.filter((error, row) => !failed.has(row) && isKnown(error));
    const there = others.length >= leastOthers ? others : known;
    if (here.length < Math.max(minRows, leastRows) || there.length < leastRows) return undefined;
    const [found, expected] = [sampleMean(here), sampleMean(there)];
    const difference = welchDifference(found, expected);
    return {
      effect: {
        point: difference.difference / span,
        intervalAt: (level) => {
          const { low, high } = meanInterval(difference, level);
          return { low: low / span, high: high / span };
        },
        rows: here.length,
      },
      value: found.mean,
      expected: expected.mean,
    };
  };
}

function absoluteErrors({ labels, values }: Extract<LabelledValues, { kind: 'ready' }>): Float64Array {
  return labels.map((label, row) => Math.abs((values[row] ?? NaN) - label));
}

function isKnown(error: number): boolean {
  return !Number.isNaN(error);
}
