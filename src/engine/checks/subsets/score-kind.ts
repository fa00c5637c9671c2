import { estimateByShare, type Estimate } from '../../../comparison/estimate.js';
import { f1 } from '../../../domain/metrics/binary-metrics.js';
import { macroF1 } from '../../../domain/metrics/macro-metrics.js';
import type { Outcomes } from '../../../domain/metrics/outcomes.js';
import type { MetricResult, PerformanceMetric } from '../../../domain/metrics/performance-metric.js';
import { areaInterval } from '../../../statistics/area-interval.js';
import { leastOfOutcome } from '../rating/effect.js';

/** A metric that mixes classes, and so says nothing across groups with other shares of them. */
export interface ScoreKind {
  readonly metric: PerformanceMetric & { readonly worseWhen: 'lower' };
  /** How many rows it rests on; 0 where a class that matters has too few. */
  readonly relevantRows: (outcomes: Outcomes) => number;
  /** `variance`: of the mean over classes, asked for only where it is needed. `undefined` where there is no value. */
  readonly estimate: (outcomes: Outcomes, variance: () => number) => Estimate | undefined;
  readonly matters: (label: number, guess: number) => boolean;
}

/** Rows labelled or predicted as this class, or both: those its F1 depends on. */
const rowsOfClass = ({ labelled, predicted, hits }: Outcomes, k: number): number =>
  (labelled[k] ?? 0) + (predicted[k] ?? 0) - (hits[k] ?? 0);

/** A mean over classes is as uncertain as if all of them were as rare as the rarest one that occurs. */
function evenRows(outcomes: Outcomes): number {
  const sizes = Array.from(outcomes.hits, (_, k) => rowsOfClass(outcomes, k)).filter((size) => size > 0);
  const rarest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  return sizes.length === 0 || rarest < leastOfOutcome ? 0 : sizes.length * rarest;
}

const valueOf = (result: MetricResult): number | undefined =>
  result.kind === 'value' ? result.value : undefined;

export const scoreKinds: readonly ScoreKind[] = [
  {
    metric: { ...f1, worseWhen: 'lower' },
    relevantRows: (outcomes) => ((outcomes.labelled[1] ?? 0) < leastOfOutcome ? 0 : rowsOfClass(outcomes, 1)),
    estimate: (outcomes) =>
      f1.law.kind === 'counts' && f1.law.asShare
        ? estimateByShare(f1.law.asShare, f1.law.asShare.shareOf(outcomes))
        : undefined,
    matters: (label, guess) => label === 1 || guess === 1,
  },
  {
    metric: { ...macroF1, worseWhen: 'lower' },
    relevantRows: evenRows,
    estimate: (outcomes, variance) => {
      const value = macroF1.law.kind === 'counts' ? valueOf(macroF1.law.fromOutcomes(outcomes)) : undefined;
      if (value === undefined) return undefined;
      const rows = evenRows(outcomes);
      const known = variance();
      return {
        value,
        rows,
        standardError: Math.sqrt(known),
        // A bootstrap knows no tails as thin as hundreds of subsets need; on the scale of the logit it is about normal.
        intervalAt: (level) =>
          areaInterval({ area: value, variance: known, positives: rows, negatives: rows }, level),
        method: 'delta method on the logit',
      };
    },
    matters: () => true,
  },
];
