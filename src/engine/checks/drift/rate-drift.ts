import { m } from '../../../domain/measures/index.js';
import type { Histograms } from '../../stats/histograms.js';
import { condenseHistograms } from '../../stats/condense-histograms.js';
import { expectedNullIndex, populationStabilityIndex } from '../../stats/psi.js';
import { record, tooFewRows } from '../../contract/case-result.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
import { describeThresholds, severityAbove, type Thresholds } from '../../contract/thresholds.js';

/**
 * A distribution's change as its population stability index, rated by R1. The index grows with the number of bins
 * and shrinks with the samples even when nothing drifts; what chance alone would give is reported beside it, and an
 * index that passes a threshold without being twice that is skipped, because these samples cannot tell.
 * `features`: what the distribution is of, empty for labels and predictions.
 */
export function rateDrift(
  features: readonly string[],
  histograms: Histograms,
  thresholds: Thresholds,
  minSampleSize: number,
): CaseResult {
  const { names, reference, evaluation } = histograms;
  const referenceSize = sum(reference);
  const evaluationSize = sum(evaluation);
  const shortage = describeShortage(referenceSize, evaluationSize, minSampleSize);
  if (shortage) return tooFewRows(shortage, features);

  const index = populationStabilityIndex(reference, evaluation);
  const byChance = expectedNullIndex(names.length, referenceSize, evaluationSize);
  const severity = severityAbove(index, thresholds);
  const isNoise = severity !== 'pass' && index <= 2 * byChance;
  const most = mostChanged(histograms, referenceSize, evaluationSize);
  return {
    features,
    outcome: isNoise
      ? { kind: 'skip', reason: noiseReason(index, byChance, names.length), isShortOfRows: true }
      : { kind: 'measured', severity },
    impact: index,
    measurements: [
      record(m.psi, index),
      record(m.expectedIndexWithoutDrift, byChance),
      record(m.bins, names.length),
      record(m.driftReferenceSize, referenceSize),
      record(m.driftEvaluationSize, evaluationSize),
      record(m.mostChangedValue, names[most] ?? ''),
      record(m.referenceShare, (reference[most] ?? 0) / referenceSize),
      record(m.evaluationShare, (evaluation[most] ?? 0) / evaluationSize),
      ...describeThresholds(thresholds),
      ...describeDistributions(histograms),
    ],
  };
}

/** What a report draws: the counts of both datasets, over fewer bins where there are many. */
function describeDistributions(histograms: Histograms): readonly Measurement[] {
  const { names, reference, evaluation } = condenseHistograms(histograms);
  return [
    record(m.binNames, names),
    record(m.referenceCounts, Array.from(reference)),
    record(m.evaluationCounts, Array.from(evaluation)),
  ];
}

/** Why samples of these sizes are too small to compare, if they are. */
function describeShortage(
  referenceSize: number,
  evaluationSize: number,
  minSampleSize: number,
): string | undefined {
  const needed = Math.max(1, minSampleSize);
  if (referenceSize >= needed && evaluationSize >= needed) return undefined;
  return `${referenceSize} reference and ${evaluationSize} evaluation values are too few, min_sample_size is ${needed}`;
}

function noiseReason(index: number, byChance: number, bins: number): string {
  const [found, expected] = [index.toFixed(3), byChance.toFixed(3)];
  return `an index of ${found} over ${bins} values cannot be told from chance, which alone gives about ${expected}`;
}

function mostChanged({ names, reference, evaluation }: Histograms, n: number, m: number): number {
  const changes = names.map((_, k) => Math.abs((reference[k] ?? 0) / n - (evaluation[k] ?? 0) / m));
  return changes.indexOf(changes.reduce((a, b) => Math.max(a, b), 0));
}

function sum(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((a, b) => a + b, 0);
}
