import { spanOf } from '../../../domain/metrics/target.js';
import {
  type MeanDifference,
  meanInterval,
  pairedMeanDifference,
  type SampleMean,
  sampleMean,
} from '../../../statistics/mean-difference.js';
import type { Interval } from '../../../statistics/interval.js';
import { bounds } from '../../contract/bounds.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import { numbersOf } from '../../data/dataset.js';
import { roundOff } from '../../stats/round-off.js';
import { labelledValues } from '../labelled-predictions.js';
import { beyond, type Effect, leastRows } from '../rating/effect.js';
import type { MeasuredSubset } from './describe-subsets.js';
import type { ErrorKind } from './error-kind.js';
import { type AnswerBins, binAnswers, expectedLoss } from './expect-error.js';
import { joinPieces, rowsOf } from './join-pieces.js';
import { type MeasuredSlicing, rateSlicings } from './rate-slicings.js';
import { type Slicing, studiedSlicings } from './studied-subsets.js';
import { subsetParams, type SubsetParams } from './subset-params.js';

/**
 * One case per feature and per list of crossed features: how much larger an error metric is on a subset of the evaluation
 * rows than on the rest of them, as a part of the span of the reference's labels, beyond what rows with such answers cost
 * in the rest (`expectedLoss`). The interval is that of two means by Student's t, joined by squares (MOVER). All subsets
 * of all features are one family. The groups of a protected feature are allowed nothing.
 */
export function errorSubsetTest(kind: ErrorKind): StressTest {
  const { name, title, tasks } = kind.metric;
  return defineTest({
    testType: `subset_performance:subset_${name}`,
    configKey: `feat_subset_${name}`,
    title: `Subset ${title}`,
    description: `Compares ${title} on subsets of each feature with the rest of the rows; catches a segment with large errors while the average holds.`,
    category: 'subset-performance',
    modalities: ['tabular', 'text'],
    tasks,
    runsByDefault: true,
    params: { ...subsetParams, performance_change_thresholds: bounds(0.05, 0.1) },
    run: (context, params) => rateFeatures(kind, context, params),
  });
}

/** What each row adds to the metric, NaN for rows that do not count. */
interface Losses {
  readonly losses: Float64Array;
  readonly bins: AnswerBins;
  readonly all: SampleMean;
  /** From here on an error is large, in the label's unit. */
  readonly usual: number;
  readonly span: number;
}

async function rateFeatures(
  kind: ErrorKind,
  context: TestContext,
  params: SubsetParams,
): Promise<readonly CaseResult[]> {
  const slicings = studiedSlicings(context, [context.evaluation.table], params.exclude_columns);
  const data = await labelledValues(context, 'evaluation');
  if (data.kind === 'missing') return [skipped(data.reason)];
  if (slicings.length === 0) return [skipped('there is no feature to slice by')];
  const span = spanOf(numbersOf(context.reference) ?? data.labels);
  if (!(span > 0)) return [skipped('no two labels differ')];
  const losses = data.labels.map((label, row) => kind.ofRow(Math.abs((data.values[row] ?? NaN) - label)));
  const known = losses.filter((loss) => !Number.isNaN(loss));
  if (known.length < 2 * leastRows) {
    const reason = `${known.length} rows matter to it, too few for a subset of ${leastRows} and as many others`;
    return [tooFewRows(`${kind.metric.title}: ${reason}`)];
  }
  const all = sampleMean(known);
  const answered = data.values.map((value, row) => (Number.isNaN(losses[row] ?? NaN) ? NaN : value));
  const of = { losses, bins: binAnswers(answered), all, usual: all.mean, span };
  const measured = slicings.map((slicing) => measureSlicing(kind, of, slicing, params));
  const compared = { metric: kind.metric.name, worseWhen: 'higher', comparedWith: 'the rest' } as const;
  return rateSlicings(compared, measured, params.performance_change_thresholds);
}

function measureSlicing(
  kind: ErrorKind,
  { losses, bins, all, usual, span }: Losses,
  slicing: Slicing,
  { min_sample_size, min_frq, num_subsets }: SubsetParams,
): MeasuredSlicing {
  const least = Math.max(leastRows, min_sample_size, min_frq * all.count);
  const cuts = slicing.cut(num_subsets, least);
  const [codes = new Int32Array()] = cuts.codes;
  const byPiece = new Uint32Array(cuts.count);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0 && !Number.isNaN(losses[row] ?? NaN)) byPiece[code] = (byPiece[code] ?? 0) + 1;
  }
  const sizeOf = (first: number, last: number): number =>
    byPiece.subarray(first, last + 1).reduce((sum, count) => sum + count, 0);
  const joined = joinPieces(cuts, (first, last) => sizeOf(first, last) >= least);
  let { leftOut } = joined;
  const subsets = joined.subsets.flatMap((subset): MeasuredSubset[] => {
    const isHere = (row: number): boolean => {
      const code = codes[row] ?? -1;
      return code >= subset.first && code <= subset.last;
    };
    const here = sampleMean(losses.filter((loss, row) => isHere(row) && !Number.isNaN(loss)));
    const rest = sampleMean(losses.filter((loss, row) => !isHere(row) && !Number.isNaN(loss)));
    if (rest.count < leastRows) {
      leftOut++;
      return [];
    }
    const [value, comparedValue] = [kind.ofMean(here.mean), kind.ofMean(rest.mean)];
    const expected = kind.ofMean(expectedLoss(bins, losses, isHere)) - comparedValue;
    const allowed = slicing.isProtected ? 0 : Math.max(0, roundOff(expected));
    const { low, high } = intervalOf(kind, here, 0.95);
    return [
      {
        name: subset.name,
        size: here.count,
        value,
        comparedValue,
        overall: kind.ofMean(all.mean),
        margin: (high - low) / 2,
        allowed,
        effect: beyond(greaterError(kind, here, rest, span), allowed / span),
        failingRows: () => rowsOf(subset, codes).filter((row) => (losses[row] ?? 0) > usual),
      },
    ];
  });
  return { slicing, subsets, leftOut };
}

/** In parts of the span. */
function greaterError(kind: ErrorKind, here: SampleMean, rest: SampleMean, span: number): Effect {
  const [value, other] = [kind.ofMean(here.mean), kind.ofMean(rest.mean)];
  const point = (value - other) / span;
  return {
    point,
    intervalAt: (level) => {
      const [a, b] = [intervalOf(kind, here, level), intervalOf(kind, rest, level)];
      return {
        low: point - Math.hypot(value - a.low, b.high - other) / span,
        high: point + Math.hypot(a.high - value, other - b.low) / span,
      };
    },
    rows: Math.min(here.count, rest.count),
  };
}

function intervalOf({ ofMean }: ErrorKind, sample: SampleMean, level: number): Interval {
  const mean: MeanDifference = pairedMeanDifference(sample);
  const { low, high } = meanInterval(mean, level);
  return { low: ofMean(Math.max(0, low)), high: ofMean(high) };
}
