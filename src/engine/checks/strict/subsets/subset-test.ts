import { countOutcomes } from '../../../../domain/metrics/outcomes.js';
import type { Sensitivity } from '../../../../domain/vocabulary.js';
import { skipped } from '../../../contract/case-result.js';
import { labelledPredictions } from '../../labelled-predictions.js';
import { type Params, readCount, readNumber, readUpperBounds } from '../../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { excludableColumns, includedColumns } from '../../studied-columns.js';
import type { Thresholds } from '../../../contract/thresholds.js';
import { rateSubsets, type MeasureRows } from './rate-subsets.js';
import { sliceColumn } from '../../slice-column.js';
import type { SubsetKind } from './subset-kind.js';

const defaultThresholds: Thresholds = [0.1, 0.2];

/**
 * One case per feature (for texts: per property of the text): the metric on subsets of the evaluation rows against
 * the metric on all of them; see `rateSubsets` for the verdict. Left out are subsets below `min_frq` of the rows and
 * those with fewer than `min_sample_size` rows that matter to the metric, which `relevantRows` counts.
 */
export function subsetTest(kind: SubsetKind): StressTest {
  const { metric } = kind;
  return {
    testType: `subset_performance:subset_${metric.name}`,
    configKey: `feat_subset_${metric.name}`,
    title: `Subset ${metric.title}`,
    description: `Compares ${metric.title} on subsets of each feature with the whole; catches a segment that fails while the average holds.`,
    category: 'subset-performance',
    modalities: ['tabular', 'text'],
    tasks: metric.tasks,
    runsByDefault: true,
    defaults: {
      min_sample_size: 20,
      min_frq: 0.01,
      num_subsets: 10,
      performance_change_thresholds: [...defaultThresholds],
      exclude_columns: [],
    },
    readParams,
    excludable: excludableColumns,
    run: (context, params) => rateFeatures(kind, context, params),
  };
}

interface SubsetParams {
  readonly minSampleSize: number;
  readonly minFrequency: number;
  readonly parts: number;
  readonly thresholds: Thresholds;
}

function readParams(params: Params, sensitivity: Sensitivity): SubsetParams {
  return {
    minSampleSize: readCount(params, 'min_sample_size'),
    minFrequency: readNumber(params, 'min_frq', 0, 1),
    parts: readCount(params, 'num_subsets', 2),
    thresholds: readUpperBounds(params, 'performance_change_thresholds', sensitivity, defaultThresholds),
  };
}

async function rateFeatures(
  { metric, relevantRows, margin }: SubsetKind,
  context: TestContext,
  params: Params,
): Promise<readonly CaseResult[]> {
  const { evaluation } = context;
  const { minSampleSize, minFrequency, parts, thresholds } = readParams(params, context.sensitivity);
  const columns = includedColumns(context, evaluation.table, params);

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
  const minRows = Math.max(minSampleSize, minFrequency * evaluation.table.rowCount);

  const cases = columns.map((column) => {
    const slices = sliceColumn(column, parts, minRows);
    return rateSubsets(column.name, metric, overall.value, slices, measure, thresholds);
  });
  return cases.length > 0 ? cases : [skipped('there is no feature to slice by')];
}
