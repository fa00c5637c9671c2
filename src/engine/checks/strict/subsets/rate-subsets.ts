import { m } from '../../../../domain/measures/index.js';
import { severities, type Severity } from '../../../../domain/vocabulary.js';
import type { ClassMetric } from '../../../../domain/metrics/performance-metric.js';
import { roundOff } from '../../../stats/round-off.js';
import { record, tooFewRows } from '../../../contract/case-result.js';
import type { CaseResult, Measurement } from '../../../contract/stress-test.js';
import { describeThresholds, severityAbove, type Thresholds } from '../../../contract/thresholds.js';
import type { Slice } from '../../slice-column.js';

/** A slice's metric beside the overall one. */
interface Subset {
  readonly name: string;
  readonly size: number;
  readonly value: number;
  /** Overall − subset (turned round where a higher metric is worse): positive is worse. */
  readonly shortfall: number;
  /** Half the 95 % interval. */
  readonly margin: number;
  readonly severity: Severity;
}

/** The metric on some rows and half its 95 % interval; `undefined` when too few of them matter to it. */
export type MeasureRows = (
  rows: readonly number[],
) => { readonly value: number; readonly margin: number } | undefined;

/**
 * One feature's case, rules R4 and R5. A subset's shortfall is overall − subset. A threshold counts as exceeded only
 * when the subset's whole 95 % interval lies beyond it, that is when shortfall − margin exceeds it. The worst subset is
 * the one with the worst severity, and among those the largest shortfall, so that it is the one that explains the
 * case's severity: a tiny subset with a large but uncertain shortfall does not hide it.
 */
export function rateSubsets(
  feature: string,
  metric: ClassMetric,
  overall: number,
  slices: readonly Slice[],
  measure: MeasureRows,
  thresholds: Thresholds,
): CaseResult {
  const subsets = slices
    .flatMap(({ name, rows }): Subset[] => {
      const result = measure(rows);
      if (!result) return [];
      return [{ name, size: rows.length, ...compare(metric, overall, result, thresholds) }];
    })
    .sort((a, b) => rank(b) - rank(a) || b.shortfall - a.shortfall || (a.name < b.name ? -1 : 1));
  const [worst] = subsets;
  if (!worst) return tooFewRows('no subset has enough rows to measure', [feature]);
  return {
    features: [feature],
    outcome: { kind: 'measured', severity: worst.severity },
    impact: worst.shortfall,
    measurements: [...describe(metric, overall, worst, subsets), ...describeThresholds(thresholds)],
  };
}

function compare(
  { worseWhen }: ClassMetric,
  overall: number,
  { value, margin }: { readonly value: number; readonly margin: number },
  thresholds: Thresholds,
): Omit<Subset, 'name' | 'size'> {
  const below = roundOff(overall - value);
  const shortfall = worseWhen === 'lower' ? below : worseWhen === 'higher' ? 0 - below : Math.abs(below);
  return { value, shortfall, margin, severity: severityAbove(roundOff(shortfall - margin), thresholds) };
}

function describe(
  metric: ClassMetric,
  overall: number,
  worst: Subset,
  subsets: readonly Subset[],
): Measurement[] {
  const failing = subsets.filter(({ severity }) => severity !== 'pass');
  return [
    record(m.subset, worst.name),
    record(m.subsetSize, worst.size),
    record(m.differenceFromOverall, roundOff(worst.value - overall)),
    record(m.metricValue(metric.name), worst.value),
    record(m.marginOfError, worst.margin),
    record(m.overall(metric.name), overall),
    record(m.metric, metric.name),
    record(m.worstPerfDiff, worst.shortfall),
    record(m.failingSubsets, failing.length),
    record(m.subsets, subsets.length),
    record(
      m.subsetNames,
      subsets.map(({ name }) => name),
    ),
    record(
      m.subsetSizes,
      subsets.map(({ size }) => size),
    ),
    record(
      m.subsetValues,
      subsets.map(({ value }) => value),
    ),
    record(
      m.subsetMargins,
      subsets.map(({ margin }) => margin),
    ),
  ];
}

function rank({ severity }: Subset): number {
  return severities.indexOf(severity);
}
