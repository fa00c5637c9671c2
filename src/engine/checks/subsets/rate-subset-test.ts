import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { isHard } from '../../../domain/metrics/confidence.js';
import type { Predictions } from '../../../domain/metrics/predictions.js';
import type { Proportion } from '../../../statistics/interval.js';
import { roundOff } from '../../stats/round-off.js';
import { skipped } from '../../contract/case-result.js';
import { labelledPredictions } from '../labelled-predictions.js';
import { beyond, greaterShare, leastRows } from '../rating/effect.js';
import type { Params } from '../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import { excludableColumns } from '../studied-columns.js';
import type { MeasuredSubset } from './describe-subsets.js';
import { expectFromRest } from './expect-from-rest.js';
import { type GradedAnswers, gradedAnswers } from './grade-answers.js';
import { isTurned } from './is-turned.js';
import { joinPieces, rowsOf } from './join-pieces.js';
import { rateSlicings, type MeasuredSlicing } from './rate-slicings.js';
import { missedShare, type RatedRows, type RateKind, rateRows } from './rate-kind.js';
import { type Slicing, studiedSlicings } from './studied-subsets.js';
import { readSubsetParams, subsetDefaults, type SubsetParams } from './subset-params.js';
import { type Tally, tallyPieces } from './tally-pieces.js';

/**
 * One case per feature (for texts: per property of the text) and per list of crossed features: how much worse a rate
 * is on a subset of the evaluation rows than on the rest of them, by Newcombe's interval for two shares of different
 * rows, beyond what is to be expected. A subset near the boundary is hard by nature: the probabilities say so, and by as
 * much as they say it may be worse, or by as much as their like is worth in the rest (`expectFromRest`), whichever is
 * more, as many a good model's probabilities are no frequencies. Where the model is sure and wrong, nothing is allowed
 * for, nor for the groups of a protected feature, which must be served as well as the rest whatever makes them harder.
 * A model without probabilities says nothing of what is hard; a simple model does so in its place, and most such
 * findings are at most warnings. All subsets of all features are one family. How well the model did on the reference
 * is not asked, so a subset that was never served is found, too.
 */
export function rateSubsetTest(kind: RateKind): StressTest {
  const { name, title, tasks } = kind;
  return {
    testType: `subset_performance:subset_${name}`,
    configKey: `feat_subset_${name}`,
    title: `Subset ${title}`,
    description: `Compares ${title} on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.`,
    category: 'subset-performance',
    modalities: ['tabular', 'text'],
    tasks,
    runsByDefault: true,
    defaults: subsetDefaults,
    readParams: readSubsetParams,
    excludable: excludableColumns,
    run: (context, params) => rateFeatures(kind, context, params),
  };
}

async function rateFeatures(
  kind: RateKind,
  context: TestContext,
  params: Params,
): Promise<readonly CaseResult[]> {
  const settings = readSubsetParams(params, context.sensitivity);
  const slicings = studiedSlicings(context, [context.evaluation.table], params);
  const data = await labelledPredictions(context, 'evaluation');
  if (data.kind === 'missing') return [skipped(data.reason)];
  if (slicings.length === 0) return [skipped('there is no feature to slice by')];
  const rows = rateRows(kind, data.predictions, data.labels);
  const total = rows.matters.reduce((sum, one) => sum + one, 0);
  if (total < 2 * leastRows) {
    const reason = `${total} rows matter to it, too few for a subset of ${leastRows} and as many others`;
    return [skipped(`${kind.title}: ${reason}`)];
  }
  const rated: Rated = {
    ...data,
    rows,
    knowsHard: !isHard(data.predictions),
    graded: () => gradedAnswers(context, data),
  };
  const measured = slicings.map((slicing) => measureSlicing(kind, rated, slicing, settings));
  const overall = overallOf(kind, rows);
  const compared = { metric: kind.name, worseWhen: kind.worseWhen, comparedWith: 'the rest', overall };
  return rateSlicings(compared, measured, settings.thresholds);
}

interface Rated {
  readonly rows: RatedRows;
  readonly predictions: Predictions;
  readonly labels: Int32Array;
  /** Whether the model tells hard rows from others, by probabilities rather than classes. */
  readonly knowsHard: boolean;
  readonly graded: () => GradedAnswers;
}

const classesOnly =
  'the model gives classes and no probabilities, so that only a simple model of the reference rows tells how hard these rows are';

function measureSlicing(
  kind: RateKind,
  { rows, predictions, labels, knowsHard, graded }: Rated,
  slicing: Slicing,
  { minSampleSize, minFrequency, parts, thresholds: [tolerable, alerting] }: SubsetParams,
): MeasuredSlicing {
  const total = rows.matters.reduce((sum, one) => sum + one, 0);
  const least = Math.max(leastRows, minSampleSize, minFrequency * total);
  const cuts = slicing.cut(parts, least);
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
    const plain = greaterShare(rest, here);
    const isHere = (row: number): boolean => {
      const code = codes[row] ?? -1;
      return code >= first && code <= last;
    };
    const allow = (): number => {
      const claimed = missedShare(wrongHere, here.total) - missedShare(wrong - wrongHere, rest.total);
      if (plain.point - Math.max(0, claimed) <= tolerable) return claimed;
      const totals = { here: here.total, rest: rest.total };
      return Math.max(claimed, expectFromRest(kind, graded(), isHere, totals));
    };
    // The last bits of sums hang on the order of the rows.
    const allowed = slicing.isProtected ? 0 : Math.max(0, roundOff(allow()));
    const isCapped =
      !slicing.isProtected &&
      !knowsHard &&
      plain.point - allowed > alerting &&
      !isTurned(predictions, labels, isHere);
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
        effect: beyond(plain, allowed),
        cap: isCapped ? classesOnly : undefined,
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
