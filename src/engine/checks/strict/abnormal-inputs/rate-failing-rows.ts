import type { Column } from '../../../data/columns/column.js';
import type { Cell } from '../../../data/table.js';
import { impactMetric } from '../../../metrics/impact-metric.js';
import { roundOff } from '../../../stats/round-off.js';
import { float, int, ints, text, texts } from '../../../contract/case-result.js';
import type { CaseResult, Measurement, TestContext } from '../../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../../contract/thresholds.js';
import { usableLabels } from '../label-coverage.js';

const shownRows = 20;
const shownValues = 10;

interface FailingRows {
  readonly feature: string;
  /** The feature's cells in the evaluation data; at least one. */
  readonly cells: Column;
  readonly isAbnormal: (cell: Cell) => boolean;
  readonly thresholds: Thresholds;
  /** With fewer failing rows their performance is not looked at. */
  readonly minNumSamples: number;
}

/**
 * One case of rule R9 on the rows that were observed to fail. No failing row is a pass. Otherwise at least a warning,
 * and more when the model performs worse on them than on the passing rows by more than a threshold. Where that can't
 * be measured, for want of labels, of a model or of rows to compare, the share of failing rows takes its place.
 * Throws ModelError when the model fails on the evaluation data.
 */
export async function rateFailingRows(context: TestContext, rows: FailingRows): Promise<CaseResult> {
  const failing: number[] = [];
  const passing: number[] = [];
  rows.cells.forEach((cell, row) => (rows.isAbnormal(cell) ? failing : passing).push(row));
  const share = failing.length / rows.cells.length;
  const measurements = [
    int('failing rows', 'failing-inputs', failing.length),
    float('share of failing rows', 'failing-inputs', share),
  ];
  const features = [rows.feature];
  if (failing.length === 0) {
    return { features, outcome: { kind: 'measured', severity: 'pass' }, impact: 0, measurements };
  }
  const values = [...new Set(failing.map((row) => String(rows.cells.cell(row))))];
  measurements.push(
    ints('failing row indices', 'failing-inputs', failing.slice(0, shownRows)),
    texts('failing values', 'failing-inputs', values.slice(0, shownValues)),
  );
  const isEnough = failing.length >= rows.minNumSamples;
  const change = isEnough ? await comparePerformance(context, passing, failing) : undefined;
  const impact = change?.impact ?? share;
  const severity = isEnough ? severityAbove(impact, rows.thresholds) : 'warning';
  return {
    features,
    outcome: { kind: 'measured', severity: severity === 'pass' ? 'warning' : severity },
    impact,
    measurements: [...measurements, ...(change?.measurements ?? [])],
  };
}

interface PerformanceChange {
  /** By how much the model is worse on the failing rows. */
  readonly impact: number;
  readonly measurements: readonly Measurement[];
}

async function comparePerformance(
  context: TestContext,
  passing: readonly number[],
  failing: readonly number[],
): Promise<PerformanceChange | undefined> {
  const labels = usableLabels(context.evaluation.labels);
  const predictions = labels && (await context.predictions('evaluation'));
  if (!predictions) return undefined;
  const metric = impactMetric(context.task);
  const [good, bad] = [passing, failing].map((rows) => metric.compute(predictions, labels, rows));
  if (good?.kind !== 'value' || bad?.kind !== 'value') return undefined;
  const impact = roundOff(good.value - bad.value);
  return {
    impact,
    measurements: [
      text('metric', 'performance-metric-name', metric.name),
      float('passing rows value', 'performance-metric-value', good.value),
      float('failing rows value', 'performance-metric-value', bad.value),
      float('performance change', 'performance-diff', impact),
    ],
  };
}
