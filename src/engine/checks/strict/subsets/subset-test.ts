import { countOutcomes } from '../../../../domain/metrics/outcomes.js';
import { skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import { subsetParams, type SubsetParams } from '../../subsets/subset-params.js';
import { labelledPredictions } from '../../labelled-predictions.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { includedColumns } from '../../studied-columns.js';
import { rateSubsets, type MeasureRows } from './rate-subsets.js';
import { sliceColumn } from '../../slice-column.js';
import type { SubsetKind } from './subset-kind.js';

/**
 * One case per feature (for texts: per property of the text): the metric on subsets of the evaluation rows against
 * the metric on all of them; see `rateSubsets` for the verdict. Left out are subsets below `min_frq` of the rows and
 * those with fewer than `min_sample_size` rows that matter to the metric, which `relevantRows` counts.
 */
export function subsetTest(kind: SubsetKind): StressTest {
  const { metric } = kind;
  return defineTest({
    testType: `subset_performance:subset_${metric.name}`,
    configKey: `feat_subset_${metric.name}`,
    title: `Subset ${metric.title}`,
    description: `Compares ${metric.title} on subsets of each feature with the whole; catches a segment that fails while the average holds.`,
    category: 'subset-performance',
    modalities: ['tabular', 'text'],
    tasks: metric.tasks,
    runsByDefault: true,
    params: subsetParams,
    run: (context, params) => rateFeatures(kind, context, params),
  });
}

async function rateFeatures(
  { metric, relevantRows, margin }: SubsetKind,
  context: TestContext,
  params: SubsetParams,
): Promise<readonly CaseResult[]> {
  const { evaluation } = context;
  const { min_sample_size: minSampleSize, performance_change_thresholds: thresholds } = params;
  const columns = includedColumns(context, evaluation.table, params.exclude_columns);

  const data = await labelledPredictions(context, 'evaluation');
  if (data.kind === 'missing') return [skipped(data.reason)];
  const { predictions, labels } = data;
  const overall = metric.compute(predictions, labels);
  if (overall.kind === 'undefined') return [skipped(`${metric.title}: ${overall.reason}`)];
  const measure: MeasureRows = (rows) => {
    if (relevantRows(countOutcomes(predictions, labels, rows)) < minSampleSize) return undefined;
    const result = metric.compute(predictions, labels, rows);
    if (result.kind === 'undefined') return undefined;
    return { value: result.value, margin: margin(predictions, labels, rows) };
  };
  const minRows = Math.max(minSampleSize, params.min_frq * evaluation.table.rowCount);

  const cases = columns.map((column) => {
    const slices = sliceColumn(column, params.num_subsets, minRows);
    return rateSubsets(column.name, metric, overall.value, slices, measure, thresholds);
  });
  return cases.length > 0 ? cases : [skipped('there is no feature to slice by')];
}
