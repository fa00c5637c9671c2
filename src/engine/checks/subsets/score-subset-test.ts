import { countOutcomes, type Outcomes } from '../../../domain/metrics/outcomes.js';
import { predictedClass, type ClassPredictions } from '../../../domain/metrics/predictions.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { labelledPredictions } from '../labelled-predictions.js';
import { beyond, leastRows } from '../rating/effect.js';
import { lossSince } from '../rating/loss-since.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { MeasuredSubset } from './describe-subsets.js';
import { joinPieces, rowsOf } from './join-pieces.js';
import { rateSlicings, type MeasuredSlicing } from './rate-slicings.js';
import { macroF1Variances } from './macro-f1-variances.js';
import type { ScoreKind } from './score-kind.js';
import { type Slicing, studiedSlicings } from './studied-subsets.js';
import { subsetParams, type SubsetParams } from './subset-params.js';
import { tallyOutcomes } from './tally-outcomes.js';

/**
 * One case per feature and per list of crossed features: how much worse a score such as F1 is on a subset of the
 * evaluation rows than on the same subset of the reference rows, beyond what the score lost on all rows (which is
 * `model_performance`'s to tell). Never across subsets: F1 falls with the share of positives, whoever is served well.
 * The interval is that of two samples: for F1 by the share of rows it rises with (Wilson), for a mean over classes by
 * the delta method. All subsets of all features are one family. Source of the variance of macro F1: Takahashi et al.,
 * Applied Intelligence 52 (2022).
 */
export function scoreSubsetTest(kind: ScoreKind): StressTest {
  const { name, title, tasks } = kind.metric;
  return defineTest({
    testType: `subset_performance:subset_${name}`,
    configKey: `feat_subset_${name}`,
    title: `Subset ${title}`,
    description: `Compares ${title} on subsets of each feature with the same subset of the reference; catches a segment that became worse while the average holds.`,
    category: 'subset-performance',
    modalities: ['tabular', 'text'],
    tasks,
    runsByDefault: true,
    params: subsetParams,
    run: (context, params) => rateFeatures(kind, context, params),
  });
}

interface Sample {
  readonly predictions: ClassPredictions;
  readonly labels: Int32Array;
  readonly outcomes: Outcomes;
}

async function rateFeatures(
  kind: ScoreKind,
  context: TestContext,
  params: SubsetParams,
): Promise<readonly CaseResult[]> {
  const { metric } = kind;
  const tables = [context.evaluation.table, context.reference.table];
  const slicings = studiedSlicings(context, tables, params.exclude_columns);
  const samples: Sample[] = [];
  for (const which of ['evaluation', 'reference'] as const) {
    const data = await labelledPredictions(context, which);
    if (data.kind === 'missing') return [skipped(data.reason)];
    const { predictions, labels } = data;
    const outcomes = countOutcomes(predictions, labels);
    const enough = kind.relevantRows(outcomes);
    if (enough < leastRows) {
      const reason = `too few rows of a class that matters to it in the ${which} data`;
      return [tooFewRows(`${metric.title}: ${reason}`)];
    }
    samples.push({ predictions, labels, outcomes });
  }
  if (slicings.length === 0) return [skipped('there is no feature to slice by')];
  const [evaluation, reference] = samples;
  if (!evaluation || !reference) throw new TypeError('two samples were read');
  const [overall, former] = [evaluation, reference].map(
    ({ outcomes }) => kind.estimate(outcomes, () => 0)?.value ?? NaN,
  );
  const whole = { overall: overall ?? NaN, allowed: Math.max(0, (former ?? NaN) - (overall ?? NaN)) };
  const measured = slicings.map((slicing) =>
    measureSlicing(kind, evaluation, reference, whole, slicing, params),
  );
  const compared = { metric: metric.name, worseWhen: 'lower', comparedWith: 'the reference' } as const;
  return rateSlicings(compared, measured, params.performance_change_thresholds);
}

function measureSlicing(
  kind: ScoreKind,
  evaluation: Sample,
  reference: Sample,
  { overall, allowed }: { readonly overall: number; readonly allowed: number },
  slicing: Slicing,
  { min_sample_size, min_frq, num_subsets }: SubsetParams,
): MeasuredSlicing {
  const least = Math.max(leastRows, min_sample_size, min_frq * kind.relevantRows(evaluation.outcomes));
  const cuts = slicing.cut(num_subsets, least);
  const codes = [0, 1].map((sample) => cuts.codes[sample] ?? new Int32Array());
  const [here, there] = [evaluation, reference].map(({ predictions, labels }, sample) =>
    tallyOutcomes(codes[sample] ?? new Int32Array(), cuts.count, predictions, labels),
  );
  if (!here || !there) throw new TypeError('two samples were counted');
  const { subsets: joined, leftOut } = joinPieces(
    cuts,
    (first, last) =>
      kind.relevantRows(here(first, last)) >= least && kind.relevantRows(there(first, last)) >= leastRows,
  );
  const [presents, befores] = [evaluation, reference].map((sample, k) => {
    const of = joined.map(({ first, last }) => (k === 0 ? here : there)(first, last));
    const variances = lazily(() =>
      macroF1Variances(codes[k] ?? new Int32Array(), cuts.count, sample, joined, of),
    );
    return of.map((outcomes, place) => ({
      outcomes,
      estimate: kind.estimate(outcomes, () => variances()[place] ?? NaN),
    }));
  });
  const subsets = joined.flatMap((subset, place): MeasuredSubset[] => {
    const [now, former] = [presents?.[place], befores?.[place]];
    const [present, before] = [now?.estimate, former?.estimate];
    if (!now || !present || !before) return [];
    const { low, high } = present.intervalAt(0.95);
    return [
      {
        name: subset.name,
        size: Math.round(kind.relevantRows(now.outcomes)),
        value: present.value,
        comparedValue: before.value,
        overall,
        margin: (high - low) / 2,
        allowed,
        effect: beyond(lossSince(kind.metric, before, present), allowed),
        failingRows: () =>
          rowsOf(subset, codes[0] ?? new Int32Array()).filter((row) => isFailing(kind, evaluation, row)),
      },
    ];
  });
  return { slicing, subsets, leftOut };
}

/** Computed when asked for, and once. */
function lazily<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function isFailing({ matters }: ScoreKind, { predictions, labels }: Sample, row: number): boolean {
  const [label, guess] = [labels[row] ?? -1, predictedClass(predictions, row)];
  return label >= 0 && guess !== label && matters(label, guess);
}
