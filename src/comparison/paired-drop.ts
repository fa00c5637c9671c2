import type { Outcomes } from '../domain/metrics/outcomes.js';
import type { MetricResult, ClassMetric, SamplingLaw } from '../domain/metrics/performance-metric.js';
import { predictedClass } from '../domain/metrics/predictions.js';
import { bootstrapLevels } from '../statistics/bootstrap.js';
import { pairedRocAreas } from '../statistics/delong.js';
import { detectableDifference, detectablePairedDifference } from '../statistics/detectable.js';
import { exchangeTest } from '../statistics/exchange-test.js';
import { normalCdf } from '../statistics/normal.js';
import { mcnemarExact, pairedDifference } from '../statistics/paired-proportions.js';
import type { RandomStream } from '../statistics/random.js';
import type { ClassAnswers, TwoClassifiers } from './answered-rows.js';
import { countJointly } from './joint-counts.js';
import { power, type MeasuredDrop, type NoDrop, type Sampling } from './measured-drop.js';
import { normalInterval } from './normal-interval.js';
import { relevantRows } from './relevant-rows.js';

/** Enough for a tail of half a percent. */
const draws = 4000;

/**
 * How much worse the present model is than the former one on the same rows, by the metric's own law: the exact McNemar
 * test with Tango's score interval for shares of rows, DeLong's paired test for areas under the curve, a seeded paired
 * exchange test and bootstrap for everything else. `random`: a fresh stream of the same numbers at each call.
 */
export function pairedDrop(
  metric: ClassMetric,
  models: TwoClassifiers,
  random: () => RandomStream,
): MeasuredDrop | NoDrop {
  const { name, title, worseWhen, law } = metric;
  const { former, present } = models;
  const rows = relevantRows(metric, present.labels);
  if (rows.shortage !== undefined) return { reason: `${title} is not compared: ${rows.shortage}.` };
  const [baseline, current] = [former, present].map((model) =>
    valueOf(metric.compute(model.predictions, model.labels)),
  );
  if (worseWhen === 'either' || baseline === undefined || current === undefined) {
    return { reason: `${title} is not compared: it is not defined on these rows.` };
  }
  const flips = countFlips(models, law.kind === 'share' ? law.isRelevant : () => true);
  const sign = worseWhen === 'lower' ? 1 : -1;
  const { method, sampling } = sample(law, models, flips, sign, random);
  return {
    metric: name,
    title,
    worseWhen,
    pairing: 'paired',
    method,
    baseline,
    current,
    drop: sign * (baseline - current),
    rows: rows.count,
    flips: { toWrong: flips.toWrong, toRight: flips.toRight },
    sampling,
  };
}

/** Rows by whether the two models are right. */
export interface Flips {
  readonly bothRight: number;
  readonly toWrong: number;
  readonly toRight: number;
  readonly bothWrong: number;
}

function countFlips({ former, present }: TwoClassifiers, isRelevant: (label: number) => boolean): Flips {
  const flips = { bothRight: 0, toWrong: 0, toRight: 0, bothWrong: 0 };
  for (const [row, label] of present.labels.entries()) {
    if (!isRelevant(label)) continue;
    const wasRight = predictedClass(former.predictions, row) === label;
    const isRight = predictedClass(present.predictions, row) === label;
    if (wasRight) flips[isRight ? 'bothRight' : 'toWrong']++;
    else flips[isRight ? 'toRight' : 'bothWrong']++;
  }
  return flips;
}

/** `sign`: 1 where lower is worse, −1 where higher is. */
function sample(
  law: SamplingLaw,
  models: TwoClassifiers,
  flips: Flips,
  sign: 1 | -1,
  random: () => RandomStream,
): { readonly method: string; readonly sampling: Sampling } {
  switch (law.kind) {
    case 'share':
      return { method: 'exact McNemar test, score interval', sampling: sampleShare(flips) };
    case 'ranks':
      return { method: 'paired DeLong test', sampling: sampleAreas(models) };
    case 'counts':
      return {
        method: `paired exchange test and bootstrap of ${draws} draws`,
        sampling: sampleCounts(law.fromOutcomes, models, flips, sign, random),
      };
  }
}

export function sampleShare({ bothRight, toWrong, toRight, bothWrong }: Flips): Sampling {
  const counts = { both: bothRight, onlyFirst: toWrong, onlySecond: toRight, neither: bothWrong };
  const rows = bothRight + toWrong + toRight + bothWrong;
  return {
    pWorse: mcnemarExact(counts).firstGreater,
    intervalAt: (level) => pairedDifference(counts, level).interval,
    detectableAt: (alpha) => detectablePairedDifference(rows, toRight / rows, alpha, power),
  };
}

function sampleAreas({ former, present }: TwoClassifiers): Sampling {
  const isPositive = present.labels.map((label) => Number(label === 1));
  const areas = pairedRocAreas(scoresOf(former), scoresOf(present), isPositive);
  if (!areas) throw new TypeError('both classes were counted before');
  const { first, second, covariance } = areas;
  const drop = first.area - second.area;
  const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance));
  return {
    pWorse: pOfNormal(drop, standardError),
    intervalAt: (level) => normalInterval(drop, standardError, level),
    detectableAt: (alpha) =>
      Math.max(
        detectableDifference(standardError, alpha, power),
        detectablePairedDifference(Math.min(first.positives, first.negatives), 0, alpha, power),
      ),
  };
}

function sampleCounts(
  fromOutcomes: (outcomes: Outcomes) => MetricResult,
  models: TwoClassifiers,
  { bothRight, toWrong, toRight, bothWrong }: Flips,
  sign: 1 | -1,
  random: () => RandomStream,
): Sampling {
  const joint = countJointly(models);
  const statistic = (counts: ArrayLike<number>): number => {
    const before = valueOf(fromOutcomes(joint.outcomesOf(0, counts))) ?? NaN;
    return sign * (before - (valueOf(fromOutcomes(joint.outcomesOf(1, counts))) ?? NaN));
  };
  const at = bootstrapLevels(joint.counts, statistic, { draws, random: random() });
  const { standardError } = at(0.95);
  const rows = bothRight + toWrong + toRight + bothWrong;
  return {
    pWorse: exchangeTest(joint.counts, joint.mirrors, statistic, { draws, random: random() }),
    intervalAt: (level) => at(level).interval,
    detectableAt: (alpha) =>
      Math.max(
        detectableDifference(standardError, alpha, power),
        detectablePairedDifference(rows, 0, alpha, power),
      ),
  };
}

/** The probability of class 1 per row. */
export function scoresOf({
  predictions: { probabilities, classCount, rowCount },
}: ClassAnswers): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + 1] ?? 0);
}

/** One-sided. Without any spread, what was seen is certain. */
export function pOfNormal(drop: number, standardError: number): number {
  if (standardError > 0) return normalCdf(-drop / standardError);
  return drop > 0 ? 0 : 1;
}

export function valueOf(result: MetricResult): number | undefined {
  return result.kind === 'value' ? result.value : undefined;
}
