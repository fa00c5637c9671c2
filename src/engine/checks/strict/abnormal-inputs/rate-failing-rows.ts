import { classIdsOf } from '../../../data/dataset.js';
import { asClasses } from '../../../../domain/metrics/predictions.js';
import type { Column } from '../../../data/columns/column.js';
import { m } from '../../../../domain/measures/index.js';
import type { Cell } from '../../../data/table.js';
import { impactMetric } from '../../../metrics/impact-metric.js';
import { roundOff } from '../../../stats/round-off.js';
import { record } from '../../../contract/case-result.js';
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
  const measurements = [record(m.failingRows, failing.length), record(m.shareOfFailingRows, share)];
  const features = [rows.feature];
  if (failing.length === 0) {
    return { features, outcome: { kind: 'measured', severity: 'pass' }, impact: 0, measurements };
  }
  const values = [...new Set(failing.map((row) => String(rows.cells.cell(row))))];
  measurements.push(
    record(m.failingRowIndices, failing.slice(0, shownRows)),
    record(m.failingValues, values.slice(0, shownValues)),
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
  const labels = usableLabels(classIdsOf(context.evaluation));
  const predictions = labels && (await context.predictions('evaluation'));
  if (!predictions) return undefined;
  const metric = impactMetric(context.task);
  const [good, bad] = [passing, failing].map((rows) => metric.compute(asClasses(predictions), labels, rows));
  if (good?.kind !== 'value' || bad?.kind !== 'value') return undefined;
  const impact = roundOff(good.value - bad.value);
  return {
    impact,
    measurements: [
      record(m.metric, metric.name),
      record(m.passingRowsValue, good.value),
      record(m.failingRowsValue, bad.value),
      record(m.performanceChange, impact),
    ],
  };
}
