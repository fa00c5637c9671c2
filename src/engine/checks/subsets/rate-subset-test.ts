import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import type { Proportion } from '../../../statistics/interval.js';
import { roundOff } from '../../stats/round-off.js';
import { skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { labelledPredictions } from '../labelled-predictions.js';
import { beyond, greaterShare, leastRows } from '../rating/effect.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { MeasuredSubset } from './describe-subsets.js';
import { joinPieces, rowsOf } from './join-pieces.js';
import { rateSlicings, type MeasuredSlicing } from './rate-slicings.js';
import { type RatedRows, type RateKind, rateRows } from './rate-kind.js';
import { type Slicing, studiedSlicings } from './studied-subsets.js';
import { subsetParams, type SubsetParams } from './subset-params.js';
import { type Tally, tallyPieces } from './tally-pieces.js';

/**
 * One case per feature (for texts: per property of the text) and per list of crossed features: how much worse a rate
 * is on a subset of the evaluation rows than on the rest of them, by Newcombe's interval for two shares of different
 * rows, beyond what the model itself expects. A subset near the boundary is hard by nature: the probabilities say so,
 * and by as much as they say it may be worse. Where the model is sure and wrong, nothing is allowed for, nor for the
 * groups of a protected feature, which must be served as well as the rest whatever makes them harder. All subsets of
 * all features are one family. The reference is not asked, so a subset that was never served is found, too.
 */
export function rateSubsetTest(kind: RateKind): StressTest {
  const { name, title, tasks } = kind;
  return defineTest({
    testType: `subset_performance:subset_${name}`,
    configKey: `feat_subset_${name}`,
    title: `Subset ${title}`,
    description: `Compares ${title} on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.`,
    category: 'subset-performance',
    modalities: ['tabular', 'text'],
    tasks,
    runsByDefault: true,
    params: subsetParams,
    run: (context, params) => rateFeatures(kind, context, params),
  });
}

async function rateFeatures(
  kind: RateKind,
  context: TestContext,
  params: SubsetParams,
): Promise<readonly CaseResult[]> {
  const slicings = studiedSlicings(context, [context.evaluation.table], params.exclude_columns);
  const data = await labelledPredictions(context, 'evaluation');
  if (data.kind === 'missing') return [skipped(data.reason)];
  if (slicings.length === 0) return [skipped('there is no feature to slice by')];
  const rows = rateRows(kind, data.predictions, data.labels);
  const total = rows.matters.reduce((sum, one) => sum + one, 0);
  if (total < 2 * leastRows) {
    const reason = `${total} rows matter to it, too few for a subset of ${leastRows} and as many others`;
    return [skipped(`${kind.title}: ${reason}`)];
  }
  const measured = slicings.map((slicing) => measureSlicing(kind, rows, slicing, params));
  const overall = overallOf(kind, rows);
  const compared = { metric: kind.name, worseWhen: kind.worseWhen, comparedWith: 'the rest', overall };
  return rateSlicings(compared, measured, params.performance_change_thresholds);
}

function measureSlicing(
  kind: RateKind,
  rows: RatedRows,
  slicing: Slicing,
  { min_sample_size, min_frq, num_subsets }: SubsetParams,
): MeasuredSlicing {
  const total = rows.matters.reduce((sum, one) => sum + one, 0);
  const least = Math.max(leastRows, min_sample_size, min_frq * total);
  const cuts = slicing.cut(num_subsets, least);
  const codes = cuts.codes[0] ?? new Int32Array();
  const tally = (quantity: Float64Array): Tally => tallyPieces(codes, cuts.count, quantity);
  const [matters, right] = [tally(rows.matters), tally(rows.right)];
  const [weight, rightWeight] = [tally(rows.weight), tally(rows.rightWeight)];
  const joined = joinPieces(cuts, (first, last) => matters.of(first, last) >= least);
  let leftOut = joined.leftOut;
  const subsets = joined.subsets.flatMap((subset): MeasuredSubset[] => {
    const { first, last, name } = subset;
    const here = { successes: right.of(first, last), total: matters.of(first, last) };
    const rest = { successes: right.total - here.successes, total: matters.total - here.total };
    if (rest.total < leastRows) {
      leftOut++;
      return [];
    }
    const [weightHere, rightHere] = [weight.of(first, last), rightWeight.of(first, last)];
    const [wrongHere, wrong] = [weightHere - rightHere, weight.total - rightWeight.total];
    const expected = expectedRate(wrong - wrongHere, rest.total) - expectedRate(wrongHere, here.total);
    // The last bits of sums hang on the order of the rows.
    const allowed = slicing.isProtected ? 0 : Math.max(0, roundOff(expected));
    const [told, toldRest] = [toldRate(kind, here), toldRate(kind, rest)];
    const { low, high } = wilsonInterval(here, 0.95);
    return [
      {
        name,
        size: here.total,
        value: told,
        comparedValue: toldRest,
        margin: (high - low) / 2,
        allowed,
        effect: beyond(greaterShare(rest, here), allowed),
        failingRows: () =>
          rowsOf(subset, codes).filter((row) => rows.matters[row] === 1 && rows.right[row] === 0),
      },
    ];
  });
  return { slicing, subsets, leftOut };
}

function toldRate({ worseWhen }: RateKind, { successes, total }: Proportion): number {
  return worseWhen === 'lower' ? successes / total : 1 - successes / total;
}

function overallOf(kind: RateKind, { matters, right }: RatedRows): number {
  const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);
  return toldRate(kind, { successes: sum(right), total: sum(matters) });
}

/**
 * The share of right rows that the model expects of those that matter. `wrong`: as many of them as it expects to miss,
 * of all that it holds possible: where it holds a class possible far too seldom, that class is missed unexpectedly.
 */
function expectedRate(wrong: number, total: number): number {
  return Math.max(0, 1 - wrong / total);
}
