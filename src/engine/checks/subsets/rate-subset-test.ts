import { skipped, tooFewRows } from '../../contract/case-result.js';
import { labelledPredictions } from '../labelled-predictions.js';
import { leastRows } from '../rating/effect.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import { allowances } from './allowances.js';
import { gradedAnswers } from './grade-answers.js';
import { rateSlicings } from './rate-slicings.js';
import { measureRates, sizeGroups } from './measure-rates.js';
import type { RateKind } from './rate-kind.js';
import { studiedSlicings } from './studied-subsets.js';
import { subsetParams, type SubsetParams } from './subset-params.js';
import { defineTest } from '../../contract/define-test.js';

/**
 * One case per feature (for texts: per property of the text) and per list of crossed features: how much worse a rate
 * is on a subset of the evaluation rows than on the rest of them, by Newcombe's interval for two shares of different
 * rows, beyond what is to be expected (`allowances`). All subsets of all features, of all classes, are one family. How
 * well the model did on the reference is not asked, so a subset that was never served is found, too.
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
  const { predictions, labels } = data;
  const sample = { predictions, labels, classNames: context.classNames };
  const expected = allowances(data, () => gradedAnswers(context, data), params.performance_change_thresholds);
  const all = sizeGroups(kind, sample, params);
  const groups = all.filter(({ size }) => size >= 2 * leastRows);
  if (groups.length === 0) {
    const most = all.reduce((largest, { size }) => Math.max(largest, size), 0);
    const reason = `${most} rows matter to it, too few for a subset of ${leastRows} and as many others`;
    return [tooFewRows(`${kind.title}: ${reason}`)];
  }
  const measured = slicings.map((slicing) =>
    measureRates(kind, groups, sample, slicing, params.num_subsets, expected),
  );
  const compared = { metric: kind.name, worseWhen: kind.worseWhen, comparedWith: 'the rest' };
  return rateSlicings(compared, measured, params.performance_change_thresholds);
}
